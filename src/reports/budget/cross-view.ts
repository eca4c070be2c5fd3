import { type CrossTable, crossBudget } from '../../budget/cross.ts';
import type { CutBy } from '../../budget/dimension.ts';
import type { Budget, Cube } from '../../budget/model.ts';
import { withParts } from '../../budget/sub-funds.ts';
import type { Language } from '../../domain/language.ts';
import { keyed } from '../../domain/shown/sayable.ts';
import { NOTHING } from '../../domain/shown.ts';
import { BUDGET_TEXT } from '../../text/budget/budget.ts';
import { groupedNumber } from '../../text/parts/format.ts';
import type { Labels } from '../parts/labels.ts';
import { paragraph, textTable } from '../parts/text-table.ts';
import { WIDTH } from '../parts/wrap.ts';
import { placeNames } from './fund-parts.ts';

/** Two dimensions make a matrix, parts of funds apart; any other number of them a list. */
export function crossOf(cube: Cube, by: readonly CutBy[] | undefined): CrossTable | undefined {
  const [first, second, ...others] = withParts(by ?? [], cube);
  if (first === undefined || second === undefined || first === second || others.length > 0) return undefined;
  return crossBudget(cube, [first, second]);
}

export const crossTitle = ({ down, across }: CrossTable, language: Language): string => {
  const { by } = BUDGET_TEXT[language];
  return `${by[down.dimension]} × ${by[across.dimension].toLowerCase()}`;
};

type Names = (key: readonly string[]) => string;

/** How the places of one side are named: `Sukamaju, Sukasari`. */
export function sideNames({ columns }: CrossTable['down'], labels: Labels, cube: Pick<Cube, 'rows'>): Names {
  const names = placeNames(columns, labels, cube);
  return columns.includes('village')
    ? (key) => names(key).reverse().join(', ')
    : (key) => names(key).join(' ');
}

const LABEL = 22;
const GAP = 2;

/** A matrix in 80 columns: where it is wider, its columns follow in blocks, the totals in the last. */
export function crossLines(cross: CrossTable, budget: Budget, labels: Labels, language: Language): string[] {
  const text = BUDGET_TEXT[language];
  const { down, across, amounts, total } = cross;
  const nameDown = sideNames(down, labels, budget);
  const nameAcross = sideNames(across, labels, budget);
  const number = (value: number): string => (value === 0 ? '-' : groupedNumber(value, language));
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
    head: inLines(column.head, Math.max(...[...column.values, column.foot].map(({ length }) => length))),
  }));
  const lines = paragraph(`${crossTitle(cross, language)} (${text.amount})`);
  for (const [index, block] of blocksOf(columns).entries()) {
    lines.push(
      ...(index > 0 ? [''] : []),
      ...textTable(
        { label: '', values: block.map(({ head }) => head) },
        down.cuts.map(({ key }, at) => ({
          label: nameDown(key),
          values: block.map(({ values }) => values[at] ?? ''),
        })),
        { label: text.total, values: block.map(({ foot }) => foot) },
      ),
    );
  }
  return lines;
}

interface Column {
  readonly head: string;
  readonly values: readonly string[];
  readonly foot: string;
}

const widthOf = ({ head, values, foot }: Column): number =>
  GAP + Math.max(...[...head.split('\n'), ...values, foot].map(({ length }) => length));

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
function inLines(head: string, width: number): string {
  const lines: string[] = [];
  for (const word of head.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= Math.max(8, width))
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

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
