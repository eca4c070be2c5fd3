import type { SourceName } from './source-name.ts';
/** What a file in a folder is that is no spreadsheet by its name and may all the same be somebody's answer. */
export const ASIDE_KINDS = [
  'pdf',
  'document',
  'picture',
  'archive',
  'presentation',
  'numbers',
  'wps',
  'shortcut',
  'database',
  'mail',
  'linked-folder',
  'device',
  'other',
] as const;
export type AsideKind = (typeof ASIDE_KINDS)[number];

/** A file that was met in a folder and not read. */
export interface AsideFile {
  readonly file: SourceName;
  readonly kind: AsideKind;
}
