import { category } from '../../domain/category.ts';
import type { NationalCategory } from '../national.ts';
import { withRoles } from '../roles.ts';

export const karangTaruna: NationalCategory = {
  id: category('karang-taruna'),
  name: { id: 'Karang Taruna', en: 'Youth organisation (Karang Taruna)' },
  segment: 'PU',
  programmes: ['JKK', 'JKM'],
  charges: [{ fund: 'ADD' }],
  names: [...withRoles('karang taruna', 'katar'), 'kartar', 'pemuda karang taruna'],
  evidence: 'secondary',
  source: 'Mojokerto 2026 (PU, Rp5.400, APBD)',
  note: {
    id: 'Di Mojokerto dibayar APBD kabupaten. Kode kegiatan tidak ditemukan: isi menurut Siskeudes kabupaten.',
    en: 'In Mojokerto the district budget pays. No activity code was found: take the one of the district’s Siskeudes.',
  },
};
