import { category } from '../../domain/category.ts';
import type { NationalCategory } from '../national.ts';

export const pekerjaRentan: NationalCategory = {
  id: category('pekerja-rentan'),
  name: { id: 'Pekerja Rentan', en: 'Vulnerable worker' },
  segment: 'BPU',
  programmes: ['JKK', 'JKM'],
  charges: [{ fund: 'ADD' }],
  names: ['rentan', 'pekerja rentan desa', 'masyarakat rentan'],
  evidence: 'secondary',
  source: 'Pangkep 2025, Lahat (60 per desa), Dabulon 2024, Gresik 2023',
  note: {
    id: 'Sebagian dibayar APBD, Baznas, atau Dana Desa; tidak ada kode rekening baku.',
    en: 'Some are paid by APBD, Baznas or Dana Desa; no standard account code.',
  },
};
