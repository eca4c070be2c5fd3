import { findingTitle } from '../../checks/engine/finding-text.ts';
import type { MissingBase, Uncharged } from '../../domain/kinds/uncharged.ts';
import { NOTHING, type Shown, shownNameIfAny } from '../../domain/shown.ts';
import type { CellModel, RowModel } from '../../domain/workbook.ts';
import type { Signatory } from '../../policy/forms/forms.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { dateWords, groupedNumber } from '../../text/parts/format.ts';
import { cubeMonths, type WorkbookFacts } from './book.ts';
import { categoryTotal } from './category-sheet.ts';
import {
  BODY,
  blank,
  fitted,
  HEADING,
  money,
  row,
  section,
  sheetRef,
  subtitle,
  wrappedCell,
} from './cells.ts';
import { cubeTotalRow } from './cube-sheet.ts';
import { DETAIL } from './detail-columns.ts';
import { detailTotalRow } from './detail-sheet.ts';
import { fundTotal } from './fund-sheet.ts';
import { scheduleTotal } from './schedule-sheet.ts';
import { SUMMARY, type SummaryPage } from './summary-page.ts';
import { villageTotal } from './village-sheet.ts';

const W = WORKBOOK_TEXT;
const S = W.sheets;

/** What was read of the rosters, what of it was taken up, and why the rest was not. */
export function intakeRows(page: SummaryPage, { facts, budget }: WorkbookFacts): void {
  const { rosters, planned } = facts;
  const { uncharged, partly = {} } = budget.workers;
  const reasons = (Object.keys(uncharged) as Uncharged[]).filter((reason) => uncharged[reason] > 0);
  const uncounted = [
    ...reasons.map((reason): [Shown, CellModel] => [W.uncharged[reason], money(uncharged[reason])]),
    ...(Object.keys(partly) as MissingBase[]).map((reason): [Shown, CellModel] => [
      W.partly[reason],
      money(partly[reason] ?? 0),
    ]),
  ];
  const read: [Shown, CellModel][] = [
    [W.rowsRead, money(rosters.read)],
    [W.rowsAccepted, money(rosters.accepted)],
    [W.rowsRejected, money(rosters.rejected)],
    ...rosters.rejectedBy.map(({ code, rows }): [Shown, CellModel] => [
      W.rejectedFor(findingTitle(code, 'id')),
      money(rows),
    ]),
    [W.rowsBlank, money(rosters.blank)],
    ...uncounted,
    ...rosters.unreadable.map((file): [Shown, CellModel] => [W.unread, file]),
  ];
  page.add(blank);
  page.add(section(planned ? W.plannedIntake : W.intake));
  for (const note of planned ?? []) page.add(subtitle(note));
  for (const [label, value] of planned ? uncounted : read) page.add(row([label, undefined, value], BODY));
}

/** Which of the three places so many signatories take. */
const PLACES: readonly (readonly number[])[] = [[0, 1, 2], [2], [0, 2], [0, 1, 2]];

/** Three places to sign, to be filled in by hand; the policy's signatories, where it names any. */
export function signatureRows(page: SummaryPage, { facts }: WorkbookFacts): void {
  const { place, date, signatories } = facts.policy.forms;
  const places = PLACES[signatories.length] ?? [];
  const all = [0, 1, 2].map((at): Partial<Signatory> | undefined =>
    places.includes(at) ? (signatories[places.indexOf(at)] ?? {}) : undefined,
  );
  const each = (say: (one: Partial<Signatory>, at: number) => Shown): RowModel =>
    signed(all.map((one, at) => (one === undefined ? NOTHING : say(one, at))));
  page.together = page.next - 2;
  page.add(blank);
  page.add(signed([NOTHING, NOTHING, W.place(place, date && dateWords(date, 'id'))]));
  page.add(each(({ role }, at) => role ?? W.signers[at] ?? NOTHING));
  if (all.some((one) => one?.position !== undefined)) page.add(each(({ position }) => position ?? NOTHING));
  for (let line = 0; line < 4; line++) page.add(blank);
  page.add(each(({ name }) => name ?? W.signature));
  page.add(each(({ nip }) => W.staffNumber(nip)));
}

/** Long words run on in their column: a position has a line for each of its parts. */
const signed = ([left = NOTHING, middle = NOTHING, right = NOTHING]: readonly Shown[]): RowModel =>
  fitted(SUMMARY.only({ name: wrappedCell(left), text: wrappedCell(middle), amount: right }), SUMMARY.widths);

/** Said on the first sheet when the detail is not in the workbook. */
export function detailNote(book: WorkbookFacts, limit: number, file: string | undefined): Shown {
  const count = (value: number): Shown => groupedNumber(value, 'id');
  return book.plan.detailRows > limit
    ? W.detailOmitted(count(book.plan.detailRows), count(limit), shownNameIfAny(file))
    : book.facts.planned
      ? W.detailOfNobody
      : W.detailNone;
}

/** The year and the people as each sheet adds them up: each differs from the first page by nothing. */
export function reconciliationRows(
  page: SummaryPage,
  book: WorkbookFacts,
  rows: { readonly total: number; readonly people: number },
): void {
  const { budget } = book;
  const names = W.reconciliationNames;
  const cubeAt = cubeTotalRow(budget);
  const [village, category] = [villageTotal(book), categoryTotal(book)];
  const [fund, schedule] = [fundTotal(book), scheduleTotal(book)];
  const cell = (sheet: string, column: string, at: number): string => `${sheetRef(sheet)}!${column}${at}`;
  const months = cubeMonths(book, cubeAt);
  const lines: [Shown, string, string | undefined][] = [
    [names.months, `SUM(${sheetRef(S.cube)}!${months})`, undefined],
    [
      names.village,
      cell(S.village, village.total, village.row),
      cell(S.village, village.people, village.row),
    ],
    [
      names.category,
      cell(S.category, category.total, category.row),
      cell(S.category, category.people, category.row),
    ],
    [names.fund, cell(S.fund, fund.total, fund.row), undefined],
    [names.schedule, cell(S.schedule, schedule.total, schedule.row), undefined],
  ];
  if (book.detailed) {
    const at = detailTotalRow(book);
    lines.unshift([
      names.detail,
      cell(S.detail, DETAIL.letter('amount'), at),
      cell(S.detail, DETAIL.letter('markPerson'), at),
    ]);
  }
  page.add(blank);
  page.add(section(W.reconciliation));
  page.add(row(SUMMARY.heads, HEADING));
  for (const [name, amount, people] of lines)
    page.add(row(SUMMARY.cells({ budget, name, amount, people, rows }, page.next), BODY));
}
