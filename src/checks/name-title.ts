import { type Check, cellOf } from './engine/check.ts';

/** A degree typed without dots at the end of the name, where the reader takes it for part of the name. */
export const nameTitle: Check<'name-title'> = {
  code: 'name-title',
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => ({
    row(row) {
      const { name } = row;
      const gap = name?.value?.lastIndexOf(' ') ?? -1;
      if (!name?.value || gap < 0) return;
      const title = name.value.slice(gap + 1);
      if (title.length <= LONGEST && DEGREES.has(title.toLowerCase())) report({ title }, cellOf(row, name));
    },
  }),
};

/** Only degrees that are no names, and no syllables of them. */
const DEGREES: ReadonlySet<string> = new Set(
  'spd spdi skom ssos ssosi amd amdkeb amdkep skm skep mpd mpdi mkes mkom stp ssi msi'.split(' '),
);
const LONGEST = 6;
