import type { FolderEntry } from '../../domain/found-files.ts';
import { shownName } from '../../domain/shown.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import type { PolicyInput } from '../../policy/input.ts';
import { parsePolicy } from '../../policy/parse.ts';
import type { ProjectInput } from '../../policy/project/input.ts';
import { hasPlaceholder, unknownPlaceholders } from '../../policy/project/placeholders.ts';
import { resolvePolicy } from '../../policy/resolve.ts';
import { readMonth } from '../../roster/values/written-month.ts';
import type { InputFiles } from '../ports.ts';
import { villageLists } from './villages-list.ts';

/** What a folder suggests for a project file, with paths from that folder on. */
export interface Proposal {
  readonly input: ProjectInput;
  /** Policies beside the one that is proposed. */
  readonly otherPolicies: readonly string[];
  /** Tables and folders of tables that no key names. */
  readonly leftAside: readonly string[];
}

type Files = Pick<InputFiles, 'entries' | 'open' | 'readText' | 'wholePath'>;

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

/** What stands in braces would be taken for a placeholder; a name with a NIK or controls is shown as another one; a pipe is no table. */
const canBeNamed = ({ name, isNoFile }: FolderEntry): boolean =>
  !isNoFile && unknownPlaceholders(name).length === 0 && !hasPlaceholder(name) && shownName(name) === name;

/** Looks at the names in a folder and in those right below it, and into what may be the list of villages. */
export async function proposeProject(folder: string, ports: Files): Promise<Proposal> {
  const entries = await ports.entries(folder);
  const tables = entries.filter(({ name, isFolder }) => isFolder || SPREADSHEET.test(name));
  const policies = await policiesIn(entries.filter(canBeNamed), folder, ports);
  const [policy, ...otherPolicies] = policies.map(({ name }) => name);
  const { known } = resolvePolicy(policies.slice(0, 1).map(({ input }) => input));
  const [villages] = await villageLists(
    tables.filter(mayListVillages).map(({ name }) => name),
    (name) => ports.wholePath(name, folder),
    known,
    ports,
  );
  const { paths, left } = await sortedOut(
    tables.filter(({ name }) => name !== villages),
    folder,
    ports,
  );
  return {
    otherPolicies,
    leftAside: left,
    input: {
      policy,
      year: policies[0]?.input.year,
      rosters: several(paths.rosters),
      joins: several(paths.joins),
      bills: several(paths.bills),
      receipts: several(paths.receipts),
      villages,
      templates: paths.templates?.[0],
      output: paths.output?.[0],
    },
  };
}

const mayListVillages = (one: FolderEntry): boolean =>
  !one.isFolder && canBeNamed(one) && kindOf(one.name) === 'rosters' && aroundMonth(one.name) === undefined;

interface SortedOut {
  readonly paths: Readonly<Partial<Record<Kind, string[]>>>;
  /** What no key names. */
  readonly left: readonly string[];
}

/** What each entry is for: first what has a month in its name, then folders, then single files. */
async function sortedOut(entries: readonly FolderEntry[], folder: string, ports: Files): Promise<SortedOut> {
  const paths: Partial<Record<Kind, string[]>> = {};
  const left: string[] = [];
  const add = (kind: Kind, path: string): void => {
    paths[kind] = [...(paths[kind] ?? []), path];
  };
  const isDated = (one: FolderEntry): boolean =>
    canBeNamed(one) && !ONE_PLACE.has(kindOf(one.name)) && aroundMonth(one.name) !== undefined;
  const dated = new Map<Kind, AroundMonth[]>();
  for (const { name } of entries.filter(isDated)) {
    const [kind, parts] = [kindOf(name), aroundMonth(name)];
    if (parts !== undefined) dated.set(kind, [...(dated.get(kind) ?? []), parts]);
  }
  for (const [kind, parts] of dated) add(kind, patternOf(parts));
  for (const one of entries.filter((each) => each.isFolder && !isDated(each))) {
    const kind = kindOf(one.name);
    const inside = ONE_PLACE.has(kind) ? one.name : await pathInto(one, folder, ports);
    if (inside === undefined) continue;
    if (canBeNamed(one)) add(kind, inside);
    else left.push(one.name);
  }
  const hasRosters = paths.rosters !== undefined;
  for (const one of entries.filter((each) => !each.isFolder && !isDated(each))) {
    const kind = kindOf(one.name);
    // Beside the rosters' own folder a table may be anything.
    if (!canBeNamed(one) || (kind === 'rosters' && hasRosters)) left.push(one.name);
    else add(kind, one.name);
  }
  return { paths, left };
}

/** Keys that name one folder, whatever lies in it. */
const ONE_PLACE: ReadonlySet<Kind> = new Set(['output', 'templates']);

/** A folder with tables, by the months in their names where all have one; undefined for one without tables. */
async function pathInto({ name }: FolderEntry, folder: string, ports: Files): Promise<string | undefined> {
  const inside = await namesIn(ports.wholePath(name, folder), ports);
  const tables = inside.filter((one) => one.isFolder || TABLE.test(one.name));
  if (tables.length === 0) return undefined;
  const dated = tables
    .filter(canBeNamed)
    .map((one) => aroundMonth(one.name))
    .filter((parts) => parts !== undefined);
  return dated.length < tables.length ? name : `${name}/${patternOf(dated)}`;
}

const kindOf = (name: string): Kind =>
  (Object.keys(KINDS) as (keyof typeof KINDS)[]).find((kind) => KINDS[kind].test(name)) ?? 'rosters';

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

/** What stands before and behind the month in a name. */
type AroundMonth = readonly [before: string, after: string];

/** `{month}` in the place of the months of the names, whatever else differs between them: nobody's file is left out. */
const patternOf = (parts: readonly AroundMonth[]): string =>
  `${inCommon(parts.map(([before]) => before))}{month}${inCommon(parts.map(([, after]) => after))}`;

/** Undefined for a name without a month. */
function aroundMonth(name: string): AroundMonth | undefined {
  const found = MONTH_IN_NAME.flatMap((form) => [...name.matchAll(form)]).find(([text]) =>
    readMonth(text.replace(/[-_. ]/, '-')),
  );
  return found && [name.slice(0, found.index), name.slice(found.index + found[0].length)];
}

/** The one text that all are; `*` where they differ, which takes those of the next months too. */
const inCommon = ([first = '', ...others]: readonly string[]): string =>
  others.every((text) => text === first) ? first : '*';

interface FoundPolicy {
  readonly name: string;
  readonly input: PolicyInput;
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
    if (input !== undefined) found.push({ name, input });
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
