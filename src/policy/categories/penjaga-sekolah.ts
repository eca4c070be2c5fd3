import { category } from '../../domain/category.ts';
import type { NationalCategory } from '../national.ts';

export const penjagaSekolah: NationalCategory = {
  id: category('penjaga-sekolah'),
  name: { id: 'Penjaga Sekolah', en: 'School caretaker' },
  segment: 'PU',
  programmes: ['JKK', 'JKM'],
  charges: [{ fund: 'APBD' }],
  names: [
    'satpam sekolah',
    'penjaga malam sekolah',
    'petugas kebersihan sekolah',
    'caraka sekolah',
    'pesuruh sekolah',
  ],
  evidence: 'secondary',
  source: 'Purwakarta 2021 (APBD melalui dinas pendidikan); pekerja non-ASN adalah PU (Probis Kepesertaan)',
};
