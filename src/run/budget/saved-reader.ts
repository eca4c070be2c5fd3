import type { AccountFigures, PostFigures, RoundingFigures } from '../../budget/figures/figures.ts';
import { EXACT_UNIT } from '../../contribution/exact.ts';
import { asCategory } from '../../domain/category.ts';
import { FUNDS } from '../../domain/fund.ts';
import { formatMonth, type Month, monthsOfYear, parseMonth } from '../../domain/month.ts';
import {
  type LineProgramme,
  lineProgramme,
  PAYERS,
  programmesOfLine,
  SEGMENTS,
} from '../../domain/programme.ts';
import { Refused } from '../../domain/refused.ts';
import { type Shown, shownText } from '../../domain/shown.ts';
import { LAW_BEGINS } from '../../law/value.ts';

export type Json = Readonly<Record<string, unknown>>;

/** Reads what a saved budget tells, value by value; each method throws Refused for what this program does not write. */
export class SavedReader {
  readonly #file: Shown;

  constructor(file: Shown) {
    this.#file = file;
  }

  refusal(): Refused {
    return new Refused({ code: 'saved-no-budget', args: { file: this.#file } });
  }

  object(value: unknown): Json {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw this.refusal();
    return value as Json;
  }

  list(value: unknown): readonly unknown[] {
    if (!Array.isArray(value)) throw this.refusal();
    return value;
  }

  number(value: unknown): number {
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw this.refusal();
    return value;
  }

  /** How many people, or how much is due: never less than nothing. */
  #count = (value: unknown): number => {
    const count = this.number(value);
    if (count < 0) throw this.refusal();
    return count;
  };

  text(value: unknown): Shown {
    if (typeof value !== 'string') throw this.refusal();
    return shownText(value);
  }

  textOrNull = (value: unknown): Shown | null =>
    value === null || value === undefined ? null : this.text(value);

  #oneOf<T extends string>(value: unknown, words: readonly T[]): T {
    const found = words.find((one) => one === value);
    if (found === undefined) throw this.refusal();
    return found;
  }

  month(value: unknown): Month {
    const month = typeof value === 'string' ? parseMonth(value) : undefined;
    if (month === undefined) throw this.refusal();
    return month;
  }

  /** All of the year that the law is known for, as every budget has them. */
  months(value: unknown, year: number): readonly Month[] {
    const own = monthsOfYear(year).filter((month) => month >= LAW_BEGINS);
    if (this.list(value).join() !== own.map(formatMonth).join()) throw this.refusal();
    return own;
  }

  /** By month, nought where the object has none. */
  #series<T>(value: unknown, months: readonly Month[], none: T, of: (one: unknown) => T): T[] {
    const own = new Map(Object.entries(this.object(value)).map(([key, one]) => [this.month(key), of(one)]));
    return months.map((month) => own.get(month) ?? none);
  }

  #exact(value: unknown, unit: bigint): bigint {
    const match = typeof value === 'string' ? /^(\d{1,40})(?:\.(\d{1,20}))?$/.exec(value) : null;
    if (!match) throw this.refusal();
    const digits = String(unit).length - 1;
    return BigInt(match[1] ?? '0') * unit + BigInt((match[2] ?? '').padEnd(digits, '0').slice(0, digits));
  }

  #key({ kecamatan, village, category, programme, payer }: Json) {
    return {
      kecamatan: this.text(kecamatan),
      village: this.text(village),
      category: asCategory(this.text(category)),
      programme: this.#programme(programme),
      payer: this.#oneOf(payer, PAYERS),
    };
  }

  #programme(value: unknown): LineProgramme {
    const line = this.text(value) as string as LineProgramme;
    const [first, ...others] = programmesOfLine(line);
    if (first === undefined || lineProgramme([first, ...others]) !== line) throw this.refusal();
    return line;
  }

  #account({ fund, subFund, activity, object }: Json) {
    return {
      fund: this.#oneOf(fund, FUNDS),
      subFund: this.textOrNull(subFund) ?? undefined,
      activity: this.textOrNull(activity) ?? undefined,
      object: this.textOrNull(object) ?? undefined,
    };
  }

  /** Each once: two of one village, category, programme and payer would be one line of a comparison. */
  posts(value: unknown, months: readonly Month[]): readonly PostFigures[] {
    const posts = this.list(value).map((one) => this.#post(this.object(one), months));
    const keys = posts.map(({ kecamatan, village, category, programme, payer }) =>
      JSON.stringify([kecamatan, village, category, programme, payer]),
    );
    if (new Set(keys).size < posts.length) throw this.refusal();
    return posts;
  }

  #post(value: Json, months: readonly Month[]): PostFigures {
    const nothing = shownText('');
    return {
      ...this.#key(value),
      segment: this.#oneOf(value.segment, SEGMENTS),
      kind: this.#oneOf(value.kind, ['rate', 'bracket', 'flat'] as const),
      workers: this.#count(value.workers),
      people: this.#series(value.people, months, 0, this.#count),
      bases: this.#series(value.base, months, 0n, (one) => this.#exact(one, 100n)),
      due: this.#series(value.due, months, 0n, (one) => this.#exact(one, EXACT_UNIT)),
      rates: this.#series(value.rate, months, nothing, (one) => this.textOrNull(one) ?? nothing),
      accounts: this.list(value.accounts).map((one): AccountFigures => {
        const account = this.object(one);
        return {
          ...this.#account(account),
          workers: this.#count(account.workers),
          people: this.#series(account.people, months, 0, this.#count),
          amounts: this.#series(account.months, months, 0, this.#count),
        };
      }),
    };
  }

  rounding(value: Json, months: readonly Month[]): RoundingFigures[] {
    if (value.rounding !== true) return [];
    const amounts = this.#series(value.months, months, 0, (one) => this.number(one));
    return [{ ...this.#key(value), ...this.#account(value), amounts }];
  }
}
