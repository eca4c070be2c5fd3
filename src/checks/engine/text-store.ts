/** Texts are cut into pages of this many characters, so that growing copies nothing. */
const PAGE = 1 << 16;

/** Arguments of one call, far below what the stack holds. */
const PIECE = 1 << 12;

/** Keeps any number of short texts outside the heap's many small objects: two bytes a character, nothing else. */
export class TextStore {
  readonly #pages: Uint16Array[] = [];
  #page = new Uint16Array(0);
  #free = 0;

  /** Where the text begins; `at` and its length give it back. */
  add(text: string): number {
    if (this.#free + text.length > this.#page.length) {
      this.#page = new Uint16Array(Math.max(PAGE, text.length));
      this.#pages.push(this.#page);
      this.#free = 0;
    }
    const start = this.#free;
    for (let i = 0; i < text.length; i++) this.#page[start + i] = text.charCodeAt(i);
    this.#free += text.length;
    return (this.#pages.length - 1) * PAGE + start;
  }

  at(offset: number, length: number): string {
    const page = this.#pages[Math.floor(offset / PAGE)];
    const start = offset % PAGE;
    if (page === undefined) return '';
    let text = '';
    for (let from = start; from < start + length; from += PIECE)
      text += String.fromCharCode(...page.subarray(from, Math.min(from + PIECE, start + length)));
    return text;
  }
}
