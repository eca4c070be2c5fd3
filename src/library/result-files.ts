import type { Content, OutputFile } from '../domain/output-file.ts';
import { WEB } from '../io/web/web-platform.ts';
import { WebSha256 } from '../io/web/web-sha256.ts';
import { contentPieces } from '../io/write/content-pieces.ts';
import { packBytes } from '../io/zip/pack.ts';
import { type PackedPart, zipBytes } from '../io/zip/write-zip.ts';
import type { ResultFile } from './api.ts';

/** Files of a set, each made once, when it is asked for; a manifest asks for those before it. */
export function resultFiles(files: readonly OutputFile[]): ResultFile[] {
  const made = new Map<string, Promise<Uint8Array>>();
  const bytesOf = (name: string): Promise<Uint8Array> | undefined => {
    const file = files.find((one) => one.name === name);
    if (file === undefined) return undefined;
    const bytes = made.get(name) ?? contentBytes(file.content, hashOf);
    made.set(name, bytes);
    return bytes;
  };
  async function hashOf(name: string): Promise<string | undefined> {
    const bytes = await bytesOf(name);
    if (bytes === undefined) return undefined;
    const hash = new WebSha256();
    hash.update(bytes);
    return hash.digest();
  }
  return files.map(({ name, content }) => ({
    name,
    bytes: () => bytesOf(name) ?? contentBytes(content, hashOf),
  }));
}

async function contentBytes(
  content: Content,
  sha256: (name: string) => Promise<string | undefined>,
): Promise<Uint8Array> {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  for await (const piece of contentPieces(content, { sha256 }, WEB))
    pieces.push(typeof piece === 'string' ? encoder.encode(piece) : piece);
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Text of a result. */
export async function contentText(content: Content): Promise<string> {
  return new TextDecoder().decode(await contentBytes(content, async () => undefined));
}

/** Several files as one archive: a browser asks for each download by itself. */
export async function archiveOf(name: string, files: readonly ResultFile[]): Promise<ResultFile> {
  const tools = await WEB.zip();
  const parts: PackedPart[] = [];
  for (const file of files) parts.push(packBytes(file.name, await file.bytes(), tools));
  return { name, bytes: async () => Uint8Array.from(await zipBytes(parts)) };
}
