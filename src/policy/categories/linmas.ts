import { category } from '../../domain/category.ts';
import type { NationalCategory } from '../national.ts';
import { withRoles } from '../roles.ts';

export const linmas: NationalCategory = {
  id: category('linmas'),
  name: { id: 'Linmas', en: 'Community protection (Linmas)' },
  segment: 'PU',
  programmes: ['JKK', 'JKM'],
  charges: [{ fund: 'ADD', activity: '3.1.02' }],
  names: [
    ...withRoles('linmas', 'satlinmas', 'hansip'),
    'perlindungan masyarakat',
    'satuan perlindungan masyarakat',
    'satgas linmas',
    'danru linmas',
    'komandan linmas',
    'danton linmas',
    'pekemit',
  ],
  local: ['pekemit'],
  evidence: 'memory',
  source:
    'Lombok Timur 2025 dan Purwakarta 2020 (didaftarkan, segmen tidak disebut); kegiatan 3.1.02 dari daftar Permendagri 20/2018',
  note: {
    id: 'Segmen tidak disebut sumber mana pun; PU dipilih karena desa atau kabupaten yang mendaftarkan, seperti RT/RW. Sumber kode 3.1.02 menyebut kegiatannya, bukan iurannya.',
    en: 'No source states the segment; PU is chosen because the village or district enrols them, as it does RT/RW heads. The source of 3.1.02 names the activity, not the contribution.',
  },
};
