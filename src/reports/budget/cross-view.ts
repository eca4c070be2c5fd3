import { type CrossTable, crossBudget } from '../../budget/cross.ts';
import type { CutBy } from '../../budget/dimension.ts';
import type { Budget, Cube } from '../../budget/model.ts';
import { withParts } from '../../budget/sub-funds.ts';
import type { Language } from '../../domain/language.ts';
import { keyed } from '../../domain/shown/sayable.ts';
import { joined, lower, NOTHING, type Shown, said, word } from '../../domain/shown.ts';
import { BUDGET_TEXT } from '../../text/budget/budget.ts';
import { groupedNumber } from '../../text/parts/format.ts';
import type { Labels } from '../parts/labels.ts';
import { paragraph, textTable } from '../parts/text-table.ts';
import { brokenName, WIDTH } from '../parts/wrap.ts';
import { placeNames } from './fund-parts.ts';

/** Two dimensions make a matrix, parts of funds apart; any other number of them a list. */
export function crossOf(cube: Cube, by: readonly CutBy[] | undefined): CrossTable | undefined {
  const [first, second, ...others] = withParts(by ?? [], cube);
  if (first === undefined || second === undefined || first === second || others.length > 0) return undefined;
  return crossBudget(cube, [first, second]);
}

export const crossTitle = ({ down, across }: CrossTable, language: Language): Shown => {
  const { by } = BUDGET_TEXT[language];
  return said`${by[down.dimension]} × ${lower(by[across.dimension])}`;
};

type Names = (key: readonly string[]) => Shown;

/** How the places of one side are named: `Sukamaju, Sukasari`. */
export function sideNames({ columns }: CrossTable['down'], labels: Labels, cube: Pick<Cube, 'rows'>): Names {
  const names = placeNames(columns, labels, cube);
  return columns.includes('village')
    ? (key) => joined(names(key).reverse(), ', ')
    : (key) => joined(names(key), ' ');
}

const LABEL = 22;
const GAP = 2;

/** A matrix in 80 columns: where it is wider, its columns follow in blocks, the totals in the last. */
export function crossLines(cross: CrossTable, budget: Budget, labels: Labels, language: Language): Shown[] {
  const text = BUDGET_TEXT[language];
  const { down, across, amounts, total } = cross;
  const nameDown = sideNames(down, labels, budget);
  const nameAcross = sideNames(across, labels, budget);
  const number = (value: number): Shown => (value === 0 ? word('-') : groupedNumber(value, language));
  const columns = [
    ...across.cuts.map((cut, at) => ({
      head: nameAcross(cut.key),
      values: amounts.map((row) => number(row[at] ?? 0)),
      foot: number(cut.total),
    })),
    { head: text.total, values: down.cuts.map((cut) => number(cut.total)), foot: number(total) },
    {
      head: text.people,
      values: down.cuts.map((cut) => number(cut.workers)),
      foot: number(budget.workers.charged),
    },
  ].map((column) => ({
    ...column,
    head: inLines(column.head, longest([...column.values, column.foot])),
  }));
  const lines = paragraph(said`${crossTitle(cross, language)} (${text.amount})`);
  for (const [index, block] of blocksOf(columns).entries()) {
    lines.push(
      ...(index > 0 ? [NOTHING] : []),
      ...textTable(
        { label: NOTHING, values: block.map(({ head }) => head) },
        down.cuts.map(({ key }, at) => ({
          label: nameDown(key),
          values: block.map(({ values }) => values[at] ?? NOTHING),
        })),
        { label: text.total, values: block.map(({ foot }) => foot) },
      ),
    );
  }
  return lines;
}

interface Column {
  readonly head: Shown;
  readonly values: readonly Shown[];
  readonly foot: Shown;
}

/** Of as many as there are villages: more than a call takes arguments. */
const longest = (texts: readonly string[]): number =>
  texts.reduce((most, { length }) => Math.max(most, length), 0);

const widthOf = ({ head, values, foot }: Column): number =>
  GAP + longest([...head.split('\n'), ...values, foot]);

function blocksOf(columns: readonly Column[]): Column[][] {
  const blocks: Column[][] = [];
  let room = 0;
  for (const column of columns) {
    const width = widthOf(column);
    const block = blocks.at(-1);
    if (block && width <= room) block.push(column);
    else blocks.push([column]);
    room = (block && width <= room ? room : WIDTH - LABEL) - width;
  }
  return blocks;
}

/** A heading broken at blanks to about the width of its column. */
const inLines = (head: Shown, width: number): Shown => joined(brokenName(head, Math.max(8, width)), '\n');

/** For programs: both sides with their totals, and the amounts row by row. */
export function crossJson({ down, across, amounts, total }: CrossTable) {
  const side = ({ dimension, columns, cuts }: CrossTable['down']) => ({
    by: dimension,
    places: cuts.map(({ key, workers, total: sum }) => ({
      ...keyed(columns.map((column, at) => [column, key[at] ?? NOTHING] as const)),
      workers,
      total: sum,
    })),
  });
  return { rows: side(down), columns: side(across), amounts, total };
}
