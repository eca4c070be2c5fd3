import { daysInMonth } from '../../domain/date.ts';

const SYLLABLES = ['ba', 'du', 'ka', 'lo', 'mi', 'nu', 'pe', 'ra', 'so', 'ti', 'wa', 'ye'];
/** Digits at which the first invented number of a length begins, so that none looks like a real one by chance. */
const STEP = 7_919;

/**
 * Invents words, numbers and days in place of those of a file: one for one, so that what was the same stays the same and
 * what was different stays so. Which one comes is decided by the order of the file alone; nothing of the original is in it.
 */
export class Inventor {
  readonly #original: ReadonlySet<string>;
  readonly #words = new Map<string, string>();
  readonly #numbers = new Map<string, string>();
  readonly #days = new Map<string, readonly [month: number, day: number]>();
  readonly #used = new Set<string>();
  #next = 0;

  /** @param original every word of the file in lower case: none of them is ever invented */
  constructor(original: ReadonlySet<string>) {
    this.#original = original;
  }

  /** As many words, written like the original: capitals, an initial stays an initial. */
  word(original: string): string {
    const key = original.toLowerCase();
    const known = this.#words.get(key) ?? this.#newWord(key.length);
    this.#words.set(key, known);
    if (original === original.toUpperCase()) return known.toUpperCase();
    return original[0] === original[0]?.toUpperCase()
      ? known.charAt(0).toUpperCase() + known.slice(1)
      : known;
  }

  #newWord(length: number): string {
    for (;;) {
      let rest = this.#next++;
      let word = '';
      do {
        word += SYLLABLES[rest % SYLLABLES.length];
        rest = Math.floor(rest / SYLLABLES.length);
      } while (rest > 0 || word.length < Math.min(length, 6));
      const cut = length < 3 ? word.slice(0, length) : word;
      if (length < 3 || !this.#original.has(cut)) return cut;
    }
  }

  /** Other digits, as many; repeated ones (`1111111`) and zeros say that nobody has the number, and stay. */
  digits(original: string): string {
    if (/^(\d)\1*$/.test(original)) return original;
    const known = this.#numbers.get(original);
    if (known !== undefined) return known;
    for (let count = this.#numbers.size + 1; ; count++) {
      const invented = String((count * STEP) % 10 ** Math.min(original.length, 9)).padStart(
        original.length,
        '9',
      );
      const usable = original.startsWith('0') ? `0${invented.slice(1)}` : invented.replace(/^0/, '1');
      if (usable === original || this.#used.has(usable)) continue;
      this.#numbers.set(original, usable);
      this.#used.add(usable);
      return usable;
    }
  }

  /** Another day of the same year; a day that does not exist becomes 31 February. */
  day(year: number, month: number, day: number): readonly [month: number, day: number] {
    const exists = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
    if (!exists) return [2, 31];
    const key = `${year % 100}-${month}-${day}`;
    const known = this.#days.get(key);
    if (known) return known;
    let count = this.#days.size;
    while (monthOf(count) === month && dayOf(count) === day) count++;
    const invented = [monthOf(count), dayOf(count)] as const;
    this.#days.set(key, invented);
    return invented;
  }
}

const monthOf = (count: number): number => 1 + ((count * 5) % 12);
const dayOf = (count: number): number => 1 + ((count * 11 + Math.floor(count / 12)) % 28);
