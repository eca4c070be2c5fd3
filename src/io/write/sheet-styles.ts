import type { Style } from 'exceljs';
import type { CellStyle, ColumnModel } from '../../domain/workbook.ts';

/** In which a workbook is written where nothing else is said, and in whose digits widths of columns are counted. */
export interface Font {
  readonly name: string;
  /** Points. */
  readonly size: number;
}

/** The numbers of cell formats, as cells refer to them: column, row and cell say what they look like. */
export class SheetStyles {
  readonly #columns: readonly ColumnModel[];
  readonly #add: (style: Partial<Style>) => number;
  readonly #font: Font;
  readonly #known = new Map<string, number>();
  /** A column's cell in the row before: the next one is mostly of the same style objects. */
  readonly #before: { row: CellStyle | undefined; cell: CellStyle | undefined; id: number }[] = [];

  constructor(columns: readonly ColumnModel[], font: Font, add: (style: Partial<Style>) => number) {
    this.#font = font;
    this.#columns = columns;
    this.#add = add;
  }

  /** 0 for a cell without any look of its own. `column` counts from 0. */
  of(column: number, row: CellStyle | undefined, cell: CellStyle | undefined): number {
    const before = this.#before[column];
    if (before && before.row === row && before.cell === cell) return before.id;
    const id = this.#find(column, row, cell);
    this.#before[column] = { row, cell, id };
    return id;
  }

  #find(column: number, row: CellStyle | undefined, cell: CellStyle | undefined): number {
    const format = this.#columns[column]?.format;
    if (row === undefined && cell === undefined && format === undefined) return 0;
    const style: CellStyle = { ...(format === undefined ? {} : { format }), ...row, ...cell };
    const key = JSON.stringify(style);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const id = this.#add(excelStyle(style, this.#font));
    this.#known.set(key, id);
    return id;
  }
}

const LINE = { style: 'thin', color: { argb: 'FF808080' } } as const;
const BORDERS = {
  thin: { top: LINE, left: LINE, bottom: LINE, right: LINE },
  top: { top: LINE },
} as const;

function excelStyle(style: CellStyle, font: Font): Partial<Style> {
  const { bold, italic, size, colour, fill, format, align, wrap, border, unlocked } = style;
  return {
    font: {
      name: font.name,
      family: 2,
      size: size ?? font.size,
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(colour ? { color: { argb: `FF${colour}` } } : {}),
    },
    ...(fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${fill}` } } } : {}),
    ...(format ? { numFmt: format } : {}),
    ...(align || wrap || border
      ? {
          alignment: {
            ...(align ? { horizontal: align } : {}),
            ...(wrap ? { wrapText: true } : {}),
            vertical: 'top',
          },
        }
      : {}),
    ...(border ? { border: BORDERS[border] } : {}),
    ...(unlocked ? { protection: { locked: false } } : {}),
  };
}
