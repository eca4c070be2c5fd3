import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainFacts, sourceFacts } from './support/source-facts.ts';
import { TRIES_ALL } from './support/tries.ts';

/** Who may import whom: the table of docs/architecture.md, which this test reads so that both say the same. */
function roomTable(): Map<string, Set<string>> {
  const page = readFileSync('docs/architecture.md', 'utf8');
  const rows = [...page.matchAll(/^\| `src\/(\w+)` \|[^|]*\| ([^|]*) \|$/gm)];
  return new Map(rows.map(([, room = '', allowed = '']) => [room, new Set(allowed.match(/\w+/g) ?? [])]));
}

const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => join('src', path).replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'));

interface Import {
  readonly from: string;
  readonly target: string;
  /** Loaded only when it is called for; such an import cannot make a cycle at load time. */
  readonly lazy: boolean;
}

function importsOf(path: string): Import[] {
  const code = readFileSync(path, 'utf8');
  const fixed = [...code.matchAll(/^(?:import|export)\s[^;]*?from\s+'([^']+)'/gm)].map(([, target = '']) => ({
    from: path,
    target,
    lazy: false,
  }));
  const lazy = [...code.matchAll(/\bimport\('([^']+)'\)/g)].map(([, target = '']) => ({
    from: path,
    target,
    lazy: true,
  }));
  return [...fixed, ...lazy];
}

const IMPORTS = SOURCES.flatMap(importsOf);
const roomOf = (path: string): string => path.split('/')[1] ?? '';
const targetPath = ({ from, target }: Import): string =>
  relative('.', join(dirname(from), target)).replaceAll('\\', '/');

describe('the house', () => {
  const table = roomTable();

  it('has exactly the rooms that docs/architecture.md names', () => {
    expect([...new Set(SOURCES.map(roomOf))].filter((room) => !table.has(room))).toEqual([]);
  });

  it('lets no room import one that it may not', () => {
    const wrong = IMPORTS.filter(({ target }) => target.startsWith('.')).filter((entry) => {
      const [own, other] = [roomOf(entry.from), roomOf(targetPath(entry))];
      const allowed = table.get(own);
      return own !== other && !allowed?.has(other) && !allowed?.has('everything');
    });
    expect(wrong.map(({ from, target }) => `${from} → ${target}`)).toEqual([]);
  });

  it('keeps Node and the spreadsheet and command libraries out of the rooms that could run in a browser', () => {
    const libraries: Readonly<Record<string, readonly string[]>> = {
      policy: ['zod', 'yaml'],
      reports: ['echarts'],
      run: ['zod', 'yaml'],
      docs: ['zod'],
    };
    const wrong = IMPORTS.filter(({ from, target }) => {
      const room = roomOf(from);
      if (target.startsWith('.') || room === 'io' || room === 'cli') return false;
      return !(libraries[room] ?? []).some(
        (library) => target === library || target.startsWith(`${library}/`),
      );
    });
    expect(wrong.map(({ from, target }) => `${from} → ${target}`)).toEqual([]);
  });

  it('lets only io touch files and spreadsheet or CSV libraries', () => {
    const io = /^(node:fs|exceljs|csv-|saxes|@e965\/xlsx)/;
    const wrong = IMPORTS.filter(({ from, target }) => roomOf(from) !== 'io' && io.test(target));
    expect(wrong.map(({ from, target }) => `${from} → ${target}`)).toEqual([]);
  });

  it('lets only io/machine and cli touch the machine: what knows formats works over a platform', () => {
    const wrong = IMPORTS.filter((entry) => {
      const onMachine = entry.target.startsWith('node:') || targetPath(entry).startsWith('src/io/machine/');
      return onMachine && !entry.from.startsWith('src/io/machine/') && roomOf(entry.from) !== 'cli';
    });
    expect(wrong.map(({ from, target }) => `${from} → ${target}`)).toEqual([]);
  });

  it('has no cycle of files, of their types neither', () => {
    const graph = new Map<string, string[]>();
    for (const entry of IMPORTS) {
      if (!entry.target.startsWith('.') || entry.lazy) continue;
      graph.set(entry.from, [...(graph.get(entry.from) ?? []), targetPath(entry)]);
    }
    expect(cycles(graph)).toEqual([]);
  });

  it('is at most three folder levels deep', () => {
    expect(SOURCES.filter((path) => path.split('/').length > 5)).toEqual([]);
  });
});

const LONGEST_FILE = 250;
const LONGEST_FUNCTION = 60;
const MOST_FILES = 40;

