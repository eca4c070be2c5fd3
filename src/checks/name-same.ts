import { amount } from '../text/parts/words.ts';
import { type Check, cellOf, type Where } from './engine/check.ts';

interface Args {
  readonly rows: number;
}

/** One name in all rows of a sheet: dragged down by mistake. */
export const nameSame: Check<Args> = {
  level: 'header',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => {
    let rows = 0;
    let name: string | undefined;
    let differ = false;
    let where: Where | undefined;
    const say = (): void => {
      if (!differ && rows >= FEWEST && where) report({ rows }, where);
      [rows, name, differ, where] = [0, undefined, false, undefined];
    };
    return {
      sheet: say,
      row(row) {
        if (!row.name) return;
        rows++;
        where ??= cellOf(row, row.name);
        name ??= row.name.text;
        differ ||= name !== row.name.text;
      },
      end: say,
    };
  },
  page: {
    example: { rows: 5 },
    id: {
      title: 'Semua nama sama',
      message: ({ rows }) => `Nama pada ${amount(rows, 'id')} baris semuanya sama.`,
      todo: () => 'Periksa kolom nama; mungkin isinya tersalin ke bawah.',
      wrong: 'SUMIYATI, SUMIYATI, SUMIYATI …',
      right: 'SUMIYATI, PAIJO, KASMI …',
    },
    en: {
      title: 'All names are the same',
      message: ({ rows }) => `The names of all ${amount(rows, 'en')} rows are the same.`,
      todo: () => 'Check the name column; it may have been dragged down.',
      wrong: 'SUMIYATI, SUMIYATI, SUMIYATI …',
      right: 'SUMIYATI, PAIJO, KASMI …',
    },
  },
};

const FEWEST = 5;
