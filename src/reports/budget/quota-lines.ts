import type { Budget } from '../../budget/model.ts';
import { type QuotaUse, quotaUse } from '../../budget/quotas.ts';
import type { Language } from '../../domain/language.ts';
import { joined, type Shown } from '../../domain/shown.ts';
import { QUOTA_USE_TEXT } from '../../text/budget/quota-use.ts';
import { groupedNumber, monthSpans } from '../../text/parts/format.ts';
import type { Labels } from '../parts/labels.ts';
import type { RunFacts } from '../parts/run-facts.ts';
import { paragraph, textTable } from '../parts/text-table.ts';

/** So many quotas are listed on a screen: those of the district, then the fullest. */
const LISTED = 20;

/** Each quota of the policy with the most people at one time; empty when the policy has none. */
export function quotaLines(budget: Budget, { policy, language }: RunFacts, labels: Labels): Shown[] {
  const uses = quotaUse(budget, policy);
  if (uses.length === 0) return [];
  const text = QUOTA_USE_TEXT[language];
  const shown = uses.length > LISTED ? fullest(uses) : [...uses].sort((a, b) => breadth(a) - breadth(b));
  const rest = uses.filter((use) => !shown.includes(use));
  const rows = shown.map((use) => ({
    label: placeOf(use, labels, language),
    values: [use.listed, use.quota, use.quota - use.listed].map((count) => groupedNumber(count, language)),
  }));
  const over = rest.filter(({ listed, quota }) => listed > quota).length;
  return [
    ...textTable({ label: text.heading, values: [text.used, text.quota, text.left] }, rows),
    ...(rest.length > 0 ? paragraph(text.more(groupedNumber(rest.length, language), over), 2) : []),
  ];
}

/** The widest first: the district, kecamatan, villages. */
const breadth = ({ kecamatan, village }: QuotaUse): number =>
  Number(kecamatan !== undefined) + Number(village !== undefined);

function fullest(uses: readonly QuotaUse[]): QuotaUse[] {
  return [...uses]
    .sort(
      (a, b) =>
        Number(breadth(a) > 0) - Number(breadth(b) > 0) ||
        b.listed * a.quota - a.listed * b.quota ||
        breadth(a) - breadth(b),
    )
    .slice(0, LISTED);
}

function placeOf(use: QuotaUse, labels: Labels, language: Language): Shown {
  const text = QUOTA_USE_TEXT[language];
  const { category, kecamatan, village, months, count } = use;
  const place =
    kecamatan === undefined
      ? [text.whole]
      : village === undefined
        ? [text.kecamatan(labels('kecamatan', kecamatan))]
        : [labels('village', village), labels('kecamatan', kecamatan)];
  return joined(
    [
      labels('category', category),
      ...place,
      ...(months === undefined ? [] : [monthSpans(months, language)]),
      ...(count.turns > 1 ? [text.turns(count.turns)] : []),
    ],
    ', ',
  );
}
