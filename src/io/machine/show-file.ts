import { spawn } from 'node:child_process';

/** What the system has to show a file in the program for its kind; undefined where nobody could see it. */
function opener(
  path: string,
  env: Readonly<Record<string, string | undefined>>,
): [string, string[]] | undefined {
  // The shell of Windows takes the first quoted word for a title.
  if (process.platform === 'win32') return ['cmd.exe', ['/d', '/s', '/c', `"start "" "${path}""`]];
  if (process.platform === 'darwin') return ['open', [path]];
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open', [path]] : undefined;
}

/** What `cmd` gives a meaning inside quotes too: such a path is left to the reader. */
const UNSAFE = /["%!\r\n]/;

/** Shows a file to the person at the screen; false where that cannot be begun. It never fails and is not waited for. */
export async function showFile(
  path: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
  const [program, words] = opener(path, env) ?? [];
  if (program === undefined || words === undefined) return false;
  if (process.platform === 'win32' && UNSAFE.test(path)) return false;
  return new Promise((begun) => {
    const child = spawn(program, words, {
      detached: process.platform !== 'win32',
      stdio: 'ignore',
      windowsVerbatimArguments: true,
    });
    child.once('error', () => begun(false));
    child.once('spawn', () => {
      child.unref();
      begun(true);
    });
  });
}
