/** Paths as users name them, with forward slashes; nothing here looks at a disk. */

/** `desa/data.xlsx` → `data.xlsx`. */
export const baseName = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** `desa/data.xlsx` → `desa`; `data.xlsx` → `.`. */
export function folderOf(path: string): string {
  const at = path.lastIndexOf('/');
  if (at < 0) return '.';
  return at === 0 ? '/' : path.slice(0, at);
}

/** A path that is named in `file` and relative to it, without `.` and `..` where they can be worked out. */
export function pathBeside(file: string, path: string): string {
  const whole = `${folderOf(file.replaceAll('\\', '/'))}/${path.replaceAll('\\', '/')}`;
  const pieces: string[] = [];
  for (const piece of whole.split('/')) {
    if (piece === '.' || piece === '') continue;
    if (piece === '..' && pieces.length > 0 && pieces.at(-1) !== '..') pieces.pop();
    else pieces.push(piece);
  }
  return (whole.startsWith('/') ? '/' : '') + pieces.join('/');
}
