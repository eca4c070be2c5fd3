import type { CalendarDate } from '../domain/date.ts';
import { NOTHING, type Shown, shownText } from '../domain/shown.ts';
import { dateInside, termCentury } from '../roster/values/date.ts';
import { saysDead, saysGone } from '../roster/values/left.ts';
import { quoted } from '../text/parts/words.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly text: Shown;
  /** The row is struck through, or a part of a text in it, and nothing is written. */
  readonly struck?: true | 'part' | undefined;
}

/**
 * A remark, a status, or a word in the name says that the person is gone, and no last day stands in the row: the contribution goes on. It goes on for
 * the dead too while the last day lies ahead; who resigned may well serve until then. Rosters are not cut by a remark,
 * since it may tell of somebody else.
 */
export const noteLeft: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  personal: true,
  create: ({ asOf, today = asOf }, report) => ({
    only: ['remark'],
    row(row) {
      const { note, left, to, died, struck } = row;
      if (struck && to === undefined) {
        report({ text: NOTHING, struck }, { place: row.place });
        return;
      }
      if (note === undefined && left === undefined) return;
      if (died !== undefined) return;
      const said = [left, note].find(
        (each) =>
          each !== undefined &&
          ((saysDead(each.value ?? each.text) &&
            !hasEnded(to?.value, each.text, today > asOf ? today : asOf)) ||
            (saysGone(each.value ?? each.text) && to === undefined)),
      );
      if (said) report({ text: shownText(said.text) }, cellOf(row, said));
    },
  }),
  page: {
    example: { text: 'meninggal 3 Maret' },
    id: {
      title: 'Tertulis sudah berhenti atau meninggal',
      message: ({ text, struck }) =>
        `${struck ? (struck === 'part' ? 'Sebagian teks di baris ini dicoret' : 'Baris ini dicoret') : `Tertulis ${quoted(text)}`}, tetapi orang ini tetap dihitung.`,
      todo: () =>
        'Bila sudah berhenti atau meninggal, isi kolom Tanggal Akhir dengan hari terakhirnya. Bila masih bertugas, biarkan.',
      wrong: 'meninggal 3 Maret',
      right: 'menggantikan Pak Slamet',
    },
    en: {
      title: 'It says that the person has left',
      message: ({ text, struck }) =>
        `${struck ? (struck === 'part' ? 'A part of a text in this row is struck through' : 'This row is struck through') : `It reads ${quoted(text)}`}, but this person is still counted.`,
      todo: () =>
        'If the person has left or died, fill in Tanggal Akhir with the last day. If still in the post, leave it.',
      wrong: 'meninggal 3 Maret',
      right: 'menggantikan Pak Slamet',
    },
  },
};

/** By the day of judging, in a run over months by that of the run, or by the day that the remark itself tells. */
function hasEnded(to: CalendarDate | undefined, text: string, asOf: CalendarDate): boolean {
  if (to === undefined) return false;
  const told = dateInside(text, termCentury);
  return to <= asOf || (told !== undefined && to <= told);
}
