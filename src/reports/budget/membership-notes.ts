import { chargedSpans } from '../../contribution/cover.ts';
import { type Membership, membershipIn, reliefsForNewMembers } from '../../contribution/reliefs.ts';
import type { ChargedPost } from '../../contribution/uncharged-months.ts';
import type { Language } from '../../domain/language.ts';
import type { Month } from '../../domain/month.ts';
import type { Shown } from '../../domain/shown.ts';
import type { Relief } from '../../law/relief/relief.ts';
import type { Policy } from '../../policy/policy.ts';
import { monthWords } from '../../text/parts/format.ts';
import { EXPLAIN_TEXT } from '../../text/report/explain.ts';
import { citation } from '../parts/citation.ts';

/** Which of the reliefs that new members first pay in full ask whether the person is one, and the answer. */
function memberships(
  policy: Policy,
  worker: ChargedPost,
  months: readonly Month[],
): { readonly relief: Relief; readonly membership: Membership }[] {
  const category = policy.categories.get(worker.category);
  if (!category) return [];
  const [first = 0, last = -1] = [months[0], months.at(-1)];
  const spans = chargedSpans(category, worker, policy.monthRule);
  const asked = spans.filter((span) => span.first <= last && span.last >= first);
  if (asked.length === 0) return [];
  const since = worker.months?.since ?? spans[0]?.first ?? Number.NEGATIVE_INFINITY;
  return reliefsForNewMembers(months).flatMap((relief) => {
    if (!relief.segments.includes(category.segment)) return [];
    const membership = membershipIn(relief, category, spans, since);
    return membership ? [{ relief, membership }] : [];
  });
}

const articleOf = ({ source, newMembers }: Relief, language: Language): Shown =>
  citation({ ...source, article: newMembers?.article }, language);

/** A sentence for each of them, of one row. */
export function membershipLines(
  policy: Policy,
  worker: ChargedPost,
  months: readonly Month[],
  language: Language,
): Shown[] {
  const text = EXPLAIN_TEXT[language].membership;
  return memberships(policy, worker, months).map(({ relief, membership }) => {
    const since = membership.kind === 'member' && Number.isFinite(membership.since);
    const word = since ? monthWords(membership.since as Month, language) : undefined;
    return text[membership.kind](articleOf(relief, language), relief.newMembers?.fullMonths ?? 0, word);
  });
}

/** Of all rows: how many were taken for members from before, by relief; nothing where none was. */
export function membershipNotes(
  policy: Policy,
  workers: readonly ChargedPost[],
  months: readonly Month[],
  language: Language,
): Shown[] {
  return reliefsForNewMembers(months).flatMap((relief) => {
    const counts = { member: 0, undated: 0, new: 0 };
    for (const worker of workers)
      for (const one of memberships(policy, worker, months))
        if (one.relief === relief) counts[one.membership.kind]++;
    if (counts.member + counts.undated === 0) return [];
    return [EXPLAIN_TEXT[language].membersNoted(articleOf(relief, language), counts.member, counts.undated)];
  });
}
