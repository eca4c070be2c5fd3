import { category } from '../../domain/category.ts';
import type { NationalCategory } from '../national.ts';

export const stafDesa: NationalCategory = {
  id: category('staf-desa'),
  name: { id: 'Staf Desa', en: 'Village staff' },
  segment: 'PU',
  programmes: ['JKK', 'JKM'],
  charges: [{ fund: 'ADD', activity: '1.1.04' }],
  names: ['staf', 'staff', 'staf perangkat', 'staf pemerintah desa', 'staf kaur', 'staf kasi'],
  evidence: 'secondary',
  source: 'Pangkep 2025 (non perangkat Rp10.800)',
  note: { id: 'Kode rekening berbeda antarkabupaten.', en: 'Account codes differ between districts.' },
};
