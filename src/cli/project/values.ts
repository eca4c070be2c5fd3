import type { ProjectKey } from '../../domain/kinds/project-key.ts';
import { Refused } from '../../domain/refused.ts';
import { shownName } from '../../domain/shown.ts';
import { PACKS } from '../../policy/packs.ts';
import { hasPlaceholder } from '../../policy/project/placeholders.ts';
import type { Ports } from '../../run/ports.ts';
import { type Project, projectPath } from '../../run/project/project-file.ts';
import { type AskedTime, type FilesKey, projectPaths } from '../../run/project/project-paths.ts';
import type { OptionSpec } from '../shell/options.ts';

/** Of a key: what the command line would say, undefined where the project says nothing. */
type Value = (
  project: Project,
  option: OptionSpec,
  time: AskedTime,
  ports: Ports,
  command: string,
) => Promise<unknown> | unknown;

/** How each key fills an option; those that are not here fill none by themselves. */
const VALUES: Readonly<Partial<Record<ProjectKey, Value>>> = {
  policy: policies,
  year: ({ input }) => input.year?.toString(),
  joins: files('joins'),
  bills: files('bills'),
  receipts: files('receipts'),
  villages: files('villages'),
  templates: files('templates'),
  baseline: files('baseline'),
  output: ({ file, input }) => input.output && projectPath(file, withoutPlaceholders(input.output)),
  formats: ({ input }, _option, _time, _ports, command) =>
    Object.hasOwn(input.formats ?? {}, command) ? input.formats?.[command] : undefined,
  severity: ({ input }) => input.severity,
  sheet: ({ input }) => input.sheet,
  headerRow: ({ input }) => input.headerRow?.toString(),
  map: ({ input }) =>
    input.map &&
    Object.entries(input.map).flatMap(([field, header]) => (header ? [`${field}=${header}`] : [])),
  category: ({ input }) => input.category,
  strict: ({ input }) => input.strict || undefined,
};

/** The folder in which those of every month lie. */
const withoutPlaceholders = (path: string): string => {
  const segments = path.replaceAll('\\', '/').split('/');
  const first = segments.findIndex(hasPlaceholder);
  return first < 0 ? path : segments.slice(0, first).join('/') || '.';
};

/** @throws Refused where the project names files that are not there for the time, or several where one is needed */
export async function optionValue(
  option: OptionSpec,
  project: Project,
  command: string,
  time: AskedTime,
  ports: Ports,
): Promise<unknown> {
  const value = option.project === undefined ? undefined : VALUES[option.project];
  return value?.(project, option, time, ports, command);
}

/** A file beside the project file, else a pack of that name. */
async function policies(
  { file, input }: Project,
  _option: OptionSpec,
  _time: AskedTime,
  ports: Ports,
): Promise<readonly string[] | undefined> {
  if (input.policy === undefined) return undefined;
  const named: string[] = [];
  for (const name of [input.policy].flat()) {
    const path = projectPath(file, name);
    named.push(!(await ports.exists(path)) && Object.hasOwn(PACKS, name) ? name : path);
  }
  return named;
}

function files(key: FilesKey): Value {
  return async (project, option, time, ports) => {
    const found = await projectPaths(project, key, time, ports);
    if (found === undefined || option.kind === 'list') return found?.paths;
    return only(key, project, found.paths, ports);
  };
}

/** The one file or folder that an option takes. */
async function only(
  key: FilesKey,
  { file }: Project,
  paths: readonly string[],
  ports: Ports,
): Promise<string | undefined> {
  // A folder of templates is named as such.
  if (key === 'templates') return paths[0];
  const { files: found } = await ports.find(paths);
  if (found.length > 1)
    throw new Refused({
      code: 'project-names-several',
      args: { file: shownName(file), key, names: found.map(shownName) },
    });
  return found[0] ?? paths[0];
}
