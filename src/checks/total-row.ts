import { type Check, cellOf } from './engine/check.ts';

const TOTAL =
  /^(?:sub\s*|grand\s*)?(?:jumlah|total)(?:\s+(?:total|seluruh(?:nya)?|semua(?:nya)?|keseluruhan))?\s*:?$/i;

/** A sum at the foot that was taken for a worker. One that the reader passed over is counted, and is no finding. */
export const totalRow: Check<'total-row'> = {
  code: 'total-row',
  level: 'row',
  severity: 'error',
  rejects: true,
  create: (_context, report) => ({
    row(row) {
      const { name, nik } = row;
      if (!name || nik?.value !== undefined || !TOTAL.test(name.text)) return;
      report({ text: name.text }, cellOf(row, name));
    },
  }),
};
