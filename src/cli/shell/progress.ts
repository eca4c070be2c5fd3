import type { Language } from '../../domain/language.ts';
import { NOTHING, numeral, rewritten, type Shown, said, word } from '../../domain/shown.ts';
import type { Progress } from '../../run/ports.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';
import type { CliIo } from './io.ts';

/** Short runs show nothing: a line that flashes up helps nobody. Milliseconds. */
const QUIET_FOR = { one: 2_000, several: 500 };
const BETWEEN = 100;
const BAR = 20;
const WIPE = word('\r\u001b[2K');

/** Shows on the terminal how many of the files and how many rows were read; nothing where nobody looks. */
export function startProgress(files: number, language: Language, io: CliIo): Progress | undefined {
  const { status } = io;
  if (status === undefined) return undefined;
  const text = CLI_TEXT[language];
  const began = io.now().getTime();
  let next = began + (files > 1 ? QUIET_FOR.several : QUIET_FOR.one);
  let [done, rows, shown] = [0, 0, false];
  const show = (): void => {
    const now = io.now().getTime();
    if (now < next) return;
    next = now + BETWEEN;
    shown = true;
    const bar = files > 1 ? said` ${barOf(done, files)}` : NOTHING;
    const line = said`${text.reading(done, files, rows)}${bar}`;
    status.write(
      said`${WIPE}${rewritten(line, (plain) => plain.slice(0, Math.max(0, status.columns() - 1)))}`,
    );
  };
  return {
    rows(count) {
      rows += count;
      show();
    },
    fileDone() {
      done++;
      show();
    },
    end() {
      if (shown) status.write(WIPE);
    },
  };
}

function barOf(done: number, files: number): Shown {
  const filled = Math.floor((done / files) * BAR);
  const percent = Math.floor((done / files) * 100);
  return rewritten(
    numeral(percent),
    (digits) => `[${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}]${digits.padStart(3)}%`,
  );
}
