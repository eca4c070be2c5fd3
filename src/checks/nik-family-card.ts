import { digitsOf } from '../domain/nik.ts';
import { type Shown, shownNik } from '../domain/shown.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly masked: Shown;
}

/** The number of the family card typed as the NIK, or the other way round: whose number it is is unsure. */
export const nikFamilyCard: Check<Args> = {
  level: 'cell',
  severity: 'error',
  rejects: true,
  create: (_context, report) => ({
    only: ['familyCard'],
    row(row) {
      const { nik, familyCard } = row;
      if (!nik?.value || digitsOf(nik.value) !== familyCard?.value) return;
      report({ masked: shownNik(nik.value) }, cellOf(row, nik));
    },
  }),
  page: {
    example: { masked: '3516**********01' },
    id: {
      title: 'NIK sama dengan nomor KK',
      message: ({ masked }) => `NIK ${masked} sama dengan nomor KK pada baris ini.`,
      todo: () => 'Isi NIK dari KTP dan nomor KK dari kartu keluarga; keduanya tidak pernah sama.',
      wrong: 'NIK dan No. KK: 3516011208800001',
      right: 'NIK 3516011208800001, No. KK 3516010101100002',
    },
    en: {
      title: 'NIK equals the family card number',
      message: ({ masked }) => `NIK ${masked} is also the family card number of this row.`,
      todo: () =>
        'Enter the NIK of the identity card and the number of the family card; they are never the same.',
      wrong: 'NIK and No. KK: 3516011208800001',
      right: 'NIK 3516011208800001, No. KK 3516010101100002',
    },
  },
};
