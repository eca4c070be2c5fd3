import type { Shown } from './shown.ts';

/** What XML and HTML forbid even when it is escaped, and halves of a character. */
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Cs}/gu;
const MAY_BE_UNSAFE = /[^\x20-\x21\x23-\x25\x27-\x3b\x3d\x3f-\x7e\xa0-\ud7ff\ue000-\ufffd]/;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const entity = (sign: string): string => ENTITIES[sign] ?? sign;

/** Text for an element of XML or HTML. */
export function escapeText(text: Shown): Shown;
export function escapeText(text: string): string;
export function escapeText(text: string): string {
  if (!MAY_BE_UNSAFE.test(text)) return text;
  return text.replace(FORBIDDEN, '').replace(/[&<>]/g, entity);
}

/** Text for an element or for an attribute in double quotes, the only ones that this program writes. */
export function escapeMarkup(text: Shown): Shown;
export function escapeMarkup(text: string): string;
export function escapeMarkup(text: string): string {
  if (!MAY_BE_UNSAFE.test(text)) return text;
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, entity);
}
