import type { CalendarDate } from '../domain/date.ts';
import { NOTHING, type Shown, shownText } from '../domain/shown.ts';
import type { Reading, RosterRow } from '../roster/rows/row.ts';
import { dateInside, termCentury } from '../roster/values/date.ts';
import { Footnotes, signBehind } from '../roster/values/footnote.ts';
import { leftInRemark, standingSaid } from '../roster/values/left-behind.ts';
import { remembering } from '../roster/values/remembering.ts';
import { quoted } from '../text/parts/words.ts';
import { type Check, cellOf, type Where } from './engine/check.ts';

interface Args {
  readonly text: Shown;
  /** The row is struck through, or a part of a text in it, and nothing is written. */
  readonly struck?: true | 'part' | undefined;
  /** It says neither that the person serves nor that he has left. */
  readonly unclear?: true | undefined;
  /** The status of somebody with a post says so, and he is not counted. */
  readonly passed?: true | undefined;
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
  create: ({ asOf, today = asOf }, report) => {
    const says = remembering(leftInRemark);
    const footnotes = new Footnotes<Where>();
    return {
      only: ['remark'],
      skipped({ row, reason, text = '', somebody }, place) {
        if (reason === 'not-alive' && somebody)
          report({ text: shownText(text), passed: true }, { place: { ...place, row } });
        else footnotes.read(text);
      },
      row(row) {
        const { note, left, to, died, struck } = row;
        if (struck && to === undefined) {
          report({ text: NOTHING, struck }, { place: row.place });
          return;
        }
        if ((note === undefined && left === undefined) || died !== undefined) return;
        const said = saidOf(row, says, today > asOf ? today : asOf);
        if (!said) return;
        const { reading, unclear } = said;
        const sign = unclear ? signBehind(reading.text) : undefined;
        if (sign === undefined)
          report({ text: shownText(reading.text), ...(unclear && { unclear }) }, cellOf(row, reading));
        else footnotes.point(sign, reading.text, cellOf(row, reading));
      },
      sheetEnd() {
        for (const { text, unclear, where } of footnotes.end())
          report({ text: shownText(text), ...(unclear && { unclear }) }, where);
      },
    };
  },
  page: {
    example: { text: 'meninggal 3 Maret' },
    id: {
      title: 'Tertulis sudah berhenti atau meninggal',
      message: ({ text, struck, unclear, passed }) =>
        passed
          ? `Statusnya ${quoted(text)}, maka orang ini dilewati, padahal ada jabatannya: bulan-bulan sebelumnya tidak dihitung.`
          : unclear
            ? `Tertulis ${quoted(text)}: apakah orang ini masih bertugas, tidak jelas. Ia tetap dihitung.`
            : `${struck ? (struck === 'part' ? 'Sebagian teks di baris ini dicoret' : 'Baris ini dicoret') : `Tertulis ${quoted(text)}`}, tetapi orang ini tetap dihitung.`,
      todo: ({ unclear, passed }) =>
        passed
          ? 'Bila masih ada bulan yang harus dibayar, isi kolom Tanggal Akhir dengan hari terakhirnya dan kosongkan statusnya. Bila tidak, biarkan.'
          : unclear
            ? 'Bila tidak lagi bertugas, isi kolom Tanggal Akhir dengan hari terakhirnya; bila belum mulai, Tanggal Mulai. Bila bertugas, biarkan.'
            : 'Bila sudah berhenti atau meninggal, isi kolom Tanggal Akhir dengan hari terakhirnya. Bila masih bertugas, biarkan.',
      wrong: 'meninggal 3 Maret',
      right: 'menggantikan Pak Slamet',
    },
    en: {
      title: 'It says that the person has left',
      message: ({ text, struck, unclear, passed }) =>
        passed
          ? `The status is ${quoted(text)}, so this person was passed over, in spite of the post: the months before are not counted.`
          : unclear
            ? `It reads ${quoted(text)}: whether this person is in the post is not clear. The person is still counted.`
            : `${struck ? (struck === 'part' ? 'A part of a text in this row is struck through' : 'This row is struck through') : `It reads ${quoted(text)}`}, but this person is still counted.`,
      todo: ({ unclear, passed }) =>
        passed
          ? 'If months are still to be paid, fill in Tanggal Akhir with the last day and empty the status. If not, leave it.'
          : unclear
            ? 'If no longer in the post, fill in Tanggal Akhir with the last day; if not yet, Tanggal Mulai. If in the post, leave it.'
            : 'If the person has left or died, fill in Tanggal Akhir with the last day. If still in the post, leave it.',
      wrong: 'meninggal 3 Maret',
      right: 'menggantikan Pak Slamet',
    },
  },
};

interface Said {
  readonly reading: Reading<string>;
  readonly unclear: boolean;
}

/** What of the row says that the person has left, while its last day does not; a word that nobody understands only where nothing is clearer. */
function saidOf(
  { left, note, to }: RosterRow,
  inRemark: typeof leftInRemark,
  asOf: CalendarDate,
): Said | undefined {
  let unclear: Said | undefined;
  for (const reading of [left, note]) {
    if (reading === undefined || liesAhead(reading.text, asOf)) continue;
    const text = reading.value ?? reading.text;
    const says = reading === left ? standingSaid(text) : inRemark(text);
    if (says === 'dead' ? !hasEnded(to?.value, reading.text, asOf) : says === 'gone' && to === undefined)
      return { reading, unclear: false };
    if (says === 'unclear' && to === undefined) unclear ??= { reading, unclear: true };
  }
  return unclear;
}

/** By the day of judging, in a run over months by that of the run, or by the day that the remark itself tells. */
function hasEnded(to: CalendarDate | undefined, text: string, asOf: CalendarDate): boolean {
  if (to === undefined) return false;
  const told = dateInside(text, termCentury);
  return to <= asOf || (told !== undefined && to <= told);
}

const YEAR = /(?<!\d)20\d\d(?!\d)/g;

/** `pensiun tahun 2030`: every year that it tells lies behind the next one. */
function liesAhead(text: string, asOf: CalendarDate): boolean {
  const years = text.match(YEAR) ?? [];
  return years.length > 0 && years.every((year) => Number(year) > Math.floor(asOf / 10_000) + 1);
}
