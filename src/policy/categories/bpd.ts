import { category } from '../../domain/category.ts';
import type { NationalCategory } from '../national.ts';
import { withRoles } from '../roles.ts';

export const bpd: NationalCategory = {
  id: category('bpd'),
  name: { id: 'Badan Permusyawaratan Desa', en: 'Village council (BPD)' },
  segment: 'PU',
  programmes: ['JKK', 'JKM'],
  charges: [{ fund: 'ADD', activity: '1.1.06' }],
  names: [
    ...withRoles('bpd', 'bamusdes', 'bamuskal', 'bamuskam', 'bamus', 'bamus nagari', 'tuha peut'),
    'badan musyawarah desa',
    'badan perwakilan desa',
    'badan permusyawaratan kalurahan',
    'badan permusyawaratan kampung',
    'badan permusyawaratan nagari',
    'badan musyawarah nagari',
    'badan permusyawaratan tiyuh',
    'badan hippun pekon',
    'tuha peut gampong',
    'tuha peuet',
    'saniri negeri',
    'maujana nagori',
  ],
  evidence: 'secondary',
  source: 'Mojokerto 2026, Kab. Semarang Perbup 90/2018, Wringinharjo 2026 (1.1.06)',
  note: { id: 'Sebagian dibayar APBD kabupaten.', en: 'Some are paid by the district budget.' },
};
