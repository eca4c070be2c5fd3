import { category } from '../../domain/category.ts';
import type { NationalCategory } from '../national.ts';

export const sekretarisDesa: NationalCategory = {
  id: category('sekretaris-desa'),
  name: { id: 'Sekretaris Desa', en: 'Village secretary' },
  segment: 'PU',
  programmes: ['JKK', 'JKM'],
  charges: [{ fund: 'ADD', activity: '1.1.03', object: '5.1.3.04' }],
  names: [
    'sekdes',
    'sekertaris desa',
    'carik',
    'juru tulis desa',
    'sekretaris kampung',
    'sekretaris nagari',
    'sekretaris gampong',
    'sekretaris pekon',
  ],
  local: ['carik'],
  evidence: 'secondary',
  source: 'Pangkep 2025, Kendal Perbup 45/2025, Karanganyar 2018',
  note: { id: 'Seperti perangkat desa lain.', en: 'As other village officials.' },
};
