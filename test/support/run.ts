import { Readable } from 'node:stream';
import { main } from '../../src/cli/main.ts';
import type { CliIo } from '../../src/cli/shell/io.ts';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command line as a user would, with a fixed clock: the same words in, the same bytes out. */
export async function run(
  argv: readonly string[],
  more: Partial<CliIo> & { readonly input?: string } = {},
): Promise<Ran> {
  let out = '';
  let err = '';
  const io: CliIo = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    stdin: Readable.from([Buffer.from(more.input ?? '')]),
    cwd: process.cwd(),
    env: {},
    now: () => new Date('2026-11-22T03:00:00Z'),
    terminal: false,
    ...more,
  };
  const code = await main(argv, io);
  return { code, out, err };
}
