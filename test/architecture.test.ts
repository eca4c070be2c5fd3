import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

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
