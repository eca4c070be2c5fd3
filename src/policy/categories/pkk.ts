import { category } from '../../domain/category.ts';
import type { NationalCategory } from '../national.ts';
import { withRoles } from '../roles.ts';

export const pkk: NationalCategory = {
  id: category('pkk'),
  name: { id: 'PKK', en: 'Family welfare movement (PKK)' },
  segment: 'PU',
  programmes: ['JKK', 'JKM'],
  charges: [{ fund: 'ADD', activity: '3.4.03' }],
  names: [
    ...withRoles('tp pkk', 'pkk'),
    'tim penggerak pkk',
    'ketua tim penggerak pkk',
    'anggota tim penggerak pkk',
    'kader pkk',
    'kader tp pkk',
    'pokja pkk',
    'pemberdayaan kesejahteraan keluarga',
  ],
  evidence: 'memory',
  source: 'Permendagri 15/2024 (PKK sebagai LKD, banuatoday 2024); kegiatan 3.4.03 dari OpenSID',
  note: {
    id: 'Segmen tidak disebut sumber mana pun; PU dipilih seperti lembaga kemasyarakatan desa lain.',
    en: 'No source states the segment; PU is chosen as for other village institutions.',
  },
};
