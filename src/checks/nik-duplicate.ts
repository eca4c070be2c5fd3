import type { Place } from '../domain/place.ts';
import { joined, NOTHING, type Shown, shownName, shownNameIfAny, shownNik } from '../domain/shown.ts';
import { counted } from '../text/parts/plural.ts';
import { shellValue } from '../text/parts/shell-word.ts';
import { isNearName } from './engine/answers.ts';
import { type Check, cellOf, type Where } from './engine/check.ts';
import { hasName, heldBeside, isSameName, type PostHolder } from './engine/post-holder.ts';
import { listKey, type Repeated, type SameLists, sameLists } from './engine/same-lists.ts';
import { seenFrom } from './engine/seen-from.ts';
import { type UnreadTimes, unreadTimes } from './engine/unread-times.ts';

interface RowArgs {
  readonly masked: Shown;
  readonly first: Shown;
  /** The other row tells of the same person in the same post; `copy`: this one has no month of its own, and owes none. */
  readonly same?: 'copy' | 'term' | undefined;
}

/** Whole lists stand there twice: sheets of one file, or files. */
interface ListArgs {
  readonly same: 'sheets' | 'files';
  readonly lists: Shown;
  /** The one in which the people are charged. */
  readonly kept: Shown;
  readonly people: number;
}

type Args = RowArgs | ListArgs;

interface Held extends Repeated {
  readonly cell: Where;
  readonly masked: Shown;
  readonly same: 'copy' | 'term';
  readonly village: string | undefined;
}

/** So many rows are held until all lists are known; of more those go that no list explains. */
const MOST_HELD = 50_000;

/**
 * One NIK belongs to one person: under another name it is a slip, nobody knows in which of the rows, and all are
 * rejected. The same person in the same post at one time is said of the row that is not charged; it is no fault of that row, which keeps
 * the months that are its own. Other posts are the business of `two-categories`.
 */
