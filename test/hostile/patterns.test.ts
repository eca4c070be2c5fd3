import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { portion, TRIES_ALL } from '../support/tries.ts';
import { composed, type Pattern, writtenPatterns } from './patterns.ts';
import { type Pump, pumpsOf } from './pumps.ts';

/** Characters of a text: more than the longest cell that any format has; what goes back and forth takes longer over half of it than `HANGS`. */
const SIZE = TRIES_ALL ? 200_000 : 100_000;
/** A pattern whose steps grow with the text has long ended; one whose steps grow with its square never will. */
const HANGS = 10_000;

const CHILD = `
process.on('message', ({ source, flags, pumps, size }) => {
  const pattern = new RegExp(source, flags);
  for (const [at, { head, unit, tail }] of pumps.entries()) {
    process.send({ at });
    const text = head + unit.repeat(Math.floor(size / unit.length)) + tail;
    if (pattern.global) text.replace(pattern, '');
    else { pattern.lastIndex = 0; pattern.exec(text); }
  }
  process.send({ done: true });
});`;

let child: ChildProcess | undefined;
afterAll(() => void child?.kill('SIGKILL'));

interface Message {
  readonly at?: number;
  readonly done?: true;
}

/** The text over which a pattern hangs; undefined where it hangs over none. */
function hang(
  { source, flags }: Pattern,
  pumps: readonly Pump[],
  patience = HANGS,
): Promise<Pump | undefined> {
  child ??= spawn(process.execPath, ['-e', CHILD], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const own = child;
  return new Promise((settle) => {
    let at = 0;
    let timer: NodeJS.Timeout | undefined;
    const end = (found: Pump | undefined): void => {
      clearTimeout(timer);
      own.removeAllListeners('message');
      settle(found);
    };
    const arm = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        own.kill('SIGKILL');
        child = undefined;
        end(pumps[at]);
      }, patience);
    };
    own.on('message', (message: Message) => {
      if (message.done) return end(undefined);
      at = message.at ?? at;
      arm();
    });
    arm();
    own.send({ source, flags, pumps, size: SIZE });
  });
}

const COMPOSED = composed();

/** Patterns that a module puts together when it is loaded. */
async function composedPatterns(): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Plain = globalThis.RegExp;
  for (const path of COMPOSED.files) {
    globalThis.RegExp = new Proxy(Plain, {
      construct(target, args, to) {
        const made = Reflect.construct(target, args, to) as RegExp;
        found.push({ source: made.source, flags: made.flags, place: path });
        return made;
      },
    });
    try {
      await import(/* @vite-ignore */ `${pathToFileURL(resolve(path)).href}?composed`);
    } finally {
      globalThis.RegExp = Plain;
    }
  }
  return found;
}

/** The likeliest come first; all of them in `npm run test:all`. */
const firstOf = (pumps: readonly Pump[]): readonly Pump[] => pumps.slice(0, portion(pumps.length));

const WRITTEN = writtenPatterns();
const roomOf = ({ place }: Pattern): string => place.split('/').slice(0, 2).join('/').replace(/:\d+$/, '');
const ROOMS = [...new Set(WRITTEN.map(roomOf))].map(
  (room) => [room, WRITTEN.filter((pattern) => roomOf(pattern) === room)] as const,
);

describe(`each of ${WRITTEN.length} regular expressions, over texts of its own signs`, () => {
  it.each(ROOMS)(
    'ends in as many steps as the text has signs, in %s',
    async (_room, patterns) => {
      const hanging: string[] = [];
      for (const pattern of patterns) {
        const pump = await hang(pattern, firstOf(pumpsOf(pattern)));
        if (pump) hanging.push(`${pattern.place} /${pattern.source}/ over ${JSON.stringify(pump)}`);
      }
      expect(hanging).toEqual([]);
    },
    180_000,
  );

  it('none is put together while the program runs, from what it is given', () => {
    expect(COMPOSED.called).toEqual([]);
  });

  it('those too that are put together as a module is loaded', async () => {
    const loaded = await composedPatterns();
    expect(loaded.length).toBeGreaterThan(20);
    const hanging: string[] = [];
    for (const pattern of loaded) {
      const pump = await hang(pattern, firstOf(pumpsOf(pattern)));
      if (pump) hanging.push(`${pattern.place} /${pattern.source}/ over ${JSON.stringify(pump)}`);
    }
    expect(hanging).toEqual([]);
  }, 180_000);
});

describe('this test', () => {
  // One whose steps grow with the square and one whose steps double; each takes as long as it is waited for.
  it.each([
    ['\\s*;', ''],
    ['^(a+)+$', ''],
    ...(TRIES_ALL
      ? [
          ['[.,]+$', ''],
          ['(\\d*)\\.?(\\d*)x', ''],
        ]
      : []),
  ])('notices /%s/', async (source, flags) => {
    const pattern = { source, flags, place: '' };
    expect(await hang(pattern, pumpsOf(pattern), 500)).toBeDefined();
  });
});
