import { type Shown, shownText } from '../domain/shown.ts';
import { quoted } from '../text/parts/words.ts';
import { type Check, cellOf } from './engine/check.ts';

const TOTAL =
  /^(?:sub\s*|grand\s*)?(?:jumlah|total)(?:\s+(?:total|seluruh(?:nya)?|semua(?:nya)?|keseluruhan))?\s*:?$/i;

interface Args {
  readonly text: Shown;
}

/** A sum at the foot that was taken for a worker. One that the reader passed over is counted, and is no finding. */
export const totalRow: Check<Args> = {
  level: 'row',
  severity: 'error',
  rejects: true,
  create: (_context, report) => ({
    only: ['noNik'],
    row(row) {
      const { name, nik } = row;
      if (!name || nik?.value !== undefined || !TOTAL.test(name.text)) return;
      report({ text: shownText(name.text) }, cellOf(row, name));
    },
  }),
  page: {
    example: { text: 'JUMLAH' },
    id: {
      title: 'Baris jumlah terbaca sebagai orang',
      message: ({ text }) => `Baris ini berisi ${quoted(text)}, bukan nama orang.`,
      todo: () => 'Hapus baris jumlah ini, atau biarkan: baris ini tidak dihitung.',
      wrong: 'JUMLAH',
      right: 'SUMIYATI',
    },
    en: {
      title: 'A total row was read as a person',
      message: ({ text }) => `This row says ${quoted(text)}, which is no name.`,
      todo: () => 'Delete the total row, or leave it: it is not counted.',
      wrong: 'JUMLAH',
      right: 'SUMIYATI',
    },
  },
};
