import type { BudgetFigures, PostFigures } from '../../budget/figures/figures.ts';
import type { Budget } from '../../budget/model.ts';
import { EXACT_UNIT } from '../../contribution/exact.ts';
import { formatMonth, type Month } from '../../domain/month.ts';
import { keyed } from '../../domain/shown/sayable.ts';
import { joined, ownWords, type Shown } from '../../domain/shown.ts';
import { CHECKED_ON } from '../../law/value.ts';
import { byMonth, jsonDocument, jsonList, rosterSummaryJson, yearOrNull } from '../parts/json-parts.ts';
import type { RunFacts } from '../parts/run-facts.ts';
import { rowsJson } from './budget-json.ts';

export const SAVED_SCHEMA = 'enroll.saved-budget/1';

/** Hashes of what the budget was made from; null where there was none, as with the policies that ship. */
export interface SavedInputs {
  readonly policy: string | undefined;
  readonly villages: string | undefined;
}

/** Sen or units before rounding as a decimal: `2152322.94`. */
function decimalOf(value: bigint, unit: bigint): Shown {
  const digits = String(unit).length - 1;
  const rest = String(value % unit)
    .padStart(digits, '0')
    .replace(/(?<!0)0+$/, '');
  return ownWords(`${value / unit}${rest === '' ? '' : `.${rest}`}`);
}

/**
 * `enroll.saved-budget/1`: the rows of `enroll.budget/1`, and under `posts` what stands behind their money, without anybody's
 * name or number. `checksum` is the hash of all that stands before it, so that an edit shows.
 */
export function savedBudgetJson(
  { budget, figures }: { readonly budget: Budget; readonly figures: BudgetFigures },
  facts: RunFacts,
  inputs: SavedInputs,
  sha256: (text: string) => string,
): Shown {
  const pieces = (checksum: Shown | undefined): Shown =>
    joined([...savedPieces(budget, figures, facts, inputs, checksum)], '');
  return pieces(ownWords(checksumOf(JSON.parse(pieces(undefined)) as object, sha256)));
}

/** The hash of a saved budget without its checksum, however it is laid out. */
export function checksumOf(document: object, sha256: (text: string) => string): string {
  const { checksum: _checksum, ...rest } = document as { checksum?: unknown };
  return sha256(JSON.stringify(rest));
}

function savedPieces(
  budget: Budget,
  figures: BudgetFigures,
  facts: RunFacts,
  inputs: SavedInputs,
  checksum: Shown | undefined,
): Iterable<Shown> {
  const { months } = budget;
  return jsonDocument(
    {
      schema: ownWords(SAVED_SCHEMA),
      tool: facts.tool,
      policy: facts.policy.id ?? null,
      regency: facts.policy.regency === undefined ? null : ownWords(facts.policy.regency),
      year: yearOrNull(months),
      months: months.map(formatMonth),
      law: { checkedOn: ownWords(CHECKED_ON) },
      inputs: {
        policy: inputs.policy === undefined ? null : ownWords(inputs.policy),
        villages: inputs.villages === undefined ? null : ownWords(inputs.villages),
      },
      intake: rosterSummaryJson(facts.rosters),
    },
    { rows: jsonList(rowsJson(budget)), posts: jsonList(postsJson(figures)) },
    {
      totals: { workers: budget.workers.given, charged: budget.workers.charged, annual: budget.annual },
      ...(checksum === undefined ? {} : { checksum }),
    },
  );
}

function* postsJson({ posts, months }: BudgetFigures) {
  for (const post of posts) {
    const { kecamatan, village, category, programme, payer, segment, kind, workers } = post;
    const paid = months.filter((_, at) => (post.people[at] ?? 0) > 0);
    yield {
      ...{ kecamatan, village, category, programme, payer, segment, kind, workers },
      people: ofMonths(post, months, (at) => post.people[at] ?? 0),
      personMonths: post.people.reduce((sum, count) => sum + count, 0),
      base: ofMonths(post, months, (at) => decimalOf(post.bases[at] ?? 0n, 100n)),
      due: ofMonths(post, months, (at) => decimalOf(post.due[at] ?? 0n, EXACT_UNIT)),
      rate: keyed(
        paid.map((month) => [formatMonth(month), post.rates[months.indexOf(month)] ?? null] as const),
      ),
      accounts: post.accounts.map(({ fund, subFund, activity, object, people, amounts, ...account }) => ({
        fund,
        subFund: subFund ?? null,
        activity: activity ?? null,
        object: object ?? null,
        workers: account.workers,
        people: byMonth(months, people),
        months: byMonth(months, amounts),
      })),
    };
  }
}

/** Of the months in which anybody is charged. */
const ofMonths = <T>(post: PostFigures, months: readonly Month[], of: (at: number) => T) =>
  keyed(
    months.flatMap((month, at) =>
      (post.people[at] ?? 0) > 0 ? [[formatMonth(month), of(at)] as const] : [],
    ),
  );
