import { resolve } from 'node:path';
import { checkFileTarget, checkFolderTarget } from '../../io/machine/output-targets.ts';
import { savedFileName } from '../../run/budget/saved-name.ts';
import type { Context } from './io.ts';
import { longFlag, type OptionSpec } from './options.ts';
import { isOwnResult } from './output.ts';

/**
 * Looks at every place that the options name for a result, before anything is read: a year's work must not end with
 * "the folder does not exist". What only reading tells (a roster's own name) is looked at when it is written.
 * @throws UnwritableFile
 */
export async function checkOutputs(
  outputs: readonly OptionSpec[],
  all: readonly OptionSpec[],
  given: (spec: OptionSpec) => unknown,
  context: Context,
): Promise<void> {
  const { io } = context;
  const force = all.some((one) => longFlag(one) === '--force' && given(one) === true);
  for (const one of outputs)
    for (const path of pathsOf(one, given(one))) {
      const whole = resolve(io.cwd, path);
      await (one.writes === 'folder'
        ? checkFolderTarget(whole)
        : checkFileTarget(whole, force || (await isOwnResult(whole, context))));
    }
}

/** `--fix` alone writes nothing. A format that is none is refused by who reads it. */
function pathsOf({ writes }: OptionSpec, value: unknown): readonly string[] {
  const words = [value].flat().filter((one) => typeof one === 'string');
  if (writes === 'json') return words.map(savedFileName);
  if (writes !== 'format=file') return words;
  return words.map((one) => one.slice(one.indexOf('=') + 1).trim()).filter((path) => path !== '');
}
