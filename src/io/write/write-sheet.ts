import type { Column, DataValidation, PaperSize, Style, stream, Worksheet } from 'exceljs';
import { formatIsoDate } from '../../domain/date.ts';
import { PAPER_MARGINS } from '../../domain/kinds/paper.ts';
import type {
  ColumnModel,
  Paper,
  SheetModel,
  ValidationModel,
  ValidationRule,
} from '../../domain/workbook.ts';
import type { Font } from './sheet-styles.ts';
import { type OwnParts, writeTail } from './sheet-tail.ts';
import { writeRows } from './write-rows.ts';

/** As spreadsheet programs number them; exceljs' list of them lacks the folio. */
const PAPERS: Readonly<Record<Paper, number>> = { A4: 9, F4: 14 };

/** What the sheets of a workbook share. */
export interface BookParts {
  readonly parts: OwnParts;
  readonly font: Font;
}

/** Adds a sheet and writes its rows. @throws what the output failed with. */
export async function addSheet(
  writer: stream.xlsx.WorkbookWriter,
  model: SheetModel<string>,
  { parts, font }: BookParts,
): Promise<void> {
  const sheet = writer.addWorksheet(model.name, sheetOptions(model));
  sheet.columns = model.columns.map(columnOf);
  if (model.protect) {
    protectInOrder(sheet);
    await sheet.protect('', PROTECTION);
  }
  addValidations(sheet, model.validations ?? []);
  addDataBars(sheet, model.dataBars ?? []);
  writeTail(sheet, model, parts);
  await writeRows(sheet, model, font);
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
  pivotTables: true,
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

function addValidations(sheet: Worksheet, models: readonly ValidationModel<string>[]): void {
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

function sheetOptions(model: SheetModel<string>): Parameters<stream.xlsx.WorkbookWriter['addWorksheet']>[1] {
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
      paperSize: PAPERS[model.paper ?? 'A4'] as PaperSize,
      orientation: model.orientation ?? 'portrait',
      ...(model.scale === undefined
        ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }
        : { fitToPage: false, scale: model.scale }),
      ...(model.printed ? { margins: PAPER_MARGINS, horizontalCentered: true } : {}),
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
