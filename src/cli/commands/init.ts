import { resolve } from 'node:path';
import { PROJECT_FILES, PROJECT_KEYS } from '../../domain/kinds/project-key.ts';
import { joined, said, shownLines, shownName, word } from '../../domain/shown.ts';
import { checkFileTarget } from '../../io/machine/output-targets.ts';
import { parseProject } from '../../policy/project/parse.ts';
import { proposeProject } from '../../run/project/propose.ts';
import { PROJECT_TEXT } from '../../text/shell/project.ts';
import { projectFileText, proposedOutput, type WrittenKeys } from '../../text/shell/project-file.ts';
import { projectFormats } from '../project/formats.ts';
import type { Handler } from '../shell/command.ts';
import { COMMANDS } from '../shell/commands.ts';
import type { INIT } from '../shell/option-tables.ts';
import { emitFile } from '../shell/output.ts';
import { portsFor } from '../shell/ports.ts';

/** `enroll init [FOLDER]`: a commented project file, made from what lies in the folder. Asks nothing. */
export const run: Handler<typeof INIT> = async ([given = '.'], { force }, context) => {
  const { io, language } = context;
  const ports = portsFor(context);
  const folder = given.replaceAll('\\', '/').replace(/(?<=[^/])\/+$/, '');
  const target = await targetIn(folder, ports.exists);
  // Before the folder is looked through: what is there already is refused at once.
  await checkFileTarget(resolve(io.cwd, target), force);
  const { input, otherPolicies, leftAside } = await proposeProject(folder, ports);
  const proposed = { ...input, output: input.output ?? proposedOutput(language) };
  const written: WrittenKeys = Object.fromEntries(
    PROJECT_KEYS.flatMap((key) => {
      const value = proposed[key];
      // JSON is YAML: names with blanks, braces and colons stand as they are.
      return value === undefined ? [] : [[key, JSON.stringify(value)]];
    }),
  );
  // Nothing is proposed that would be masked: what is written is what was meant.
  const text = shownLines(
    projectFileText(
      written,
      otherPolicies.map((name) => JSON.stringify(name)),
      language,
    ),
  );
  const back = parseProject(text, projectFormats(COMMANDS));
  const same = PROJECT_KEYS.every(
    (key) => JSON.stringify(back.input?.[key]) === JSON.stringify(proposed[key]),
  );
  if (!same) throw new RangeError('the project file is not read as it was written');
  await emitFile(target, text, { force }, context);
  for (const key of PROJECT_KEYS) {
    const value = written[key];
    if (value !== undefined) io.err(said`  ${word(key)}: ${shownName(value)}\n`);
  }
  if (leftAside.length > 0)
    io.err(said`${PROJECT_TEXT[language].leftAside(joined(leftAside.map(shownName), ', '))}\n`);
  const missing = (['policy', 'rosters'] as const).filter((key) => written[key] === undefined);
  if (missing.length > 0) io.err(said`${PROJECT_TEXT[language].toFill(joined(missing.map(word), ', '))}\n`);
  else io.err(said`${PROJECT_TEXT[language].next}\n`);
  return 0;
};

/** The file that is there under its other name is the one to be replaced. */
async function targetIn(folder: string, exists: (file: string) => Promise<boolean>): Promise<string> {
  const [standard, other] = PROJECT_FILES.map((name) => `${folder}/${name}`.replace(/^\.\//, ''));
  if (standard === undefined || other === undefined) throw new RangeError('two names');
  return !(await exists(standard)) && (await exists(other)) ? other : standard;
}
