import type { Cell, Column, DataValidation, Row, Style, stream, Worksheet } from 'exceljs';
import { formatIsoDate } from '../domain/date.ts';
import type {
  CellModel,
  CellStyle,
  ColumnModel,
  RichCell,
  RowModel,
  SheetModel,
  ValidationModel,
  ValidationRule,
} from '../domain/workbook.ts';

/** After so many rows the zip gets its turn, so that a long sheet does not pile up in memory. */
const ROWS_A_TURN = 1_000;
const A4 = 9;

/** Adds a sheet and writes its rows; stops early when the output has failed, whose error is told elsewhere. */
export async function addSheet(
  writer: stream.xlsx.WorkbookWriter,
  model: SheetModel,
  hasFailed: () => boolean,
): Promise<void> {
  const sheet = writer.addWorksheet(model.name, sheetOptions(model));
  sheet.columns = model.columns.map(columnOf);
  if (model.protect) {
    protectInOrder(sheet);
    await sheet.protect('', PROTECTION);
  }
  addValidations(sheet, model.validations ?? []);
  for (const merge of model.merges ?? []) sheet.mergeCells(merge);
  addDataBars(sheet, model.dataBars ?? []);
  const styles = new Styles(model.columns);
  let number = 0;
  for (const row of model.rows) {
    writeRow(sheet.getRow(++number), row, styles);
    if (number % ROWS_A_TURN !== 0) continue;
    await new Promise((resolve) => setImmediate(resolve));
    if (hasFailed()) return;
  }
  sheet.commit();
}

function columnOf({ width, format, unlocked }: ColumnModel): Partial<Column> {
  const style: Partial<Style> = {
    ...(format === undefined ? {} : { numFmt: format }),
    ...(unlocked ? { protection: { locked: false } } : {}),
  };
  return {
    ...(width === undefined ? {} : { width }),
    ...(Object.keys(style).length > 0 ? { style } : {}),
  };
}

/** In a protected sheet everything else stays possible. */
const PROTECTION = {
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
  insertRows: true,
  deleteRows: true,
  sort: true,
  autoFilter: true,
};

interface Closing {
  _writeCloseSheetData(): void;
  _writeSheetProtection(): void;
}

/** exceljs' streaming writer puts the protection behind the validations, and Excel calls that a damaged file. */
function protectInOrder(sheet: object): void {
  const internals = sheet as Closing;
  const close = internals._writeCloseSheetData.bind(sheet);
  const protect = internals._writeSheetProtection.bind(sheet);
  internals._writeCloseSheetData = () => {
    close();
    protect();
  };
  internals._writeSheetProtection = () => undefined;
}

/** exceljs has these in its worksheets and not in its types. */
interface Validated {
  readonly dataValidations: { add(range: string, validation: DataValidation): void };
}

function addValidations(sheet: Worksheet, models: readonly ValidationModel[]): void {
  const { dataValidations } = sheet as unknown as Validated;
  for (const { range, rule, title, message, soft } of models) {
    dataValidations.add(range, {
      ...ruleOf(rule),
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: soft ? 'warning' : 'stop',
      errorTitle: title,
      error: message,
    });
  }
}

function ruleOf(rule: ValidationRule): Pick<DataValidation, 'type' | 'operator' | 'formulae'> {
  if (rule.kind === 'list') return { type: 'list', formulae: [rule.source] };
  if (rule.kind === 'formula') return { type: 'custom', formulae: [rule.formula] };
  if (rule.kind === 'whole') return { type: 'whole', operator: 'between', formulae: [rule.from, rule.to] };
  return {
    type: 'date',
    operator: 'between',
    formulae: [rule.from, rule.to].map((day) => formatIsoDate(day)),
  };
}

