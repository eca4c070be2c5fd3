import { maskNik } from '../domain/nik.ts';
import { type Check, cellOf } from './engine/check.ts';

/** The number of the family card typed as the NIK, or the other way round: whose number it is is unsure. */
export const nikFamilyCard: Check<'nik-family-card'> = {
  code: 'nik-family-card',
  level: 'cell',
  severity: 'error',
  rejects: true,
  create: (_context, report) => ({
    row(row) {
      const { nik, familyCard } = row;
      if (!nik?.value || nik.value !== familyCard?.value) return;
      report({ masked: maskNik(nik.value) }, cellOf(row, nik));
    },
  }),
};
