import { category } from '../../domain/category.ts';
import type { NationalCategory } from '../national.ts';
import { withRoles } from '../roles.ts';

export const lpm: NationalCategory = {
  id: category('lpm'),
  name: { id: 'Lembaga Pemberdayaan Masyarakat', en: 'Community empowerment institution (LPM)' },
  segment: 'PU',
  programmes: ['JKK', 'JKM'],
  charges: [{ fund: 'ADD', activity: '3.4.02' }],
  names: [
    ...withRoles('lpm', 'lpmd', 'lkmd', 'lpmk'),
    'lembaga pemberdayaan masyarakat desa',
    'lembaga ketahanan masyarakat desa',
  ],
  evidence: 'secondary',
  source: 'Mojokerto 2026 (PU, Rp5.400), Perkades Tulungagung 2024 (LKD); kegiatan 3.4.02 dari OpenSID',
  note: { id: 'Di Mojokerto dibayar APBD kabupaten.', en: 'In Mojokerto the district budget pays.' },
};
