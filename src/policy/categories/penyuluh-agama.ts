import { category } from '../../domain/category.ts';
import type { NationalCategory } from '../national.ts';

export const penyuluhAgama: NationalCategory = {
  id: category('penyuluh-agama'),
  name: { id: 'Penyuluh Agama', en: 'Religious counsellor' },
  segment: 'BPU',
  programmes: ['JKK', 'JKM'],
  charges: [{ fund: 'BAZNAS' }],
  names: [
    'penyuluh keagamaan',
    'penyuluh agama islam',
    'penyuluh agama non pns',
    'penyuluh agama islam non pns',
    'penyuluh agama honorer',
    'pai non pns',
  ],
  evidence: 'secondary',
  source: 'Purwakarta 2021 (Baznas)',
};
