import { nikParts } from '../domain/nik.ts';
import { type Check, cellOf } from './engine/check.ts';

/** A woman's NIK has 40 added to the day. A warning only: SIAK has issued a few that say otherwise. */
export const nikSex: Check<'nik-sex'> = {
  code: 'nik-sex',
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => ({
    row(row) {
      const parts = row.nik?.value && nikParts(row.nik.value);
      const column = row.sex?.value;
      if (!parts || !row.sex || column === undefined || column === parts.sex) return;
      report({ nik: parts.sex, column }, cellOf(row, row.sex));
    },
  }),
};
