import type { Premium } from '../../budget/premium.ts';
import { FUNDS, type Fund, isVillageFund } from '../../domain/fund.ts';
import { type Month, monthRange } from '../../domain/month.ts';
import { joined, NOTHING, type Shown, said } from '../../domain/shown.ts';
import type { CellModel, RowModel, WorkbookModel } from '../../domain/workbook.ts';
import { RAB_TEXT } from '../../text/budget/rab.ts';
import { terbilangRupiah } from '../../text/budget/terbilang.ts';
import { monthSpans } from '../../text/parts/format.ts';
import { periodWords } from '../budget/budget-notes.ts';
import { ColumnTable } from '../parts/columns.ts';
import { fileWords, uniqueName } from '../parts/file-names.ts';
import { activityName, fundName, type Labels, labelsOf, objectName } from '../parts/labels.ts';
import type { RunFacts } from '../parts/run-facts.ts';
import { assumptionNotes } from '../policy/assumption-notes.ts';
import { BODY, blank, fitted, HEADING, money, row, SUBTOTAL, TOTAL, text, title, wrapped } from './cells.ts';
import { planWorkbook } from './plan.ts';
import { amountOf, codeOf, linesOf, type RabLine, sumOf } from './rab-lines.ts';
import { villageSpans } from './village-spans.ts';

const T = RAB_TEXT;
/** The cost sheet of one village and the name of its file, without the ending. */
export interface VillageRab {
  readonly name: string;
  readonly model: WorkbookModel;
}

type Key = 'code' | 'description' | 'people' | 'months' | 'unit' | 'price' | 'amount';

interface Entry {
  readonly line: RabLine;
  readonly labels: Labels;
}

const COLUMNS = new ColumnTable<Key, Entry>([
  { key: 'code', head: T.code, width: 20, cell: () => '' },
  {
    key: 'description',
    head: T.description,
    width: 66,
    cell: ({ line, labels }) => wrapped(lineWords(line, labels)),
  },
  { key: 'people', head: T.people, width: 8, cell: ({ line }) => ofPeople(line, line.people) },
  { key: 'months', head: T.months, width: 8, cell: ({ line }) => ofPeople(line, line.last - line.first + 1) },
  { key: 'unit', head: T.unit, width: 15, cell: ({ line }) => (line.entry.rounding ? '' : T.unitOf) },
  { key: 'price', head: T.price, width: 17, cell: ({ line }) => ofPeople(line, line.price) },
  {
    key: 'amount',
    head: T.amount,
    width: 18,
    cell: ({ line }, at) =>
      money(
        amountOf(line),
        line.entry.rounding ? undefined : `${at.cell('people')}*${at.cell('months')}*${at.cell('price')}`,
      ),
  },
]);

/** A rounding difference has an amount, and no people, months and price that it is the product of. */
const ofPeople = ({ entry }: RabLine, value: number): CellModel => (entry.rounding ? '' : money(value));

/** One cost sheet for each village of the budget, in the order of its rows. The premium must hold its workers. */
export function* villageRabs(premium: Premium, facts: RunFacts): Generator<VillageRab> {
  const plan = planWorkbook(premium);
  const labels = labelsOf(facts.policy, 'id');
  const taken = new Set<string>();
  for (const { kecamatan, village, from, to } of villageSpans(premium.budget.rows)) {
    const lines = linesOf(premium, plan, from, to);
    const names = { kecamatan: labels('kecamatan', kecamatan), village: labels('village', village) };
    yield {
      name: uniqueName(`${T.fileName} ${fileWords(kecamatan)} ${fileWords(village)}`, taken, ' '),
      model: {
        title: said`${T.title} ${names.village}`,
        sheets: [
          {
            name: T.sheet,
            columns: COLUMNS.models,
            rows: [...sheetRows(lines, names, premium, facts, labels)],
            orientation: 'landscape',
            hideGrid: true,
          },
        ],
      },
    };
  }
}

/** The months in which anything is paid. */
function monthsOf(lines: readonly RabLine[]): Month[] {
  const months = new Set(lines.flatMap(({ first, last }) => monthRange(first, last)));
  return [...months].sort((a, b) => a - b);
}

