import type { Budget } from '../../budget/model.ts';
import type { UsedRate } from '../../budget/rates.ts';
import { findingTitle } from '../../checks/engine/finding-text.ts';
import type { MissingBase, Uncharged } from '../../domain/kinds/uncharged.ts';
import type { Language } from '../../domain/language.ts';
import type { Month } from '../../domain/month.ts';
import {
  joined,
  NOTHING,
  numeral,
  ownWords,
  type Shown,
  said,
  shownName,
  shownNameIfAny,
  word,
} from '../../domain/shown.ts';
import type { Policy } from '../../policy/policy.ts';
import { BUDGET_TEXT } from '../../text/budget/budget.ts';
import { PARTLY_TEXT } from '../../text/budget/partly.ts';
import { EVIDENCE_TEXT } from '../../text/law.ts';
import { groupedNumber, monthSpans, monthWords, rateWords } from '../../text/parts/format.ts';
import { ASSUMPTION_TEXT } from '../../text/policy/assumptions.ts';
import { carriedSentences } from '../../text/shell/carried-bases.ts';
import { caveatOf, citation } from '../parts/citation.ts';
import { joinLines } from '../parts/join-lines.ts';
import type { RosterSummary } from '../parts/roster-summary.ts';
import type { RunFacts } from '../parts/run-facts.ts';
import { assumedBases } from '../policy/assumption-notes.ts';

/** Which policy served; where none did, on what bases the amounts rest instead, and how to state one's own. */
export function policyNote(
  policy: Policy,
  { assumptions }: Pick<Budget, 'assumptions'>,
  language: Language,
): Shown {
  const text = BUDGET_TEXT[language];
  if (policy.id !== undefined) return text.policy(policy.id, policy.title, policy.source);
  return ASSUMPTION_TEXT[language].withoutPolicy(...assumedBases(assumptions, language));
}

/** `2026`, `Januari–Juni 2026`: the months of a run. */
export function periodWords(months: readonly Month[], language: Language): Shown {
  const [first] = months;
  const whole = months.length === 12 && first !== undefined && first % 12 === 0;
  return whole ? numeral(Math.floor(first / 12)) : monthSpans(months, language);
}

/** Sheets that one line names. */
const MOST_NAMED = 3;

/** What a budget was made from: the rosters as they were read, or what a plan counts. */
export const intakeNotes = ({ rosters, planned, language }: RunFacts): readonly Shown[] =>
  planned ?? rosterNotes(rosters, language);

/** How many rows were read, accepted and left out; then why, one reason a line behind two blanks. */
export function rosterNotes(rosters: RosterSummary, language: Language): Shown[] {
  const text = BUDGET_TEXT[language];
  const count = (value: number): Shown => groupedNumber(value, language);
  const { read, sheets, accepted, rejected, blank } = rosters;
  const lines = [
    text.read(count(read), count(sheets.length), count(accepted), count(rejected), count(blank)),
  ];
  const hidden = sheets.filter((sheet) => sheet.hidden && sheet.read > 0);
  if (hidden.length > 0)
    lines.push(
      text.hidden(
        joined(
          hidden.map(({ sheet }) => said`"${sheet ?? NOTHING}"`),
          ', ',
        ),
      ),
    );
  const inRows = hiddenRows(rosters, language);
  if (inRows !== undefined) lines.push(inRows);
  if (rejected > 0) {
    lines.push(text.leftOut);
    for (const { code, rows } of rosters.rejectedBy)
      lines.push(said`  ${count(rows)} × ${findingTitle(code, language)} (${word(code)})`);
  }
  lines.push(...joinLines(rosters.joins ?? [], language));
  if (rosters.unreadable.length > 0) lines.push(text.unread(joined(rosters.unreadable, ', ')));
  if (rosters.headerless.length > 0) lines.push(text.headerless(joined(rosters.headerless, ', ')));
  return lines;
}

