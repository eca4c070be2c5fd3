import { isDeviceName } from '../../domain/kinds/windows-name.ts';
import { shownName } from '../../domain/shown.ts';

/** The longest part of a name that is made from data, in bytes: two of them, a word and a number fit everywhere. */
const LONGEST = 80;

/**
 * A village's or kecamatan's name as part of a file name that every system takes: letters and digits with hyphens between
 * them, at most eighty bytes, never a name that Windows keeps for itself; `-` for a name that holds neither.
 */
export function fileWords(name: string): string {
  const words = shortened(
    name
      .normalize('NFC')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, ''),
  );
  return notReserved(words) || '-';
}

const notReserved = (words: string): string => (isDeviceName(words) ? `${words}_` : words);

function shortened(words: string): string {
  const encoder = new TextEncoder();
  if (encoder.encode(words).length <= LONGEST) return words;
  const { read } = encoder.encodeInto(words, new Uint8Array(LONGEST));
  return words.slice(0, read).replace(/(?<!-)-+$/, '');
}

/** Names that no system takes for one another get a number; Windows and macOS do not tell capital letters apart. */
export function uniqueName(name: string, taken: Set<string>, separator: string): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${name}${separator}${number}`;
  taken.add(free.toLowerCase());
  return free;
}

/** `['Dlanggu', 'Sumber Rejo']` → `dlanggu-sumber-rejo`: safe on every system, one of its own for each, without a NIK. */
export function fileSlugs(names: readonly (readonly (string | undefined)[])[]): string[] {
  const taken = new Set<string>();
  return names.map((words) => {
    const plain = shownName(words.join(' ')).normalize('NFKD').toLowerCase();
    const slug = plain
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, LONGEST);
    return uniqueName(notReserved(slug) || 'tanpa-nama', taken, '-');
  });
}
