import { resolve } from 'node:path';
import { formatMonth, type Month } from '../../domain/month.ts';
import { makeFolder } from '../../io/machine/make-folder.ts';
import { unwritable } from '../../io/machine/unwritable.ts';
import { hasPlaceholder, withPlaceholders } from '../../policy/project/placeholders.ts';
import { type Project, projectPath } from '../../run/project/project-file.ts';
import type { AskedTime } from '../../run/project/project-paths.ts';
import type { CommandSpec } from '../shell/command.ts';
import type { Context } from '../shell/io.ts';
import { endingOf, NEVER_ON_SCREEN } from '../shell/named-format.ts';
import type { Given, OptionSpec } from '../shell/options.ts';

interface Asked {
  readonly output: OptionSpec;
  readonly project: Project;
  readonly spec: Pick<CommandSpec, 'name' | 'options'>;
  readonly given: Given;
  /** With what the project gives. */
  readonly merged: Given;
  readonly time: AskedTime;
}

/**
 * Where a result goes in the project's folder of results: SIPP's files always; a report where the project chose its format
 * and nobody reads it on a screen, or where it is a workbook. Undefined where it goes to stdout. @throws UnwritableFile
 */
export async function outputOf(asked: Asked, context: Context): Promise<string | undefined> {
  const { output, project, spec, given, merged, time } = asked;
  const folder = resultsFolder(project, time);
  if (folder === undefined) return undefined;
  if (output.writes === 'folder') return `${folder}/sipp${dated(time)}`;
  const format = spec.options.find((one) => one.project === 'formats');
  const chosen = format && merged(format);
  if (format === undefined || typeof chosen !== 'string') return undefined;
  const isForScreen = !NEVER_ON_SCREEN.has(chosen) && (given(format) !== undefined || chosen === 'text');
  if (isForScreen) return undefined;
  const whole = resolve(context.io.cwd, folder);
  await makeFolder(whole).catch((error: unknown) => {
    throw unwritable(folder, error);
  });
  return `${folder}/${spec.name}${dated(time)}.${endingOf(chosen)}`;
}

/** The project's folder of results for a time; of a whole year, where the path has `{month}`, that of the year. */
function resultsFolder({ file, input }: Project, time: AskedTime): string | undefined {
  if (input.output === undefined) return undefined;
  const path = projectPath(file, input.output);
  if (!hasPlaceholder(path)) return path;
  const [month = time.near] = time.months;
  const year = time.year?.toString() ?? (month === undefined ? '' : formatMonth(month).slice(0, 4));
  const own = month === undefined || time.year !== undefined ? year : formatMonth(month);
  return withPlaceholders(path, (what) => (what === 'year' ? year : own)).replace(/(?<=[^/])\/+$/, '');
}

/** `-2026-03`, `-2026-01-2026-07`, `-2026`; nothing where no time is asked. */
function dated({ months, year, near }: AskedTime): string {
  const [first, last] = [months[0] ?? (year === undefined ? near : undefined), months.at(-1) ?? near];
  if (first === undefined || last === undefined) return year === undefined ? '' : `-${year}`;
  const ends: readonly Month[] = first === last ? [first] : [first, last];
  return ends.map((one) => `-${formatMonth(one)}`).join('');
}