export const nikDuplicate: Check<Args> = {
  level: 'cell',
  severity: 'error',
  rejects: true,
  create: ({ identities, villages }, report) => {
    const sizes = new Map<string, number>();
    let held: Held[] = [];
    let many = false;
    const reportRow = ({ cell, masked, same, village, here, there }: Held): void =>
      report(
        { masked, first: seenFrom(here, there), same },
        { ...cell, village, related: [there], keeps: true },
      );
    const letGo = (): void => {
      for (const row of held) if (isInOneList(row)) reportRow(row);
      held = held.filter((row) => !isInOneList(row));
      many = true;
    };
    let list = '';
    let times: UnreadTimes | undefined;
    return {
      sheet({ place, layout }) {
        list = listKey(place);
        times = unreadTimes(layout);
        sizes.set(list, sizes.get(list) ?? 0);
      },
      sheetEnd({ read }) {
        sizes.set(list, (sizes.get(list) ?? 0) + read);
      },
      row(row) {
        const { nik } = row;
        const other = nik?.value === undefined ? undefined : identities.otherPerson(row, isOther);
        if (!nik?.value || !other) return;
        const there = placeOf(other);
        const args = { masked: shownNik(nik.value), first: seenFrom(row.place, there) };
        report(args, { ...cellOf(row, nik), related: [there] });
      },
      accepted(row, months) {
        const { nik, category } = row;
        const other = months && heldBeside(months).find((one) => one.category === category?.value);
        if (!nik?.value || !other || category?.acting || months?.answer) return;
        // Which of two answers is later is asked instead.
        if (times && listKey(other.place) === list) return;
        const repeated: Held = {
          cell: cellOf(row, nik),
          masked: shownNik(nik.value),
          same: months?.spans.length === 0 ? 'copy' : 'term',
          village: villages.of(row)?.name,
          here: row.place,
          there: other.place,
        };
        if (many && isInOneList(repeated)) reportRow(repeated);
        else held.push(repeated);
        if (held.length === MOST_HELD && !many) letGo();
      },
      end() {
        const copies = sameLists(held, sizes);
        const explained = new Set(copies.flatMap(({ rows }) => rows));
        for (const copy of copies)
          report(listArgs(copy), { place: copy.kept, related: copy.lists, keeps: true, unsettles: true });
        for (const row of held) if (!explained.has(row)) reportRow(row);
      },
    };
  },
  page: {
    example: { masked: '3516**********01', first: 'B5' },
    id: {
      title: 'NIK ganda',
      message: (args) => {
        if ('lists' in args)
          return `${args.same === 'sheets' ? 'Lembar' : 'Berkas'} ${args.lists} memuat ${args.people} orang yang sama; tiap orang dihitung sekali.`;
        const { masked, first, same } = args;
        return same
          ? `NIK ${masked} sudah ada di ${first} dengan jabatan yang sama; iurannya dihitung sekali.`
          : `NIK ${masked} juga ada di ${first} dengan nama lain.`;
      },
      todo: (args) => {
        if ('lists' in args)
          return args.same === 'sheets'
            ? `Pilih lembar yang berlaku, misalnya --sheet ${shellValue(args.kept, 'LEMBAR')}.`
            : `Pilih satu berkas yang berlaku, misalnya ${args.kept}; pindahkan yang lain ke folder lain.`;
        const { same } = args;
        return same
          ? `Bila masa jabatannya berbeda, isi Tanggal Mulai dan Tanggal Akhir di kedua baris${same === 'copy' ? '; bila hanya salinan, hapus baris ini' : ''}.`
          : 'Sesuaikan NIK masing-masing dengan KTP; bila satu orang, samakan namanya.';
      },
      wrong: 'B5 dan B17: 3516011208800001',
      right: 'B5: 3516011208800001, B17: 3516014107850002',
    },
    en: {
      title: 'Duplicate NIK',
      message: (args) => {
        if ('lists' in args)
          return `${args.same === 'sheets' ? 'The sheets' : 'The files'} ${args.lists} hold the same ${counted(args.people, 'person', 'people')}; each is counted once.`;
        const { masked, first, same } = args;
        return same
          ? `NIK ${masked} stands in ${first} already, in the same post; its contribution is counted once.`
          : `NIK ${masked} stands in ${first} too, under another name.`;
      },
      todo: (args) => {
        if ('lists' in args)
          return args.same === 'sheets'
            ? `Choose the sheet that holds, such as --sheet ${shellValue(args.kept, 'SHEET')}.`
            : `Choose the file that holds, such as ${args.kept}; move the others to another folder.`;
        const { same } = args;
        return same
          ? `If the terms differ, fill in Start date and End date in both rows${same === 'copy' ? '; if this row is a mere copy, delete it' : ''}.`
          : 'Copy each NIK from the identity card; if they are one person, write the name alike.';
      },
      wrong: 'B5 and B17: 3516011208800001',
      right: 'B5: 3516011208800001, B17: 3516014107850002',
    },
  },
};

/** A name put right in a later answer to the same form. */
const answersAgain = (first: PostHolder, own: PostHolder): boolean =>
  first.sent !== undefined &&
  own.sent !== undefined &&
  listKey(first.place) === listKey(own.place) &&
  isNearName(first, own);

/** Whoever has no name is no other person: that row is rejected for what it lacks. */
const isOther = (a: PostHolder, b: PostHolder): boolean =>
  hasName(a) && hasName(b) && !isSameName(a, b) && !answersAgain(a, b);

/** No list that stands there twice explains such a row. */
const isInOneList = ({ here, there }: Repeated): boolean => listKey(here) === listKey(there);

const placeOf = ({ place, column }: PostHolder): Place => ({ ...place, column });

/** Of files only the names that tell them apart: sheets too where one file has several of the lists. */
function listArgs({ lists, kept, people }: SameLists<Held>): ListArgs {
  const same = new Set(lists.map(({ file }) => file)).size === 1 ? 'sheets' : 'files';
  const named = ({ file, sheet }: Place): Shown =>
    same === 'sheets' ? (shownNameIfAny(sheet) ?? NOTHING) : shownName(file);
  const names = [...new Set(lists.map(named))];
  return { same, lists: joined(names, ', '), kept: named(kept), people };
}