function sheetOptions(model: SheetModel): Parameters<stream.xlsx.WorkbookWriter['addWorksheet']>[1] {
  const { rows = 0, columns = 0 } = model.frozen ?? {};
  const grid = { showGridLines: !model.hideGrid };
  const view =
    rows + columns > 0
      ? { state: 'frozen' as const, xSplit: columns, ySplit: rows, ...grid }
      : { state: 'normal' as const, ...grid };
  return {
    ...(model.hidden ? { state: 'hidden' as const } : {}),
    properties: model.tabColour ? { tabColor: { argb: `FF${model.tabColour}` } } : {},
    views: [view],
    pageSetup: {
      paperSize: A4,
      orientation: model.orientation ?? 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
    ...(model.autoFilter === undefined ? {} : { autoFilter: model.autoFilter }),
  };
}

/** Bars from zero, so that their lengths compare as the amounts do. A plain gradient: the other kind carries a random id. */
function addDataBars(sheet: Worksheet, ranges: readonly string[]): void {
  ranges.forEach((ref, index) => {
    const rule = {
      type: 'dataBar' as const,
      priority: index + 1,
      gradient: true,
      cfvo: [{ type: 'num' as const, value: 0 }, { type: 'max' as const }],
      color: { argb: 'FF9DC3E6' },
    };
    sheet.addConditionalFormatting({ ref, rules: [rule] });
  });
}

function writeRow(row: Row, model: RowModel, styles: Styles): void {
  if (model.height !== undefined) row.height = model.height;
  let filled = false;
  model.cells.forEach((cell, index) => {
    if (cell === undefined && model.style === undefined) return;
    filled =
      writeCell(row.getCell(index + 1), cell, styles.of(index, model.style, rich(cell)?.style)) || filled;
  });
  // exceljs leaves out a row without a value or a height, and with it the colours of its empty cells.
  if (!filled && model.style && model.height === undefined) row.height = 15;
  row.commit();
}

/** True when the cell holds a value. */
function writeCell(cell: Cell, model: CellModel, style: Partial<Style> | undefined): boolean {
  if (style) cell.style = style;
  const value = rich(model)?.value ?? (typeof model === 'object' ? undefined : model);
  const { formula, note } = rich(model) ?? {};
  if (note !== undefined) cell.note = note;
  if (formula !== undefined) {
    cell.value = { formula, ...(value === undefined ? {} : { result: value }), date1904: false };
    return true;
  }
  // A string is always written as text, also where it begins with = + - @.
  // A merged cell shares its value with the first of the merge: an empty one must not wipe it.
  if (value !== undefined) cell.value = value;
  return value !== undefined;
}

function rich(cell: CellModel): RichCell | undefined {
  return typeof cell === 'object' ? cell : undefined;
}

/** One style object for equal styles: exceljs recognises the object and does not write it again. */
class Styles {
  readonly #columns: readonly ColumnModel[];
  readonly #known = new Map<string, Partial<Style>>();

  constructor(columns: readonly ColumnModel[]) {
    this.#columns = columns;
  }

  of(column: number, row: CellStyle | undefined, cell: CellStyle | undefined): Partial<Style> | undefined {
    const format = this.#columns[column]?.format;
    if (row === undefined && cell === undefined && format === undefined) return undefined;
    const style: CellStyle = { ...(format === undefined ? {} : { format }), ...row, ...cell };
    const key = JSON.stringify(style);
    const known = this.#known.get(key);
    if (known) return known;
    const made = excelStyle(style);
    this.#known.set(key, made);
    return made;
  }
}

const LINE = { style: 'thin', color: { argb: 'FF808080' } } as const;
const BORDERS = {
  thin: { top: LINE, left: LINE, bottom: LINE, right: LINE },
  top: { top: LINE },
} as const;

function excelStyle(style: CellStyle): Partial<Style> {
  const { bold, italic, size, colour, fill, format, align, wrap, border } = style;
  return {
    font: {
      name: 'Calibri',
      family: 2,
      size: size ?? 11,
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
  };
}
