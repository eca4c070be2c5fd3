import { category } from '../../domain/category.ts';
import type { NationalCategory } from '../national.ts';

export const marbot: NationalCategory = {
  id: category('marbot'),
  name: { id: 'Marbot', en: 'Mosque caretaker' },
  segment: 'BPU',
  programmes: ['JKK', 'JKM'],
  charges: [{ fund: 'BAZNAS' }],
  names: [
    'marbut',
    'merbot',
    'marbot masjid',
    'marbot mushola',
    'marbot musala',
    'penjaga masjid',
    'bilal masjid',
    'muadzin',
    'muazin',
  ],
  evidence: 'secondary',
  source: 'Blora 2023 (742 × Rp16.800 × 3 bulan, Baznas), brosur BPU 2026 (marbot masjid)',
};
