import { Chalk } from 'chalk';
import { rewritten, type Shown } from '../../domain/shown.ts';
import { type Painter, PLAIN } from '../../reports/parts/painter.ts';
import type { CliIo } from './io.ts';

/** Colours for a terminal; none for a file, a pipe, or where NO_COLOR is set. */
export function painterFor(io: CliIo): Painter {
  if (!io.terminal || io.env.NO_COLOR) return PLAIN;
  const chalk = new Chalk({ level: 1 });
  return {
    error: one(chalk.red),
    warning: one(chalk.yellow),
    info: one(chalk.cyan),
    good: one(chalk.green),
    strong: one(chalk.bold),
    dim: one(chalk.dim),
  };
}

/** Chalk joins all that it is given, and `map` gives a line its number and the whole list as well. */
const one =
  (paint: (text: string) => string): ((text: Shown) => Shown) =>
  (text) =>
    rewritten(text, (plain) => paint(plain));
