import { type ChangeLine, type ChangeSums, sumsOfChanges } from '../../budget/changes/compare-budgets.ts';
import {
  type ChangeColumn,
  type ChangeCut,
  cutChanges,
  FORM_COLUMNS,
} from '../../budget/changes/cut-changes.ts';
import { REASONS } from '../../budget/changes/reasons.ts';
import type { AgainstSaved } from '../../budget/changes/saved.ts';
import { type Dimension, keyColumns } from '../../budget/dimension.ts';
import { FUNDS, isVillageFund } from '../../domain/fund.ts';
import type { Language } from '../../domain/language.ts';
import { joined, NOTHING, type Shown, said, shownText, word } from '../../domain/shown.ts';
import { BUDGET_TEXT } from '../../text/budget/budget.ts';
import { CHANGE_TEXT } from '../../text/budget/changes.ts';
import { groupedNumber, rupiahWords } from '../../text/parts/format.ts';
import { fundName, type Labels } from '../parts/labels.ts';
import { paragraph, type TableLine, textTable } from '../parts/text-table.ts';

/** As the form writes what is less: `(Rp1.000)`. */
export const differenceWords = (amount: number, language: Language): Shown =>
  amount < 0 ? said`(${rupiahWords(-amount, language)})` : rupiahWords(amount, language);

/** `orang Rp12.000, bulan (Rp3.000)`; what is nought is not said. */
export function reasonWords({ reasons }: ChangeSums, language: Language): Shown {
  const text = CHANGE_TEXT[language];
  return joined(
    REASONS.filter((one) => reasons[one] !== 0).map(
      (one) => said`${text.reasons[one]} ${differenceWords(reasons[one], language)}`,
    ),
    ', ',
  );
}

/** What the lines of a cut are, where only one budget has money there. */
function sideWords({ before, after }: ChangeSums, language: Language): Shown | undefined {
  if (before === 0 && after !== 0) return CHANGE_TEXT[language].onlyAfterWord;
  return before !== 0 && after === 0 ? CHANGE_TEXT[language].onlyBeforeWord : undefined;
}

/** Rows of a table on a screen. */
const LISTED = 30;

/** Semula, Menjadi and the difference: by fund, why, by account and the villages that change; 80 columns. */
export function changeLines(
  { saved, change }: AgainstSaved,
  labels: Labels,
  language: Language,
  by: readonly Dimension[] | undefined,
): Shown[] {
  const text = CHANGE_TEXT[language];
  const { lines } = change;
  const rejected =
    saved.rejected === 0
      ? []
      : paragraph(text.rejectedThen(saved.name, groupedNumber(saved.rejected, language)));
  const asked = by === undefined ? [] : changeColumns(by);
  return [
    ...paragraph(text.title(saved.name)),
    ...rejected,
    NOTHING,
    ...table(BUDGET_TEXT[language].by.fund, fundRows(lines, language), change, language),
    NOTHING,
    ...reasonTable(change, language),
    ...paragraph(text.method, 2),
    NOTHING,
    ...(asked.length > 0
      ? table(joined(asked.map(word), ' · '), cutRows(lines, asked, labels, language), change, language)
      : accountLines(change, labels, language)),
    ...(asked.length > 0 ? [] : villageLines(lines, labels, language)),
    ...sideLines(lines, language),
    ...paragraph(text.reconciled(rupiahWords(unexplained(change), language))),
  ];
}

/** After less before less all reasons: nought, or the comparison is wrong. */
export const unexplained = ({ before, after, reasons }: ChangeSums): number =>
  after - before - REASONS.reduce((sum, one) => sum + reasons[one], 0);

export const changeColumns = (by: readonly Dimension[]): ChangeColumn[] =>
  keyColumns(by).filter((column): column is ChangeColumn => column !== 'month');

function table(heading: Shown, rows: readonly TableLine[], sums: ChangeSums, language: Language): Shown[] {
  const text = CHANGE_TEXT[language];
  const foot = { label: text.total, values: valuesOf(sums, language) };
  const head = { label: heading, values: [text.before, text.after, text.short] };
  const shown = rows.slice(0, LISTED);
  const more = rows.length - shown.length;
  return [
    ...textTable(head, shown, foot),
    ...(more > 0 ? paragraph(text.more(groupedNumber(more, language)), 2) : []),
  ];
}

const valuesOf = ({ before, after }: ChangeSums, language: Language): Shown[] => [
  rupiahWords(before, language),
  rupiahWords(after, language),
  differenceWords(after - before, language),
];

