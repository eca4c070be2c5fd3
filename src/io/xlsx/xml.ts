import { SaxesParser } from 'saxes';
import { shownName } from '../../domain/shown.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { DEFAULT_LIMITS, Exceeded, type Limits } from '../limits.ts';

/** What a reader of one XML part hears. Names come without their prefix; attributes keep theirs. */
export interface XmlHandler {
  open?(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

export interface XmlFeed {
  write(bytes: Uint8Array): void;
  end(): void;
}

/**
 * A strict parser that knows no entities but XML's own five and refuses a DOCTYPE, so that no document can
 * make it expand or fetch anything, and neither depth nor a tag without an end make it take memory. Errors: `damaged`,
 * `forbidden-xml`. @throws Exceeded
 */
export function xmlFeed(
  file: string,
  part: string,
  handler: XmlHandler,
  { depth: deepest, pieceBytes }: Pick<Limits, 'depth' | 'pieceBytes'> = DEFAULT_LIMITS,
): XmlFeed {
  const damaged = (): UnreadableFile =>
    new UnreadableFile(file, { reason: 'damaged', args: { part: shownName(part) } });
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', () => {
    throw damaged();
  });
  parser.on('doctype', () => {
    throw new UnreadableFile(file, { reason: 'forbidden-xml', args: { part: shownName(part) } });
  });
  let depth = 0;
  /** Bytes since anything was whole. */
  let piece = 0;
  parser.on('opentag', (tag) => {
    piece = 0;
    if (++depth > deepest) throw new Exceeded('depth', deepest);
    handler.open?.(localName(tag.name), tag.attributes);
  });
  parser.on('closetag', (tag) => {
    piece = 0;
    depth--;
    handler.close?.(localName(tag.name));
  });
  if (handler.text) {
    const text = handler.text.bind(handler);
    parser.on('text', text);
    parser.on('cdata', text);
  }
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  return {
    write(bytes) {
      decoder ??= new TextDecoder(xmlEncoding(bytes), { fatal: true });
      piece += bytes.length;
      parser.write(decode(decoder, damaged, bytes));
      if (piece > pieceBytes) throw new Exceeded('piece', pieceBytes);
    },
    end() {
      const rest = decoder ? decode(decoder, damaged) : '';
      parser.write(rest).close();
    },
  };
}

function decode(
  decoder: InstanceType<typeof TextDecoder>,
  damaged: () => UnreadableFile,
  bytes?: Uint8Array,
): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw damaged();
  }
}

function xmlEncoding(bytes: Uint8Array): string {
  const [a = 0, b = 0] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** An attribute by its name without prefix: `r:id`, `ns2:id` and `id` are all `id`. */
export function attribute(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  if (Object.hasOwn(attributes, name)) return attributes[name];
  const key = Object.keys(attributes).find((candidate) => localName(candidate) === name);
  return key === undefined ? undefined : attributes[key];
}

export async function readXml(
  file: string,
  part: string,
  chunks: AsyncIterable<Uint8Array>,
  handler: XmlHandler,
): Promise<void> {
  const feed = xmlFeed(file, part, handler);
  for await (const chunk of chunks) feed.write(chunk);
  feed.end();
}

export const isTrue = (value: string | undefined): boolean =>
  value === '1' || value === 'true' || value === 'on';
