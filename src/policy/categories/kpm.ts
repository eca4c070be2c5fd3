import { category } from '../../domain/category.ts';
import type { NationalCategory } from '../national.ts';

export const kpm: NationalCategory = {
  id: category('kpm'),
  name: { id: 'Kader Pembangunan Manusia', en: 'Human development cadre (KPM)' },
  segment: 'PU',
  programmes: ['JKK', 'JKM'],
  charges: [{ fund: 'ADD' }],
  names: ['kader kpm', 'kader pembangunan manusia desa', 'kader pembangunan manusia kpm'],
  evidence: 'memory',
  source: 'tanpa sumber terbitan',
  note: {
    id: 'Tidak ada sumber tentang iuran KPM; PU dipilih seperti kader lain yang didaftarkan desa. Kode rekening tidak ditemukan.',
    en: 'No source on contributions for KPM; PU is chosen as for other cadres that villages enrol. No account code was found.',
  },
};
