import { type Month, monthRange } from '../../domain/month.ts';
import type { RabLine } from './rab-lines.ts';

/** The months in which anything is paid. */
export function monthsOfLines(lines: readonly RabLine[]): Month[] {
  const months = new Set(lines.flatMap(({ first, last }) => monthRange(first, last)));
  return [...months].sort((a, b) => a - b);
}
