import type { Cases } from './case.ts';

export const contact: Cases<
  'phone-format' | 'postcode-format' | 'email-format' | 'npwp-format' | 'occupation-asn'
> = {
  'phone-format': {
    wrong: { rows: [{ hp: '8.12346E+10' }] },
    args: { text: '8.12346E+10' },
    cell: 'K5',
    right: { rows: [{ hp: '+62 812-3456-7890' }, { hp: '-', nik: '3516011208800002', nama: 'PAIJO' }] },
  },
  'postcode-format': {
    wrong: { rows: [{ kode_pos: '6137' }] },
    args: { text: '6137' },
    cell: 'L5',
    right: { rows: [{ kode_pos: '61371' }] },
  },
  'email-format': {
    wrong: { rows: [{ email: 'desa.sumberejo' }] },
    args: { text: 'desa.sumberejo' },
    cell: 'M5',
    right: { rows: [{ email: 'desa@sumberejo.id' }] },
  },
  'npwp-format': {
    wrong: { rows: [{ npwp: '12.345' }] },
    args: { text: '12.345' },
    cell: 'W5',
    right: { rows: [{ npwp: '12.345.678.9-012.345' }] },
  },
  'occupation-asn': {
    wrong: { rows: [{ pekerjaan: 'Pegawai Negeri Sipil (PNS)' }] },
    args: { text: 'Pegawai Negeri Sipil (PNS)' },
    cell: 'T5',
    right: {
      rows: ['Pensiunan PNS', 'Petani', 'Guru non-ASN', 'Purnawirawan TNI', 'Istri TNI'].map(
        (pekerjaan, index) => ({
          pekerjaan,
          nik: `351601120880000${index + 1}`,
          nama: `ORANG ${'ABCDE'[index]}`,
        }),
      ),
    },
  },
};
