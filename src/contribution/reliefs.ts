import type { Month, Span } from '../domain/month.ts';
import { type LineProgramme, programmesOfLine } from '../domain/programme.ts';
import type { Relief } from '../law/relief/relief.ts';
import { RELIEFS } from '../law/relief/reliefs.ts';
import type { CategoryPolicy } from '../policy/policy.ts';

/** Whether a relief is open to a category in a month, whoever pays; `joined`: the first month that the member pays. */
export function isReliefOpen(
  relief: Relief,
  category: CategoryPolicy,
  programme: LineProgramme,
  month: Month,
  joined: Month | undefined,
): boolean {
  return (
    month >= relief.from &&
    month <= relief.to &&
    relief.segments.includes(category.segment) &&
    programmesOfLine(programme).every((one) => relief.programmes.includes(one)) &&
    (relief.sector === undefined || relief.sector === category.sector) &&
    !paysInFull(relief, month, joined)
  );
}

function paysInFull({ newMembers, from }: Relief, month: Month, joined: Month | undefined): boolean {
  return (
    newMembers !== undefined &&
    joined !== undefined &&
    joined >= from &&
    month < joined + newMembers.fullMonths
  );
}

/** The reliefs that ask when a member first paid, and touch one of the months. */
export function reliefsForNewMembers(months: readonly Month[]): readonly Relief[] {
  const [first = Number.POSITIVE_INFINITY, last = Number.NEGATIVE_INFINITY] = [months[0], months.at(-1)];
  return RELIEFS.filter(({ newMembers, from, to }) => newMembers && from <= last && to >= first);
}

/**
 * The first month paid, where it lies inside one of the reliefs; undefined for a member from before. Whose start
 * nothing tells counts as such. `since`: the first month that the person is charged, in whichever row.
 */
export function joinedIn(
  reliefs: readonly Relief[],
  { relief }: CategoryPolicy,
  since: number,
): Month | undefined {
  const first = relief.membersSince ?? since;
  return reliefs.some(({ from, to }) => first >= from && first <= to) ? (first as Month) : undefined;
}

/**
 * How a relief that new members pay in full takes a row whose own first month lies inside it: `new`: that month is the
 * person's first. `member`: an earlier one is known, so that they are no new member, also after a gap. `undated`: nothing
 * tells their first month, and they count as members. Undefined where the question does not arise, or the policy answers it.
 */
export type Membership =
  | { readonly kind: 'new' | 'undated' }
  | { readonly kind: 'member'; readonly since: number };

/** @param spans the months charged in the row, which rise @param since the first month of the person, in whichever row */
export function membershipIn(
  { from, to }: Relief,
  { relief }: CategoryPolicy,
  spans: readonly Span[],
  since: number,
): Membership | undefined {
  if (relief.membersSince !== undefined || relief.take === 'declined') return undefined;
  const first = spans[0]?.first;
  if (first === undefined || (spans.at(-1)?.last ?? first) < from || first > to) return undefined;
  if (!Number.isFinite(first)) return { kind: 'undated' };
  if (first < from) return undefined;
  return since < from ? { kind: 'member', since } : { kind: 'new' };
}
