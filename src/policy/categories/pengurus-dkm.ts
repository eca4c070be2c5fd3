import { category } from '../../domain/category.ts';
import type { NationalCategory } from '../national.ts';
import { withRoles } from '../roles.ts';

export const pengurusDkm: NationalCategory = {
  id: category('pengurus-dkm'),
  name: { id: 'Pengurus DKM', en: 'Mosque board member (DKM)' },
  segment: 'BPU',
  programmes: ['JKK', 'JKM'],
  charges: [{ fund: 'BAZNAS' }],
  names: [
    ...withRoles('dkm', 'dewan kemakmuran masjid', 'takmir masjid'),
    'takmir',
    'pengurus masjid',
    'ketua masjid',
    'badan kemakmuran masjid',
    'pengurus bkm',
  ],
  evidence: 'secondary',
  source: 'Purwakarta 2021 (Baznas)',
};
