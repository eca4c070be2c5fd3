import type { FolderEntry } from '../../domain/found-files.ts';
import { shownName } from '../../domain/shown.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { parsePolicy } from '../../policy/parse.ts';
import type { ProjectInput } from '../../policy/project/input.ts';
import { hasPlaceholder, unknownPlaceholders } from '../../policy/project/placeholders.ts';
import { readMonth } from '../../roster/values/written-month.ts';
import type { InputFiles } from '../ports.ts';

/** What a folder suggests for a project file, with paths from that folder on. */
export interface Proposal {
  readonly input: ProjectInput;
  /** Policies beside the one that is proposed. */
  readonly otherPolicies: readonly string[];
}

type Files = Pick<InputFiles, 'entries' | 'readText' | 'wholePath'>;

/** What a folder is for, by the words in its name. */
const KINDS = {
  bills: /tagih|formulir|bill|2a\b/i,
  receipts: /setor|bukti|kuitansi|kwitansi|bayar|receipt/i,
  joins: /penduduk|dukcapil|prodeskel|opendk|siak|population/i,
  templates: /sipp|unduh|download/i,
  output: /hasil|keluar|output|result/i,
} as const;
type Kind = keyof typeof KINDS | 'rosters';

const SPREADSHEET = /\.(xlsx|xlsm|xlsb|xls|ods|fods|csv|tsv)$/i;
const TABLE = /\.(xlsx|xlsm|xlsb|xls|ods|fods|csv|tsv|txt)$/i;
const MONTH_IN_NAME = [
  /20\d\d[-_. ](?:\d{1,2}|\p{L}{3,9})(?![\d\p{L}])/gu,
  /(?<![\d\p{L}])(?:\d{1,2}|\p{L}{3,9})[-_. ]20\d\d(?!\d)/gu,
] as const;

/** What stands in braces would be taken for a placeholder; a name with a NIK or controls is shown as another one. */
const canBeNamed = ({ name }: FolderEntry): boolean =>
  unknownPlaceholders(name).length === 0 && !hasPlaceholder(name) && shownName(name) === name;

/** Looks at the names in a folder and in those right below it. */
export async function proposeProject(folder: string, ports: Files): Promise<Proposal> {
  const entries = (await ports.entries(folder)).filter(canBeNamed);
  const paths: Partial<Record<Kind, string[]>> = {};
  const add = (kind: Kind, path: string): void => {
    paths[kind] = [...(paths[kind] ?? []), path];
  };
  for (const { name } of entries.filter(({ isFolder }) => isFolder)) {
    const kind = kindOf(name) ?? 'rosters';
    if (kind === 'output' || kind === 'templates') {
      add(kind, name);
      continue;
    }
    const inside = await namesIn(ports.wholePath(name, folder), ports);
    const dated = datedPattern(inside.filter((one) => one.isFolder || TABLE.test(one.name)));
    if (dated !== undefined) add(kind, `${name}/${dated}`);
    else if (inside.some((one) => one.isFolder || TABLE.test(one.name))) add(kind, name);
  }
  const loose = entries.filter((one) => !one.isFolder && SPREADSHEET.test(one.name));
  const dated = datedPattern(entries.filter((one) => one.isFolder || SPREADSHEET.test(one.name)));
  if (dated !== undefined) paths.rosters = [dated];
  else if (paths.rosters === undefined) for (const { name } of loose) add(kindOf(name) ?? 'rosters', name);
  const policies = await policiesIn(entries, folder, ports);
  const [policy, ...otherPolicies] = policies.map(({ name }) => name);
  return {
    otherPolicies,
    input: {
      policy,
      year: policies[0]?.year,
      rosters: several(paths.rosters),
      joins: several(paths.joins),
      bills: several(paths.bills),
      receipts: several(paths.receipts),
      templates: paths.templates?.[0],
      output: paths.output?.[0],
    },
  };
}

const kindOf = (name: string): Kind | undefined =>
  (Object.keys(KINDS) as (keyof typeof KINDS)[]).find((kind) => KINDS[kind].test(name));

const several = (paths: readonly string[] | undefined): string | readonly string[] | undefined =>
  paths?.length === 1 ? paths[0] : paths;

async function namesIn(folder: string, ports: Files): Promise<readonly FolderEntry[]> {
  try {
    return await ports.entries(folder);
  } catch (error) {
    // A folder that stays shut proposes nothing; who works with it hears why.
    if (error instanceof UnreadableFile) return [];
    throw error;
  }
}

/** `{month}` in the place of the months that most of the names have; undefined where none has any. */
function datedPattern(entries: readonly FolderEntry[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { name } of entries.filter(canBeNamed)) {
    const found = MONTH_IN_NAME.flatMap((form) => [...name.matchAll(form)]).find(([text]) =>
      readMonth(text.replace(/[-_. ]/, '-')),
    );
    if (found === undefined) continue;
    const [text] = found;
    const pattern = `${name.slice(0, found.index)}{month}${name.slice(found.index + text.length)}`;
    counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  const [most, next] = [...counts].sort(([, a], [, b]) => b - a);
  if (most === undefined) return undefined;
  if (next === undefined) return most[0];
  // Several files a month: only what stands before the month is the same in all.
  const [first = ''] = most[0].split('{month}');
  return [...counts.keys()].every((pattern) => pattern.startsWith(`${first}{month}`))
    ? `${first}{month}*`
    : most[0];
}

interface FoundPolicy {
  readonly name: string;
  readonly year: number | undefined;
}

/** Files that read as policies, in the order of their names. */
async function policiesIn(
  entries: readonly FolderEntry[],
  folder: string,
  ports: Files,
): Promise<readonly FoundPolicy[]> {
  const found: FoundPolicy[] = [];
  for (const { name, isFolder } of entries) {
    if (isFolder || !/\.(ya?ml|json)$/i.test(name) || /^enroll\.ya?ml$/.test(name)) continue;
    const { input } = parsePolicy(await textOf(ports.wholePath(name, folder), ports));
    if (input !== undefined) found.push({ name, year: input.year });
  }
  return found;
}

async function textOf(path: string, ports: Files): Promise<string> {
  try {
    return await ports.readText(path);
  } catch (error) {
    if (error instanceof UnreadableFile) return '';
    throw error;
  }
}
