import { type Field, fieldsWith } from '../../domain/field.ts';
import type { Loss } from '../../domain/no-value.ts';
import { NOTHING, type Shown, shownText } from '../../domain/shown.ts';
import type { Policy } from '../../policy/policy.ts';
import type { LostCell, RosterRow } from '../../roster/rows/row.ts';
import { quoted } from '../../text/parts/words.ts';
import type { Visitor, Where } from './check.ts';

/** Who, what for, where the money goes, and which months: a row without one of these cannot be counted. */
const DECISIVE: ReadonlySet<Field> = new Set(fieldsWith('decides', 'charge'));

/** A wage decides where the contribution is counted on it, and where nobody knows whether it is. */
function decides({ field }: LostCell, { category }: RosterRow, policy: Policy): boolean {
  if (field !== 'upah') return DECISIVE.has(field);
  const known = category?.value === undefined ? undefined : policy.categories.get(category.value);
  return known === undefined || known.base === 'wage';
}

/** `text`: what is seen there; none of a formula without a stored result. `stored`: what the file holds beside it, where that is something else. */
export interface LostArgs {
  readonly field: Field;
  readonly loss: Loss;
  readonly text?: Shown | undefined;
  readonly stored?: Shown | undefined;
}

/** Visits the cells without a value that decide over their row, or all the others. */
export function lostCells(
  policy: Policy,
  decisive: boolean,
  report: (args: LostArgs, where: Where) => void,
): Visitor {
  return {
    only: ['lost'],
    row(row) {
      if (!row.lost) return;
      for (const cell of row.lost) {
        if (decides(cell, row, policy) !== decisive) continue;
        const { field, column, loss, text, stored } = cell;
        const seen = text === undefined ? {} : { text: shownText(text) };
        const held = stored === undefined ? {} : { stored: shownText(stored) };
        report({ field, loss, ...seen, ...held }, { place: { ...row.place, column }, field });
      }
    },
  };
}

/** What is seen, and why it is no value. */
type Said = (field: string, text: Shown | undefined, stored: Shown | undefined) => string;

export const LOST_ID: Readonly<Record<Loss, Said>> = {
  error: (field, text) => `${field} tertulis ${quoted(text ?? NOTHING)}: rumusnya gagal, nilainya tidak ada.`,
  formula: (field) => `${field} berisi rumus yang belum dihitung: nilainya tidak ada.`,
  narrow: (field, text) =>
    `${field} tertulis ${quoted(text ?? NOTHING)}: kolomnya terlalu sempit sewaktu disalin, nilainya hilang.`,
  contradicted: (field, text, stored) =>
    `${field} ${text === undefined ? 'tampil kosong' : `tampil ${quoted(text)}`}, tetapi berkas menyimpan ${quoted(stored ?? NOTHING)}: satu sel, dua nilai.`,
};
export const LOST_EN: Readonly<Record<Loss, Said>> = {
  error: (field, text) => `${field} reads ${quoted(text ?? NOTHING)}: its formula failed, there is no value.`,
  formula: (field) => `${field} holds a formula that was never computed: there is no value.`,
  narrow: (field, text) =>
    `${field} reads ${quoted(text ?? NOTHING)}: the column was too narrow when it was copied, the value is gone.`,
  contradicted: (field, text, stored) =>
    `${field} ${text === undefined ? 'shows nothing' : `shows ${quoted(text)}`}, but the file stores ${quoted(stored ?? NOTHING)}: one cell, two values.`,
};

export const MEND_ID: Readonly<Record<Loss, string>> = {
  error: 'Betulkan rumusnya, atau ketik nilainya di sel itu.',
  formula: 'Buka berkasnya di Excel, simpan, lalu jalankan lagi; atau ketik nilainya di sel itu.',
  narrow: 'Lebarkan kolom itu di berkas asalnya dan salin lagi, atau ketik nilainya.',
  contradicted: 'Ketik ulang nilai yang benar di sel itu, simpan, lalu jalankan lagi.',
};
export const MEND_EN: Readonly<Record<Loss, string>> = {
  error: 'Mend the formula, or type the value into the cell.',
  formula: 'Open the file in Excel, save it and run this again; or type the value into the cell.',
  narrow: 'Widen the column in the file that it came from and copy it again, or type the value.',
  contradicted: 'Type the right value into the cell again, save, and run this again.',
};
