import type { AsideFile } from '../../domain/aside.ts';
import { columnLetter } from '../../domain/place.ts';
import { jsonText } from '../../domain/shown/sayable.ts';
import { type Shown, shownName, shownText } from '../../domain/shown.ts';
import { allColumns, type SheetInspection } from '../../roster/inspect.ts';
import type { ColumnEvidence, ColumnMatch } from '../../roster/rows/row.ts';
import type { FileInspection } from './inspect-text.ts';

/** `enroll.inspect/1`: the layout of each sheet as data, without any person. */
export function inspectionJson(
  files: readonly FileInspection[],
  aside: readonly AsideFile[],
  tool: Shown,
): Shown {
  const shown = files.map(({ file, sheets }) => ({ file: shownName(file), sheets: sheets.map(sheetData) }));
  const left = aside.map(({ file, kind }) => ({ file: shownName(file), kind }));
  return jsonText({
    schema: 'enroll.inspect/1',
    tool,
    files: shown,
    ...(left.length > 0 ? { aside: left } : {}),
  });
}

function sheetData(sheet: SheetInspection) {
  const { layout } = sheet;
  return {
    sheet: sheet.sheet === undefined ? null : shownName(sheet.sheet),
    hidden: sheet.hidden,
    chosen: sheet.chosen,
    headerRow: layout?.headerRow ?? null,
    firstHeaderRow: layout?.firstHeaderRow ?? null,
    table: layout?.beside ? { no: layout.beside.own + 1, of: layout.beside.tables.length } : null,
    profile: shownIfAny(layout?.profile),
    village: shownIfAny(layout?.village),
    kecamatan: shownIfAny(layout?.kecamatan),
    category: layout?.category?.value ?? null,
    columns: layout ? allColumns(layout).map(columnData) : [],
    workers: sheet.workers,
    skipped: sheet.skipped,
    fields: sheet.fields,
    merged: sheet.merged,
    posts: sheet.posts.map(({ text, category, confidence, nearest, count }) => ({
      text: shownText(text),
      category: category ?? null,
      confidence,
      nearest: nearest ?? null,
      count,
    })),
  };
}

const shownIfAny = (text: string | undefined): Shown | null => (text === undefined ? null : shownText(text));

function columnData(match: ColumnMatch) {
  const { column, header, field, by, role, meant, rival, category, evidence, doubt } = match;
  return {
    column: columnLetter(column),
    header: shownText(header),
    field: field ?? null,
    by,
    role: role ?? null,
    meant: meant ?? null,
    insteadOf: rival === undefined ? null : columnLetter(rival),
    category: category ?? null,
    evidence: evidence ? evidenceData(evidence) : null,
    doubt: doubt ?? null,
  };
}

const evidenceData = ({ shape, roots, otherField, otherColumn }: ColumnEvidence) => ({
  shape: shape ?? null,
  roots,
  otherField: otherField ?? null,
  otherColumn: otherColumn === undefined ? null : columnLetter(otherColumn),
});
