import type { Place } from '../../domain/place.ts';
import type { PassedOver } from '../kinds/headings.ts';
import { leftInHeading } from '../values/left.ts';
import type { Draft, Reading } from './row.ts';

/** That the people of a title or heading have left, and how far it holds. */
export interface StandingLeft {
  readonly reading: Reading<string>;
  /** Nobody has stood under it so far. */
  fresh: boolean;
  /** Headings stand under it before anybody does: it is above them all, and none of them ends it. */
  above: boolean;
}

/** Undefined for a text that says it of nobody. */
export function standingLeft(text: string, said: Place): StandingLeft | undefined {
  const value = leftInHeading(text);
  if (value === undefined) return undefined;
  return { reading: { field: 'keterangan', column: 0, text, value, said }, fresh: true, above: false };
}

/** How the title of a further list begins, or a heading of those who are still there. */
const ANEW = /^(?:daftar|data|rekap\w*|lampiran|nominatif)\b|(?:^|\s)(?:masih )?aktif\b/i;

/** What a group row leaves of it, or begins. */
export function leftAfter(
  now: StandingLeft | undefined,
  { text = '', category, unknown, family }: PassedOver,
  place: Place,
): StandingLeft | undefined {
  const said = family ? undefined : standingLeft(text, place);
  if (said) return said;
  // Blocks and families are parts of what they stand in.
  if (!now || (category === undefined && !unknown)) return now;
  if (now.fresh && !ANEW.test(text)) {
    now.above = true;
    return now;
  }
  return now.above && !ANEW.test(text) ? now : undefined;
}

export function fillLeft(now: StandingLeft | undefined, draft: Draft): void {
  if (!now) return;
  now.fresh = false;
  draft.left ??= now.reading;
}
