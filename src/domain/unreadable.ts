import type { NoArgs } from './shown/sayable.ts';
import type { Shown } from './shown.ts';
import { type SourceName, sourceName } from './source-name.ts';
/**
 * Why a file could not be read, with what its sentence is made of. One file is refused; the others go on.
 * Rows and limits are numbers; `part` is the name of a part inside a zip archive.
 */
export interface UnreadableArgs {
  /** `nearest`: the name in that folder that was probably meant. */
  'missing-file': { readonly nearest?: Shown | undefined };
  'empty-folder': NoArgs;
  /** A link to what is not there, or to itself. */
  'broken-link': NoArgs;
  'no-permission': NoArgs;
  'is-folder': NoArgs;
  /** A pipe, a device, a socket. */
  'not-a-file': NoArgs;
  /** The system refused for a reason of its own, by its code: `EIO`. */
  system: { readonly code: Shown };
  'lock-file': NoArgs;
  'empty-file': NoArgs;
  'not-a-spreadsheet': { readonly what: ForeignKind };
  'password-protected': NoArgs;
  truncated: NoArgs;
  /** What stands in the file contradicts itself: a checksum, a size, a reference, the XML. */
  damaged: { readonly part?: Shown | undefined };
  'duplicate-part': { readonly part: Shown };
  'zip-bomb': NoArgs;
  'forbidden-xml': { readonly part: Shown };
  /** Something is there more often, deeper or longer than in any roster. */
  'beyond-limit': { readonly what: BeyondLimit; readonly limit: number };
  'too-large': { readonly megabytes: number };
  'too-many-rows': { readonly limit: number };
  'too-many-columns': { readonly row: number; readonly limit: number };
  'too-many-merges': { readonly limit: number };
  'cell-too-long': { readonly row: number; readonly limit: number };
  'row-too-long': { readonly row: number };
  'row-too-big': { readonly row: number };
  'unclosed-quote': { readonly row: number };
  'nul-bytes': { readonly row: number };
  /** Something of a web page is opened and never closed; `mark` as it is written. */
  'unclosed-markup': { readonly row: number; readonly mark: OpenMark };
  /** A web page breaks off inside a table; `row`: the last one that is whole, or was begun. */
  'page-cut': { readonly row: number };
  /** It is another one than when it was opened: somebody writes it at this time. */
  changed: NoArgs;
  'no-sheets': NoArgs;
  'rows-lost': { readonly sheet: Shown | undefined; readonly expected: number; readonly read: number };
  'no-match': NoArgs;
  /** A form that the short page does not read. */
  'legacy-form': NoArgs;
}
export type UnreadableReason = keyof UnreadableArgs;

/** What a web page can open and never close, as it is written; `<`: a tag or an element of another name. */
export type OpenMark = '<!--' | '<![CDATA[' | '<!' | '"' | '<script' | '<title' | '<style' | '<';

/** `memory` and `time`: what reading took, where nothing else could be counted. */
export type BeyondLimit =
  | 'sheets'
  | 'depth'
  | 'piece'
  | 'repeated'
  | 'strings'
  | 'spans'
  | 'tables'
  | 'villages'
  | 'memory'
  | 'time';

/** What a file is instead of a spreadsheet, as far as its first bytes tell. */
export type ForeignKind =
  | 'picture'
  | 'pdf'
  | 'word'
  | 'presentation'
  | 'archive'
  | 'web-archive'
  | 'numbers'
  | 'database'
  | 'program'
  | 'unknown';

export type UnreadableCause = {
  readonly [R in UnreadableReason]: { readonly reason: R; readonly args: UnreadableArgs[R] };
}[UnreadableReason];

/** A file that cannot be read for an expected reason. Its sentence is made by `unreadableText`. */
export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
  /** As the user named it, with forward slashes. */
  readonly file: SourceName;
  readonly detail: UnreadableCause;

  constructor(file: string, detail: UnreadableCause) {
    super(`${file}: ${detail.reason}`);
    this.file = sourceName(file);
    this.detail = detail;
  }

  get reason(): UnreadableReason {
    return this.detail.reason;
  }
}
