import type { Cell } from '../../domain/cell.ts';
import type { CalendarDate } from '../../domain/date.ts';
import { answersGone, asksActivity, isOtherActivity, saysYesOrNo } from '../values/activity.ts';
import { asksTakingPart, codesAny, codesYes } from '../values/coded-standing.ts';
import { leftInHeading, saysDead, saysGone, UNCLEAR } from '../values/left.ts';
import { leftBehind, valueOfStanding } from '../values/left-behind.ts';
import { isBlank, saysNothing } from '../values/says-nothing.ts';
import { passesAsServing } from '../values/serving.ts';
import { isDoubtedBehind } from '../values/term-behind.ts';
import { cellWords, clean, normalise } from '../values/text.ts';
import { mayTellLeft } from '../values/told-in-words.ts';
import { type Fill, readRepeated } from './read-cell.ts';
import type { ColumnMatch, Draft } from './row.ts';

/** What a text says of the row's standing. */
type Tells = (text: string) => { readonly text: string; readonly value: string } | undefined;

/** Statuses repeat: this many different ones are kept. */
const REMEMBERED = 1_000;

/**
 * What a status says; under a heading that asks who is active also its yes or no. Where a column tells by its values who serves, a word
 * there that says neither is a question.
 */
export function statusFill(column: number, header: string, standing: ColumnMatch['standing']): Fill {
  const tells = tellsOf(header, standing);
  const known = new Map<string, ReturnType<Tells>>();
  return (cell, draft) => {
    if (draft.left) return;
    const text = cellWords(cell);
    let said = known.get(text);
    if (said === undefined && !known.has(text)) {
      said = tells(text);
      if (known.size < REMEMBERED) known.set(text, said);
    }
    if (said) draft.left = { field: 'keterangan', column, ...said };
  };
}

function tellsOf(header: string, standing: ColumnMatch['standing']): Tells {
  const name = normalise(header);
  const asks = asksActivity([name]);
  const told = asks === 'gone' || (!asks && leftInHeading(header) !== undefined);
  const elsewhere = !asks && !told && OF_A_CARD.test(name);
  const strict = standing !== undefined && !elsewhere && (!isOtherActivity([name]) || asksTakingPart(name));
  const passes = standing === 'coded' ? passesAsCoded : passesAsServing;
  return (text) => {
    const under = `${clean(header)}: ${text}`;
    if (asks && answersGone(asks, text)) return { text: under, value: 'tidak aktif' };
    if (told && saysHow(text)) return { text: under, value: 'berhenti' };
    if (saysDead(text) || (saysGone(text) && !(elsewhere && INACTIVE.test(text))))
      return { text, value: text };
    return strict && !passes(text) ? { text: under, value: UNCLEAR } : undefined;
  };
}

const passesAsCoded = (text: string): boolean => codesYes(text) || (!codesAny(text) && passesAsServing(text));

/** `BPJS Kesehatan`, `Rekening`: these are active or not, and nobody for that. */
const OF_A_CARD = /\b(?:kes|kesehatan|kis|jkn|hp|wa|telp|telepon|rek|rekening|npwp|ktp|email|akun|kartu)\b/;
const INACTIVE = /^(?:(?:sudah|sdh) )?(?:non|tidak|tdk|in|belum|blm)[\s-]?akti/i;

/** A reason, a day or a decree, and no answer: `sakit`, `141/12/2026`. */
const saysHow = (text: string): boolean =>
  text !== '' &&
  !saysNothing(text) &&
  !isBlank(text) &&
  !saysYesOrNo(text) &&
  !/\b(?:aktif|masih|bertugas)\b/i.test(text);

const PLAIN_POST = /^(?:[a-z]+|\d+)(?: (?:[a-z]+|\d+))*$/i;
const LONGEST_PLAIN = 60;

/** Words without signs, of which none tells of leaving: nearly every post, told without the pattern of all such words. */
const isPlainPost = (post: string): boolean =>
  post.length <= LONGEST_PLAIN &&
  PLAIN_POST.test(post) &&
  !mayTellLeft(post.includes(' ') ? post : `- ${post}`);

/** What stands behind a post of its holder: `Kaur Umum (cuti)`, `BPD/pindah`, `Ketua RT *`. */
export function postStandingFill(column: number, asOf: CalendarDate): Fill {
  const read = readRepeated('jabatan', column, (text) => {
    const post = clean(text);
    const said = isPlainPost(post) ? undefined : leftBehind(post, 'post');
    if (said) return valueOfStanding[said.says];
    return isDoubtedBehind(post, asOf) ? UNCLEAR : undefined;
  });
  return (cell, draft) => {
    const said = read(cell);
    if (said?.value !== undefined) draft.left ??= said;
  };
}

/** Asks about who has no tick in a column of them. */
export function untickedFill(
  columns: readonly ColumnMatch[],
): ((cells: readonly Cell[], draft: Draft) => void) | undefined {
  const ticked = columns.filter((each) => each.ticked && each.role === 'status');
  if (ticked.length === 0) return undefined;
  return (cells, draft) => {
    for (const { column, header } of ticked) {
      const cell = cells[column - 1];
      if (draft.left || (cell !== undefined && !isBlank(cellWords(cell)))) continue;
      const said = cellWords(cell) || EMPTY;
      draft.left = { field: 'keterangan', column, text: `${clean(header)}: ${said}`, value: UNCLEAR };
    }
  };
}
const EMPTY = '(kosong)';