/** Files that may be longer, and how long at most: each is one table, of which a part would be read by nobody. */
const LONG_FILES: Readonly<Record<string, number>> = {
  'src/checks/engine/registry.ts': 300, // every check: a line for its import and one for its name
  'src/enrolment/sipp/work-locations.ts': 521, // SIPP's list of regencies, a line each
  'src/roster/header/synonyms.ts': 300, // the headings of every field, a line each
};

/** Folders that are a registry: one file an entry. */
const REGISTRIES: ReadonlySet<string> = new Set(['src/checks']);

/** What a module of a pure room may remember, and why. */
const STATE: Readonly<Record<string, string>> = {
  'src/domain/nik.ts last': 'the parts of one NIK, which many checks ask for of one row',
  'src/roster/header/header-match.ts EXACT': 'words of the synonyms, filled while the module loads',
  'src/roster/header/roots.ts ROOTS': 'words of the synonyms, filled while the module loads',
};

/** Names that two exported types share: to be named for their subjects. */
const SHARED_TYPE_NAMES: readonly string[] = [];

/** Names that exported functions or constants of several files share, and why. */
const SHARED_VALUE_NAMES: Readonly<Record<string, string>> = {
  LAW: 'the options of the command of that name stand in a table beside those of the others',
  run: 'what each command does; loaded by the name of its file',
};

function counted(words: readonly string[]): Map<string, number> {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return times;
}

/** Each rule has its list of exceptions, which only shrinks: one that is no longer needed fails too. */
describe('each file', () => {
  const facts = new Map(
    SOURCES.map((path) => [path, plainFacts(path, LONGEST_FUNCTION) ?? sourceFacts(path)]),
  );
  const pathsWhere = (is: (path: string) => boolean): string[] => SOURCES.filter(is).sort();

  it(`has at most ${LONGEST_FILE} lines`, () => {
    const lines = (path: string): number => facts.get(path)?.lines ?? 0;
    expect(pathsWhere((path) => lines(path) > LONGEST_FILE)).toEqual(Object.keys(LONG_FILES).sort());
    expect(Object.entries(LONG_FILES).filter(([path, most]) => lines(path) > most)).toEqual([]);
  });

  it(`has functions of at most ${LONGEST_FUNCTION} lines`, () => {
    const long = [...facts].flatMap(([path, { functions }]) =>
      [...functions].filter(([, lines]) => lines > LONGEST_FUNCTION).map(([name]) => `${path} ${name}`),
    );
    expect(long).toEqual([]);
  });

  it(`stands in a folder of at most ${MOST_FILES} files, unless that is a registry`, () => {
    const files = counted(SOURCES.map((path) => dirname(path)));
    expect([...files.keys()].filter((folder) => (files.get(folder) ?? 0) > MOST_FILES)).toEqual([
      ...REGISTRIES,
    ]);
  });

  it.runIf(TRIES_ALL)('says the same by its text, where that is taken for it, as when it is parsed', () => {
    const wrong = SOURCES.filter((path) => {
      const plain = plainFacts(path, LONGEST_FUNCTION);
      if (plain === undefined) return false;
      const parsed = sourceFacts(path);
      const isLong = Math.max(0, ...parsed.functions.values()) > LONGEST_FUNCTION;
      return isLong || JSON.stringify(plain) !== JSON.stringify({ ...parsed, functions: new Map() });
    });
    expect(wrong).toEqual([]);
  });

  it('remembers nothing from one run to the next, in rooms that could run in a browser', () => {
    const state = [...facts].flatMap(([path, file]) =>
      roomOf(path) === 'io' || roomOf(path) === 'cli' ? [] : file.state.map((name) => `${path} ${name}`),
    );
    expect(state.sort()).toEqual(Object.keys(STATE).sort());
  });

  it('leaves it to text to tell one language from the other', () => {
    const asks = (path: string): boolean => (facts.get(path)?.languageTests.length ?? 0) > 0;
    expect(pathsWhere((path) => roomOf(path) !== 'text' && asks(path))).toEqual([]);
  });

  it('exports no type under a name that another file exports too', () => {
    const times = counted([...facts.values()].flatMap(({ types }) => types));
    const shared = [...times.keys()].filter((name) => (times.get(name) ?? 0) > 1);
    expect(shared.sort()).toEqual(SHARED_TYPE_NAMES);
  });

  it('exports no function or constant under a name that another file exports too', () => {
    const times = counted([...facts.values()].flatMap(({ values }) => values));
    const shared = [...times.keys()].filter((name) => (times.get(name) ?? 0) > 1);
    expect(shared.sort()).toEqual(Object.keys(SHARED_VALUE_NAMES));
  });
});

function cycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): void => {
    const at = trail.indexOf(file);
    if (at >= 0) found.push([...trail.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}
