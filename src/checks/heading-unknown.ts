import { dateParts } from '../domain/date.ts';
import type { Place } from '../domain/place.ts';
import { type Shown, said, shownText } from '../domain/shown.ts';
import { looseVillageKey } from '../domain/village/name.ts';
import type { Strangeness } from '../roster/kinds/strange-heading.ts';
import type { Reading, RosterRow } from '../roster/rows/row.ts';
import { FootnotesOfNobody } from '../roster/values/footnote.ts';
import { tellsPartOfYear } from '../roster/values/part-of-year.ts';
import { counted } from '../text/parts/plural.ts';
import { amount, quoted } from '../text/parts/words.ts';
import { chargesWages } from './engine/charged-wage.ts';
import type { Check } from './engine/check.ts';

interface Args {
  readonly text: Shown;
  readonly people: number;
  readonly from: number;
  readonly to: number;
  /** Of several headings that only have no meaning to us: how many further ones there are in the sheet. */
  readonly others?: number | undefined;
  /** It tells the first or last day of people whose columns do not. */
  readonly term?: true | undefined;
  /** It is the name of the sheet or file. */
  readonly name?: true | undefined;
}

interface Group {
  readonly text: string;
  readonly said: Place;
  readonly strange: Strangeness;
  people: number;
  readonly from: number;
  to: number;
}

const rows = (from: number, to: number): Shown => (from === to ? said`${from}` : said`${from}–${to}`);

const argsOf = ({ text, said, strange, people, from, to }: Group, others: number | undefined): Args => ({
  text: shownText(text),
  people,
  from,
  to,
  others,
  term: strange === 'term' || undefined,
  name: said.row === undefined || undefined,
});

/** Of headings that mean nothing here so many are named each. */
const MOST = 3;

/** What the row itself says where it is: a heading that repeats it is no question. */
const saysTheSame = ({ village, kecamatan, hamlet, category }: RosterRow, text: string): boolean =>
  [village, kecamatan, hamlet, category].some(
    (each) => each !== undefined && each.column > 0 && looseVillageKey(each.text) === looseVillageKey(text),
  );

/**
 * A heading between the people that no list knows: whether those below it take part, and since when, only the operator can
 * say. Each one with a word of standing (`CADANGAN`, `BELUM DILANTIK`) is asked; of many that just mean nothing here, the
 * first of a sheet with the number of the others. With nobody below, and in a remark under the list, such a word tells of
 * somebody whom only the operator knows.
 */
export const headingUnknown: Check<Args> = {
  level: 'row',
  severity: 'warning',
  rejects: false,
  personal: true,
  create: ({ asOf, policy }, report) => {
    const { year } = dateParts(asOf);
    const byWage = chargesWages(policy);
    let groups: Group[] = [];
    /** A heading below which nobody has stood so far. */
    let bare: { readonly text: string; readonly place: Place } | undefined;
    /** A sign that people bear is told of where they do. */
    const footnotes = new FootnotesOfNobody<Place>();
    const tell = (text: string, place: Place): void =>
      report({ text: shownText(text), people: 0, from: 0, to: 0 }, { place });
    const say = (group: Group, others?: number): void => report(argsOf(group, others), { place: group.said });
    const ask = (): void => {
      if (bare) tell(bare.text, bare.place);
      bare = undefined;
      footnotes.end(tell);
      for (const group of groups) if (group.strange !== 'unknown') say(group);
      const unknown = groups.filter(({ strange }) => strange === 'unknown');
      const named = unknown.length > MOST ? unknown.slice(0, 1) : unknown;
      for (const group of named) say(group, unknown.length - named.length || undefined);
      groups = [];
    };
    const enter = (row: RosterRow, { text, value, said }: Reading<Strangeness>): void => {
      const line = row.place.row ?? 0;
      const last = groups.at(-1);
      if (last && last.said === said) {
        last.people++;
        last.to = line;
      } else if (said && value && !(value === 'unknown' && saysTheSame(row, text)))
        groups.push({ text, said, strange: value, people: 1, from: line, to: line });
    };
    return {
      only: ['remark'],
      skipped({ row, text, strange }, place) {
        if (strange === undefined || text === undefined || strange === 'unknown') return;
        const here = { ...place, row };
        if (strange === 'when') {
          if (tellsPartOfYear(text, year)) tell(text, here);
        } else if (strange === 'note') {
          if (!footnotes.read(text, here)) tell(text, here);
        } else {
          if (bare) tell(bare.text, bare.place);
          bare = { text, place: here };
        }
      },
      row(row) {
        const { under, left, category, note } = row;
        footnotes.bear([note?.text, left?.text]);
        if (bare && [under, left].some((each) => each?.said?.row === bare?.place.row)) bare = undefined;
        // A last day that is over, or a first one to come, is the answer.
        const answered = (row.to?.value ?? asOf) < asOf || (row.from?.value ?? asOf) > asOf;
        if (answered) return;
        // Of the pay of several months another question is asked.
        if (under?.value === 'term' && (row.from ?? row.to ?? (byWage && row.longerPay))) return;
        // Where the heading tells the post, that question is asked of the same cell.
        if (under && category?.said !== under.said) enter(row, under);
      },
      sheetEnd: ask,
    };
  },
  page: {
    example: { text: 'CADANGAN / BELUM DILANTIK', people: 4, from: 21, to: 24 },
    id: {
      title: 'Judul atau catatan di antara orang tidak dipahami',
      message: ({ text, people, from, to, others, term, name }) =>
        term
          ? `Judul ${quoted(text)} menyebut masa tugas; ${amount(people, 'id')} orang di bawahnya (baris ${rows(from, to)}) tanpa tanggal tetap dihitung untuk semua bulan.`
          : people === 0
            ? `Tertulis ${quoted(text)} di luar baris orang; program tidak tahu siapa yang dimaksud, dan semua orang tetap dihitung.`
            : `${name ? 'Nama' : 'Judul'} ${quoted(text)} tidak dipahami; ${amount(people, 'id')} orang di bawahnya (baris ${rows(from, to)}) tetap dihitung.${others === undefined ? '' : ` Judul lain yang tidak dipahami di lembar ini: ${amount(others, 'id')}.`}`,
      todo: () =>
        'Bila orang itu belum atau tidak didaftarkan lagi, isi Tanggal Mulai atau Tanggal Akhir, atau pindahkan ke berkas lain. Bila hanya nama kelompok, biarkan.',
      wrong: 'CADANGAN / BELUM DILANTIK',
      right: 'PERANGKAT DESA',
    },
    en: {
      title: 'A heading or remark between people is not understood',
      message: ({ text, people, from, to, others, term, name }) =>
        term
          ? `The heading ${quoted(text)} tells a term; ${counted(amount(people, 'en'), 'person', 'people')} below it (rows ${rows(from, to)}) without days are still counted in every month.`
          : people === 0
            ? `Outside the rows of people it reads ${quoted(text)}; the program cannot tell whom it means, and everybody is still counted.`
            : `The ${name ? 'name' : 'heading'} ${quoted(text)} is not understood; ${counted(amount(people, 'en'), 'person', 'people')} below it (rows ${rows(from, to)}) are still counted.${others === undefined ? '' : ` Other headings that are not understood in this sheet: ${amount(others, 'en')}.`}`,
      todo: () =>
        'If they are not to be enrolled, or not yet, fill in Tanggal Mulai or Tanggal Akhir, or move them to another file. If it only names a group, leave it.',
      wrong: 'CADANGAN / BELUM DILANTIK',
      right: 'PERANGKAT DESA',
    },
  },
};
