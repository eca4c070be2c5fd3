import { type Check, cellOf } from './engine/check.ts';

/** The term begins only after the budget year; a start inside the year is usual. */
export const termFuture: Check<'term-future'> = {
  code: 'term-future',
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: ({ policy, asOf }, report) => {
    const yearEnd = Math.max(policy.year ?? 0, Math.floor(asOf / 10_000)) * 10_000 + 1231;
    return {
      row(row) {
        const { from } = row;
        if (from?.value !== undefined && from.value > yearEnd)
          report({ from: from.value }, cellOf(row, from));
      },
    };
  },
};
