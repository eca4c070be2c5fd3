import type { ColumnMatch } from '../rows/row.ts';
import { leftInHeading, saysDead, saysGone } from '../values/left.ts';
import type { ContentJudge } from './content.ts';
import type { Column } from './evidence-case.ts';
import type { HeaderCell } from './header-block.ts';
import type { Root } from './roots.ts';

/** Not of the person's post: a card that is no longer valid, a relative who died. */
const OTHERWISE: readonly Root[] = [
  'other',
  'mother',
  'card',
  'nik',
  'thing',
  'address',
  'phone',
  'pay',
  'cut',
];
/** Where nearly everybody has something, it says nothing of who has left. */
const FEW = 0.8;

const STATUS = { field: undefined, by: 'alias', role: 'status', meant: undefined, rival: undefined } as const;

/** A heading of leaving, such as `No. SK Pemberhentian` or `Alasan Berhenti`, under which few have anything. */
export function leftByHeading(
  { header, column }: HeaderCell,
  judge: ContentJudge,
  people: number,
): Partial<ColumnMatch> | undefined {
  const filled = leftInHeading(header) === undefined ? 0 : judge.filled(column);
  return filled > 0 && filled < people * FEW ? STATUS : undefined;
}

/** An unread column in which somebody is said to have left, whatever its heading: `Mutasi`, `Peserta`. */
export function leftByValues({ cell, roots }: Column, judge: ContentJudge): Partial<ColumnMatch> | undefined {
  if (OTHERWISE.some((root) => roots.has(root))) return undefined;
  return (judge.shareOf(cell.column, saysLeft) ?? 0) > 0 ? STATUS : undefined;
}

/** `MD` alone may be a school or a degree under a heading that nobody knows. */
const saysLeft = (text: string): boolean =>
  saysGone(text) || (saysDead(text) && !/^m\.?d\.?$/i.test(text.trim()));
