/** How a text report is coloured. The terminal's colours live in the command line, not here. */
export interface Painter {
  error(text: string): string;
  warning(text: string): string;
  info(text: string): string;
  good(text: string): string;
  strong(text: string): string;
  dim(text: string): string;
}

const same = (text: string): string => text;

export const PLAIN: Painter = {
  error: same,
  warning: same,
  info: same,
  good: same,
  strong: same,
  dim: same,
};