/** Each fund, and what passes through the APBDes apart from what does not. */
function fundRows(lines: readonly ChangeLine[], language: Language): TableLine[] {
  const text = CHANGE_TEXT[language];
  const cuts = cutChanges(byFund(lines), ['fund']);
  const row = (label: Shown, sums: ChangeSums): TableLine => ({ label, values: valuesOf(sums, language) });
  const sides = [
    [text.apbdes, cuts.filter(({ key }) => isVillageFund((key[0] ?? '') as 'ADD'))],
    [text.outside, cuts.filter(({ key }) => !isVillageFund((key[0] ?? '') as 'ADD'))],
  ] as const;
  const parted = sides.every(([, own]) => own.length > 0);
  return sides.flatMap(([name, own]) => [
    ...own.map((cut) =>
      row(said`${shownText(cut.key[0] ?? NOTHING)}  ${fundName(cut.key[0] ?? NOTHING, language)}`, cut),
    ),
    ...(parted ? [row(name, sumsOfChanges(own))] : []),
  ]);
}

/** In the order of the funds. */
export const byFund = (lines: readonly ChangeLine[]): ChangeLine[] =>
  [...lines].sort((a, b) => FUNDS.indexOf(a.fund) - FUNDS.indexOf(b.fund));

function reasonTable(change: ChangeSums, language: Language): Shown[] {
  const text = CHANGE_TEXT[language];
  const rows = REASONS.filter((one) => change.reasons[one] !== 0).map((one) => ({
    label: text.reasons[one],
    values: [differenceWords(change.reasons[one], language)],
  }));
  const foot = { label: text.total, values: [differenceWords(change.after - change.before, language)] };
  if (rows.length === 0) return paragraph(text.none);
  return textTable({ label: text.reasonsTitle, values: [text.short] }, rows, foot);
}

function accountLines(
  change: ChangeSums & { lines: readonly ChangeLine[] },
  labels: Labels,
  language: Language,
) {
  const columns = ['activity', 'object', 'fund', 'subFund'] as const;
  return table(
    CHANGE_TEXT[language].accountTitle,
    cutRows(change.lines, columns, labels, language),
    change,
    language,
  );
}

function cutRows(
  lines: readonly ChangeLine[],
  columns: readonly ChangeColumn[],
  labels: Labels,
  language: Language,
): TableLine[] {
  return cutChanges(lines, columns).map((cut) => ({
    label: cutName(cut, columns, labels),
    values: valuesOf(cut, language),
    note: noteOf(cut, language),
  }));
}

function noteOf(cut: ChangeSums, language: Language): Shown | undefined {
  const side = sideWords(cut, language);
  const why = reasonWords(cut, language);
  if (side === undefined || why === NOTHING) return side ?? (why === NOTHING ? undefined : why);
  return said`${side}: ${why}`;
}

/** The names of a cut's key; what is not said is left out. */
function cutName({ key }: ChangeCut, columns: readonly ChangeColumn[], labels: Labels): Shown {
  const names = columns.flatMap((column, at) => {
    const own = key[at] ?? NOTHING;
    return own === NOTHING && column === 'subFund' ? [] : [labels(column, own)];
  });
  return joined(names, ' · ');
}

/** The villages that change, the most first. */
function villageLines(lines: readonly ChangeLine[], labels: Labels, language: Language): Shown[] {
  const text = CHANGE_TEXT[language];
  const cuts = cutChanges(lines, ['kecamatan', 'village']);
  const changed = cuts
    .filter((cut) => cut.before !== cut.after || REASONS.some((one) => cut.reasons[one] !== 0))
    .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
  if (cuts.length < 2) return [];
  const number = (count: number): Shown => groupedNumber(count, language);
  return [
    NOTHING,
    ...table(
      text.villageTitle,
      changed.map((cut) => ({
        label: joined(
          [labels('village', cut.key[1] ?? NOTHING), labels('kecamatan', cut.key[0] ?? NOTHING)],
          ', ',
        ),
        values: valuesOf(cut, language),
        note: noteOf(cut, language),
      })),
      sumsOfChanges(changed),
      language,
    ),
    ...paragraph(text.villages(number(changed.length), number(cuts.length - changed.length))),
  ];
}

/** Lines of the form that stand in one budget only. */
function sideLines(lines: readonly ChangeLine[], language: Language): Shown[] {
  const text = CHANGE_TEXT[language];
  const form = cutChanges(lines, FORM_COLUMNS);
  const gone = form.filter(({ before, after }) => before !== 0 && after === 0);
  const come = form.filter(({ before, after }) => before === 0 && after !== 0);
  return [
    NOTHING,
    ...(gone.length > 0
      ? paragraph(text.onlyBefore(gone.length, rupiahWords(sumsOfChanges(gone).before, language)))
      : []),
    ...(come.length > 0
      ? paragraph(text.onlyAfter(come.length, rupiahWords(sumsOfChanges(come).after, language)))
      : []),
  ];
}
