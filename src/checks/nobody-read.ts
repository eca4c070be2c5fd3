import type { Place } from '../domain/place.ts';
import type { Check, NoArgs } from './engine/check.ts';

/** A run that read nobody is ready for nothing, however faultless its files are. */
export const nobodyRead: Check<NoArgs> = {
  level: 'roster',
  severity: 'error',
  rejects: false,
  unsettles: true,
  create: (_context, report) => {
    let [people, headerless] = [0, false];
    let first: Place | undefined;
    return {
      sheet({ place, layout }) {
        first ??= { file: place.file };
        headerless ||= layout === undefined;
      },
      sheetEnd({ read }) {
        people += read;
      },
      end() {
        // Without a header the reason has been said.
        if (first && people === 0 && !headerless) report({}, { place: first });
      },
    };
  },
  page: {
    example: {},
    id: {
      title: 'Tidak seorang pun dibaca',
      message: () => 'Tidak ada satu pekerja pun di semua berkas yang diberikan.',
      todo: () =>
        'Isi daftarnya, simpan, lalu jalankan lagi. Yang terbaca dapat dilihat: enroll inspect BERKAS.',
      wrong: '(formulir yang belum diisi)',
      right: 'NIK | Nama | Jabatan, lalu satu baris tiap orang',
    },
    en: {
      title: 'Nobody was read',
      message: () => 'There is not one worker in all the files that were given.',
      todo: () =>
        'Fill in the roster, save it and run this again. What was read is shown by: enroll inspect FILE.',
      wrong: '(a form that is not filled in yet)',
      right: 'NIK | Name | Post, then a row for each person',
    },
  },
};
