import { category } from '../../domain/category.ts';
import type { NationalCategory } from '../national.ts';
import { withRoles } from '../roles.ts';

export const tokohAgama: NationalCategory = {
  id: category('tokoh-agama'),
  name: { id: 'Tokoh Agama', en: 'Religious leader' },
  segment: 'BPU',
  programmes: ['JKK', 'JKM'],
  charges: [{ fund: 'BAZNAS' }],
  names: [
    ...withRoles('mui'),
    'pemuka agama',
    'tokoh keagamaan',
    'pekerja keagamaan',
    'imam masjid',
    'imam desa',
    'imam dusun',
    'imam kampung',
    'imam',
    'khatib',
    'pendeta',
    'pemangku',
    'majelis ulama indonesia',
    'mui desa',
    'mui kecamatan',
  ],
  evidence: 'secondary',
  source: 'Purwakarta 2021 (tokoh agama dan MUI, Baznas), radartasik (imam masjid, BPU)',
  note: {
    id: 'Di Pangkep 649 pekerja keagamaan dibayar desa.',
    en: 'In Pangkep the villages pay for 649 religious workers.',
  },
};
