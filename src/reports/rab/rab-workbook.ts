import type { ChangeLine } from '../../budget/changes/compare-budgets.ts';
import type { Premium } from '../../budget/premium.ts';
import { FUNDS, type Fund, isVillageFund } from '../../domain/fund.ts';
import type { Month } from '../../domain/month.ts';
import { type Shown, said } from '../../domain/shown.ts';
import type { RowModel, SheetModel, WorkbookModel } from '../../domain/workbook.ts';
import type { FormArea } from '../../policy/official-areas.ts';
import { RAB_TEXT } from '../../text/budget/rab.ts';
import { monthSpans } from '../../text/parts/format.ts';
import { periodWords } from '../budget/budget-notes.ts';
import { fileWords, uniqueName } from '../parts/file-names.ts';
import { fundName, labelsOf } from '../parts/labels.ts';
import { onPaper } from '../parts/paper.ts';
import type { RunFacts } from '../parts/run-facts.ts';
import { assumedBases, assumptionNotes } from '../policy/assumption-notes.ts';
import {
  BODY,
  blank,
  fitted,
  HEADING,
  money,
  row,
  SUBTOTAL,
  TOTAL,
  textCell,
  title,
} from '../workbook/cells.ts';
import { lockedSheets } from '../workbook/guide-sheet.ts';
import { inWords, inWordsSheet } from '../workbook/in-words.ts';
import { planWorkbook } from '../workbook/plan.ts';
import { type VillageSpan, villageSpans } from '../workbook/village-spans.ts';
import { activitySheets } from './rab-activity.ts';
import { changedRabSheet } from './rab-change.ts';
import { accountName, RAB_COLUMNS as COLUMNS } from './rab-columns.ts';
import { dpaSheet } from './rab-dpa.ts';
import { elaborationSheet } from './rab-elaboration.ts';
import type { RabBook } from './rab-forms.ts';
import { codeOf, linesOfVillage, type RabLine, rabSum } from './rab-lines.ts';
import { monthsOfLines } from './rab-months.ts';

const T = RAB_TEXT;
/** The cost sheets of one village and the name of their file, without the ending. */
export interface VillageRab {
  readonly name: string;
  readonly model: WorkbookModel;
}

/** One workbook for each village of the budget, in the order of its rows; `area` is named in its heads. The premium must hold its workers. */
export function* villageRabs(premium: Premium, facts: RunFacts, area?: FormArea): Generator<VillageRab> {
  const plan = planWorkbook(premium);
  const labels = labelsOf(facts.policy, 'id');
  const taken = new Set<string>();
  const changes = facts.against && changesByVillage(facts.against.change.lines);
  for (const { kecamatan, village, from, to } of villagesOf(premium, changes)) {
    const overview = new Overview({
      lines: linesOfVillage(premium, plan, from, to),
      places: new Map(),
      labels,
      premium,
      facts,
      area,
      changes: changes && (changes.get(placeKey(kecamatan, village)) ?? []),
      names: { kecamatan: labels('kecamatan', kecamatan), village: labels('village', village) },
    });
    const { book } = overview;
    yield {
      name: uniqueName(`${T.fileName} ${fileWords(kecamatan)} ${fileWords(village)}`, taken, ' '),
      model: {
        title: said`${T.title} ${book.names.village}`,
        isResult: true,
        sheets: lockedSheets(
          [
            overview.sheet(),
            ...activitySheets(book),
            changedRabSheet(book),
            dpaSheet(book),
            elaborationSheet(book),
            inWordsSheet(),
          ].flatMap((sheet) => (sheet === undefined ? [] : onPaper(sheet, facts.policy.forms.paper))),
        ),
      },
    };
  }
}

const placeKey = (kecamatan: Shown, village: Shown): string => `${kecamatan}|${village}`;

function changesByVillage(lines: readonly ChangeLine[]): Map<string, ChangeLine[]> {
  const villages = new Map<string, ChangeLine[]>();
  for (const line of lines) {
    const key = placeKey(line.kecamatan, line.village);
    const known = villages.get(key) ?? [];
    known.push(line);
    villages.set(key, known);
  }
  return villages;
}

/** The villages of the budget, and those that only the budget which it changes has: they have no rows. */
function villagesOf(
  { budget: { rows } }: Premium,
  changes: ReadonlyMap<string, readonly ChangeLine[]> = new Map(),
): readonly VillageSpan[] {
  const spans = villageSpans(rows);
  const known = new Set(spans.map(({ kecamatan, village }) => placeKey(kecamatan, village)));
  const gone = [...changes].flatMap(([key, [line]]) => (known.has(key) || line === undefined ? [] : [line]));
  return [...spans, ...gone.map(({ kecamatan, village }) => ({ kecamatan, village, from: 0, to: 0 }))];
}

/** All that is paid for a village's workers, by fund and account: the sheet on which the numbers of the forms rest. */
class Overview {
  readonly book: RabBook;
  readonly #rows: RowModel[] = [];
  readonly #places = new Map<RabLine, number>();
  readonly #months: readonly Month[];
  #headRow = 0;
  #totalRow = 0;
  /** The last row of the table: what closes it is not printed without it. */
  #lastRow = 0;

