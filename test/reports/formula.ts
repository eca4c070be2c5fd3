import { columnNumber } from '../../src/domain/place.ts';
import type { RichCell, WorkbookModel } from '../../src/domain/workbook.ts';

type Value = string | number | undefined;
type Range = readonly Value[];

interface Held {
  readonly value: Value;
  readonly formula: string | undefined;
}

/** The cells of a workbook, whose formulas can be worked out from their operands' own formulas. */
export class Calculator {
  readonly #cells = new Map<string, Held>();
  readonly #results = new Map<string, Value>();
  /** SUBTOTAL passes over cells that hold a SUBTOTAL themselves. */
  readonly #subtotals = new Set<string>();

  /** `edits`: what somebody typed into cells instead, by place: `Rincian!12:6`. */
  constructor(model: WorkbookModel<string>, edits: Readonly<Record<string, Value>> = {}) {
    for (const { name, rows } of model.sheets) {
      let row = 0;
      for (const { cells } of rows) {
        row++;
        for (const [column, cell] of cells.entries()) {
          const rich: RichCell<string> = typeof cell === 'object' ? cell : { value: cell };
          const key = `${name}!${column + 1}:${row}`;
          this.#cells.set(key, { value: rich.value, formula: rich.formula });
          if (rich.formula?.startsWith('SUBTOTAL')) this.#subtotals.add(key);
        }
      }
    }
    for (const [key, value] of Object.entries(edits)) {
      if (!this.#cells.has(key)) throw new Error(`nothing stands in ${key}`);
      this.#cells.set(key, { value, formula: undefined });
    }
  }

  /** The places whose value, as the program wrote it, is this. */
  placesOf(value: Value): string[] {
    return [...this.#cells].filter(([, cell]) => cell.value === value).map(([key]) => key);
  }

  /** Every cell with a formula: where it is, what it caches and what the formula gives, worked out when it is asked for. */
  *formulas(): Iterable<{ at: string; formula: string; cached: Value; readonly result: Value }> {
    const resultOf = (at: string): Value => this.valueAt(at);
    for (const [at, { value, formula }] of this.#cells) {
      if (formula === undefined) continue;
      yield {
        at,
        formula,
        cached: value,
        get result() {
          return resultOf(at);
        },
      };
    }
  }

  valueAt(key: string): Value {
    const held = this.#cells.get(key);
    if (held?.formula === undefined) return held?.value;
    if (this.#results.has(key)) return this.#results.get(key);
    const sheet = key.slice(0, key.lastIndexOf('!'));
    const result = new Parser(held.formula, sheet, this).all();
    this.#results.set(key, result);
    return result;
  }

  range(keys: readonly string[], subtotal = false): Range {
    return keys.filter((key) => !(subtotal && this.#subtotals.has(key))).map((key) => this.valueAt(key));
  }
}

const TOKEN =
  /\s*("(?:[^"]|"")*"|(?:'[^']+'!|[A-Za-z]+!)?\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|[A-Z]+(?=\()|\d+(?:\.\d+)?|[-+*/&(),=])/y;

class Parser {
  readonly #tokens: string[] = [];
  readonly #sheet: string;
  readonly #book: Calculator;
  #at = 0;

  constructor(formula: string, sheet: string, book: Calculator) {
    TOKEN.lastIndex = 0;
    while (TOKEN.lastIndex < formula.length) {
      const from = TOKEN.lastIndex;
      const match = TOKEN.exec(formula);
      if (!match) throw new Error(`cannot read ${formula} at ${from}`);
      this.#tokens.push(match[1] ?? '');
    }
    this.#sheet = sheet;
    this.#book = book;
  }

  all(): Value {
    const value = this.#sum();
    if (this.#at < this.#tokens.length)
      throw new Error(`left over: ${this.#tokens.slice(this.#at).join(' ')}`);
    return value;
  }

  #sum(): Value {
    let value = this.#product();
    for (let sign = this.#take('+', '-', '&'); sign; sign = this.#take('+', '-', '&')) {
      const right = this.#product();
      if (sign === '&') value = `${value}${right}`;
      else value = Number(value) + (sign === '+' ? 1 : -1) * Number(right);
    }
    return value;
  }

  #product(): Value {
    let value = this.#atom();
    for (let sign = this.#take('*', '/'); sign; sign = this.#take('*', '/')) {
      const right = Number(this.#atom());
      value = sign === '*' ? Number(value) * right : Number(value) / right;
    }
    return value;
  }

  #atom(): Value {
    const token = this.#tokens[this.#at++] ?? '';
    if (token === '(') {
      const value = this.#sum();
      this.#take(')');
      return value;
    }
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(token)) return Number(token);
    if (this.#tokens[this.#at] === '(') return this.#call(token);
    const [key] = this.#keys(token);
    return this.#book.valueAt(key ?? '');
  }

  #call(name: string): Value {
    this.#at++;
    if (name === 'SUM') return total(this.#list().flat());
    if (name === 'SUBTOTAL') {
      this.#at += 2;
      return total(this.#list(true).flat());
    }
    if (name === 'SUMPRODUCT') {
      const [left = [], right = []] = this.#list();
      return left.reduce<number>(
        (sum, value, at) => sum + (Number(value) || 0) * (Number(right[at]) || 0),
        0,
      );
    }
    if (name === 'SUMIFS') return sumIfs(this.#list());
    if (name === 'COUNTIFS') return countIfs(this.#list());
    if (name === 'COUNTIF') return countPositive(this.#list());
    if (name === 'INDEX') {
      const [values = [], at = []] = this.#list();
      return values[Number(at[0]) - 1] ?? '';
    }
    if (name === 'SUBSTITUTE') {
      const [[text] = [], [old] = [], [by] = []] = this.#list();
      return String(text).replaceAll(String(old), String(by));
    }
    if (name === 'IF') {
      const condition = this.#sum();
      const [left, , right] = [condition, this.#take('='), this.#sum()];
      const [yes = [], no = []] = this.#rest();
      return (left === right ? yes : no)[0];
    }
    const args = this.#list().map((values) => Number(values[0] ?? 0));
    const [first = 0, second = 0] = args;
    if (name === 'MAX') return Math.max(first, second);
    if (name === 'INT') return Math.floor(first);
    if (name === 'MOD') return first - second * Math.floor(first / second);
    if (name === 'ROUND') return Math.floor(first * 10 ** second + 0.5) / 10 ** second;
    if (name === 'ROUNDUP' && second === 0) return Math.ceil(first);
    if (name === 'ROUNDDOWN' && second === 0) return Math.floor(first);
    throw new Error(`unknown function ${name}`);
  }

  /** Arguments up to the closing bracket: a range as its values, anything else as one value. */
  #list(subtotal = false): Range[] {
    const args: Range[] = [];
    while (this.#tokens[this.#at] !== ')') {
      const token = this.#tokens[this.#at] ?? '';
      if (/:\$?[A-Z]+\$?\d+$/.test(token)) {
        this.#at++;
        args.push(this.#book.range(this.#keys(token), subtotal));
      } else args.push([this.#sum()]);
      this.#take(',');
    }
    this.#at++;
    return args;
  }

  #rest(): Range[] {
    this.#take(',');
    return this.#list();
  }

  #take(...tokens: readonly string[]): string | undefined {
    const token = this.#tokens[this.#at];
    if (token === undefined || !tokens.includes(token)) return undefined;
    this.#at++;
    return token;
  }

  #keys(reference: string): string[] {
    const match = /^(?:(?:'([^']+)'|([A-Za-z]+))!)?(.+)$/.exec(reference.replaceAll('$', ''));
    const sheet = match?.[1] ?? match?.[2] ?? this.#sheet;
    const [first, last = first] = (match?.[3] ?? '').split(':').map((cell) => {
      const parts = /^([A-Z]+)(\d+)$/.exec(cell);
      return [columnNumber(parts?.[1] ?? '') ?? 0, Number(parts?.[2])] as const;
    });
    const keys: string[] = [];
    for (let row = first?.[1] ?? 0; row <= (last?.[1] ?? 0); row++)
      for (let column = first?.[0] ?? 0; column <= (last?.[0] ?? 0); column++)
        keys.push(`${sheet}!${column}:${row}`);
    return keys;
  }
}

const total = (values: Range): number =>
  values.reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);

function countPositive([values = [], criteria = []]: readonly Range[]): number {
  const [criterion] = criteria;
  if (criterion !== '>0') throw new Error(`unknown criterion ${criterion}`);
  return values.filter((value) => typeof value === 'number' && value > 0).length;
}

const countIfs = (conditions: readonly Range[]): number =>
  sumIfs([(conditions[0] ?? []).map(() => 1), ...conditions]);

function sumIfs([what = [], ...conditions]: readonly Range[]): number {
  let sum = 0;
  for (const [index, value] of what.entries()) {
    let fits = true;
    for (let at = 0; at < conditions.length; at += 2)
      fits &&= matches(conditions[at]?.[index], conditions[at + 1]?.[0]);
    if (fits && typeof value === 'number') sum += value;
  }
  return sum;
}

function matches(value: Value, criterion: Value): boolean {
  const bound = /^(<=|>=)(.+)$/.exec(String(criterion));
  if (bound?.[1] === '<=') return Number(value) <= Number(bound[2]);
  if (bound?.[1] === '>=') return Number(value) >= Number(bound[2]);
  return value === criterion;
}
