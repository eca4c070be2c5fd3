import { Chalk } from 'chalk';
import { rewritten, type Shown } from '../../domain/shown.ts';
import { type Painter, PLAIN } from '../../reports/parts/painter.ts';
import type { CliIo } from './io.ts';

/** Colours for a terminal that has them, or where FORCE_COLOR asks for them; none for a file, a pipe, or where NO_COLOR is set. */
export function painterFor(io: CliIo): Painter {
  if (!isColoured(io)) return PLAIN;
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

/** FORCE_COLOR wins, as in Node itself: 0 and false mean no colours, anything else means colours wherever the text goes. */
function isColoured({ env, terminal }: CliIo): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM } = env;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced.toLowerCase() !== 'false';
  return terminal && !refused && TERM !== 'dumb';
}

/** Chalk joins all that it is given, and `map` gives a line its number and the whole list as well. */
const one =
  (paint: (text: string) => string): ((text: Shown) => Shown) =>
  (text) =>
    rewritten(text, (plain) => paint(plain));
