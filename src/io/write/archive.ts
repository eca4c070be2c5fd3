import type { ZipTools } from '../platform.ts';
import { packStream } from '../zip/pack.ts';
import type { PackedPart } from '../zip/write-zip.ts';

/** Whoever writes more than this waits until it is packed. */
const ROOM = 1024 * 1024;

/** The text of a part as it comes, until it is packed: what exceljs takes for a stream. */
export class PartText {
  readonly #pieces: Uint8Array[] = [];
  readonly #encoder = new TextEncoder();
  #held = 0;
  #ended = false;
  #failure: { readonly error: unknown } | undefined;
  #wake: (() => void) | undefined;
  #roomMade: (() => void) | undefined;
  #ends: (() => void)[] = [];

  /** Text, or one that exceljs keeps as bytes; it fills them again afterwards. */
  write(text: string | { toBuffer(): Uint8Array }): true {
    const piece = typeof text === 'string' ? this.#encoder.encode(text) : text.toBuffer().slice();
    this.#pieces.push(piece);
    this.#held += piece.length;
    this.#wake?.();
    return true;
  }

  /** Until there is room for more. @throws what the archive failed with */
  async room(): Promise<void> {
    while (this.#held > ROOM && this.#failure === undefined)
      await new Promise<void>((resolve) => {
        this.#roomMade = resolve;
      });
    if (this.#failure) throw this.#failure.error;
  }

  end(): void {
    this.#ended = true;
    this.#wake?.();
    for (const told of this.#ends.splice(0)) told();
  }

  fail(error: unknown): void {
    this.#failure ??= { error };
    this.#wake?.();
    this.#roomMade?.();
  }

  /** exceljs waits for `zipped` of a sheet that is not yet written to its end. */
  on(_event: string, told: () => void): void {
    this.#ends.push(told);
  }

  /** Nothing flows by itself here. */
  pause(): void {}

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array, void, undefined> {
    for (;;) {
      const piece = this.#pieces.shift();
      if (piece !== undefined) {
        this.#held -= piece.length;
        this.#roomMade?.();
        yield piece;
      } else if (this.#failure) throw this.#failure.error;
      else if (this.#ended) return;
      else
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
    }
  }
}

/** The parts of a workbook in the order in which they were begun; of each only the packed bytes are held. */
export class Archive {
  readonly #begun: { readonly name: string; readonly text: PartText }[] = [];
  #closed = false;
  #failure: { readonly error: unknown } | undefined;
  #wake: (() => void) | undefined;

  /** exceljs begins some names with a slash, which no reader of zips expects. */
  open(path: string): PartText {
    const text = new PartText();
    if (this.#failure) text.fail(this.#failure.error);
    this.#begun.push({ name: path.replace(/^\//, ''), text });
    this.#wake?.();
    return text;
  }

  append(content: string, { name }: { readonly name: string }): void {
    const text = this.open(name);
    text.write(content);
    text.end();
  }

  close(): void {
    this.#closed = true;
    this.#wake?.();
  }

  /** Ends both who writes and who reads. */
  fail(error: unknown): void {
    this.#failure ??= { error };
    for (const { text } of this.#begun) text.fail(error);
    this.#wake?.();
  }

  /** Each part as soon as it is whole. @throws what the archive failed with */
  async *parts(tools: ZipTools): AsyncGenerator<PackedPart, void, undefined> {
    for (let at = 0; ; at++) {
      while (at >= this.#begun.length && !this.#closed && this.#failure === undefined)
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      if (this.#failure) throw this.#failure.error;
      const part = this.#begun[at];
      if (part === undefined) return;
      yield await packStream(part.name, part.text, tools);
    }
  }
}