  constructor(book: RabBook) {
    this.book = { ...book, places: this.#places };
    this.#months = monthsOfLines(book.lines);
    this.#head();
    this.#headRow = this.#rows.length;
    this.#body();
    this.#lastRow = this.#rows.length;
    this.#closing();
  }

  sheet(): SheetModel {
    return {
      name: T.sheet,
      columns: COLUMNS.models,
      rows: this.#rows,
      orientation: 'landscape',
      hideGrid: true,
      repeatRows: `${this.#headRow}:${this.#headRow}`,
      together: this.#lastRow,
      printArea: COLUMNS.block(1, this.#rows.length, 'amount'),
    };
  }

  #head(): void {
    const { facts, premium, names } = this.book;
    const { id, title: policyTitle, source } = facts.policy;
    this.#rows.push(
      title(T.overview),
      row([T.subject(periodWords(premium.months, 'id'))], { bold: true }),
      blank,
    );
    const about = [
      [T.village, names.village],
      [T.kecamatan, names.kecamatan],
      [T.period, monthSpans(this.#months, 'id')],
      [
        T.policy,
        id === undefined
          ? T.noPolicy(...assumedBases(premium.budget.assumptions, 'id'))
          : T.policyOf(id, policyTitle, source),
      ],
    ] as const;
    for (const [label, value] of about) this.#rows.push(row([textCell(label, { bold: true }), value]));
    this.#rows.push(blank, row(COLUMNS.heads, HEADING, 32));
  }

  get #next(): number {
    return this.#rows.length + 1;
  }

  /** By fund, those of the village first; then what passes through its own budget. */
  #body(): void {
    const { lines } = this.book;
    const funds = FUNDS.filter((fund) => lines.some(({ entry }) => entry.fund === fund));
    const own = funds.filter(isVillageFund);
    const totals: string[] = [];
    for (const fund of [...own, ...funds.filter((one) => !isVillageFund(one))]) {
      if (isVillageFund(fund)) totals.push(COLUMNS.at(this.#next).cell('amount'));
      this.#fund(
        fund,
        lines.filter(({ entry }) => entry.fund === fund),
      );
      if (fund === own.at(-1)) this.#total(totals);
    }
    if (own.length === 0) this.#total(totals);
  }

  #fund(fund: Fund, lines: readonly RabLine[]): void {
    const name = T.fund(fund, fundName(fund));
    const heading = isVillageFund(fund) ? name : said`${name} (${T.outside})`;
    const codes = new Set(lines.map(({ entry }) => codeOf(entry)));
    const formula = sumFormula(this.#next + 1, lines.length + codes.size);
    this.#rows.push(
      row(COLUMNS.filled({ description: heading, amount: money(rabSum(lines), formula) }), SUBTOTAL),
    );
    for (const code of codes)
      this.#account(
        code,
        lines.filter(({ entry }) => codeOf(entry) === code),
      );
  }

  /** A heading for an account with its sum, then its lines. */
  #account(code: Shown, lines: readonly RabLine[]): void {
    const head = {
      code: textCell(code || T.noCode, { bold: true, wrap: true }),
      description: textCell(accountName(lines), { bold: true, wrap: true }),
      amount: money(rabSum(lines), sumFormula(this.#next + 1, lines.length), { bold: true }),
    };
    this.#rows.push(fitted(COLUMNS.filled(head), COLUMNS.widths, BODY));
    for (const line of lines) {
      this.#places.set(line, this.#next);
      const cells = COLUMNS.cells({ line, labels: this.book.labels, all: this.#months }, this.#next);
      this.#rows.push(fitted(cells, COLUMNS.widths, BODY));
    }
  }

  #total(cells: readonly string[]): void {
    this.#totalRow = this.#next;
    const formula = cells.length > 0 ? cells.join('+') : undefined;
    const amount = money(rabSum(ownLines(this.book.lines)), formula);
    this.#rows.push(row(COLUMNS.filled({ description: T.ownTotal, amount }), TOTAL));
  }

  #closing(): void {
    const { lines, premium } = this.book;
    const cell = COLUMNS.at(this.#totalRow).cell('amount');
    const words = inWords(rabSum(ownLines(lines)), cell, { italic: true });
    this.#rows.push(row([textCell(T.inWords, { bold: true }), words]), blank);
    const note = lines.some(({ entry }) => entry.rounding) ? said`${T.note} ${T.roundingNote}` : T.note;
    for (const one of [note, T.helperNote, ...assumptionNotes(premium.budget.assumptions, 'id')])
      this.#rows.push(row([textCell(one, { italic: true, colour: '595959' })]));
  }
}

const sumFormula = (first: number, rows: number): string =>
  `SUBTOTAL(9,${COLUMNS.range('amount', first, first + rows - 1)})`;

const ownLines = (lines: readonly RabLine[]): RabLine[] =>
  lines.filter(({ entry }) => isVillageFund(entry.fund));
