import { category } from '../../domain/category.ts';
import type { NationalCategory } from '../national.ts';

export const operatorDesa: NationalCategory = {
  id: category('operator-desa'),
  name: { id: 'Operator Desa', en: 'Village system operator' },
  segment: 'PU',
  programmes: ['JKK', 'JKM'],
  charges: [{ fund: 'ADD', activity: '1.1.04' }],
  names: [
    'operator siskeudes',
    'operator sid',
    'operator opensid',
    'operator siks ng',
    'operator prodeskel',
    'operator sistem informasi desa',
    'operator komputer desa',
    'operator kantor desa',
    'admin desa',
    'admin sid',
  ],
  evidence: 'secondary',
  source: 'Perkades Tulungagung 2024 (BPD, LKD, dan operator desa), Pangkep 2025 (non perangkat Rp10.800)',
  note: { id: 'Kode rekening berbeda antarkabupaten.', en: 'Account codes differ between districts.' },
};
