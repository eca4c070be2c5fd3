import type { AsideKind } from '../domain/aside.ts';
import { baseName } from '../domain/path.ts';

/** What may be a spreadsheet, by its name. */
export const SPREADSHEET: RegExp = /\.(xlsx|xlsm|xltx|xltm|xlsb|xls|xml|ods|fods|csv|tsv|txt|html?)$/i;

/** A file that a program keeps beside one that it has open. */
export const isLock = (path: string): boolean => /^(?:~\$|\.~lock\.)/.test(baseName(path));

/** What is looked at in a folder. */
export const isCandidate = (path: string): boolean => SPREADSHEET.test(path) || isLock(path);

const KINDS: readonly (readonly [AsideKind, RegExp])[] = [
  ['pdf', /\.pdf$/i],
  ['document', /\.(docx?|docm|dotx?|rtf|odt|wps|pages|gdoc)$/i],
  ['picture', /\.(jpe?g|png|gif|bmp|webp|heic|heif|tiff?|svg)$/i],
  ['archive', /\.(zip|rar|7z|gz|tgz|tar|bz2|xz)$/i],
  ['presentation', /\.(pptx?|odp|key)$/i],
  ['numbers', /\.numbers$/i],
  ['wps', /\.(et|ett)$/i],
  ['shortcut', /\.(gsheet|url|lnk|webloc)$/i],
  ['database', /\.(mdb|accdb|mde|dbf?|sqlite3?|odb)$/i],
  ['mail', /\.(eml|msg)$/i],
];

/** Folders of the systems themselves, which nobody may open. */
const SYSTEM_FOLDER = /^(system volume information|\$recycle\.bin|lost\+found|recycler)$/i;

export const isSystemFolder = (name: string): boolean => SYSTEM_FOLDER.test(name);

/** What the systems themselves put into folders. */
const SYSTEM = /^(thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r)$/i;
/** Settings and reports of this program, and what is written beside them about them: no village answers in these. */
const OURS = /\.(ya?ml|json|sarif|md)$/i;

/** Undefined for a file that nobody misses: one of the system's, or a setting of ours. */
export function asideKind(path: string): AsideKind | undefined {
  const name = baseName(path);
  if (SYSTEM.test(name) || OURS.test(name)) return undefined;
  return KINDS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other';
}
