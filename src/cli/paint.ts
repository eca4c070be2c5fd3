import { Chalk } from 'chalk';
import { type Painter, PLAIN } from '../reports/painter.ts';
import type { CliIo } from './io.ts';

/** Colours for a terminal; none for a file, a pipe, or where NO_COLOR is set. */
export function painterFor(io: CliIo): Painter {
  if (!io.terminal || io.env.NO_COLOR) return PLAIN;
  const chalk = new Chalk({ level: 1 });
  return {
    error: chalk.red,
    warning: chalk.yellow,
    info: chalk.cyan,
    good: chalk.green,
    strong: chalk.bold,
    dim: chalk.dim,
  };
}
