import { type Check, cellOf } from './engine/check.ts';
import { saysNothing } from './engine/missing.ts';

/** A KPJ has 11 digits; a few old ones differ, so this is a warning. */
export const kpjFormat: Check<'kpj-format'> = {
  code: 'kpj-format',
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => ({
    row(row) {
      const { kpj } = row;
      if (!kpj || saysNothing(kpj.text) || /^\d{11}$/.test(kpj.value ?? '')) return;
      report({ text: kpj.text }, cellOf(row, kpj));
    },
  }),
};
