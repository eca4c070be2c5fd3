import { moneyOf } from '../../budget/changes/compare-budgets.ts';
import type { SavedBudget } from '../../budget/changes/saved.ts';
import type {
  AccountFigures,
  BudgetFigures,
  PostFigures,
  RoundingFigures,
} from '../../budget/figures/figures.ts';
import { EXACT_UNIT } from '../../contribution/exact.ts';
import { asCategory } from '../../domain/category.ts';
import { FUNDS } from '../../domain/fund.ts';
import { type Month, parseMonth } from '../../domain/month.ts';
import { folderOf } from '../../domain/path.ts';
import { type LineProgramme, PAYERS, SEGMENTS } from '../../domain/programme.ts';
import { Refused } from '../../domain/refused.ts';
import { numeral, type Shown, shownName, shownText } from '../../domain/shown.ts';
import type { Policy } from '../../policy/policy.ts';
import { checksumOf, SAVED_SCHEMA, type SavedInputs } from '../../reports/budget/saved-json.ts';
import type { InputFiles } from '../ports.ts';
import { needed, withBook } from '../with-book.ts';
import { savedFileName } from './saved-name.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * A budget that `--save` has kept, to be compared with one of the same year and regency.
 * @throws Refused for a file that is none, was edited, is of another version, year or regency
 */
export async function readSavedBudget(
  name: string,
  asked: { readonly year: number; readonly policy: Policy },
  ports: InputFiles,
): Promise<SavedBudget> {
  const path = savedFileName(name);
  const file = shownName(path);
  const document = parsed(await needed(() => ports.readText(path)), file);
  const { schema } = document;
  if (typeof schema !== 'string' || !schema.startsWith('enroll.saved-budget/'))
    throw new Refused({ code: 'saved-no-budget', args: { file } });
  if (schema !== SAVED_SCHEMA)
    throw new Refused({ code: 'saved-of-other-version', args: { file, version: shownText(schema) } });
  if (document.checksum !== checksumOf(document, ports.sha256))
    throw new Refused({ code: 'saved-edited', args: { file } });
  const saved = savedOf(document, file);
  if (saved.year !== asked.year)
    throw new Refused({
      code: 'saved-of-other-year',
      args: { file, year: numeral(saved.year), asked: numeral(asked.year) },
    });
  const regency = asked.policy.regency;
  if (saved.regency !== null && regency !== undefined && saved.regency !== regency)
    throw new Refused({
      code: 'saved-of-other-regency',
      args: { file, regency: saved.regency, asked: shownText(regency) },
    });
  return saved;
}

function parsed(text: string, file: Shown): Json {
  try {
    const document: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (typeof document === 'object' && document !== null && !Array.isArray(document))
      return document as Json;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Refused({ code: 'saved-no-budget', args: { file } });
}

/** What the checksum vouches for was written by this program; what is missing all the same is a file of none. */
function savedOf(document: Json, file: Shown): SavedBudget {
  const read = new SavedReader(file);
  const months = read.list(document.months).map((one) => read.month(one));
  const figures: BudgetFigures = {
    months,
    posts: read.list(document.posts).map((one) => read.post(read.object(one), months)),
    roundings: read.list(document.rows).flatMap((one) => read.rounding(read.object(one), months)),
  };
  const annual = read.number(read.object(document.totals).annual);
  if (moneyOf(figures) !== annual) throw read.refusal();
  return {
    name: file,
    tool: read.text(document.tool),
    policy: read.textOrNull(document.policy),
    regency: read.textOrNull(document.regency),
    year: read.number(document.year),
    months,
    rejected: read.number(read.object(document.intake).rejected),
    annual,
    figures,
  };
}

class SavedReader {
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
      programme: this.text(programme) as string as LineProgramme,
      payer: this.#oneOf(payer, PAYERS),
    };
  }

  #account({ fund, subFund, activity, object }: Json) {
    return {
      fund: this.#oneOf(fund, FUNDS),
      subFund: this.textOrNull(subFund) ?? undefined,
      activity: this.textOrNull(activity) ?? undefined,
      object: this.textOrNull(object) ?? undefined,
    };
  }

  post(value: Json, months: readonly Month[]): PostFigures {
    const count = (one: unknown): number => this.number(one);
    const nothing = shownText('');
    return {
      ...this.#key(value),
      segment: this.#oneOf(value.segment, SEGMENTS),
      kind: this.#oneOf(value.kind, ['rate', 'bracket', 'flat'] as const),
      workers: this.number(value.workers),
      people: this.#series(value.people, months, 0, count),
      bases: this.#series(value.base, months, 0n, (one) => this.#exact(one, 100n)),
      due: this.#series(value.due, months, 0n, (one) => this.#exact(one, EXACT_UNIT)),
      rates: this.#series(value.rate, months, nothing, (one) => this.textOrNull(one) ?? nothing),
      accounts: this.list(value.accounts).map((one): AccountFigures => {
        const account = this.object(one);
        return {
          ...this.#account(account),
          workers: this.number(account.workers),
          people: this.#series(account.people, months, 0, count),
          amounts: this.#series(account.months, months, 0, count),
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

/** Hashes of the files that the policy was read from, for a budget that is kept. */
export async function savedInputs(
  { villages }: Policy,
  policy: string | undefined,
  ports: InputFiles,
): Promise<SavedInputs> {
  if (villages === undefined) return { policy, villages: undefined };
  const path = ports.wholePath(villages.path, folderOf(villages.file.replaceAll('\\', '/')));
  return { policy, villages: await needed(() => withBook(ports, path, (book) => book.sha256())) };
}
