import { sourceName } from '../../../src/domain/source-name.ts';
import type { Reading } from '../../../src/roster/rows/row.ts';
import type { Cases } from './case.ts';

const there = { file: sourceName('penduduk.xlsx'), sheet: sourceName('Data'), row: 7, column: 21 };
const mother = (value: string, column: number): Reading<string> => ({
  field: 'nama_ibu',
  column,
  text: value,
  value,
});
const differs = {
  field: 'nama_ibu',
  own: mother('SULASTRI', 10),
  other: mother('KASIYEM', 0),
  place: there,
  taken: false,
} as const;

export const join: Cases<'join-differs' | 'join-ambiguous'> = {
  'join-differs': {
    wrong: { rows: [{ nama_ibu: 'SULASTRI' }], joined: [{ disagreements: [differs] }] },
    args: {
      field: 'nama_ibu',
      own: 'SULASTRI',
      other: 'KASIYEM',
      where: 'penduduk.xlsx Data!U7',
      taken: false,
    },
    cell: 'J5',
    right: { joined: [{ disagreements: [] }] },
  },
  'join-ambiguous': {
    wrong: { joined: [{ ambiguities: [{ field: 'nama_ibu', places: [there, { ...there, row: 9 }] }] }] },
    args: { field: 'nama_ibu', first: 'penduduk.xlsx Data!U7', second: 'penduduk.xlsx Data!U9' },
    right: { joined: [{ ambiguities: [] }] },
  },
};
