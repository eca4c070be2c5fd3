import { sumsOfChanges } from '../../budget/changes/compare-budgets.ts';
import { type ChangeCut, cutChanges, FORM_COLUMNS } from '../../budget/changes/cut-changes.ts';
import { type Fund, isVillageFund } from '../../domain/fund.ts';
import { NOTHING, type Shown, shownText } from '../../domain/shown.ts';
import type { RowModel, SheetModel } from '../../domain/workbook.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { CHANGE_TEXT } from '../../text/budget/changes.ts';
import { RAB_TEXT } from '../../text/budget/rab.ts';
import { unexplained } from '../budget/change-view.ts';
import { fundName } from '../parts/labels.ts';
import { formHeads, HEAD_ROWS } from '../rab/group-heads.ts';
import { type OutlineRow, outlineOf } from '../rab/rab-outline.ts';
import { cubeColumn, sheetTitle, type WorkbookFacts } from './book.ts';
import { BODY, fitted, money, row, SUBTOTAL, subtitle, TOTAL } from './cells.ts';
import {
  CHANGE_COLUMNS,
  type ChangedRow,
  type ChangeKey,
  type CodedCut,
  changed,
  isSum,
} from './change-columns.ts';
import { bookedKey, numbersOf } from './plan.ts';

const W = WORKBOOK_TEXT;
const T = CHANGE_TEXT.id;
const HEAD_ROW = 5;
const TOP = HEAD_ROW + HEAD_ROWS;

/** Semula, Menjadi and Bertambah (Berkurang) by village, account and fund; undefined where no saved budget was given. */
export function changeSheet(book: WorkbookFacts): SheetModel | undefined {
  if (!book.facts.against) return undefined;
  const rows = [...sheetRows(book)];
  return {
    name: W.sheets.change,
    columns: CHANGE_COLUMNS.models,
    rows,
    merges: HEADS.merges,
    frozen: { rows: TOP - 1, columns: 3 },
    orientation: 'landscape',
    repeatRows: `${HEAD_ROW}:${TOP - 1}`,
    // The last column is there for formulas alone.
    printArea: CHANGE_COLUMNS.block(1, rows.length, 'check'),
    tabColour: 'ED7D31',
  };
}

/** The form's groups of columns and their numbers. */
const HEADS = formHeads(
  CHANGE_COLUMNS,
  HEAD_ROW,
  [
    { words: RAB_TEXT.accountHead, from: 'activity', to: 'object' },
    { words: RAB_TEXT.budgetedHead, from: 'before', to: 'difference' },
    { words: T.reasonsTitle, from: 'fund', to: 'rounding' },
  ],
  ['activity', 'object', 'description', 'before', 'after', 'difference', 'fundCode'],
);

function* sheetRows(book: WorkbookFacts): Iterable<RowModel> {
  const { against } = book.facts;
  if (!against) return;
  const { change: all, saved } = against;
  yield sheetTitle(W.sheets.change, book);
  yield subtitle(T.title(saved.name));
  yield row([T.method]);
  yield row([]);
  yield* HEADS.rows;
  const cuts = cutChanges(all.lines, FORM_COLUMNS);
  const body = bodyEntries(book, cuts);
  for (const [at, entry] of body.entries())
    yield fitted(
      CHANGE_COLUMNS.cells(entry, TOP + at),
      CHANGE_COLUMNS.widths,
      isSum(entry) ? SUBTOTAL : BODY,
    );
  if (body.length === 0) yield row([], BODY);
  const last = TOP + Math.max(1, body.length) - 1;
  yield row(CHANGE_COLUMNS.totals(all, TOP, last), TOTAL);
  yield* sideRows(cuts, last);
  const total = CHANGE_COLUMNS.at(last + 1);
  const left = `${total.cell('after')}-SUM(${cubeColumn(book, 'total')})+${total.cell('check')}`;
  yield row(
    CHANGE_COLUMNS.only({ kecamatan: W.reconciliation, difference: changed(unexplained(all), left) }),
    BODY,
  );
}

