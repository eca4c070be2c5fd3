import { category } from '../../domain/category.ts';
import type { NationalCategory } from '../national.ts';

export const operatorSekolah: NationalCategory = {
  id: category('operator-sekolah'),
  name: { id: 'Operator Sekolah', en: 'School system operator' },
  segment: 'PU',
  programmes: ['JKK', 'JKM'],
  charges: [{ fund: 'APBD' }],
  names: [
    'operator dapodik',
    'operator dapodik sekolah',
    'tata usaha sekolah',
    'tenaga administrasi sekolah',
    'admin sekolah',
  ],
  evidence: 'secondary',
  source: 'Purwakarta 2021 (APBD melalui dinas pendidikan); pekerja non-ASN adalah PU (Probis Kepesertaan)',
};
