import type { Finding } from '../domain/finding.ts';
import type { Language } from '../domain/language.ts';
import { cellName, type Place } from '../domain/place.ts';
import { findingText } from '../text/finding.ts';

/** A finding as every written format shows it. */
export interface SaidFinding {
  readonly finding: Finding;
  /** `B17`, a bare row number, or empty for what has no place in the sheet. */
  readonly cell: string;
  readonly title: string;
  readonly message: string;
  readonly todo: string;
  /** `B17: NIK 15 digit, seharusnya 16. Samakan dengan KTP.` */
  readonly line: string;
}

export function sayFinding(finding: Finding, language: Language): SaidFinding {
  const { title, message, todo } = findingText(finding, language);
  const cell = cellOfPlace(finding.place);
  return { finding, cell, title, message, todo, line: `${cell ? `${cell}: ` : ''}${message} ${todo}` };
}

export function cellOfPlace(place: Place): string {
  return cellName(place) ?? (place.row ? String(place.row) : '');
}

/** `Data!B17`, or `B17` in a file without sheets. */
export function fullCell(place: Place): string {
  const cell = cellOfPlace(place);
  return place.sheet === undefined ? cell : `${place.sheet}!${cell}`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML and HTML forbid them even when escaped.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for XML and HTML, in elements and in quoted attributes. */
export function escapeMarkup(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
