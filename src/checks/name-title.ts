import { type Shown, shownText } from '../domain/shown.ts';
import { quoted } from '../text/parts/words.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly title: Shown;
}

/** A degree typed without dots at the end of the name, where the reader takes it for part of the name. */
export const nameTitle: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  personal: true,
  create: (_context, report) => ({
    row(row) {
      const { name } = row;
      const gap = name?.value?.lastIndexOf(' ') ?? -1;
      if (!name?.value || gap < 0 || name.value.length - gap - 1 > LONGEST) return;
      if (!BEGINNINGS.includes(name.value[gap + 1] ?? '')) return;
      const title = name.value.slice(gap + 1);
      if (DEGREES.has(title.toLowerCase())) report({ title: shownText(title) }, cellOf(row, name));
    },
  }),
  page: {
    example: { title: 'SPD' },
    id: {
      title: 'Gelar terbaca sebagai nama',
      message: ({ title }) => `Nama berakhir ${quoted(title)}, mungkin gelar.`,
      todo: () => 'Bila gelar, beri koma di depannya; SIPP mencocokkan nama tanpa gelar.',
      wrong: 'SUMIYATI SPD',
      right: 'SUMIYATI, S.Pd',
    },
    en: {
      title: 'A degree read as a name',
      message: ({ title }) => `The name ends in ${quoted(title)}, perhaps a degree.`,
      todo: () => 'If it is one, put a comma before it; SIPP compares names without degrees.',
      wrong: 'SUMIYATI SPD',
      right: 'SUMIYATI, S.Pd',
    },
  },
};

/** Only degrees that are no names, and no syllables of them. */
const DEGREES: ReadonlySet<string> = new Set(
  'spd spdi skom ssos ssosi amd amdkeb amdkep skm skep mpd mpdi mkes mkom stp ssi msi'.split(' '),
);
const LONGEST = 6;
/** Their first letters: every row has a name, and few end so. */
const BEGINNINGS = 'smaSMA';
