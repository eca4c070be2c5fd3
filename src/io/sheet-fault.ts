import { shownNameIfAny } from '../domain/shown.ts';
import { type UnreadableCause, UnreadableFile } from '../domain/unreadable.ts';
import type { Limits } from './limits.ts';

export type FaultReason =
  | 'too-many-rows'
  | 'too-many-columns'
  | 'too-many-merges'
  | 'cell-too-long'
  | 'row-too-long'
  | 'row-too-big'
  | 'unclosed-quote'
  | 'damaged';

/** A limit that a sheet exceeds, or contents that contradict themselves, thrown deep inside a scanner. */
export class SheetFault extends Error {
  override readonly name = 'SheetFault';
  readonly reason: FaultReason;
  readonly row: number;

  constructor(reason: FaultReason, row: number) {
    super(reason);
    this.reason = reason;
    this.row = row;
  }

  /** The same with the file and its part, as the caller knows them. */
  toUnreadable(file: string, limits: Limits, part?: string): UnreadableFile {
    return new UnreadableFile(file, CAUSES[this.reason](this.row, limits, part));
  }
}

type Cause = (row: number, limits: Limits, part: string | undefined) => UnreadableCause;

const CAUSES: Readonly<Record<FaultReason, Cause>> = {
  'too-many-rows': (_row, { rows }) => ({ reason: 'too-many-rows', args: { limit: rows } }),
  'too-many-columns': (row, { columns }) => ({ reason: 'too-many-columns', args: { row, limit: columns } }),
  'too-many-merges': (_row, { merges }) => ({ reason: 'too-many-merges', args: { limit: merges } }),
  'cell-too-long': (row, { cellText }) => ({ reason: 'cell-too-long', args: { row, limit: cellText } }),
  'row-too-long': (row) => ({ reason: 'row-too-long', args: { row } }),
  'row-too-big': (row) => ({ reason: 'row-too-big', args: { row } }),
  'unclosed-quote': (row) => ({ reason: 'unclosed-quote', args: { row } }),
  damaged: (_row, _limits, part) => ({ reason: 'damaged', args: { part: shownNameIfAny(part) } }),
};
