import { nearestWord } from '../../policy/nearest.ts';
import { CHECK_CODES, type Code, type Finding } from './registry.ts';

/** Which findings a report shows. Rows are accepted and rejected by all checks, whatever is shown. */
export interface Selection {
  /** Undefined: all. */
  readonly only: ReadonlySet<Code> | undefined;
  readonly skip: ReadonlySet<Code>;
}

/** A word of `--only` or `--skip` that names no check. */
export interface UnknownCode {
  readonly unknown: string;
  readonly nearest: string | undefined;
}

/**
 * The codes of `--only` and `--skip`: single codes, lists with commas, or all of one beginning (`nik-*`). The first
 * word that fits no code is given back instead.
 */
export function readSelection(only: readonly string[], skip: readonly string[]): Selection | UnknownCode {
  const shown = readCodes(only);
  const hidden = readCodes(skip);
  if ('unknown' in shown) return shown;
  if ('unknown' in hidden) return hidden;
  return { only: only.length > 0 ? shown.codes : undefined, skip: hidden.codes };
}

function readCodes(words: readonly string[]): { readonly codes: ReadonlySet<Code> } | UnknownCode {
  const codes = new Set<Code>();
  for (const word of words
    .flatMap((list) => list.split(','))
    .map((one) => one.trim())
    .filter(Boolean)) {
    const fitting = word.endsWith('*')
      ? CHECK_CODES.filter((code) => code.startsWith(word.slice(0, -1)))
      : CHECK_CODES.filter((code) => code === word);
    if (fitting.length === 0) return { unknown: word, nearest: nearestWord(word, CHECK_CODES) };
    for (const code of fitting) codes.add(code);
  }
  return { codes };
}

export const isSelected = (code: Code, { only, skip }: Selection): boolean =>
  (only?.has(code) ?? true) && !skip.has(code);

/** The findings to show, and how many were left out: a report says so. */
export function selectFindings(
  findings: readonly Finding[],
  selection: Selection,
): { readonly shown: readonly Finding[]; readonly hidden: number } {
  const shown = findings.filter(({ code }) => isSelected(code, selection));
  return { shown, hidden: findings.length - shown.length };
}
