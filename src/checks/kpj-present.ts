import type { Where } from './engine/check.ts';
import { type Check, cellOf } from './engine/check.ts';

/** Members already: SIPP takes them through another file. One finding for the whole roster. */
export const kpjPresent: Check<'kpj-present'> = {
  code: 'kpj-present',
  level: 'roster',
  severity: 'info',
  rejects: false,
  create: (_context, report) => {
    let count = 0;
    let first: Where | undefined;
    return {
      accepted(row) {
        if (!row.kpj?.value) return;
        count++;
        first ??= cellOf(row, row.kpj);
      },
      end() {
        if (first) report({ count }, first);
      },
    };
  },
};
