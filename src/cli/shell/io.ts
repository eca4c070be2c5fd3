import type { Language } from '../../domain/language.ts';
import type { Shown } from '../../domain/shown.ts';
import type { Prompt } from './prompt.ts';

/** A terminal line that is written over and over, and wiped when something else is to be said. */
export interface StatusLine {
  readonly write: (text: Shown) => void;
  /** How wide the terminal is just now. */
  columns(): number;
}

/** The world that a command may touch, injected so that tests see all of it. */
export interface CliIo {
  /** The result, and nothing else. Whoever writes much waits for each piece to be taken. */
  readonly out: (text: Shown) => void | Promise<void>;
  /** Nobody reads the result any more, or it cannot be taken. */
  closed?(): boolean;
  /** Waits until the result is taken; gives what the system said where it could not be. */
  taken?(): Promise<Error | undefined>;
  /** The talk: progress, warnings, sentences about what went wrong. */
  readonly err: (text: Shown) => void;
  /** `--quiet`: nothing is told but what is wrong; see `chat`. */
  readonly quiet?: boolean | undefined;
  readonly stdin: NodeJS.ReadableStream;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  now(): Date;
  /** Whether a person looks at stdout: colours. */
  readonly terminal: boolean;
  /** A line of the terminal behind stderr, for progress; undefined in pipes and in CI, where nobody looks. */
  readonly status?: StatusLine | undefined;
  /** Shows a file in the program that the system has for its kind; false where it has none. */
  readonly show?: ((path: string) => Promise<boolean>) | undefined;
  /** Opens questions to the person at the terminal; undefined in pipes and in CI, where nobody can answer. */
  readonly openPrompt?: (() => Promise<Prompt>) | undefined;
}

/** What is good to know and no warning: `--quiet` leaves it out. */
export function chat({ quiet, err }: Pick<CliIo, 'quiet' | 'err'>, text: Shown): void {
  if (quiet !== true) err(text);
}

export function processIo(): CliIo {
  const { stdout, stderr } = process;
  let failed: Error | undefined;
  let closed = false;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    closed = true;
    // `enroll … | head` closes our stdout early; that is the reader's choice and no fault.
    if (error.code !== 'EPIPE') failed = error;
  });
  // Who would be told of it? The result and the exit code stay what they are.
  stderr.on('error', () => undefined);
  return {
    out: (text) => new Promise((taken) => void stdout.write(text, () => taken())),
    closed: () => closed,
    async taken() {
      if (!closed) await new Promise<void>((done) => void stdout.write('', () => done()));
      return failed;
    },
    err: (text) => void stderr.write(text),
    stdin: process.stdin,
    cwd: process.cwd(),
    env: process.env,
    now: () => new Date(),
    terminal: process.stdout.isTTY === true,
    status: statusLine(),
    show: async (path) => (await import('../../io/machine/show-file.ts')).showFile(path, process.env),
    openPrompt: somebodyAnswers() ? async () => (await import('./prompt.ts')).openPrompt() : undefined,
  };
}

const somebodyAnswers = (): boolean =>
  process.stdin.isTTY === true && process.stdout.isTTY === true && !process.env.CI;

function statusLine(): StatusLine | undefined {
  const { stderr, env } = process;
  if (stderr.isTTY !== true || env.CI || env.TERM === 'dumb') return undefined;
  return { write: (text) => void stderr.write(text), columns: () => stderr.columns || 80 };
}

/** What every command is given besides its own arguments. */
export interface Context {
  readonly io: CliIo;
  readonly language: Language;
  readonly version: Shown;
  /** Every file that this run has read besides rosters (policies, village lists): never written over. */
  readonly inputs: Set<string>;
  /** `--no-project`: nothing is taken from a project file. */
  readonly withoutProject?: boolean | undefined;
  /** The guided run calls: results of ours that nobody has changed since may be replaced unasked, and it says itself what comes next. */
  readonly guided?: boolean | undefined;
}

/** A failure that the user can do something about: one clear sentence, exit 2, no stack. */
export class CliError extends Error {
  override readonly name = 'CliError';
  readonly sentence: Shown;

  constructor(sentence: Shown) {
    super(sentence);
    this.sentence = sentence;
  }
}
