import { execFileSync } from 'node:child_process';

/** A command of which a shell does nothing but cut it at its blanks. */
const PLAIN = /^enroll(?: [\w.,:=@%+/-]+)*$/;

/** A command as a person types it or copies it from the screen, read by bash where it is more than words and blanks. */
export function words(command: string, cwd: string): string[] {
  if (PLAIN.test(command)) return command.split(' ').slice(1);
  const script = `enroll() { printf '%s\\0' "$@"; }\n${command}\n`;
  const out = execFileSync('bash', ['--noprofile', '--norc', '-c', script], { cwd, encoding: 'utf8' });
  return out.split('\0').slice(0, -1);
}

const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

/** What the advice does to the command that was typed: a whole command stands for itself, options are put behind. */
export function commandOf(advice: string, argv: readonly string[], instead: readonly string[] = []): string {
  if (advice.startsWith('enroll ')) return advice;
  const kept = argv.filter((word) => !instead.includes(word));
  return `enroll ${kept.map(quoted).join(' ')} ${advice}`;
}

/** The words of the screen, as they stand there, without the ends of lines that the width of a screen makes. */
export const unwrapped = (text: string): string => text.replace(/\n +/g, ' ').replace(/ +/g, ' ');

/** As from a shell that stands in the folder. */
export async function inFolder<T>(cwd: string, job: () => Promise<T>): Promise<T> {
  const before = process.cwd();
  process.chdir(cwd);
  try {
    return await job();
  } finally {
    process.chdir(before);
  }
}
