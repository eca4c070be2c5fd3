/** What one sign of a path must be to get from a place of the pattern to the next. */
type Sign = (sign: string) => boolean;

interface Place {
  readonly sign?: Sign;
  /** Behind the sign. */
  readonly next?: number;
  /** Reached without one. */
  readonly free: number[];
}

/** Alternatives inside alternatives: nobody writes more. */
const DEEPEST = 64;

const ANY: Sign = () => true;
const IN_FOLDER: Sign = (sign) => sign !== '/';

/**
 * A pattern for paths: `*` and `?` stay inside a folder, `**` crosses folders, `[ab]`, `[a-z]`, `[!a]` and `{a,b}` are alternatives. It is
 * walked place by place, so that no pattern takes longer than its length times that of a path.
 */
export class Glob {
  readonly #places: Place[] = [];
  readonly #signs: readonly string[];
  readonly #folded: boolean;
  #at = 0;
  /** What the last place is behind everything. */
  readonly #end: number;

  /** Undefined for what is no pattern, such as a name with one bracket. `folded`: capitals make no difference. */
  static of(pattern: string, folded: boolean): Glob | undefined {
    try {
      return new Glob(pattern, folded);
    } catch (error) {
      if (error instanceof NoPattern) return undefined;
      throw error;
    }
  }

  private constructor(pattern: string, folded: boolean) {
    this.#folded = folded;
    this.#signs = [...(folded ? pattern.toLowerCase() : pattern)];
    this.#places.push({ free: [] });
    this.#end = this.#sequence(0, 0);
  }

  test(path: string): boolean {
    let now = this.#freely([0]);
    for (const sign of this.#folded ? path.toLowerCase() : path) {
      const next: number[] = [];
      for (const at of now) {
        const place = this.#places[at];
        if (place?.next !== undefined && place.sign?.(sign)) next.push(place.next);
      }
      if (next.length === 0) return false;
      now = this.#freely(next);
    }
    return now.has(this.#end);
  }

  /** The places, and all that are reached from them without a sign. */
  #freely(from: readonly number[]): Set<number> {
    const reached = new Set(from);
    for (const at of reached) for (const free of this.#places[at]?.free ?? []) reached.add(free);
    return reached;
  }

  #place(): number {
    return this.#places.push({ free: [] }) - 1;
  }

  #free(from: number, to: number): void {
    this.#places[from]?.free.push(to);
  }

  /** From a place over one sign. */
  #step(from: number, sign: Sign, to: number = this.#place()): number {
    const at = this.#place();
    this.#places[at] = { sign, next: to, free: [] };
    this.#free(from, at);
    return to;
  }

  /** Up to the end, or to what ends an alternative; the place behind it. */
  #sequence(from: number, depth: number): number {
    let last = from;
    for (;;) {
      const sign = this.#signs[this.#at];
      if (sign === undefined || (depth > 0 && (sign === ',' || sign === '}'))) return last;
      this.#at++;
      last = this.#one(sign, last, depth);
    }
  }

  #one(sign: string, from: number, depth: number): number {
    if (sign === '*') return this.#star(from);
    if (sign === '?') return this.#step(from, IN_FOLDER);
    if (sign === '[') return this.#step(from, this.#oneOf());
    if (sign === ']') throw new NoPattern();
    if (sign === '{' && depth < DEEPEST) return this.#alternatives(from, depth + 1);
    if (sign === '{') throw new NoPattern();
    return this.#step(from, (other) => other === sign);
  }

  #star(from: number): number {
    if (this.#signs[this.#at] !== '*') return this.#again(from, IN_FOLDER);
    this.#at++;
    if (this.#signs[this.#at] !== '/') return this.#again(from, ANY);
    this.#at++;
    const behind = this.#step(this.#again(from, ANY), (other) => other === '/');
    this.#free(from, behind);
    return behind;
  }

  /** Any number of signs of a kind. */
  #again(from: number, sign: Sign): number {
    const at = this.#place();
    this.#free(from, at);
    this.#step(at, sign, at);
    return at;
  }

  #alternatives(from: number, depth: number): number {
    const behind = this.#place();
    for (;;) {
      this.#free(this.#sequence(from, depth), behind);
      const sign = this.#signs[this.#at++];
      if (sign === '}') return behind;
      if (sign !== ',') throw new NoPattern();
    }
  }

  /** Behind `[`. */
  #oneOf(): Sign {
    const end = this.#signs.indexOf(']', this.#at + 1);
    if (end < 0) throw new NoPattern();
    const inside = this.#signs.slice(this.#at, end);
    this.#at = end + 1;
    const not = inside.length > 1 && (inside[0] === '!' || inside[0] === '^');
    const ranges: [string, string][] = [];
    for (let at = not ? 1 : 0; at < inside.length; at++) {
      const [first = '', dash, last] = inside.slice(at, at + 3);
      const isRange = dash === '-' && last !== undefined;
      if (isRange && last < first) throw new NoPattern();
      ranges.push([first, isRange ? last : first]);
      if (isRange) at += 2;
    }
    return (sign) => sign !== '/' && ranges.some(([first, last]) => sign >= first && sign <= last) !== not;
  }
}

/** A text that is a name and no pattern. */
class NoPattern extends Error {
  override readonly name = 'NoPattern';
}
