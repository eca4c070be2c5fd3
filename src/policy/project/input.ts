import type { Severity } from '../../domain/finding.ts';

/** One name of files, or several. */
export type Paths = string | readonly string[];

/**
 * A project file as written: what is said once for every command. Paths hold from the file's own folder on; `{month}` and
 * `{year}` stand for those that are asked about.
 */
export interface ProjectInput {
  /** Files or packs: district, then village. */
  readonly policy?: Paths | undefined;
  readonly year?: number | undefined;
  readonly rosters?: Paths | undefined;
  readonly joins?: Paths | undefined;
  readonly bills?: Paths | undefined;
  readonly receipts?: Paths | undefined;
  readonly villages?: string | undefined;
  readonly templates?: string | undefined;
  readonly baseline?: string | undefined;
  readonly output?: string | undefined;
  /** By command. */
  readonly formats?: Readonly<Record<string, string | undefined>> | undefined;
  readonly severity?: Severity | undefined;
  readonly sheet?: string | undefined;
  readonly headerRow?: number | undefined;
  /** Headings by field. */
  readonly map?: Readonly<Record<string, string | undefined>> | undefined;
  readonly category?: string | undefined;
  readonly strict?: boolean | undefined;
}