function* sheetRows(
  lines: readonly RabLine[],
  names: { readonly kecamatan: Shown; readonly village: Shown },
  premium: Premium,
  facts: RunFacts,
  labels: Labels,
): Generator<RowModel> {
  const period = periodWords(premium.months, 'id');
  const { id, title: policyTitle, source } = facts.policy;
  yield title(T.title);
  yield row([T.subject(period)], { bold: true });
  yield blank;
  const about = [
    [T.village, names.village],
    [T.kecamatan, names.kecamatan],
    [T.period, monthSpans(monthsOf(lines), 'id')],
    [T.policy, id === undefined ? T.noPolicy : T.policyOf(id, policyTitle, source)],
  ] as const;
  for (const [label, value] of about) yield row([text(label, { bold: true }), value]);
  yield blank;
  yield row(COLUMNS.heads, HEADING, 32);
  let at = 10;
  const funds = FUNDS.filter((fund) => lines.some(({ entry }) => entry.fund === fund));
  const own = funds.filter(isVillageFund);
  const totals: string[] = [];
  for (const fund of [...own, ...funds.filter((one) => !isVillageFund(one))]) {
    const ofFund = lines.filter(({ entry }) => entry.fund === fund);
    if (isVillageFund(fund)) totals.push(COLUMNS.at(at).cell('amount'));
    for (const made of fundRows(fund, ofFund, at, labels)) {
      yield made;
      at++;
    }
    if (fund === own.at(-1)) {
      yield totalRow(lines, totals);
      at++;
    }
  }
  if (own.length === 0) yield totalRow(lines, totals);
  yield* closing(lines, assumptionNotes(premium.budget.assumptions, 'id'));
}

function* fundRows(fund: Fund, lines: readonly RabLine[], from: number, labels: Labels): Generator<RowModel> {
  const body = [...bodyRows(lines, from + 1, labels)];
  const name = T.fund(fund, fundName(fund));
  const heading = isVillageFund(fund) ? name : said`${name} (${T.outside})`;
  const amount = money(sumOf(lines), sumFormula(from + 1, body.length));
  yield row(COLUMNS.filled({ description: heading, amount }), SUBTOTAL);
  yield* body;
}

const sumFormula = (first: number, rows: number): string =>
  `SUBTOTAL(9,${COLUMNS.range('amount', first, first + rows - 1)})`;

/** A heading for each account with its sum, then its lines. */
function* bodyRows(lines: readonly RabLine[], from: number, labels: Labels): Generator<RowModel> {
  let at = from;
  for (const code of new Set(lines.map(({ entry }) => codeOf(entry)))) {
    const ofCode = lines.filter(({ entry }) => codeOf(entry) === code);
    const head = {
      code: text(code || T.noCode, { bold: true, wrap: true }),
      description: text(accountName(ofCode), { bold: true, wrap: true }),
      amount: money(sumOf(ofCode), sumFormula(at + 1, ofCode.length), { bold: true }),
    };
    yield fitted(COLUMNS.filled(head), COLUMNS.widths, BODY);
    at++;
    for (const line of ofCode) {
      yield fitted(COLUMNS.cells({ line, labels }, at), COLUMNS.widths, BODY);
      at++;
    }
  }
}

function accountName(lines: readonly RabLine[]): Shown {
  const { activity, object } = lines[0]?.entry ?? {};
  const names = [activity && activityName(activity), object && objectName(object)];
  return joined(
    names.flatMap((name) => name || []),
    ' / ',
  );
}

function lineWords({ entry, first, last }: RabLine, labels: Labels): Shown {
  const words = [entry.programme, labels('payer', entry.payer), labels('category', entry.category)] as const;
  const line = (entry.rounding ? T.roundingLine : T.line)(
    ...words,
    monthSpans(monthRange(first, last), 'id'),
  );
  return entry.subFund === undefined ? line : T.ofSubFund(line, entry.subFund);
}

const ownLines = (lines: readonly RabLine[]): RabLine[] =>
  lines.filter(({ entry }) => isVillageFund(entry.fund));

function totalRow(lines: readonly RabLine[], cells: readonly string[]): RowModel {
  const formula = cells.length > 0 ? cells.join('+') : undefined;
  const amount = money(sumOf(ownLines(lines)), formula);
  return row(COLUMNS.filled({ description: T.ownTotal, amount }), TOTAL);
}

function* closing(lines: readonly RabLine[], assumed: readonly Shown[]): Generator<RowModel> {
  const words = terbilangRupiah(sumOf(ownLines(lines)));
  yield row([text(T.inWords, { bold: true }), text(words, { italic: true })]);
  yield blank;
  const note = lines.some(({ entry }) => entry.rounding) ? said`${T.note} ${T.roundingNote}` : T.note;
  for (const one of [note, ...assumed]) yield row([text(one, { italic: true, colour: '595959' })]);
  yield blank;
  const signed = (left: Shown, right: Shown): RowModel =>
    row(COLUMNS.only({ description: left, unit: right }));
  yield signed(NOTHING, T.place);
  yield signed(T.signers[0], T.signers[1]);
  for (let line = 0; line < 4; line++) yield blank;
  yield signed(T.signature, T.signature);
}
