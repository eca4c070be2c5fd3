import type { Language } from '../../../domain/language.ts';
import type { CellMark, Marking, SummaryCell } from '../../../domain/marking.ts';
import { cellName } from '../../../domain/place.ts';
import { joined, NOTHING, type Shown, said, shownNameIfAny, shownText } from '../../../domain/shown.ts';
import type { SourceName } from '../../../domain/source-name.ts';
import type { FailedUpload } from '../../../enrolment/failed/failed-upload.ts';
import { FAILED_TEXT } from '../../../text/enrolment/failed.ts';
import { MARKING_TEXT } from '../../../text/report/marking.ts';
import { seatOf } from './seats.ts';

const WIDTHS = [24, 70, 24];

interface Seated {
  readonly sheet: SourceName | undefined;
  readonly row: number;
  readonly column: number;
  readonly reason: Shown;
  readonly by: Shown;
}

/** What the marked copy of one roster shows of SIPP's list: the cell that each reason is about, and a sheet of all. */
export function failedMarking(upload: FailedUpload, file: SourceName, language: Language): Marking {
  const text = FAILED_TEXT[language];
  const seated = upload.people.flatMap(({ row, match }): Seated[] =>
    (match?.workers ?? []).flatMap((worker) => {
      const seat = worker.place.file === file ? seatOf(worker, row.reason, upload.sheets) : undefined;
      const by = match && text.by[match.by];
      return seat && by ? [{ sheet: worker.place.sheet, ...seat, reason: shownText(row.reason), by }] : [];
    }),
  );
  const title: SummaryCell = { text: text.title, look: 'title' };
  const lines: SummaryCell[][] = [
    [title],
    [{ text: text.unverified, look: 'wide' }],
    [{ text: MARKING_TEXT[language].original, look: 'wide' }],
    [],
    [text.heads.place, text.heads.reason, text.heads.by].map((head) => ({ text: head, look: 'heading' })),
    ...seated.map((one) => [linkTo(one), { text: one.reason }, { text: one.by }]),
  ];
  return { marks: marksOf(seated, language), summary: { name: text.title, widths: WIDTHS, rows: lines } };
}

function linkTo(one: Seated): SummaryCell {
  const cell = cellName(one) ?? NOTHING;
  const sheet = shownNameIfAny(one.sheet);
  return {
    text: sheet === undefined ? cell : said`${sheet}!${cell}`,
    link: { sheet: one.sheet, cell },
  };
}

/** One mark a cell, whatever lists say of it. */
function marksOf(seated: readonly Seated[], language: Language): CellMark[] {
  const cells: { readonly one: Seated; readonly reasons: Set<Shown> }[] = [];
  const byPlace = new Map<SourceName | undefined, Map<string, (typeof cells)[number]>>();
  for (const one of seated) {
    const ofSheet = byPlace.get(one.sheet) ?? new Map<string, (typeof cells)[number]>();
    byPlace.set(one.sheet, ofSheet);
    const key = `${one.row} ${one.column}`;
    const cell = ofSheet.get(key) ?? { one, reasons: new Set<Shown>() };
    if (!ofSheet.has(key)) cells.push(cell);
    ofSheet.set(key, cell);
    cell.reasons.add(one.reason);
  }
  return cells.map(({ one: { sheet, row, column }, reasons }) => ({
    ...{ sheet, row, column, severity: 'error' as const },
    note: FAILED_TEXT[language].note(joined([...reasons], '; ')),
  }));
}
