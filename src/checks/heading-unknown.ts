import type { Place } from '../domain/place.ts';
import { type Shown, shownText } from '../domain/shown.ts';
import { looseVillageKey } from '../domain/village/name.ts';
import type { Strangeness } from '../roster/kinds/strange-heading.ts';
import type { Reading, RosterRow } from '../roster/rows/row.ts';
import { counted } from '../text/parts/plural.ts';
import { amount, quoted } from '../text/parts/words.ts';
import type { Check } from './engine/check.ts';

interface Args {
  readonly text: Shown;
  readonly people: number;
  readonly from: number;
  readonly to: number;
  /** Of several headings that only have no meaning to us: how many further ones there are in the sheet. */
  readonly others?: number | undefined;
}

interface Group {
  readonly text: string;
  readonly said: Place;
  readonly strange: Strangeness;
  people: number;
  readonly from: number;
  to: number;
}

/** What the row itself says where it is: a heading that repeats it is no question. */
const saysTheSame = ({ village, kecamatan, hamlet, category }: RosterRow, text: string): boolean =>
  [village, kecamatan, hamlet, category].some(
    (each) => each !== undefined && each.column > 0 && looseVillageKey(each.text) === looseVillageKey(text),
  );

/**
 * A heading between the people that no list knows: whether those below it take part, and since when, only the operator can
 * say. Each one with a word of standing (`CADANGAN`, `BELUM DILANTIK`) is asked; of those that just mean nothing here, the
 * first of a sheet with the number of the others.
 */
export const headingUnknown: Check<Args> = {
  level: 'row',
  severity: 'warning',
  rejects: false,
  personal: true,
  create: (_context, report) => {
    let groups: Group[] = [];
    const say = ({ text, said, people, from, to }: Group, others?: number): void =>
      report({ text: shownText(text), people, from, to, others }, { place: said });
    const ask = (): void => {
      for (const group of groups) if (group.strange === 'standing') say(group);
      const [first, ...others] = groups.filter(({ strange }) => strange === 'unknown');
      if (first) say(first, others.length || undefined);
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
      row(row) {
        // Where the heading tells the post, that question is asked of the same cell.
        if (row.under && row.category?.said !== row.under.said) enter(row, row.under);
      },
      sheetEnd: ask,
    };
  },
  page: {
    example: { text: 'CADANGAN / BELUM DILANTIK', people: 4, from: 21, to: 24 },
    id: {
      title: 'Judul di atas orang tidak dipahami',
      message: ({ text, people, from, to, others }) =>
        `Judul ${quoted(text)} tidak dipahami; ${amount(people, 'id')} orang di bawahnya (baris ${from}–${to}) tetap dihitung.${others === undefined ? '' : ` Judul lain yang tidak dipahami di lembar ini: ${amount(others, 'id')}.`}`,
      todo: () =>
        'Bila mereka belum atau tidak didaftarkan, isi Tanggal Mulai atau Tanggal Akhir, atau pindahkan mereka ke berkas lain. Bila itu hanya nama kelompok, biarkan.',
      wrong: 'CADANGAN / BELUM DILANTIK',
      right: 'PERANGKAT DESA',
    },
    en: {
      title: 'A heading that is not understood',
      message: ({ text, people, from, to, others }) =>
        `The heading ${quoted(text)} is not understood; ${counted(amount(people, 'en'), 'person', 'people')} below it (rows ${from}–${to}) are still counted.${others === undefined ? '' : ` Other headings that are not understood in this sheet: ${amount(others, 'en')}.`}`,
      todo: () =>
        'If they are not to be enrolled, or not yet, fill in Tanggal Mulai or Tanggal Akhir, or move them to another file. If it only names a group, leave it.',
      wrong: 'CADANGAN / BELUM DILANTIK',
      right: 'PERANGKAT DESA',
    },
  },
};
