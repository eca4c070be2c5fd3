import { digitsOf } from '../domain/nik.ts';
import { type Shown, shownText } from '../domain/shown.ts';
import { type Check, cellOf } from './engine/check.ts';
import { hasProvince, placeholderKind } from './engine/nik-digits.ts';

interface Args {
  readonly province: Shown;
}

/** No province ever had these first two digits. A warning, since lists of codes age. */
export const nikProvince: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => ({
    only: ['oddNik'],
    row(row) {
      const { nik } = row;
      if (!nik?.value) return;
      const digits = digitsOf(nik.value);
      const province = digits.slice(0, 2);
      if (hasProvince(digits) || placeholderKind(digits)) return;
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
