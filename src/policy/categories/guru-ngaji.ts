import { category } from '../../domain/category.ts';
import type { NationalCategory } from '../national.ts';

export const guruNgaji: NationalCategory = {
  id: category('guru-ngaji'),
  name: { id: 'Guru Ngaji', en: 'Koran teacher' },
  segment: 'BPU',
  programmes: ['JKK', 'JKM'],
  charges: [{ fund: 'BAZNAS' }],
  names: [
    'ustadz',
    'ustaz',
    'ustad',
    'ustadzah',
    'ustazah',
    'guru tpq',
    'guru tpa',
    'guru tka',
    'guru madin',
    'guru madrasah diniyah',
    'guru ngaji tpq',
    'guru mengaji',
    'guru quran',
    'pengajar tpq',
    'ustadz tpq',
  ],
  evidence: 'secondary',
  source: 'radartasik (guru ngaji, imam, dan marbot; BPU Rp16.800), Purwakarta 2021 (Baznas)',
  note: {
    id: 'Di Pangkep dibayar desa bersama pekerja keagamaan lain; honor guru TPQ desa ada di kegiatan 2.1.01.',
    en: 'In Pangkep the village pays, with other religious workers; fees of village TPQ teachers stand under activity 2.1.01.',
  },
};
