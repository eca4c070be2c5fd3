import { isVillageFund, type Side, sideOf } from '../../domain/fund.ts';
import type { Changed, RosterChange } from '../../domain/kinds/roster-change.ts';
import { ROSTER_CHANGES } from '../../domain/kinds/roster-change.ts';
import type { Language } from '../../domain/language.ts';
import { formatSen } from '../../domain/money.ts';
import { formatMonth, type Month } from '../../domain/month.ts';
import { jsonText } from '../../domain/shown/sayable.ts';
import {
  joined,
  linesText,
  NOTHING,
  nikAsAsked,
  ownWords,
  type Shown,
  said,
  shownName,
  shownNameIfAny,
  word,
} from '../../domain/shown.ts';
import type { Worker } from '../../domain/worker.ts';
import type { FundEffect, RosterChanges } from '../../enrolment/changes.ts';
import type { LeaverRow } from '../../enrolment/leavers.ts';
import { type Assumptions, assumptionsJson } from '../../policy/assumptions.ts';
import { CHANGES_TEXT, type ChangesText } from '../../text/enrolment/changes.ts';
import { groupedNumber, monthWords, rupiahWords } from '../../text/parts/format.ts';
import { fundWords } from '../../text/parts/words.ts';
import { wrap } from '../parts/wrap.ts';
import { assumptionNotes } from '../policy/assumption-notes.ts';

/** What `enroll diff` found, before it is shown in one form or another. */
export interface ChangesReport {
  readonly tool: Shown;
  readonly counts: { readonly before: number; readonly after: number };
  readonly rejected: { readonly before: number; readonly after: number };
  readonly changes: RosterChanges;
  readonly leavers: readonly LeaverRow[];
  readonly month: Month | undefined;
  /** Only with a month. */
  readonly effects: readonly FundEffect[];
  readonly withoutBase: number;
  readonly assumptions: Assumptions | undefined;
  readonly unmask: boolean;
}

/** A change of one person, as every form of the report shows it. */
export interface ChangeEntry {
  readonly change: RosterChange;
  readonly worker: Worker;
  readonly before: Shown | undefined;
  readonly after: Shown | undefined;
  readonly remark?: 'listed' | 'byPerson' | undefined;
}

/** One entry a change: a worker whose wage and village changed stands twice. By kind, then in the rosters' order. */
export function entriesOf({ changes, unmask }: ChangesReport): ChangeEntry[] {
  const entries: ChangeEntry[] = [
    ...changes.joined.map((worker) => ({
      change: 'joined' as const,
      worker,
      before: undefined,
      after: undefined,
    })),
    ...changes.left.map(({ worker, listed }) => ({
      change: 'left' as const,
      worker,
      before: undefined,
      after: undefined,
      remark: listed ? ('listed' as const) : undefined,
    })),
    ...changes.changed.flatMap(({ before, after, changed, by }) =>
      changed.map((change) => ({
        change,
        worker: after,
        before: VALUES[change](before, unmask),
        after: VALUES[change](after, unmask),
        remark: change === 'nik' && by === 'person' ? ('byPerson' as const) : undefined,
      })),
    ),
  ];
  return ROSTER_CHANGES.flatMap((change) => entries.filter((entry) => entry.change === change));
}

const VALUES: Readonly<Record<Changed, (worker: Worker, unmask: boolean) => Shown | undefined>> = {
  nik: (worker, unmask) => nikAsAsked(worker.nik, unmask),
  name: ({ name }) => name,
  category: ({ category }) => shownName(category),
  village: ({ village, kecamatan }) =>
    joined(
      [village, kecamatan].filter((name) => name !== ''),
      ', ',
    ),
  npp: ({ npp }) => shownNameIfAny(npp),
  wage: ({ wage }) => (wage === undefined ? undefined : formatSen(wage)),
  kpj: ({ sipp }) => shownNameIfAny(sipp.kpj),
};

const WIDTH = 80;
const SHOWN = 20;

/** For a screen: counts by kind, the first of each kind, the effect on the month. 80 columns. */
export function changesText(report: ChangesReport, language: Language): Shown {
  const text = CHANGES_TEXT[language];
  const entries = entriesOf(report);
  const { counts, changes, rejected, month } = report;
  const lines = [
    text.totals(counts.before, counts.after, changes.unchanged),
    ...(rejected.before > 0 ? [text.rejected('old', rejected.before)] : []),
    ...(rejected.after > 0 ? [text.rejected('new', rejected.after)] : []),
    ...(entries.length === 0 ? [text.none] : []),
    ...ROSTER_CHANGES.flatMap((change) =>
      kindLines(
        entries.filter((entry) => entry.change === change),
        report,
        text,
      ),
    ),
    ...leaverLines(report, text),
    ...(month === undefined ? [] : effectLines(report, month, language)),
  ];
  return linesText(lines.flatMap((line) => wrap(line, WIDTH, line.startsWith(' ') ? 4 : 0, NOTHING)));
}

