import type { Platform } from './platform.ts';

/** The bytes of a file, wherever they are. Nothing stays open between two readers. */
export interface ByteSource {
  /** As the user named it, with forward slashes. */
  readonly file: string;
  readonly size: number;
  /** The machine that they are on. */
  readonly platform: Platform;
  open(): Promise<ByteReader>;
}

export interface ByteReader {
  /** The bytes from `position` on; fewer than `length` only at the end of the file. */
  read(position: number, length: number): Promise<Buffer>;
  close(): Promise<void>;
}

export function memoryBytes(file: string, bytes: Uint8Array, platform: Platform): ByteSource {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const reader: ByteReader = {
    read: async (position, length) => buffer.subarray(position, position + length),
    close: async () => {},
  };
  return { file, size: buffer.length, platform, open: async () => reader };
}

/** The bytes in blocks, in order; breaking off closes the file. */
export async function* blocks(
  source: ByteSource,
  size: number = 256 * 1024,
): AsyncGenerator<Buffer, void, undefined> {
  const reader = await source.open();
  try {
    for (let position = 0; position < source.size; position += size) {
      const block = await reader.read(position, Math.min(size, source.size - position));
      if (block.length === 0) return;
      yield block;
    }
  } finally {
    await reader.close();
  }
}

/** Up to `length` bytes from `position` on. */
export async function slice(source: ByteSource, position: number, length: number): Promise<Buffer> {
  const reader = await source.open();
  try {
    return await reader.read(position, Math.max(0, Math.min(length, source.size - position)));
  } finally {
    await reader.close();
  }
}

export async function wholeFile(source: ByteSource): Promise<Buffer> {
  return slice(source, 0, source.size);
}

export async function sha256Of(source: ByteSource): Promise<string> {
  const hash = source.platform.sha256();
  for await (const block of blocks(source)) hash.update(block);
  return hash.digest();
}