/** How many workers were counted in rows that nobody sees, and where each sheet's first stands. */
function hiddenRows({ sheets }: RosterSummary, language: Language): Shown | undefined {
  const met = sheets.flatMap(({ file, sheet, hiddenWorkers }) =>
    hiddenWorkers ? { file, sheet, ...hiddenWorkers } : [],
  );
  if (met.length === 0) return undefined;
  const text = BUDGET_TEXT[language];
  const places = met
    .slice(0, MOST_NAMED)
    .map((one) => text.firstHidden(shownName(one.file), shownNameIfAny(one.sheet), one.first));
  const count = met.reduce((sum, one) => sum + one.count, 0);
  return text.hiddenRows(
    groupedNumber(count, language),
    joined([...places, ...(met[MOST_NAMED] ? [word('…')] : [])], '; '),
  );
}

/** One sentence for each reason why accepted workers cost nothing, or nothing in some of the months. */
export function unchargedNotes({ uncharged, partly = {} }: Budget['workers'], language: Language): Shown[] {
  const text = BUDGET_TEXT[language];
  const nothing = (Object.keys(uncharged) as Uncharged[])
    .filter((reason) => uncharged[reason] > 0)
    .map((reason) => text.uncharged[reason](groupedNumber(uncharged[reason], language)));
  const some = (Object.keys(partly) as MissingBase[]).map((reason) =>
    PARTLY_TEXT[language][reason](groupedNumber(partly[reason] ?? 0, language)),
  );
  return [...nothing, ...some];
}

/** `0,24%`, `tabel BPU baris 1`, `jumlah tetap`. */
export function lineRateWords(rate: UsedRate['rate'], language: Language): Shown {
  const text = BUDGET_TEXT[language];
  if (rate.kind === 'rate') return rateWords(rate.rate, language);
  return rate.kind === 'bracket' ? text.rate.bracket(rate.no) : text.rate.flat;
}

/** Every rate with its article: `PU JKK, pemberi kerja: 0,24%, PP 44/2015 Ps 16(1)`. */
export function rateNotes(rates: readonly UsedRate[], language: Language): Shown[] {
  const text = BUDGET_TEXT[language];
  return rates.map(({ segment, programme, payer, rate, relief, source, months }) => {
    const who = text.payer[payer];
    const relieved = relief
      ? said`; ${text.rate.relief(ownWords(relief.title[language]), rateWords(relief.payable, language))}, ${citation(relief.source, language)}, ${monthSpans(months, language)}`
      : NOTHING;
    return said`${word(segment)} ${word(programme)}, ${who}: ${lineRateWords(rate, language)}, ${citation(source, language)}${relieved}`;
  });
}

/** What is not certain about the law used: weak evidence, caveats, months past what was checked, bases carried over. */
export function lawNotes(rates: readonly UsedRate[], language: Language): Shown[] {
  const text = BUDGET_TEXT[language];
  const sources = rates.flatMap(({ source, relief }) => (relief ? [source, relief.source] : [source]));
  const caveats = sources
    .filter((source) => source.evidence !== 'text' || source.caveat !== undefined)
    .map((source) =>
      text.caveat(
        citation(source, language),
        EVIDENCE_TEXT[source.evidence].word[language],
        caveatOf(source, language),
      ),
    );
  const carried = carriedSentences(
    rates.flatMap((rate) => rate.carried),
    language,
  );
  return [...new Set([...carried, ...caveats, ...unverifiedNotes(rates, language)])];
}

function unverifiedNotes(rates: readonly UsedRate[], language: Language): Shown[] {
  const groups = new Map<string, { months: readonly Month[]; until: Month; programmes: Set<Shown> }>();
  for (const { segment, programme, unverified, verifiedUntil } of rates) {
    if (unverified.length === 0) continue;
    const key = `${verifiedUntil}|${unverified.join()}`;
    const entry = groups.get(key) ?? { months: unverified, until: verifiedUntil, programmes: new Set() };
    entry.programmes.add(said`${word(programme)} ${word(segment)}`);
    groups.set(key, entry);
  }
  return [...groups.values()].map(({ months, until, programmes }) =>
    BUDGET_TEXT[language].unverified(
      monthSpans(months, language),
      joined([...programmes], ', '),
      monthWords(until, language),
    ),
  );
}
