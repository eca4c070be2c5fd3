import type { WorkerPremium } from '../../budget/premium.ts';
import { stayOf } from '../../contribution/occupancy.ts';
import type { DaySpan } from '../../contribution/presence.ts';
import { NO_CATEGORY } from '../../domain/category.ts';
import { daysInMonth, firstDayOf } from '../../domain/date.ts';
import { nikAsAsked } from '../../domain/shown.ts';
import type { CellStyle, RowModel, SheetModel } from '../../domain/workbook.ts';
import { hasQuota } from '../../policy/village-terms.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { ColumnTable } from '../parts/columns.ts';
import { sheetTitle, type WorkbookFacts } from './book.ts';
import { BODY, DAY_FORMAT, HEADING, ONES, range, row, subtitle } from './cells.ts';
import type { CategoryBlock } from './plan.ts';

const W = WORKBOOK_TEXT;
const TOP = 5;
const DAY: CellStyle = { format: DAY_FORMAT };

type Key =
  | 'number'
  | 'kecamatan'
  | 'village'
  | 'category'
  | 'id'
  | 'name'
  | 'nik'
  | 'first'
  | 'last'
  | 'noTurn'
  | 'once';

/** Neighbouring days on which somebody holds a place, inside the budget's months. */
interface Held {
  readonly book: WorkbookFacts;
  readonly number: number;
  readonly block: CategoryBlock;
  readonly worker: WorkerPremium;
  readonly days: DaySpan;
  readonly turnKnown: boolean;
  /** The first of the spans of a row. */
  readonly once: boolean;
}

const placeOf = ({ book, block, worker }: Held): Pick<WorkerPremium, 'kecamatan' | 'village'> =>
  book.budget.rows[block.from] ?? worker;

const COLUMNS = new ColumnTable<Key, Held>([
  { key: 'number', head: W.number, width: 6, cell: ({ number }) => number },
  {
    key: 'kecamatan',
    head: W.kecamatan,
    width: 20,
    cell: (held) => held.book.labels('kecamatan', placeOf(held).kecamatan),
  },
  {
    key: 'village',
    head: W.village,
    width: 22,
    cell: (held) => held.book.labels('village', placeOf(held).village),
  },
  {
    key: 'category',
    head: W.category,
    width: 22,
    cell: ({ book, worker }) => book.labels('category', worker.category),
  },
  { key: 'id', head: W.categoryId, width: 18, cell: ({ worker }) => worker.category },
  { key: 'name', head: W.name, width: 24, cell: ({ worker }) => worker.name },
  { key: 'nik', head: W.nik, width: 18, cell: ({ book, worker }) => nikAsAsked(worker.nik, book.unmask) },
  { key: 'first', head: W.firstDay, width: 12, cell: ({ days }) => ({ value: days.first, style: DAY }) },
  { key: 'last', head: W.lastDay, width: 12, cell: ({ days }) => ({ value: days.last, style: DAY }) },
  {
    key: 'noTurn',
    head: W.noTurn,
    width: 10,
    cell: ({ turnKnown }) => ({ value: turnKnown ? 0 : 1, style: { format: ONES } }),
  },
  {
    key: 'once',
    head: W.markPerson,
    width: 8,
    cell: ({ once }) => ({ value: once ? 1 : 0, style: { format: ONES } }),
  },
]);

/** Which rows of the sheet, from one up to and with another. */
interface Rows {
  readonly first: number;
  readonly last: number;
}

/** Who fills the quotas, and where their rows stand: what the quota sheet counts. */
export class QuotaPeople {
  readonly #book: WorkbookFacts;
  readonly #held: readonly Held[];
  /** In the order of the sheet. */
  readonly #rowsOf = new Map<CategoryBlock, Rows>();

  constructor(book: WorkbookFacts) {
    this.#book = book;
    this.#held = book.detailed ? heldIn(book) : [];
    for (const [index, { block }] of this.#held.entries()) {
      const { first } = this.#rowsOf.get(block) ?? { first: TOP + index };
      this.#rowsOf.set(block, { first, last: TOP + index });
    }
  }

  /** Undefined when nobody does, or the workbook has no people. */
  sheet(): SheetModel | undefined {
    if (this.#held.length === 0) return undefined;
    return {
      name: W.sheets.quotaPeople,
      columns: COLUMNS.models,
      rows: [...this.#rows()],
      frozen: { rows: TOP - 1, columns: 3 },
      orientation: 'landscape',
      repeatRows: '4:4',
      autoFilter: COLUMNS.block(TOP - 1, TOP + this.#held.length - 1),
      tabColour: '7F7F7F',
    };
  }

  /** The rows from the first to the last of those whose block is asked for; undefined for none. */
  rowsOf(isAsked: (block: CategoryBlock) => boolean): Rows | undefined {
    const asked = [...this.#rowsOf].filter(([block]) => isAsked(block)).map(([, rows]) => rows);
    const [first, last] = [asked[0]?.first, asked.at(-1)?.last];
    return first === undefined || last === undefined ? undefined : { first, last };
  }

  /** How many of some rows hold a place of a category on a day, which stands in a cell. */
  countOn(rows: Rows, id: string, day: string): string {
    const column = this.#columnOf(rows);
    return `COUNTIFS(${column('id')},${id},${column('first')},"<="&${day},${column('last')},">="&${day})`;
  }

  /** How many people of a category some rows have, each once. */
  countAll(rows: Rows, id: string): string {
    const column = this.#columnOf(rows);
    return `SUMIFS(${column('once')},${column('id')},${id})`;
  }

  #columnOf({ first, last }: Rows): (key: Key) => string {
    return (key) => range(COLUMNS.letter(key), first, last, W.sheets.quotaPeople);
  }

  *#rows(): Iterable<RowModel> {
    yield sheetTitle(W.sheets.quotaPeople, this.#book);
    yield subtitle(W.quotaPeopleNote);
    yield row([]);
    yield row(COLUMNS.heads, HEADING, 32);
    for (const [index, held] of this.#held.entries()) yield row(COLUMNS.cells(held, TOP + index), BODY);
  }
}

function heldIn(book: WorkbookFacts): Held[] {
  const { budget, facts, plan } = book;
  const [begin, end] = [budget.months[0], budget.months.at(-1)];
  if (begin === undefined || end === undefined) return [];
  const [firstDay, lastDay] = [firstDayOf(begin), firstDayOf(end) + 30];
  let number = 0;
  return plan.blocks.flatMap((block) => {
    // A block is of one category: its people are asked about together.
    const rules = facts.policy.categories.get(budget.rows[block.from]?.category ?? NO_CATEGORY);
    if (!rules || !hasQuota(facts.policy, rules.id)) return [];
    return block.workers.flatMap((worker): Held[] => {
      const { days, turnKnown } = stayOf(rules, worker, facts.policy.monthRule);
      return days
        .map(({ first, last }) => ({
          first: Math.max(first, firstDay),
          last: calendarEnd(Math.min(last, lastDay)),
        }))
        .filter(({ first, last }) => first <= last)
        .map((held, at) => ({
          book,
          number: ++number,
          block,
          worker,
          days: held,
          turnKnown,
          once: at === 0,
        }));
    });
  });
}

/** The last of some days as one of the calendar: months are taken to have 31 of them where days are compared. */
function calendarEnd(day: number): number {
  const [year, month] = [Math.floor(day / 10_000), Math.floor(day / 100) % 100];
  return Math.min(day, Math.floor(day / 100) * 100 + daysInMonth(year, month));
}
