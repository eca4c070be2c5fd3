import type { TypedCell } from '../../domain/cell.ts';
import { contradictedCell } from '../xlsx/values.ts';
import { shown } from './html-text.ts';
import { agreesAsSerial, type StoredKind, storedAgrees } from './stored-beside.ts';

/**
 * What a cell of a page stores beside the text that it shows: Excel, LibreOffice, Google Sheets and SheetJS take that when they open
 * the page.
 */
export interface PageValue {
  /** Of which of these kinds it may be. */
  readonly kinds: readonly StoredKind[];
  readonly stored: string;
}

const ANY: readonly StoredKind[] = ['text', 'number', 'date', 'boolean'];

/** Blanks are counted, so that no attribute costs more than its length. */
const STORED =
  /\s(x:num|sdval|x:str|data-v|data-sheets-value)\s{0,8}=\s{0,8}(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
/** Google's own form: a text, or a number. */
const GOOGLE_TEXT = /"1":2,"2":"((?:[^"\\]|\\.)*)"/;
const GOOGLE_NUMBER = /"1":3,"3":(-?[\d.]+(?:[eE][+-]?\d+)?)/;
/** A longer one is no value of a cell. */
const LONGEST = 40_000;

/** Undefined for a cell that holds its text and nothing else, which nearly every cell does. */
export function pageValue(attributes: string): PageValue | undefined {
  const [, name = '', ...values] = STORED.exec(attributes) ?? [];
  const stored = shown(values.find((value) => value !== undefined) ?? '').slice(0, LONGEST);
  if (stored === '') return undefined;
  const kinds = KINDS[name.toLowerCase()];
  return kinds ? { kinds, stored } : googleValue(stored);
}

const KINDS: Readonly<Record<string, readonly StoredKind[]>> = {
  'x:num': ['number'],
  sdval: ['number'],
  'x:str': ['text'],
  'data-v': ANY,
};

function googleValue(stored: string): PageValue | undefined {
  const [, number] = GOOGLE_NUMBER.exec(stored) ?? [];
  if (number !== undefined) return { kinds: ['number'], stored: number };
  const [, text] = GOOGLE_TEXT.exec(stored) ?? [];
  return text === undefined
    ? undefined
    : { kinds: ['text'], stored: text.replace(/\\n/g, ' ').replace(/\\(.)/g, '$1') };
}

/** The cell, where its text is not what it stores; undefined where its text says all. */
export function storedApart({ kinds, stored }: PageValue, text: string): TypedCell | undefined {
  // Nothing is seen, and something is stored; many a format shows nought as nothing.
  if (text.trim() === '') return Number(stored) === 0 ? undefined : contradictedCell('', stored);
  if (kinds.some((kind) => storedAgrees(kind, stored, text))) return undefined;
  if (kinds.includes('number') && agreesAsSerial(stored, text)) return undefined;
  return contradictedCell(text, stored);
}
