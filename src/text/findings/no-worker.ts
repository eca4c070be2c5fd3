import type { FindingText } from '../report/finding-text.ts';

export const noWorker: FindingText<'no-worker'> = {
  example: { passed: 0 },
  id: {
    title: 'Tidak ada pekerja di berkas ini',
    message: ({ passed }) =>
      passed === 0
        ? 'Di bawah judul kolom tidak ada satu baris pun.'
        : `Di bawah judul kolom tidak ada pekerja; ${passed} baris bukan orang dilewati.`,
    todo: () => 'Pastikan ini berkas yang benar dan sudah disimpan. Lihat juga: enroll inspect BERKAS.',
    wrong: 'NIK | Nama | Jabatan, lalu kosong',
    right: 'NIK | Nama | Jabatan, lalu satu baris tiap orang',
  },
  en: {
    title: 'No worker in this file',
    message: ({ passed }) =>
      passed === 0
        ? 'No row stands under the header.'
        : `No worker stands under the header; ${passed} ${passed === 1 ? 'row' : 'rows'} of other things passed over.`,
    todo: () => 'Make sure that this is the right file and that it was saved. See also: enroll inspect FILE.',
    wrong: 'NIK | Name | Post, and nothing below',
    right: 'NIK | Name | Post, and a row a person',
  },
};
