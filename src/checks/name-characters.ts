import { type Check, cellOf } from './engine/check.ts';

/** Signs that no name has; `?` is often a letter that was lost on the way. */
export const nameCharacters: Check<'name-characters'> = {
  code: 'name-characters',
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => ({
    row(row) {
      const { name } = row;
      if (!name || !UNUSUAL.test(name.text)) return;
      const others = [...new Set(name.text.replace(/[\p{L}\p{M}\p{Nd}\s.,'’‘`"()/-]+/gu, ''))];
      if (others.length > 0) report({ characters: others.slice(0, SHOWN).join('') }, cellOf(row, name));
    },
  }),
};

const SHOWN = 8;
/** Anything but plain letters: only such names are worth the full pattern. */
const UNUSUAL = /[^A-Za-z\s.,']/;
