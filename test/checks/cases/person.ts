import type { Cases } from './case.ts';

export const person: Cases<
  | 'required'
  | 'cell-no-value'
  | 'detail-no-value'
  | 'birth-date-invalid'
  | 'sex-unknown'
  | 'answer-replaced'
  | 'answer-order-unsure'
> = {
  required: {
    wrong: { rows: [{ nama: '' }] },
    args: { field: 'nama' },
    cell: 'C5',
    rejected: [5],
    right: { rows: [{ tanggal_lahir: '', jenis_kelamin: '', upah: '', nama_ibu: '' }] },
  },
  'cell-no-value': {
    wrong: { rows: [{ nama: '#REF!' }] },
    args: { field: 'nama', loss: 'error', text: '#REF!' },
    cell: 'C5',
    rejected: [5],
    right: { rows: [{ nama: 'REFI' }] },
  },
  'detail-no-value': {
    wrong: { rows: [{ nama_ibu: '#N/A' }] },
    args: { field: 'nama_ibu', loss: 'error', text: '#N/A' },
    cell: 'J5',
    right: { rows: [{ nama_ibu: '-' }] },
  },
  'birth-date-invalid': {
    wrong: { rows: [{ tanggal_lahir: '30-02-1980' }] },
    args: { text: '30-02-1980' },
    cell: 'E5',
    right: { rows: [{ tanggal_lahir: '-' }] },
  },
  'sex-unknown': {
    wrong: { rows: [{ jenis_kelamin: 'X' }] },
    args: { text: 'X' },
    cell: 'F5',
    right: { rows: [{ jenis_kelamin: '-' }] },
  },
  'answer-replaced': {
    wrong: {
      rows: [
        { waktu_isi: '25/11/2026 10:12:05', tgl_mulai: '01-01-2026' },
        { waktu_isi: '25/11/2026 19:40:10', tgl_mulai: '01-06-2026' },
      ],
    },
    args: { masked: '3516**********01', later: 'B6', differs: ['tgl_mulai'] },
    cell: 'B5',
    right: {
      rows: [
        { waktu_isi: '25/11/2026 10:12:05', tgl_mulai: '01-01-2026', tgl_akhir: '31-05-2026' },
        { waktu_isi: '25/11/2026 19:40:10', tgl_mulai: '01-06-2026' },
      ],
    },
  },
  'answer-order-unsure': {
    wrong: {
      rows: [
        { waktu_isi: '25/11/2026 10:12:05', tgl_mulai: '01-01-2026' },
        { waktu_isi: '25/11/2026 10:12:05', tgl_mulai: '01-06-2026' },
      ],
    },
    args: { masked: '3516**********01', other: 'B6', why: 'same-time' },
    cell: 'B5',
    right: {
      rows: [
        { waktu_isi: '25/11/2026 10:12:05' },
        { nik: '3516011208800002', waktu_isi: '25/11/2026 10:12:05' },
      ],
    },
  },
};
