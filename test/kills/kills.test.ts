import { expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/shell/commands.ts';
import { tries } from '../support/tries.ts';
import { WRITING } from './commands.ts';
import { killed } from './kill.ts';

const KILLS = tries(5);

/** One writer serves all commands: the shorter run tries every fifth of them, which are results of every kind. */
const TRIED = WRITING.filter((_, at) => KILLS > 1 || at % 5 === 0);

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

/** The beginning of `npm run kills`. */
it.each(TRIED.map((writing) => [writing.name, writing] as const))(
  `leaves nothing, the older result or the new one, whole, and nothing behind for long: %s, ${KILLS} kills`,
  async (_name, writing) => {
    const { torn, uncleared, nothing, old, new: made } = await killed(writing, KILLS, 7);
    expect([torn, uncleared]).toEqual([[], []]);
    expect(nothing + old + made).toBe(KILLS * writing.results.length);
  },
);
