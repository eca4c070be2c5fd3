import { Refused } from '../../domain/refused.ts';

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
  return paths.map((path) => workbookName(path.slice(shared.length).map(safeName).join('/')));
}

/** What Windows allows in a name. */
const safeName = (name: string): string => name.replace(/[\\:*?"<>|]/g, '_');

/** What is no workbook of the new kind becomes one. */
const workbookName = (name: string): string =>
  /\.(xlsx|xlsm|xltx|xltm)$/i.test(name) ? name : `${name}.xlsx`;

/** @throws Refused when the roster came through stdin: it cannot be read again. */
export function refuseStdin(files: readonly string[], copies: 'marked' | 'mended'): void {
  if (files.includes('-')) throw new Refused({ code: 'not-from-stdin', args: { copies } });
}