function kindLines(entries: readonly ChangeEntry[], { unmask }: ChangesReport, text: ChangesText): Shown[] {
  const [first] = entries;
  if (!first) return [];
  const shown = entries.slice(0, SHOWN).map(({ worker, before, after, remark }) => {
    const values =
      before === undefined && after === undefined ? NOTHING : said`: ${before ?? '-'} -> ${after ?? '-'}`;
    const place = worker.village ? said`, ${worker.village}` : NOTHING;
    const why = remark ? said` (${text[remark]})` : NOTHING;
    return said`  ${worker.name} (${nikAsAsked(worker.nik, unmask)})${place}${values}${why}`;
  });
  const rest = entries.length - shown.length;
  return [
    NOTHING,
    text.count(text.words[first.change], entries.length),
    ...shown,
    ...(rest > 0 ? [text.andMore(rest)] : []),
  ];
}

function leaverLines({ leavers }: ChangesReport, text: ChangesText): Shown[] {
  const lacking = new Map<string, number>();
  for (const { missing } of leavers)
    for (const { header } of missing) lacking.set(header, (lacking.get(header) ?? 0) + 1);
  const died = leavers.filter((row) => row.died).length;
  return [
    ...(lacking.size + died > 0 ? [NOTHING] : []),
    ...[...lacking].map(([header, count]) => text.leaverLacks(ownWords(header), count)),
    ...(died > 0 ? [text.died(died)] : []),
  ];
}

function effectLines(
  { effects, withoutBase, assumptions }: ChangesReport,
  month: Month,
  language: Language,
): Shown[] {
  const text = CHANGES_TEXT[language];
  const line = (name: Shown, before: number, after: number): Shown =>
    said`  ${name}: ${rupiahWords(before, language)} -> ${rupiahWords(after, language)} (${after >= before ? '+' : NOTHING}${groupedNumber(after - before, language)})`;
  const [before, after] = totals(effects);
  return [
    NOTHING,
    text.effectTitle(monthWords(month, language)),
    ...effects.map((effect) => line(fundWords(effect.fund, language), effect.before, effect.after)),
    line(text.total, before, after),
    ...(isPartedEffect(effects) ? [line(text.apbdes, ...totals(ownEffects(effects)))] : []),
    ...(withoutBase > 0 ? [text.withoutBase(withoutBase)] : []),
    ...assumptionNotes(assumptions, language).flatMap((note) => [NOTHING, note]),
  ];
}

/** Some of the money passes through the village's budget and some does not. */
export const isPartedEffect = (effects: readonly FundEffect[]): boolean =>
  ![0, effects.length].includes(ownEffects(effects).length);

/** Those of the funds that pass through the village's budget. */
export const ownEffects = (effects: readonly FundEffect[]): FundEffect[] =>
  effects.filter(({ fund }) => isVillageFund(fund));

/** What passes through the APBDes and what does not; both keys always. */
function effectsBySide(effects: readonly FundEffect[]) {
  const of = (side: Side): Readonly<Record<'before' | 'after', number>> => {
    const [before, after] = totals(effects.filter(({ fund }) => sideOf(fund) === side));
    return { before, after };
  };
  return { apbdes: of('apbdes'), outside: of('outside') };
}

/** The contribution of the month before and after. */
export function totals(effects: readonly FundEffect[]): [number, number] {
  return effects.reduce<[number, number]>(([a, b], { before, after }) => [a + before, b + after], [0, 0]);
}

/** `enroll.diff/1` */
export function changesJson(report: ChangesReport): Shown {
  const entries = entriesOf(report).map(({ change, worker, before, after, remark }) => ({
    change,
    nik: nikAsAsked(worker.nik, report.unmask),
    name: worker.name,
    village: worker.village,
    kecamatan: worker.kecamatan,
    category: worker.category,
    before: before ?? null,
    after: after ?? null,
    remark: remark ?? null,
    file: shownName(worker.place.file),
    row: worker.place.row ?? null,
  }));
  const { counts, rejected, changes, month, effects, withoutBase, tool } = report;
  const json = {
    schema: word('enroll.diff/1'),
    tool,
    month: month === undefined ? null : formatMonth(month),
    totals: { ...counts, unchanged: changes.unchanged, rejected, withoutBase },
    assumptions: assumptionsJson(report.assumptions),
    changes: entries,
    effects,
    bySide: effectsBySide(effects),
  };
  return jsonText(json);
}
