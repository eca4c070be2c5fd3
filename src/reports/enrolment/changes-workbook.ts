import { isVillageFund } from '../../domain/fund.ts';
import type { Language } from '../../domain/language.ts';
import type { Month } from '../../domain/month.ts';
import { nikAsAsked, type Shown } from '../../domain/shown.ts';
import type { CellModel, RowModel, SheetModel, WorkbookModel } from '../../domain/workbook.ts';
import type { FundEffect } from '../../enrolment/changes.ts';
import { CHANGES_TEXT } from '../../text/enrolment/changes.ts';
import { monthWords } from '../../text/parts/format.ts';
import { fundWords } from '../../text/parts/words.ts';
import { ColumnTable, type SheetColumn } from '../parts/columns.ts';
import { type Handout, resultSheets } from '../parts/result-sheets.ts';
import { assumptionNotes } from '../policy/assumption-notes.ts';
import { BODY, blank, HEADING, money, row, SUBTOTAL, TOTAL, title } from '../workbook/cells.ts';
import {
  type ChangeEntry,
  type ChangesReport,
  entriesOf,
  isPartedEffect,
  ownEffects,
  totals,
} from './changes.ts';

const TOP = 4;

/** The changes and their effect as a workbook; NIKs as the report shows them. */
export function changesWorkbook(report: ChangesReport, handout: Handout): WorkbookModel {
  const { language } = handout;
  const sheets = [changesSheet(report, language)];
  if (report.month !== undefined && report.effects.length > 0)
    sheets.push(effectSheet(report, report.month, language));
  return { title: CHANGES_TEXT[language].title, isResult: true, sheets: resultSheets(sheets, handout) };
}

function changesSheet(report: ChangesReport, language: Language): SheetModel {
  const text = CHANGES_TEXT[language];
  const head = text.headers;
  const columns = new ColumnTable<keyof typeof head, ChangeEntry>([
    { key: 'change', head: head.change, width: 18, cell: ({ change }) => text.words[change] },
    { key: 'nik', head: head.nik, width: 19, cell: ({ worker }) => nikAsAsked(worker.nik, report.unmask) },
    { key: 'name', head: head.name, width: 30, cell: ({ worker }) => worker.name },
    { key: 'village', head: head.village, width: 20, cell: ({ worker }) => worker.village },
    { key: 'kecamatan', head: head.kecamatan, width: 20, cell: ({ worker }) => worker.kecamatan },
    { key: 'category', head: head.category, width: 22, cell: ({ worker }) => worker.category },
    { key: 'before', head: head.before, width: 24, cell: ({ before }) => before },
    { key: 'after', head: head.after, width: 24, cell: ({ after }) => after },
    { key: 'row', head: head.row, width: 8, cell: ({ worker }) => worker.place.row },
  ]);
  return {
    name: text.changesSheet,
    columns: columns.models,
    rows: [
      title(text.title),
      blank,
      row(columns.heads, HEADING),
      ...entriesOf(report).map((entry, index) => row(columns.cells(entry, TOP + index), BODY)),
    ],
    frozen: { rows: TOP - 1, columns: 3 },
    orientation: 'landscape',
    repeatRows: '3:3',
  };
}

type EffectKey = 'fund' | 'before' | 'after' | 'difference';

function effectSheet({ effects, assumptions }: ChangesReport, month: Month, language: Language): SheetModel {
  const text = CHANGES_TEXT[language];
  const columns = effectColumns(language);
  return {
    name: text.effectSheet,
    columns: columns.models,
    rows: [
      title(text.effectTitle(monthWords(month, language))),
      blank,
      row(columns.heads, HEADING),
      ...effects.map((effect, index) => row(columns.cells(effect, TOP + index), BODY)),
      row(columns.totals(totals(effects), TOP, TOP + effects.length - 1), TOTAL),
      ...(isPartedEffect(effects) ? [apbdesRow(effects, text.apbdes, columns)] : []),
      ...assumptionNotes(assumptions, language).flatMap((note) => [blank, row([note])]),
    ],
    frozen: { rows: TOP - 1 },
    orientation: 'landscape',
    repeatRows: '3:3',
  };
}

/** What of the total passes through the village's budget, as the sum of its funds' cells. */
function apbdesRow(
  effects: readonly FundEffect[],
  head: Shown,
  columns: ReturnType<typeof effectColumns>,
): RowModel {
  const [before, after] = totals(ownEffects(effects));
  const sum = (key: EffectKey, value: number): CellModel => {
    const cells = effects.flatMap(({ fund }, at) =>
      isVillageFund(fund) ? [columns.at(TOP + at).cell(key)] : [],
    );
    return money(value, cells.join('+'));
  };
  return row([head, sum('before', before), sum('after', after), sum('difference', after - before)], SUBTOTAL);
}

function effectColumns(
  language: Language,
): ColumnTable<EffectKey, FundEffect, readonly [before: number, after: number]> {
  const { total, effectHeaders: head } = CHANGES_TEXT[language];
  const sum = (value: number, range: string): CellModel => ({ value, formula: `SUM(${range})` });
  const amount = { width: 18, format: '#,##0' };
  const columns: readonly SheetColumn<EffectKey, FundEffect, readonly [number, number]>[] = [
    {
      key: 'fund',
      head: head.fund,
      width: 40,
      cell: ({ fund }) => fundWords(fund, language),
      total: () => total,
    },
    {
      ...amount,
      key: 'before',
      head: head.before,
      cell: ({ before }) => before,
      total: ([before], range) => sum(before, range),
    },
    {
      ...amount,
      key: 'after',
      head: head.after,
      cell: ({ after }) => after,
      total: ([, after], range) => sum(after, range),
    },
    {
      ...amount,
      key: 'difference',
      head: head.difference,
      cell: ({ before, after }, at) => ({
        value: after - before,
        formula: `${at.cell('after')}-${at.cell('before')}`,
      }),
      total: ([before, after], range) => sum(after - before, range),
    },
  ];
  return new ColumnTable(columns);
}
