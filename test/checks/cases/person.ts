import type { Cases } from './case.ts';

export const person: Cases<
  'required' | 'cell-no-value' | 'detail-no-value' | 'birth-date-invalid' | 'sex-unknown'
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
};
