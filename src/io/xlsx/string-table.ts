import { UnreadableFile } from '../../domain/unreadable.ts';
import { Allowance, Exceeded, type Limits, megabytes } from '../limits.ts';
import { SheetFault } from '../sheet-fault.ts';
import { TextCache } from '../text-cache.ts';
import { partChunks } from '../zip/part.ts';
import { type OfficePackage, requirePart } from './package.ts';
import { type RunStrike, StrikeRuns } from './strikes.ts';
import { GT, TagCursor } from './tag-cursor.ts';
import { Unexpected, unescapeCell, xmlText } from './text.ts';
import { attribute, readXml, type XmlHandler } from './xml.ts';

const ROOT = /^(?:\xEF\xBB\xBF)?(?:<\?xml[^>]*\?>)?\s*<sst(?:\s[^>]*)?>/;
/** Of one string in the file: a cell holds 32,767 characters at most. */
const LONGEST_ITEM = 4 * 1024 * 1024;
const ITEM = Buffer.from('<si');
const END_ITEM = Buffer.from('</si>');
const EMPTY_ITEM = Buffer.from('<si/>');
const RUN = Buffer.from('<r>');
const END_RUN = Buffer.from('</r>');
const PROPERTIES = Buffer.from('<rPr');
const END_PROPERTIES = Buffer.from('</rPr>');
const TEXT = Buffer.from('<t');
const END_TEXT = Buffer.from('</t>');
const END_TABLE = Buffer.from('</sst>');
/** Among the properties of a run. */
const STRIKE = /<strike(?:\s+val\s*=\s*["']([^"']*)["'])?\s*\/?>/;

/** Shared strings by their numbers, and those whose own runs strike them through; undefined where none does. */
export interface StringTable {
  readonly texts: readonly string[];
  readonly strikes: ReadonlyMap<number, RunStrike> | undefined;
}

/** Every shared string of a workbook, in order. Formatting runs are joined, phonetic hints left out. */
export async function readStringTable(
  pack: OfficePackage,
  part: string | undefined,
  limits: Limits,
  careful: boolean,
): Promise<StringTable> {
  if (part === undefined) return { texts: [], strikes: undefined };
  const entry = requirePart(pack, part);
  if (entry.size > limits.stringBytes) {
    const args = { megabytes: megabytes(limits.stringBytes) };
    throw new UnreadableFile(pack.source.file, { reason: 'too-large', args });
  }
  try {
    if (careful) throw new Unexpected();
    const scanner = new StringScanner(limits);
    for await (const chunk of partChunks(pack.source, entry)) scanner.push(chunk);
    return scanner.finish();
  } catch (error) {
    if (error instanceof SheetFault) throw error.toUnreadable(pack.source.file, limits, part);
    if (!(error instanceof Unexpected)) throw error;
  }
  try {
    const parser = new StringParser(limits);
    await readXml(pack.source.file, entry.name, partChunks(pack.source, entry), parser);
    return parser.strings;
  } catch (error) {
    throw error instanceof SheetFault ? error.toUnreadable(pack.source.file, limits, part) : error;
  }
}

/** The texts of a workbook, each of which stands there once. @throws Exceeded */
export class StringList implements StringTable {
  readonly texts: string[] = [];
  strikes: Map<number, RunStrike> | undefined;
  readonly #most: number;
  readonly #empty: Allowance;

  constructor({ strings, emptyStrings }: Pick<Limits, 'strings' | 'emptyStrings'>) {
    this.#most = strings;
    this.#empty = new Allowance('strings', emptyStrings);
  }

  add(text: string, strike?: RunStrike): void {
    if (strike !== undefined) {
      this.strikes ??= new Map();
      this.strikes.set(this.texts.length, strike);
    }
    if (text === '') this.#empty.spend(1);
    if (this.texts.length >= this.#most) throw new Exceeded('strings', this.#most);
    this.texts.push(text);
  }
}

/** The fast path, as `SheetScanner` is for rows. */
class StringScanner extends TagCursor {
  readonly #strings: StringList;
  readonly #texts = new TextCache();
  /** Of the item at hand; undefined where it has none. */
  #runs: StrikeRuns | undefined;
  #started = false;

  constructor(limits: Limits) {
    super();
    this.#strings = new StringList(limits);
  }

