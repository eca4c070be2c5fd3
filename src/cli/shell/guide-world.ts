import { join, relative, resolve } from 'node:path';
import { monthOfDate } from '../../domain/date.ts';
import { PROJECT_FILES } from '../../domain/kinds/project-key.ts';
import { MANIFEST } from '../../domain/result-marks.ts';
import { said, shownLines, shownName } from '../../domain/shown.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { fileExists } from '../../io/machine/file-exists.ts';
import { findFiles, namesIn } from '../../io/machine/find-files.ts';
import { findUpwards } from '../../io/machine/find-upwards.ts';
import { makeFolder } from '../../io/machine/make-folder.ts';
import { ownResultsOnDisk } from '../../io/machine/own-results.ts';
import { readText } from '../../io/machine/read-text.ts';
import { unwritable } from '../../io/machine/unwritable.ts';
import { writeOneFile } from '../../io/machine/write-files.ts';
import { regencyNames } from '../../policy/official-areas.ts';
import { WIDTH } from '../../reports/parts/wrap.ts';
import { findFixes } from '../../run/copies/fixes.ts';
import { policyInForce } from '../../run/policy/policy-in-force.ts';
import type { Ports } from '../../run/ports.ts';
import { projectPath, readProject } from '../../run/project/project-file.ts';
import type { GuideWorld } from '../guide/world.ts';
import { projectFormats } from '../project/formats.ts';
import { rosterRequest, today } from './asked.ts';
import { COMMANDS } from './commands.ts';
import { plannedFixed } from './copies.ts';
import { failureText } from './failure.ts';
import type { Context } from './io.ts';
import { portsFor } from './ports.ts';
import type { Prompt } from './prompt.ts';

const COULD_NOT_RUN = 2;

/** The guided run's world on this machine; `run` runs one command line. */
export function guideWorld(
  context: Context,
  prompt: Prompt,
  run: (words: readonly string[], context: Context) => Promise<number>,
): GuideWorld {
  const { io, language } = context;
  const whole = (path: string): string => resolve(io.cwd, path.replaceAll('\\', '/'));
  /** The conversation goes on whatever fails. */
  const kept = async <T>(work: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      io.err(said`${await failureText(error, language)}\n`);
      return otherwise;
    }
  };
  return {
    language,
    month: monthOfDate(today(context)),
    say: io.err,
    columns: () => io.status?.columns() ?? WIDTH,
    answer: prompt.ask,
    here: (folder = '') => here(whole(folder)),
    look,
    exists: (path) => fileExists(whole(path)),
    isOurs: async (path) => isOurs(whole(path)),
    projectPolicies: () => kept(() => projectPolicies(context), []),
    regencies: regencyNames,
    hasProject: async (folder) => findUpwards(whole(folder), PROJECT_FILES).length > 0,
    write: (path, text) =>
      kept(async () => {
        await writeOneFile(whole(path), shownLines(text));
        return true;
      }, false),
    // What one command has read is no input of the next.
    run: (words) => kept(() => run(words, { ...context, guided: true, inputs: new Set() }), COULD_NOT_RUN),
    fixable: (files, policies) => kept(() => fixable(files, policies, context), 0),
    mend: (files, policies, folder) => kept(() => mend(files, policies, folder, context), []),
    makeFolder: (path) =>
      kept(async () => {
        await makeFolder(whole(path)).catch((error: unknown) => {
          throw unwritable(path, error);
        });
      }, undefined),
    open: async (path) => (await io.show?.(whole(path))) ?? false,
    wholePath: (path) => shownName(whole(path)),
  };

  async function look(path: string): ReturnType<GuideWorld['look']> {
    if (!(await fileExists(whole(path)))) return { is: 'nothing' };
    const { files, named, aside } = await findFiles([whole(path)]);
    if (files.length === 0) return { is: aside.length > 0 ? 'other-kind' : 'empty-folder' };
    const isNamed = files.every((file) => named.has(file));
    return isNamed && OTHER_KIND.test(path) ? { is: 'other-kind' } : { is: 'rosters', files };
  }
}

/** A policy says of itself that it is one; other YAML may lie beside rosters. */
const POLICY_KEY = /^[ \t]{0,8}["']?policy["']?[ \t]{0,8}:[ \t]{0,8}["']?[a-z0-9]/m;

async function here(folder: string): ReturnType<GuideWorld['here']> {
  const { rosters, policies } = await namesIn(folder);
  const texts = await Promise.all(policies.map((name) => textOf(join(folder, name), name)));
  return { rosters, policies: policies.filter((_, index) => POLICY_KEY.test(texts[index] ?? '')) };
}

/** One that cannot be read is taken for a policy: the command that is given it says why it cannot. */
async function textOf(path: string, name: string): Promise<string | undefined> {
  try {
    return await readText(path, name);
  } catch (error) {
    if (error instanceof UnreadableFile) return 'policy: x';
    throw error;
  }
}

/** What people drop instead of a spreadsheet. */
const OTHER_KIND = /\.(docx?|pdf|png|jpe?g|heic|webp|pptx?|zip|rar|7z|gdoc|gsheet|ya?ml|exe|lnk|cmd|mp4)$/i;

async function isOurs(path: string): Promise<boolean> {
  if ((await ownResultsOnDisk([path], [path])).has(path)) return true;
  return fileExists(join(path, MANIFEST));
}

async function projectPolicies(context: Context): Promise<readonly string[]> {
  const { cwd } = context.io;
  const [path] = findUpwards(cwd, PROJECT_FILES);
  if (path === undefined) return [];
  const file = relative(cwd, path).replaceAll('\\', '/');
  const project = await readProject(file, projectFormats(COMMANDS), portsFor(context));
  return [project.input.policy ?? []].flat().map((policy) => projectPath(file, policy));
}

/** The rosters as the commands would read them. */
async function requestFor(files: readonly string[], policies: readonly string[], context: Context) {
  const ports = portsFor({ ...context, inputs: new Set() });
  const { policy } = await policyInForce(policies, ports);
  return { ports, request: rosterRequest(files, { map: [] }, { policy }, context) };
}

async function fixable(
  files: readonly string[],
  policies: readonly string[],
  context: Context,
): Promise<number> {
  const { ports, request } = await requestFor(files, policies, context);
  const found = await findFixes(await rosterFiles(files, ports), request, ports);
  return found.reduce((sum, { fixes }) => sum + fixes.length, 0);
}

/** The files that the names stand for, without what this program wrote itself. */
async function rosterFiles(names: readonly string[], ports: Ports): Promise<readonly string[]> {
  const { files, named } = await ports.find(names);
  const own = await ports.ownResults(
    files.filter((file) => !named.has(file)),
    files,
  );
  return files.filter((file) => !own.has(file));
}

/** @throws Refused, UnreadableFile, UnwritableFile */
async function mend(
  names: readonly string[],
  policies: readonly string[],
  folder: string,
  context: Context,
): Promise<readonly string[]> {
  const { ports, request } = await requestFor(names, policies, context);
  const files = await rosterFiles(names, ports);
  const place = await freeFolder(folder, context);
  const copies = await plannedFixed({ folder: place, force: false }, files, request, context, ports);
  await copies.write();
  return copies.names.map((name) => `${place}/${name}`);
}

/** `dibetulkan-2` where there is a `dibetulkan` already: somebody may be at work in there. */
async function freeFolder(folder: string, { io }: Context): Promise<string> {
  for (let number = 1; ; number++) {
    const name = number === 1 ? folder : `${folder}-${number}`;
    if (!(await fileExists(resolve(io.cwd, name)))) return name;
  }
}
