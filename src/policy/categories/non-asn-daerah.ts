import { category } from '../../domain/category.ts';
import type { NationalCategory } from '../national.ts';

export const nonAsnDaerah: NationalCategory = {
  id: category('non-asn-daerah'),
  name: { id: 'Pekerja Non-ASN Daerah', en: 'District worker without civil service status' },
  segment: 'PU',
  programmes: ['JKK', 'JKM'],
  charges: [{ fund: 'APBD' }],
  names: [
    'non asn',
    'pekerja non asn',
    'pegawai non asn',
    'tenaga non asn',
    'tenaga harian lepas',
    'harian lepas',
    'thl',
    'pekerja harian lepas',
    'phl',
    'tenaga kontrak daerah',
    'honorer daerah',
    'tenaga honorer',
    'pjlp',
    'satpol pp',
    'anggota satpol pp',
    'polisi pamong praja',
    'damkar',
    'pemadam kebakaran',
    'petugas damkar',
    'anggota damkar',
    'dishub',
    'petugas dishub',
    'juru parkir dishub',
    'petugas kebersihan dlh',
    'petugas kebersihan kota',
  ],
  evidence: 'secondary',
  source:
    'Purwakarta 2021 (Satpol PP, kebersihan, Dishub, Damkar; APBD); pekerja non-ASN adalah PU (Probis Kepesertaan)',
  note: {
    id: 'Kelas risiko 1 (jasa pemerintahan) dipakai untuk semua; cocokkan untuk Damkar dan kebersihan.',
    en: 'Risk class 1 (government services) is used for all; check it for fire fighters and cleaners.',
  },
};
