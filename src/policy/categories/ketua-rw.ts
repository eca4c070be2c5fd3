import { category } from '../../domain/category.ts';
import type { NationalCategory } from '../national.ts';

export const ketuaRw: NationalCategory = {
  id: category('ketua-rw'),
  name: { id: 'Ketua RW', en: 'RW head' },
  segment: 'PU',
  programmes: ['JKK', 'JKM'],
  charges: [{ fund: 'ADD', activity: '1.1.07' }],
  names: ['rw', 'ketua rukun warga', 'ketua r w', 'pengurus rw'],
  evidence: 'secondary',
  source: 'Mojokerto 2026, Kesesi 2026, Tulungagung 2022, Pangkep 2025, Klaten 2023',
  note: { id: 'Seperti ketua RT.', en: 'As RT heads.' },
};
