import type { ForeignKind } from '../../domain/unreadable.ts';

/** What the first bytes of a file say it is, whatever its name. */
export type DetectedContent =
  | { readonly is: 'zip' | 'ole' | 'biff' | 'html' | 'spreadsheet-xml' | 'flat-ods' | 'text' | 'empty' }
  | { readonly is: 'foreign'; readonly what: ForeignKind };

const SIGNATURES: readonly (readonly [ForeignKind, readonly number[]])[] = [
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x42, 0x4d, -1, -1, -1, -1, 0, 0, 0, 0]],
  ['picture', [0x52, 0x49, 0x46, 0x46, -1, -1, -1, -1, 0x57, 0x45, 0x42, 0x50]],
  ['picture', [0x49, 0x49, 0x2a, 0]],
  ['picture', [0x4d, 0x4d, 0, 0x2a]],
  ['picture', [-1, -1, -1, -1, 0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['word', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]],
  ['database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65]],
  ['database', [0, 1, 0, 0, 0x53, 0x74, 0x61, 0x6e, 0x64, 0x61, 0x72, 0x64]],
  ['program', [0x4d, 0x5a, 0x90]],
  ['program', [0x7f, 0x45, 0x4c, 0x46]],
];

const ZIP = [
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
  [0x50, 0x4b, 7, 8],
];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** A worksheet of Excel 2 to 5 without the container of later ones. */
const BIFF = [
  [9, 0, 4, 0],
  [9, 2, 6, 0],
  [9, 4, 6, 0],
  [9, 8, 8, 0],
  [9, 8, 16, 0],
];

function startsWith(head: Uint8Array, pattern: readonly number[]): boolean {
  return head.length >= pattern.length && pattern.every((byte, i) => byte < 0 || head[i] === byte);
}

/** `head`: the first 4096 bytes, or fewer when the file is shorter. */
export function detect(head: Buffer): DetectedContent {
  if (head.length === 0) return { is: 'empty' };
  if (ZIP.some((pattern) => startsWith(head, pattern))) return { is: 'zip' };
  if (startsWith(head, OLE)) return { is: 'ole' };
  if (BIFF.some((pattern) => startsWith(head, pattern))) return { is: 'biff' };
  const foreign = SIGNATURES.find(([, pattern]) => startsWith(head, pattern));
  if (foreign) return { is: 'foreign', what: foreign[0] };
  return detectText(head);
}

function detectText(head: Buffer): DetectedContent {
  const wide = isWide(head);
  const text = head.toString(wide ? 'utf16le' : 'latin1').replace(/^(?:\uFEFF|\xEF\xBB\xBF)/, '');
  if (!wide && controls(head) > 3 + head.length / 50) return { is: 'foreign', what: 'unknown' };
  const start = text.trimStart().slice(0, 2048);
  if (/^MIME-Version:/i.test(start)) return { is: 'foreign', what: 'web-archive' };
  if (start.startsWith('<')) return markup(start);
  // A greeting or a warning that a web program printed in front of its table.
  if (/<table[\s>]/i.test(start) && /<t[rdh][\s>]/i.test(start)) return { is: 'html' };
  return { is: 'text' };
}

function markup(start: string): DetectedContent {
  if (
    start.includes('urn:schemas-microsoft-com:office:spreadsheet') &&
    /<\?mso-application|<(?:\w+:)?Workbook\b/.test(start)
  ) {
    if (!/<html[\s>]/i.test(start)) return { is: 'spreadsheet-xml' };
  }
  if (/<office:document[\s>]/.test(start)) return { is: 'flat-ods' };
  if (/<(?:!doctype html|html|head|body|meta|table|style|center|div|tr)\b/i.test(start))
    return { is: 'html' };
  return { is: 'text' };
}

/** UTF-16, by its mark or by a NUL in nearly every second place. */
function isWide(head: Uint8Array): boolean {
  return wideOrder(head) !== undefined;
}

export function wideOrder(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [a = 0, b = 0] = head;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const pairs = head.length >> 1;
  const zeros = [0, 0];
  for (let i = 0; i < pairs * 2; i++) if (head[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (pairs > 1 && odd > pairs * 0.7 && even < pairs * 0.1) return 'utf-16le';
  return pairs > 1 && even > pairs * 0.7 && odd < pairs * 0.1 ? 'utf-16be' : undefined;
}

/** Control characters that no text file holds. */
function controls(head: Uint8Array): number {
  let count = 0;
  for (const byte of head)
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) count++;
  return count;
}
