import type { Cell, SheetRow } from '../../domain/cell.ts';

/** Of a text: all that can be seen of it is struck through, or a part of it. */
export type RunStrike = 'whole' | 'part';

/** What a workbook strikes through: by the number of a style, and of a shared text whose own runs do. */
export interface Strikes {
  readonly styles?: readonly boolean[] | undefined;
  readonly texts?: ReadonlyMap<number, RunStrike> | undefined;
}

/** How many filled cells of the row at hand are struck through, and whether only a part of one of them is. */
export class StrikeCount {
  readonly #strikes: Strikes;
  #text: RunStrike | undefined;
  cells = 0;
  part = false;

  constructor(strikes: Strikes) {
    this.#strikes = strikes;
  }

  /** The row with what was counted in it; the next one begins. */
  finished(row: number, cells: readonly Cell[], hidden: boolean): SheetRow {
    const done = finishedRow(row, cells, hidden, this.cells, this.part);
    this.cells = 0;
    this.part = false;
    this.#text = undefined;
    return done;
  }

  /** The shared text that the cell at hand holds. */
  text(index: number): void {
    this.#text = this.#strikes.texts?.get(index);
  }

  /** The end of a filled cell; `own`: what the runs in the cell itself say. */
  cell(style: number, own = this.#text): void {
    this.#text = undefined;
    const whole = this.#strikes.styles?.[style] === true;
    if (whole || own !== undefined) this.cells++;
    this.part ||= !whole && own === 'part';
  }
}

/** Gathers over the runs of one rich text whether what can be seen of it is struck through. */
export class StrikeRuns {
  #strikes = false;
  #struck = false;
  #plain = false;

  /** A run begins, without a line of its own so far. */
  open(): void {
    this.#strikes = false;
  }

  /** A run's properties strike it through, or say that they do not. */
  strike(value: string | undefined): void {
    this.#strikes = value === undefined || !/^(0|false|off)$/.test(value);
  }

  text(text: string): void {
    if (text.trim() === '') return;
    if (this.#strikes) this.#struck = true;
    else this.#plain = true;
  }

  /** Undefined where nothing is struck through. */
  get said(): RunStrike | undefined {
    if (!this.#struck) return undefined;
    return this.#plain ? 'part' : 'whole';
  }
}

/** A row as it is handed on; `struck`: how many of its filled cells are struck through, `part`: one of them in part only. */
export function finishedRow(
  row: number,
  cells: readonly Cell[],
  hidden: boolean,
  struck: number,
  part = false,
): SheetRow {
  if (struck > 0 || part) {
    const whole = struck > 0 && struck >= cells.filter((cell) => cell !== undefined).length;
    const lines = whole || ('part' as const);
    return hidden ? { row, cells, hidden, struck: lines } : { row, cells, struck: lines };
  }
  return hidden ? { row, cells, hidden } : { row, cells };
}