  push(chunk: Buffer): void {
    this.buffer = this.buffer.length === 0 ? chunk : Buffer.concat([this.buffer, chunk]);
    if (!this.#started && !this.#start()) return;
    const end = this.buffer.lastIndexOf(ITEM);
    this.end = this.buffer.length;
    while (this.at < end && this.#readItem(end));
    this.buffer = this.buffer.subarray(this.at);
    this.at = 0;
    if (this.buffer.length > LONGEST_ITEM) throw new SheetFault('damaged', 0);
  }

  finish(): StringTable {
    const end = this.buffer.length;
    this.end = end;
    if (!this.#started) throw new Unexpected();
    while (this.at < end && this.#readItem(end));
    if (!this.isAt(END_TABLE)) throw new Unexpected();
    return this.#strings;
  }

  #start(): boolean {
    const head = this.buffer.toString('latin1', 0, 4096);
    const root = ROOT.exec(head);
    if (!root && this.buffer.length < 4096) return false;
    if (!root || /encoding=["'](?!utf-8)/i.test(head) || root[0].endsWith('/>')) throw new Unexpected();
    this.#started = true;
    this.at = root[0].length;
    return true;
  }

  /** False when there is none. */
  #readItem(end: number): boolean {
    this.toTag();
    if (this.at >= end || this.isAt(END_TABLE)) return false;
    if (this.isAt(EMPTY_ITEM)) {
      this.at += 5;
      this.#strings.add('');
      return true;
    }
    if (!this.isAt(ITEM) || this.buffer[this.at + 3] !== GT) throw new Unexpected();
    this.at += 4;
    let text = '';
    this.#startItem();
    for (;;) {
      this.toTag();
      if (this.isAt(END_ITEM)) break;
      const piece = this.#readPiece();
      if (piece !== '') this.#runs?.text(piece);
      text = text === '' ? piece : text + piece;
    }
    this.at += 5;
    this.#strings.add(text, this.#runs?.said);
    return true;
  }

  #startItem(): void {
    this.#runs = undefined;
  }

  /** A `<t>`, or the opening, closing or properties of a run, which add no text. */
  #readPiece(): string {
    if (this.isAt(RUN)) {
      this.#runs ??= new StrikeRuns();
      this.#runs.open();
      return this.#skip(RUN);
    }
    if (this.isAt(END_RUN)) return this.#skip(END_RUN);
    if (this.isAt(PROPERTIES)) return this.#skipProperties();
    if (!this.isAt(TEXT)) throw new Unexpected();
    const start = this.enter(2);
    if (start < 0) return '';
    const end = this.textEnd(start);
    this.leave(end, END_TEXT);
    return xmlText(this.buffer, start, end, this.#texts);
  }

  #skip(tag: Uint8Array): string {
    this.at += tag.length;
    return '';
  }

  #skipProperties(): string {
    const start = this.enter(4);
    if (start < 0) return '';
    const end = this.buffer.indexOf(END_PROPERTIES, start);
    if (end < 0 || this.buffer.subarray(start, end).includes('<!')) throw new Unexpected();
    const line = STRIKE.exec(this.buffer.toString('latin1', start, end));
    if (line) this.#runs?.strike(line[1]);
    this.at = end + END_PROPERTIES.length;
    return '';
  }
}

class StringParser implements XmlHandler {
  readonly strings: StringList;
  #text: string | undefined;
  #inText = false;
  #phonetic = 0;
  #runs = new StrikeRuns();

  constructor(limits: Limits) {
    this.strings = new StringList(limits);
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'si') {
      this.#text = '';
      this.#runs = new StrikeRuns();
    } else if (name === 'r') this.#runs.open();
    else if (name === 'strike') this.#runs.strike(attribute(attributes, 'val'));
    else if (name === 'rPh') this.#phonetic++;
    else if (name === 't') this.#inText = this.#phonetic === 0;
  }

  close(name: string): void {
    if (name === 'rPh') this.#phonetic--;
    else if (name === 't') this.#inText = false;
    else if (name === 'si') this.strings.add(unescapeCell(this.#text ?? ''), this.#runs.said);
  }

  text(text: string): void {
    if (!this.#inText || this.#text === undefined) return;
    this.#text += text;
    this.#runs.text(text);
    if (this.#text.length > LONGEST_ITEM) throw new SheetFault('damaged', 0);
  }
}
