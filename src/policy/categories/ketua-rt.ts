import { category } from '../../domain/category.ts';
import type { NationalCategory } from '../national.ts';

export const ketuaRt: NationalCategory = {
  id: category('ketua-rt'),
  name: { id: 'Ketua RT', en: 'RT head' },
  segment: 'PU',
  programmes: ['JKK', 'JKM'],
  charges: [{ fund: 'ADD', activity: '1.1.07' }],
  names: ['rt', 'ketua rukun tetangga', 'ketua r t', 'pengurus rt'],
  evidence: 'secondary',
  source: 'Mojokerto 2026, Kesesi 2026, Tulungagung 2022, Pangkep 2025, Klaten 2023',
  note: {
    id: 'Ada yang memakai PAD, bagi hasil, atau APBD; bila mendaftar sendiri: BPU.',
    en: 'Some use PAD, revenue sharing or APBD; when self-enrolled: BPU.',
  },
};
