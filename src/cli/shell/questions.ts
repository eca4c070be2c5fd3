import { joined, ownWords, type Shown, said } from '../../domain/shown.ts';
import { GUIDE_TEXT, type GuideText } from '../../text/shell/guide.ts';
import type { Context } from './io.ts';
import type { Prompt } from './prompt.ts';

/** A conversation at the terminal. */
export interface Session {
  readonly text: GuideText;
  readonly context: Context;
  readonly prompt: Prompt;
  /** What answers are to be written as, by name: once everything is asked, so that who stops leaves nothing. */
  readonly files: Map<string, string>;
}

export const startSession = (context: Context, prompt: Prompt): Session => ({
  text: GUIDE_TEXT[context.language],
  context,
  prompt,
  files: new Map(),
});

/** The user wants no more questions: `q`, Ctrl-C or the end of the input. */
export class Stopped extends Error {}

/** Why an answer does not serve: it is said, and the question comes again. */
export interface Again {
  readonly again: Shown;
}

type Words = readonly string[];
type Read = (answer: string) => Words | Again | Promise<Words | Again>;

/**
 * Asks until the answer serves, and gives the words that it adds to the command line. A path that is dropped on the
 * window comes in quotes. @throws Stopped
 */
export async function ask({ context, prompt }: Session, question: Shown, read: Read): Promise<Words> {
  for (;;) {
    const given = await prompt.ask(question);
    const answer = given?.trim().replace(/^(["'])(.*)\1$/, '$2');
    if (answer === undefined || answer.toLowerCase() === 'q') throw new Stopped();
    const value = await read(answer);
    if (!('again' in value)) return value;
    context.io.err(said`${value.again}\n`);
  }
}

export interface Choices {
  /** What is shown behind the numbers, and the words that each adds to the command line. */
  readonly shown: readonly Shown[];
  readonly words: readonly Words[];
  /** Enter alone means the first. */
  readonly firstIsStandard?: boolean;
  /** What was typed instead of a number. */
  readonly typed: Read;
}

/** @throws Stopped */
export function choose(session: Session, question: Shown, choices: Choices): Promise<Words> {
  const { shown, words, firstIsStandard, typed } = choices;
  const lines = shown.map((one, index) => said`  ${ownWords(String(index + 1).padStart(2))}  ${one}\n`);
  session.context.io.err(said`\n${joined(lines, '')}`);
  const again = { again: session.text.notUnderstood };
  return ask(session, question, (answer) => {
    if (answer === '') return (firstIsStandard ? words[0] : undefined) ?? again;
    return /^\d{1,3}$/.test(answer) ? (words[Number(answer) - 1] ?? again) : typed(answer);
  });
}