/** The lines of each village under its activities, kinds and objects of expenditure. */
function bodyEntries(book: WorkbookFacts, cuts: readonly ChangeCut[]): ChangedRow[] {
  const accounts = numbersOf(book.budget.rows, bookedKey);
  const villages = new Map<string, CodedCut[]>();
  for (const cut of cuts) {
    const [kecamatan = '', village = '', activity = '', object = ''] = cut.key;
    const name = `${kecamatan}\u0001${village}`;
    const own = villages.get(name) ?? [];
    const coded = (code: string): Shown | undefined => (code === '' ? undefined : shownText(code));
    own.push({ ...cut, activity: coded(activity), object: coded(object) });
    villages.set(name, own);
  }
  let number = 0;
  return [...villages.values()].flatMap((own) =>
    outlineOfVillage(own).flatMap((of): ChangedRow[] => {
      const [cut] = of.accounts;
      if (cut === undefined) return [];
      if (of.level !== 'account')
        return [{ book, number: undefined, of, sums: sumsOfChanges(of.accounts), cut, account: 0 }];
      number++;
      const [, , activity = '', object = '', fund = '', subFund = ''] = cut.key;
      const account = accounts.get([fund, subFund, activity, object].join('\u0000')) ?? 0;
      return [{ book, number, of, sums: cut, cut, account }];
    }),
  );
}

/** What passes through the APBDes under its codes; then what does not, which has none, by the names of its funds. */
function outlineOfVillage(own: readonly CodedCut[]): OutlineRow<CodedCut>[] {
  const inside = own.filter(({ key }) => isVillageFund(fundOf(key[4])));
  const outside = own.filter(({ key }) => !isVillageFund(fundOf(key[4])));
  const plain = { activity: NOTHING, object: NOTHING, below: 0 };
  return [
    ...outlineOf(inside).filter(({ level }) => level !== 'field' && level !== 'subfield'),
    ...(outside.length === 0
      ? []
      : [
          { ...plain, level: 'activity' as const, name: T.outside, accounts: outside, below: outside.length },
        ]),
    ...outside.map((cut) => ({
      ...plain,
      activity: cut.activity ?? NOTHING,
      object: cut.object ?? NOTHING,
      level: 'account' as const,
      name: fundName(cut.key[4] ?? ''),
      accounts: [cut],
    })),
  ];
}

/** Of the total what passes through the APBDes and what does not, where both stand in the list: the village decides about the first alone. */
function* sideRows(cuts: readonly ChangeCut[], last: number): Iterable<RowModel> {
  const past = cuts.filter(({ key }) => !isVillageFund(fundOf(key[4])));
  if (past.length === 0 || past.length === cuts.length) return;
  const funds = [...new Set(past.map(({ key }) => fundOf(key[4])))];
  const of = (key: ChangeKey): string =>
    `${CHANGE_COLUMNS.at(TOP).cell(key)}:${CHANGE_COLUMNS.at(last).cell(key)}`;
  const outsideOf = (key: ChangeKey): string =>
    funds.map((fund) => `SUMIFS(${of(key)},${of('fundCode')},"${fund}")`).join('+');
  const sum = (some: readonly ChangeCut[], key: 'before' | 'after'): number =>
    some.reduce((total, cut) => total + cut[key], 0);
  const rest = (key: 'before' | 'after'): number => sum(cuts, key) - sum(past, key);
  const through = (key: ChangeKey): string => `${CHANGE_COLUMNS.at(last + 1).cell(key)}-(${outsideOf(key)})`;
  yield row(
    CHANGE_COLUMNS.only({
      kecamatan: T.apbdes,
      before: money(rest('before'), through('before')),
      after: money(rest('after'), through('after')),
      difference: changed(rest('after') - rest('before'), through('difference')),
    }),
    TOTAL,
  );
  yield row(
    CHANGE_COLUMNS.only({
      kecamatan: T.outside,
      before: money(sum(past, 'before'), outsideOf('before')),
      after: money(sum(past, 'after'), outsideOf('after')),
      difference: changed(sum(past, 'after') - sum(past, 'before'), outsideOf('difference')),
    }),
    BODY,
  );
}

const fundOf = (code: string | undefined): Fund => (code ?? '') as Fund;
