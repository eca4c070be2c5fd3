import { isDeviceName } from '../../domain/kinds/windows-name.ts';
import { Refused } from '../../domain/refused.ts';
import { uniqueName } from '../../reports/parts/file-names.ts';

/**
 * Names for the copies of several files, given by their whole paths, in one folder: each its own path below the folder that
 * all share, so that two villages' `data.xlsx` stay two files.
 */
export function copyNames(files: readonly string[]): string[] {
  const paths = files.map((file) => file.split('/'));
  const folders = paths.map((path) => path.slice(0, -1));
  const shared = folders.reduce((common, folder) => {
    const differs = common.findIndex((piece, index) => piece !== folder[index]);
    return differs < 0 ? common : common.slice(0, differs);
  }, folders[0] ?? []);
  const taken = new Set<string>();
  return paths.map((path) => ownName(workbookName(path.slice(shared.length).map(safeName).join('/')), taken));
}

/** What Windows allows in a name: no such signs, no dot or blank at the end, none of its devices. */
function safeName(name: string): string {
  const allowed = name.replace(/[\\:*?"<>|\p{Cc}]/gu, '_').replace(/(?<![. ])[. ]+$/, '_');
  return isDeviceName(allowed) ? `_${allowed}` : allowed;
}

/** Names that differ only in what a name cannot hold, or in capital letters, get a number. */
function ownName(name: string, taken: Set<string>): string {
  const ending = name.lastIndexOf('.');
  const free = uniqueName(name.slice(0, ending), taken, ' ');
  return `${free}${name.slice(ending)}`;
}

/** What is no workbook of the new kind becomes one. */
const workbookName = (name: string): string =>
  /\.(xlsx|xlsm|xltx|xltm)$/i.test(name) ? name : `${name}.xlsx`;

/** @throws Refused when the roster came through stdin: it cannot be read again. */
export function refuseStdin(files: readonly string[], copies: 'marked' | 'mended'): void {
  if (files.includes('-')) throw new Refused({ code: 'not-from-stdin', args: { copies } });
}
