import { category } from '../../domain/category.ts';
import type { NationalCategory } from '../national.ts';
import { withRoles } from '../roles.ts';

export const kelompokTani: NationalCategory = {
  id: category('kelompok-tani'),
  name: { id: 'Kelompok Tani', en: 'Farmers’ group member' },
  segment: 'BPU',
  programmes: ['JKK', 'JKM'],
  charges: [{ fund: 'ADD' }],
  names: [
    ...withRoles('kelompok tani', 'poktan', 'gapoktan'),
    'gabungan kelompok tani',
    'kelompok wanita tani',
    'anggota kwt',
    'kwt',
  ],
  evidence: 'secondary',
  source: 'Sumenep 2025 dan Kepulauan Riau 2025 (petani, BPU Rp16.800); Dlanggu 2021 menyebut kelompok tani',
  note: {
    id: 'Sumenep memakai DBHCHT, Kepulauan Riau APBD provinsi, Dlanggu desa. Kode rekening tidak ditemukan.',
    en: 'Sumenep uses tobacco excise, Riau Islands the provincial budget, Dlanggu the village. No account code was found.',
  },
};
