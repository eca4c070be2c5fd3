import type { Language } from '../../../domain/language.ts';
import { cellName } from '../../../domain/place.ts';
import { jsonText } from '../../../domain/shown/sayable.ts';
import {
  joined,
  linesText,
  NOTHING,
  nikAsAsked,
  numeral,
  type Shown,
  said,
  shownName,
  shownNameIfAny,
  shownNik,
  shownText,
  word,
} from '../../../domain/shown.ts';
import type { Worker } from '../../../domain/worker.ts';
import type { FailedUpload } from '../../../enrolment/failed/failed-upload.ts';
import { FAILED_TEXT } from '../../../text/enrolment/failed.ts';
import { WIDTH, wrap } from '../../parts/wrap.ts';
import { seatOf } from './seats.ts';

export interface FailedReport extends FailedUpload {
  readonly tool: Shown;
  readonly unmask: boolean;
}

type Person = FailedReport['people'][number];

/** So many rows are shown where a person reads. */
const SHOWN = 50;

/** Nothing is to be mended, and nothing is unsure. */
export const isAllPassed = ({ people, lists, rejected, unsettled }: FailedReport): boolean =>
  people.length === 0 && rejected === 0 && !unsettled && lists.every(({ list }) => list.nobody.length === 0);

/** For a screen, 80 columns: how each list was understood, each failed row with its cell on the roster, and who was not found. */
export function failedText(report: FailedReport, language: Language): Shown {
  const text = FAILED_TEXT[language];
  const { lists, people, rejected } = report;
  const found = people.filter(({ match }) => match !== undefined);
  const lost = people.filter(({ match }) => match === undefined);
  const count = (by: 'nik' | 'kpj' | 'person'): number =>
    found.filter(({ match }) => match?.by === by).length;
  const lines = [
    ...lists.flatMap((one) => listLines(one, language)),
    text.unverified,
    NOTHING,
    ...(people.length === 0
      ? [text.none]
      : [text.matched(found.length, count('nik'), count('kpj'), count('person'))]),
    ...shortened(found, language, (one) => said`  ${foundLine(one, report, language)}`),
    ...(lost.length > 0 ? [NOTHING, text.unmatched(lost.length)] : []),
    ...shortened(lost, language, (one) => said`  ${lostLine(one, report, language)}`),
    ...(rejected > 0 ? [NOTHING, text.rejected(rejected)] : []),
  ];
  return linesText(lines.flatMap((line) => (line === NOTHING ? [line] : wrap(line, WIDTH, 2, NOTHING))));
}

function listLines({ file, sheet, list }: FailedReport['lists'][number], language: Language): Shown[] {
  const text = FAILED_TEXT[language];
  const named = sheet === undefined ? file : said`${file} (${sheet})`;
  const heads = (all: readonly string[]): Shown => joined(all.map(shownText), ', ');
  return [
    text.list(named, list.rows.length),
    text.columns(heads(list.people), heads(list.reasons)),
    ...(list.passed > 0 ? [text.passed(list.passed)] : []),
    ...(list.silent > 0 ? [text.silent(list.silent)] : []),
    ...(list.nobody.length > 0
      ? [text.nobody(list.nobody.length, joined(list.nobody.slice(0, SHOWN).map(numeral), ', '))]
      : []),
  ];
}

function shortened(people: readonly Person[], language: Language, line: (one: Person) => Shown): Shown[] {
  const more = people.length - SHOWN;
  const text = FAILED_TEXT[language];
  return [...people.slice(0, SHOWN).map(line), ...(more > 0 ? [said`  ${text.more(more)}`] : [])];
}

function foundLine({ row, match }: Person, report: FailedReport, language: Language): Shown {
  const text = FAILED_TEXT[language];
  if (match === undefined) return NOTHING;
  const [worker] = match.workers;
  const places = joined(
    match.workers.map((one) => placeOf(one, row.reason, report)),
    '; ',
  );
  const nik = nikAsAsked(worker.nik, report.unmask);
  const line = text.found(places, shownText(worker.name), nik, shownText(row.reason));
  return match.by === 'nik' ? line : said`${line} [${text.foundBy(text.by[match.by])}]`;
}

function placeOf(worker: Worker, reason: string, { sheets }: FailedReport): Shown {
  const seat = seatOf(worker, reason, sheets);
  const sheet = shownNameIfAny(worker.place.sheet);
  const file = shownName(worker.place.file);
  const cell = seat && cellName(seat);
  const parts: readonly Shown[] = [file, ...(sheet === undefined ? [] : [sheet]), ...(cell ? [cell] : [])];
  return joined(parts, ', ');
}

function lostLine({ file, row }: Person, { unmask }: FailedReport, language: Language): Shown {
  const nik = row.nik === undefined ? [] : [nikAsAsked(row.nik, unmask)];
  const name = row.name === '' ? [] : [shownText(row.name)];
  const kpj = row.kpj === undefined || row.nik !== undefined ? [] : [said`KPJ ${shownText(row.kpj)}`];
  const who = joined([...name, ...nik, ...kpj], ', ');
  return FAILED_TEXT[language].unmatchedRow(file, numeral(row.row), who, shownText(row.reason));
}

/** `enroll.failed/1` */
export function failedJson(report: FailedReport): Shown {
  const { tool, lists, people, rejected, unmask } = report;
  return jsonText({
    schema: word('enroll.failed/1'),
    tool,
    layout: word('unverified'),
    lists: lists.map(({ file, sheet, list }) => ({
      file,
      sheet: sheet ?? null,
      people: list.people.map(shownText),
      reasons: list.reasons.map(shownText),
      failed: list.rows.length,
      passed: list.passed,
      silent: list.silent,
      nobody: list.nobody,
    })),
    rejected,
    rows: people.map(({ file, row, match }) => ({
      file,
      row: row.row,
      nik: row.nik === undefined ? null : nikOf(row.nik, unmask),
      name: shownText(row.name),
      reason: shownText(row.reason),
      matchedBy: match === undefined ? null : word(match.by),
      places: (match?.workers ?? []).map((worker) => ({
        file: shownName(worker.place.file),
        sheet: shownNameIfAny(worker.place.sheet) ?? null,
        cell: cellOf(worker, row.reason, report),
      })),
    })),
  });
}

const nikOf = (nik: Worker['nik'], unmask: boolean): Shown =>
  unmask ? nikAsAsked(nik, true) : shownNik(nik);

function cellOf(worker: Worker, reason: string, { sheets }: FailedReport): Shown {
  const seat = seatOf(worker, reason, sheets);
  return (seat && cellName(seat)) ?? NOTHING;
}
