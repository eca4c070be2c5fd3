import { digitsOf } from '../domain/nik.ts';
import { type Shown, shownText } from '../domain/shown.ts';
import { type Check, cellOf } from './engine/check.ts';
import { placeholderKind } from './engine/nik-digits.ts';

interface Args {
  readonly province: Shown;
}

/** No province ever had these first two digits. A warning, since lists of codes age. */
export const nikProvince: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => ({
    row(row) {
      const { nik } = row;
      if (!nik?.value) return;
      const digits = digitsOf(nik.value);
      const province = digits.slice(0, 2);
      if (PROVINCES.has(province) || placeholderKind(digits)) return;
      report({ province: shownText(province) }, cellOf(row, nik));
    },
  }),
  page: {
    example: { province: '37' },
    id: {
      title: 'Kode provinsi NIK tidak dikenal',
      message: ({ province }) => `NIK diawali ${province}; tidak ada provinsi dengan kode itu.`,
      todo: () => 'Sesuaikan dengan KTP.',
      wrong: '0016011208800001',
      right: '3516011208800001',
    },
    en: {
      title: 'Unknown province in the NIK',
      message: ({ province }) => `The NIK begins with ${province}; no province has this code.`,
      todo: () => 'Copy it from the identity card.',
      wrong: '0016011208800001',
      right: '3516011208800001',
    },
  },
};

/** Kemendagri codes of the 38 provinces, and 54 of Timor Timur, which old NIKs still carry. */
const PROVINCES: ReadonlySet<string> = new Set(
  (
    '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 54 ' +
    '61 62 63 64 65 71 72 73 74 75 76 81 82 91 92 93 94 95 96'
  ).split(' '),
);
