/**
 * The files that were dropped on a batch file, from the command line by which Explorer starts it:
 * `C:\Windows\system32\cmd.exe /c ""D:\enroll\Mulai.cmd" D:\a&b.xlsx "D:\dua kata.xlsx""`. Explorer puts only names with
 * blanks in quotes, and cmd would take what stands behind `&`, `^` or `(` in the others for commands.
 */
export function droppedFiles(line, script) {
  const at = line.toLowerCase().lastIndexOf(`${script.toLowerCase()}"`);
  const whole = line.trimEnd();
  if (at < 0 || !whole.endsWith('"')) return [];
  // The last quote closes the one before the name of the batch file.
  const names = whole.slice(at + script.length + 1, -1);
  return Array.from(names.matchAll(/"([^"]*)"|(\S+)/g), ([, quoted, plain]) => quoted ?? plain).filter(
    Boolean,
  );
}
