import { category } from '../../domain/category.ts';
import type { NationalCategory } from '../national.ts';

export const guruHonorer: NationalCategory = {
  id: category('guru-honorer'),
  name: { id: 'Guru Honorer', en: 'Contract teacher' },
  segment: 'PU',
  programmes: ['JKK', 'JKM'],
  charges: [{ fund: 'APBD' }],
  names: [
    'guru honor',
    'guru non asn',
    'guru tidak tetap',
    'gtt',
    'guru tidak tetap gtt',
    'guru wiyata bakti',
    'wiyata bakti',
    'guru sukwan',
    'guru bantu',
    'guru kontrak',
  ],
  evidence: 'secondary',
  source: 'Purwakarta 2021 (APBD melalui dinas pendidikan); pekerja non-ASN adalah PU (Probis Kepesertaan)',
  note: {
    id: 'Iuran yang dibayar Purwakarta tidak diumumkan.',
    en: 'What Purwakarta paid was not published.',
  },
};
