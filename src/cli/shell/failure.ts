import type { Language } from '../../domain/language.ts';
import { Refused } from '../../domain/refused.ts';
import { ownWords, type Shown, said, shownLines, word } from '../../domain/shown.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { UnwritableFile } from '../../domain/unwritable.ts';
import { unreadableText } from '../../text/parts/unreadable.ts';
import { unwritableText } from '../../text/parts/unwritable.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';
import { CliError } from './io.ts';

/** A place that does not exist is named to nobody. */
const FAULT_ADDRESS = __ENROLL_BUGS__ === '' ? undefined : ownWords(__ENROLL_BUGS__);

/** What is said of a failure: one sentence of what the user can mend; anything else is shown as a bug. */
export async function failureText(error: unknown, language: Language): Promise<Shown> {
  const sentence = await sentenceOf(error, language);
  return sentence ?? said`${CLI_TEXT[language].bug(FAULT_ADDRESS)}\n${faultOf(error)}`;
}

/** What the user can mend; undefined for a fault of ours. */
async function sentenceOf(error: unknown, language: Language): Promise<Shown | undefined> {
  if (error instanceof CliError) return error.sentence;
  if (error instanceof UnwritableFile) return unwritableText(language, error);
  if (error instanceof UnreadableFile) return unreadableText(language, error);
  if (error instanceof Refused)
    return (await import('../../reports/run/refusal-text.ts')).refusalText(error.refusal, language);
  return undefined;
}

/** Name and place of a fault, without its message: a message may quote a cell. */
function faultOf(error: unknown): Shown {
  if (!(error instanceof Error)) return word(typeof error);
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return shownLines([error.name, ...frames.slice(0, 8)].join('\n'));
}
