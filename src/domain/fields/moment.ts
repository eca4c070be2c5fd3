/**
 * When an answer was sent, in seconds of one clock: with the day first and with the month first. Both are alike where the text
 * leaves no choice by its form; one is undefined where no such day exists.
 */
export interface Moment {
  readonly dayFirst: number | undefined;
  readonly monthFirst: number | undefined;
}
