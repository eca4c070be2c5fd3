import { createInterface } from 'node:readline/promises';
import type { Shown } from '../../domain/shown.ts';

export interface Prompt {
  /** The answer without the line's end; undefined when there is none any more. */
  readonly ask: (question: Shown) => Promise<string | undefined>;
  close(): void;
}

/** Asks on the terminal. Ctrl-C and the end of the input are no answer. */
export function openPrompt(): Prompt {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const closed = new Promise<undefined>((resolve) => lines.once('close', () => resolve(undefined)));
  lines.once('SIGINT', () => lines.close());
  return {
    ask: (question) => Promise.race([lines.question(question), closed]),
    close: () => lines.close(),
  };
}
