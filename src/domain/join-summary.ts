import { ownWords } from '../domain/shown.ts';
import type { Field } from './field.ts';
import { shownName } from './shown.ts';

/** What one `--join` gave to the rosters. */
export interface JoinSummary {
  /** As typed: a file, folder or pattern. */
  readonly name: string;
  readonly files: readonly { readonly file: string; readonly sha256: string }[];
  /** Rows of the rosters whose NIK stands there. */
  readonly known: number;
  /** Rows that got something, and how often each field was filled. */
  readonly completed: number;
  readonly filled: Readonly<Partial<Record<Field, number>>>;
}

/** `{ joins: […] }` for a JSON document, names as they may be shown, or nothing without a `--join`. */
export function joinsJson(joins: readonly JoinSummary[] = []) {
  if (joins.length === 0) return {};
  const sorted = (filled: JoinSummary['filled']): JoinSummary['filled'] =>
    Object.fromEntries(Object.entries(filled).sort(([a], [b]) => (a < b ? -1 : 1)));
  const shown = ({ name, files, filled, ...counts }: JoinSummary) => ({
    name: shownName(name),
    files: files.map(({ file, sha256 }) => ({ file: shownName(file), sha256: ownWords(sha256) })),
    ...counts,
    filled: sorted(filled),
  });
  return { joins: joins.map(shown) };
}
