import type { FilledCell } from './row-marks.ts';

/** What the row of a family in a population register says for its members below. */
export interface FamilyRow {
  readonly familyCard: string | undefined;
  readonly address: string | undefined;
}

const CARD = /^(?:no\.?|nomor)\s*kk\s*[:.]?\s*(.*)$/i;
const ADDRESS = /alamat\s*:\s*([^,]*)/i;

const sixteen = (text: string): string | undefined => {
  const digits = text.replace(/[\s.-]/g, '');
  return /^\d{16}$/.test(digits) ? digits : undefined;
};

/** `No. KK : 3516… | Alamat : KRAJAN, RT/RW : 003/001` as BIP 2016 writes it in one row. */
export function labelledFamily(filled: readonly FilledCell[]): FamilyRow | undefined {
  const card = filled.map(({ text }) => CARD.exec(text)?.[1]).find((rest) => rest !== undefined);
  if (card === undefined) return undefined;
  const said = filled.map(({ text }) => ADDRESS.exec(text)?.[1]?.trim()).find(Boolean);
  const number = filled.map(({ text }) => sixteen(text.replace(CARD, '$1'))).find(Boolean);
  return { familyCard: number, address: said && said !== '-' ? said : undefined };
}

/** The row under a family's heading (BIP 2012): the card's number, the head's name, the address last. */
export function plainFamily(filled: readonly FilledCell[]): FamilyRow | undefined {
  const number = filled.map(({ text }) => sixteen(text)).find(Boolean);
  if (number === undefined) return undefined;
  const last = filled.at(-1)?.text ?? '';
  return { familyCard: number, address: filled.length > 1 && !/^\d+$/.test(last) ? last : undefined };
}
