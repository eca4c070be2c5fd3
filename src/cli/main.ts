import type { Language } from '../domain/language.ts';
import { ownWords, said, shownLines } from '../domain/shown.ts';
import { unwritable } from '../io/machine/unwritable.ts';
import { CLI_TEXT } from '../text/shell/cli.ts';
import { failureText } from './shell/failure.ts';
import { type CliIo, processIo } from './shell/io.ts';
import { languageGiver, languageOf } from './shell/language.ts';
import { runProgram } from './shell/program.ts';

/** Exit codes: 0 clean, 1 findings at or above `--fail-on`, 2 could not run. */
export const COULD_NOT_RUN = 2;

/**
 * Runs `enroll` with the arguments after the program's name and gives its exit code. Only `bin` ends the process.
 * Nothing is thrown: a failure that the user can mend is one sentence, anything else is shown as a bug.
 */
export async function main(argv: readonly string[], world: CliIo = processIo()): Promise<number> {
  // Whatever a sentence quotes, the name of a file or a word of the command line: the talk ends up in logs.
  const io: CliIo = { ...world, err: (text) => world.err(shownLines(text)) };
  const language = languageOf(argv, io.env);
  if (language === undefined) {
    io.err(said`${CLI_TEXT.id.unknownLanguage(languageGiver(argv))}\n`);
    return COULD_NOT_RUN;
  }
  const code = await run(argv, io, language);
  const lost = await io.taken?.();
  if (lost === undefined) return code;
  io.err(said`${await failureText(unwritable('stdout', lost), language)}\n`);
  return COULD_NOT_RUN;
}

async function run(argv: readonly string[], io: CliIo, language: Language): Promise<number> {
  try {
    return await runProgram(argv, { io, language, version: ownWords(__ENROLL_VERSION__), inputs: new Set() });
  } catch (error) {
    io.err(said`${await failureText(error, language)}\n`);
    return COULD_NOT_RUN;
  }
}
