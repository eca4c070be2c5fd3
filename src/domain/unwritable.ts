import type { NoArgs } from './shown/sayable.ts';
import type { Shown } from './shown.ts';
import { type SourceName, sourceName } from './source-name.ts';
/** Why a result could not be written, with what its sentence is made of. Nothing of the set is left behind then. */
export interface UnwritableArgs {
  /** A file of that name is there already and `--force` was not given. */
  exists: NoArgs;
  /** The path is one of the files that were read. */
  'is-input': NoArgs;
  'is-folder': NoArgs;
  /** A disk, a socket: nothing that a file can take the place of. */
  'no-regular-file': NoArgs;
  /** Something on the way to the folder is a file. */
  'not-a-folder': NoArgs;
  'no-folder': NoArgs;
  'no-permission': NoArgs;
  'read-only': NoArgs;
  'disk-full': NoArgs;
  /** Open in Excel or locked by another program, as Windows reports it. */
  'in-use': NoArgs;
  /** Another run of this program is writing it just now. */
  'being-written': NoArgs;
  'name-too-long': NoArgs;
  /** Windows keeps it for a device, or would write under another name. */
  'no-windows-name': NoArgs;
  /** Two files of one set have the same name. */
  'written-twice': NoArgs;
  /** Ours, changed by somebody since: neither removed nor replaced. */
  'changed-since': NoArgs;
  /** Anything else that the operating system says: its own code. */
  failed: { readonly code: Shown };
}
export type UnwritableReason = keyof UnwritableArgs;

export type UnwritableCause = {
  readonly [R in UnwritableReason]: { readonly reason: R; readonly args: UnwritableArgs[R] };
}[UnwritableReason];

/** A file that cannot be written for an expected reason. Its sentence is made by `unwritableText`. */
export class UnwritableFile extends Error {
  override readonly name = 'UnwritableFile';
  /** With forward slashes. */
  readonly file: SourceName;
  readonly detail: UnwritableCause;

  constructor(file: string, detail: UnwritableCause) {
    super(`${file}: ${detail.reason}`);
    this.file = sourceName(file);
    this.detail = detail;
  }

  get reason(): UnwritableReason {
    return this.detail.reason;
  }
}
