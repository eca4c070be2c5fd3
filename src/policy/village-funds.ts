import { FUNDS, type Fund, spokenFund } from '../domain/fund.ts';
import { PERCENT_DECIMALS, percentParts } from '../domain/money.ts';
import { shownText } from '../domain/shown.ts';
import { bookedLike, chargedTo, isBorneByMembers } from './charges.ts';
import { nearestWord } from './nearest.ts';
import type { Charge } from './policy.ts';
import type { FoundProblem } from './problem.ts';
import { inTime, outsideSpan } from './spans.ts';
import type { Village } from './village.ts';
import type { VillageCharge, VillageFundPart } from './village-charge.ts';
import { problem, type VillageColumn } from './village-columns.ts';

export type VillageFunds = Pick<Village, 'fund' | 'charges'>;

/** What the columns `Sumber dana` of a row say, the undated one and those of some months. */
export function fundsOf(
  read: readonly (VillageColumn | undefined)[],
  cells: readonly string[],
  row: number,
  problems: FoundProblem[],
): VillageFunds {
  if (!read.some((column) => column?.kind === 'fund')) return NO_FUNDS;
  const charges = read.flatMap((column, index): VillageCharge[] => {
    if (column?.kind !== 'fund') return [];
    const parts = partsOf((cells[index] ?? '').trim(), row, index, problems);
    return parts.length === 0 ? [] : [{ parts, ...(column.months ? { months: column.months } : {}) }];
  });
  const dated = inTime(charges.filter(({ months }) => months !== undefined));
  const [always] = charges.filter(({ months }) => months === undefined);
  const [only, ...others] = always?.parts ?? [];
  const isOneFund = only !== undefined && others.length === 0 && only.subFund === undefined;
  const divided = always && !isOneFund ? [always] : [];
  const all = [...divided, ...dated];
  return {
    ...(isOneFund ? { fund: only.fund } : {}),
    ...(all.length > 0 ? { charges: all } : {}),
  };
}

const NO_FUNDS: VillageFunds = Object.freeze({});

/** Blanks are single here, and every part is bounded, so that no cell costs more than its length. */
const PART =
  /^(?:(?<before>\d{1,3}(?:[.,]\d{1,9})?) ?% ?)?(?<fund>[^%()]{0,100}?) ?(?:\((?<subFund>[^()]{1,100})\))? ?(?:(?<after>\d{1,3}(?:[.,]\d{1,9})?) ?%)?$/;

/** `ADD`, `ADD 60% + DDS 40%`, `APBD (DBH sawit)`; none where nothing stands there or where it is a problem. */
function partsOf(text: string, row: number, index: number, problems: FoundProblem[]): VillageFundPart[] {
  if (text === '' || text === '-') return [];
  const parts = text
    .split(/[+;\n]/)
    .map((one) => one.trim().replaceAll(/\s+/g, ' '))
    .map((one) => partOf(one, row, index, problems));
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length) return [];
  const sum = known.reduce((total, { percent = 100 }) => total + percentParts(percent), 0) / percentParts(1);
  if (sum === 100) return known;
  problems.push(problem('percent-sum', row, index, `${text}: ${sum}%`, [], 'fund'));
  return [];
}

function partOf(
  text: string,
  row: number,
  index: number,
  problems: FoundProblem[],
): VillageFundPart | undefined {
  const { before, after, fund: name = text, subFund } = PART.exec(text)?.groups ?? {};
  // A share on both sides belongs to no fund.
  const word = before !== undefined && after !== undefined ? text : name;
  const fund = FUNDS.find((one) => one === word.toUpperCase());
  const share = before ?? after;
  const [, decimals = ''] = share?.split(/[.,]/) ?? [];
  if (fund === undefined) {
    const found = { ...problem('not-allowed', row, index, word || text, FUNDS, 'fund') };
    problems.push({ ...found, nearest: spokenFund(word) ?? nearestWord(word.toUpperCase(), FUNDS) });
    return undefined;
  }
  if (decimals.length > PERCENT_DECIMALS) {
    problems.push(problem('bad-percent', row, index, text, [], 'fund'));
    return undefined;
  }
  return {
    fund,
    ...(share === undefined ? {} : { percent: Number(share.replace(',', '.')) }),
    ...(subFund === undefined ? {} : { subFund: shownText(subFund.trim()) }),
  };
}

/**
 * The charges of a category in a village: its own in the months that it names, in the others its fund of all months, else
 * the policy's. What members themselves bear stays; an own charge is booked as the policy books what that fund pays.
 */
export function chargesIn(
  charges: readonly Charge[],
  { fund, charges: own = [] }: VillageFunds,
): readonly Charge[] {
  const [always] = own.filter(({ months }) => months === undefined);
  const borne = charges.filter(isBorneByMembers);
  const made = ({ parts, months }: VillageCharge): Charge[] =>
    parts.map((part) => ({ ...bookedLike(charges, part.fund), ...part, ...(months ? { months } : {}) }));
  const rest =
    always !== undefined
      ? [...borne, ...made(always)]
      : fund === undefined
        ? charges
        : chargedTo(charges, fund);
  const dated = own.filter(({ months }) => months !== undefined);
  if (dated.length === 0) return rest;
  const left = dated.reduce<readonly Charge[]>(
    (all, { months }) => all.flatMap((charge) => (months ? outsideSpan(charge, months) : [charge])),
    rest.filter((charge) => !isBorneByMembers(charge)),
  );
  return [...borne, ...dated.flatMap(made), ...left];
}

/** Every fund that pays for a village at any time by its own word. */
export const ownFunds = ({ fund, charges = [] }: VillageFunds): ReadonlySet<Fund> =>
  new Set([
    ...(fund === undefined ? [] : [fund]),
    ...charges.flatMap(({ parts }) => parts.map((one) => one.fund)),
  ]);
