import type { BaselineEntry } from '../../checks/engine/baseline.ts';
import type { Finding } from '../../checks/engine/registry.ts';
import type { RowPeople } from '../../checks/engine/row-people.ts';
import { isSelected, readSelection, selectFindings } from '../../checks/engine/select.ts';
import { TOLD_PROBLEMS } from '../../domain/baseline-problem.ts';
import type { CalendarDate } from '../../domain/date.ts';
import { Refused } from '../../domain/refused.ts';
import { shownName, shownText } from '../../domain/shown.ts';
import type { HiddenCounts, Unlisted } from '../../reports/findings/report.ts';
import type { Ports } from '../ports.ts';

/** Which findings are to be shown; codes or beginnings of codes. */
export interface FindingChoice {
  readonly only?: readonly string[] | undefined;
  readonly skip?: readonly string[] | undefined;
  /** A file of findings that somebody has looked at and lets stand. */
  readonly baseline?: string | undefined;
}

export interface ShownFindings {
  readonly findings: readonly Finding[];
  readonly hidden: HiddenCounts;
  /** Findings of which only the number is known, those of the chosen codes. */
  readonly unlisted: readonly Unlisted[];
  /** Entries of the baseline that still hold and cover something, and such about files that were not read. */
  readonly needed: readonly BaselineEntry[];
  /** The baseline has entries that expired or cover nothing: it is said, and the run fails. */
  readonly stale: boolean;
}

/**
 * What the choice leaves of the findings. The baseline is held against all that are listed, before the codes choose; `files` are those
 * that were read, `people` who stands in their rows. @throws Refused for a word that is no code, and for a baseline that cannot be used.
 */
export async function shownFindings(
  {
    findings: all,
    unlisted,
  }: { readonly findings: readonly Finding[]; readonly unlisted: readonly Unlisted[] },
  files: readonly string[],
  asOf: CalendarDate,
  choice: FindingChoice,
  ports: Ports,
  people: RowPeople,
): Promise<ShownFindings> {
  const selection = readSelection(choice.only ?? [], choice.skip ?? []);
  if ('unknown' in selection) {
    const { unknown, nearest } = selection;
    const near = nearest === undefined ? nearest : shownText(nearest);
    throw new Refused({ code: 'code-unknown', args: { word: shownName(unknown), nearest: near } });
  }
  const { fresh, covered, needed, stale } = await afterBaseline(
    all,
    files,
    asOf,
    choice.baseline,
    ports,
    people,
  );
  const { shown, hidden } = selectFindings(fresh, selection);
  const more = unlisted.filter(({ finding }) => isSelected(finding.code, selection));
  return { findings: shown, unlisted: more, hidden: { selection: hidden, baseline: covered }, needed, stale };
}

interface AfterBaseline extends Pick<ShownFindings, 'needed' | 'stale'> {
  readonly fresh: readonly Finding[];
  readonly covered: number;
}

async function afterBaseline(
  all: readonly Finding[],
  files: readonly string[],
  asOf: CalendarDate,
  path: string | undefined,
  ports: Ports,
  people: RowPeople,
): Promise<AfterBaseline> {
  if (path === undefined) return { fresh: all, covered: 0, needed: [], stale: false };
  const { applyBaseline, holdsFor } = await import('../../checks/engine/baseline-cover.ts');
  const { parseBaseline } = await import('../../checks/engine/baseline.ts');
  const content = await ports.readOurs(path);
  if (content === undefined) throw new Refused({ code: 'baseline-missing', args: { file: shownName(path) } });
  const { entries, problems } = parseBaseline(content);
  if (problems.length > 0) throw new Refused({ code: 'baseline-wrong', args: { problems } });
  const unread = new Set<BaselineEntry>();
  const isUnread = new Map<string, boolean>();
  for (const entry of entries) {
    if (entry.file === undefined) continue;
    const known = isUnread.get(entry.file);
    const one = known ?? (!files.some((file) => holdsFor(entry, file)) && (await ports.exists(entry.file)));
    if (known === undefined) isUnread.set(entry.file, one);
    if (one) unread.add(entry);
  }
  const outcome = applyBaseline(all, entries, asOf, people, unread);
  if (unread.size > 0) ports.say({ code: 'baseline-unread', args: { entries: unread.size } });
  for (const problem of outcome.problems.slice(0, TOLD_PROBLEMS))
    ports.say({ code: 'baseline-problem', args: { problem } });
  const more = outcome.problems.length - TOLD_PROBLEMS;
  if (more > 0) ports.say({ code: 'baseline-more', args: { count: more } });
  return { ...outcome, stale: outcome.problems.length > 0 };
}
