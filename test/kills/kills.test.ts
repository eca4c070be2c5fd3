import { expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/shell/commands.ts';
import { inFolder } from '../support/advice.ts';
import { formatsOf } from '../support/formats.ts';
import { run } from '../support/run.ts';
import { firstOfEach, TRIES_ALL, tries } from '../support/tries.ts';
import { PRINTING, WRITING, type Writing } from './commands.ts';
import { killed, type Undisturbed } from './kill.ts';

const KILLS = tries(5);
/** Fewer in `npm test`: what they take beyond the start is as long as what is killed. */
const PEOPLE = TRIES_ALL ? undefined : 80;

/** One writer serves all commands: what differs is whether it writes files, each by itself, or a folder of them as a whole. */
const kindOf = ({ results: [first = ''] }: Writing): string => (first === 'set' ? 'folder' : 'file');
const TRIED = firstOfEach(WRITING, kindOf);

it('has every option by which a command writes', () => {
  const missing = COMMANDS.flatMap(({ name, options }) =>
    options
      .filter(({ writes }) => writes !== undefined)
      .map((option) => [name, ...option.flags.split(/[ ,]+/).filter((word) => word.startsWith('-'))])
      .filter(
        ([command, ...flags]) =>
          !WRITING.some(({ words }) => words[0] === command && flags.some((flag) => words.includes(flag))),
      ),
  );
  expect(missing).toEqual([]);
});

it('has every command but those that only print', () => {
  const tried = new Set(WRITING.map(({ words }) => words[0] ?? ''));
  expect(COMMANDS.map(({ name }) => name).filter((name) => tried.has(name) === PRINTING.has(name))).toEqual(
    [],
  );
});

it('has every format of every command that writes its result into a file', () => {
  const missing = COMMANDS.filter(
    ({ name, options }) => !PRINTING.has(name) && options.some(({ writes }) => writes === 'file'),
  ).flatMap(({ name }) =>
    formatsOf(name)
      .filter(
        (format) =>
          !WRITING.some(({ words }) => words[0] === name && words.includes(format) && words.includes('-o')),
      )
      .map((format) => `${name} ${format}`),
  );
  expect(missing).toEqual([]);
});

/** About as long as the program starts before it does anything. */
const START_MS = 250;
/** Without a process of its own: two builds that write other bytes would be told of as torn. */
const here: Undisturbed = async (cwd, words) => {
  const start = performance.now();
  const { code, err } = await inFolder(cwd, () => run(words, { cwd, now: () => new Date() }));
  return { code, err, ms: START_MS + performance.now() - start };
};

/** The beginning of `npm run kills`. */
it.each(TRIED.map((writing) => [writing.name, writing] as const))(
  `leaves nothing, the older result or the new one, whole, and nothing behind for long: %s, ${KILLS} kills`,
  async (_name, writing) => {
    const { torn, uncleared, nothing, old, new: made } = await killed(writing, KILLS, 7, here, PEOPLE);
    expect([torn, uncleared]).toEqual([[], []]);
    expect(nothing + old + made).toBe(KILLS * writing.results.length);
  },
);
