import type { Field } from '../domain/field.ts';
import type { DateShift } from '../roster/rows/date-shift.ts';
import { FIELD_NAMES } from '../text/roster/fields.ts';
import type { Check } from './engine/check.ts';

type Shift = Exclude<DateShift, 'order-unsure'>;

interface Args {
  readonly field: Field;
  readonly shift: Shift;
}

const ID: Readonly<Record<Shift, string>> = {
  'next-day':
    'tersimpan dengan jam tengah malam zona waktu lain, jadi sehari terlalu awal. Dibaca hari berikutnya, sesuai NIK.',
  'zone-unsure':
    'tersimpan dengan jam tengah malam zona waktu lain, jadi mungkin sehari terlalu awal. Di akhir bulan, bulannya tidak pasti.',
  'from-1904':
    'semua 4 tahun 1 hari lebih lambat dari NIK: tersalin dari berkas Excel 1904. Dibaca sesuai NIK.',
};
const EN: Readonly<Record<Shift, string>> = {
  'next-day':
    'are stored as midnights of another time zone, a day too early. They are read as the next day, as the NIKs say.',
  'zone-unsure':
    'are stored as midnights of another time zone, perhaps a day too early. At the end of a month the month is unsure.',
  'from-1904':
    'are all 4 years and 1 day later than the NIKs: pasted from a workbook that counts from 1904. They are read as the NIKs say.',
};

/** The days of a whole column are moved, and how is told by the NIKs or by the hour behind each day: said once. */
export const datesShifted: Check<Args> = {
  level: 'header',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => ({
    sheet({ place, layout }) {
      for (const { column, field } of layout?.columns ?? []) {
        const shift = layout?.dates?.get(column);
        if (field === undefined || shift === undefined || shift === 'order-unsure') continue;
        report({ field, shift }, { place: { ...place, row: layout?.headerRow, column }, field });
      }
    },
  }),
  page: {
    example: { field: 'tgl_mulai', shift: 'next-day' },
    id: {
      title: 'Tanggal satu kolom bergeser semua',
      message: ({ field, shift }) => `${FIELD_NAMES[field].id} ${ID[shift]}`,
      todo: () => 'Ubah kolom itu menjadi tanggal saja, tanpa jam, lalu cocokkan beberapa dengan KTP dan SK.',
      wrong: '28-02-2026 17:00',
      right: '01-03-2026',
    },
    en: {
      title: 'The dates of a whole column are moved',
      message: ({ field, shift }) => `The dates of ${FIELD_NAMES[field].en} ${EN[shift]}`,
      todo: () => 'Make them dates without a time, then compare some with identity cards and decrees.',
      wrong: '28-02-2026 17:00',
      right: '01-03-2026',
    },
  },
};
