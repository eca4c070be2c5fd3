import type { Hostile } from './item.ts';

/** What `validate --format json` said of a hostile file beside a good one. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Report {
  readonly files: readonly { readonly file: string; readonly read: number }[];
  readonly unreadable: readonly { readonly file: string; readonly message: string }[];
  readonly findings: readonly { readonly file: string; readonly severity: string }[];
}

/** The file beside each hostile one, and how many people it has. */
export const GOOD = 'baik.csv';
const GOOD_PEOPLE = 3;

const reportOf = (out: string): Report | undefined => {
  try {
    return JSON.parse(out) as Report;
  } catch {
    return undefined;
  }
};

/** What is wrong with an outcome; undefined where nothing is. */
export function fault({ oracle, people }: Hostile, { code, out, err }: Outcome): string | undefined {
  if (code !== 0 && code !== 1 && code !== 2) return `ended with ${code}`;
  const report = reportOf(out);
  if (!report) return `no report: ${err.slice(0, 200)}`;
  const isGood = (file: string): boolean => file.endsWith(GOOD);
  const read = (good: boolean): number =>
    report.files.filter(({ file }) => isGood(file) === good).reduce((sum, sheet) => sum + sheet.read, 0);
  if (read(true) !== GOOD_PEOPLE) return `${read(true)} of ${GOOD_PEOPLE} people of the good file`;
  const refused = report.unreadable.some(({ file }) => !isGood(file));
  if (refused && code !== 2) return `refused, and ended with ${code}`;
  if (oracle === 'refused') return refused ? undefined : 'not refused';
  const noticed =
    refused || report.findings.some(({ file, severity }) => severity === 'error' && !isGood(file));
  if (oracle === 'noticed' && !noticed) return `nothing said, ${read(false)} people read`;
  if (oracle === 'counted' && !noticed && read(false) !== people)
    return `${read(false)} of ${people} people, and nothing said`;
  return undefined;
}
