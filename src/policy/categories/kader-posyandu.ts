import { category } from '../../domain/category.ts';
import type { NationalCategory } from '../national.ts';
import { withRoles } from '../roles.ts';

export const kaderPosyandu: NationalCategory = {
  id: category('kader-posyandu'),
  name: { id: 'Kader Posyandu', en: 'Health post volunteer' },
  segment: 'PU',
  programmes: ['JKK', 'JKM'],
  charges: [{ fund: 'ADD', activity: '2.2.02' }],
  names: [
    ...withRoles('posyandu'),
    'kader posyandu balita',
    'kader posyandu lansia',
    'kader kesehatan',
    'kader kesehatan desa',
    'kader posbindu',
    'kader lansia',
    'kader balita',
    'ketua kader posyandu',
    'anggota kader posyandu',
  ],
  evidence: 'memory',
  source:
    'Lombok Timur 2025 (didaftarkan, segmen tidak disebut); kegiatan 2.2.02 (insentif posyandu) dari daftar Permendagri 20/2018',
  note: {
    id: 'Segmen tidak disebut sumber mana pun; PU dipilih karena desa yang mendaftarkan.',
    en: 'No source states the segment; PU is chosen because the village enrols them.',
  },
};
