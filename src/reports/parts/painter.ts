import type { Shown } from '../../domain/shown.ts';
/** How a text report is coloured. The terminal's colours live in the command line, not here. */
export interface Painter {
  error(text: Shown): Shown;
  warning(text: Shown): Shown;
  info(text: Shown): Shown;
  good(text: Shown): Shown;
  strong(text: Shown): Shown;
  dim(text: Shown): Shown;
}

const same = (text: Shown): Shown => text;

export const PLAIN: Painter = {
  error: same,
  warning: same,
  info: same,
  good: same,
  strong: same,
  dim: same,
};
