import { describe, expect, test } from 'vitest';
import { openBookBytes } from '../../src/io/machine/open-book.ts';
import { desk, saidOf } from '../cases/support.ts';
import { type Sheet, type Typed, WRITERS } from '../support/every-format.ts';
import { TRIES_ALL } from '../support/tries.ts';

const HEADINGS = ['NIK', 'Nama', 'Jabatan', 'Desa', 'Kecamatan', 'Tanggal Lahir', 'Upah'];
const day = (iso: string): Typed => ({ day: iso });
const money = (number: string): Typed => ({ number });

const PEOPLE: readonly (readonly Typed[])[] = [
  [
    '3516091208799801',
    'SUTRISNO HADI',
    'Kepala Desa',
    'Kalen',
    'Dlanggu',
    day('1979-08-12'),
    money('2500000'),
  ],
  [
    '3516094305849802',
    'NURUL AISYAH',
    'Sekretaris Desa',
    'Kalen',
    'Dlanggu',
    day('1984-05-03'),
    money('2500000'),
  ],
  ['3516092111819803', 'BAMBANG', 'Kaur Keuangan', 'Kalen', 'Dlanggu', day('1981-11-21'), money('2500000')],
];

/** A title, the headings and the people, with some cells replaced. */
function sheet(cells: Readonly<Record<string, Typed>> = {}, more: Partial<Sheet> = {}): Sheet {
  const rows: (Typed | undefined)[][] = [
    ['DAFTAR PERANGKAT DESA KALEN'],
    HEADINGS,
    ...PEOPLE.map((row) => [...row]),
  ].map((row) => [...row]);
  for (const [place, value] of Object.entries(cells)) {
    const row = rows[Number(place.slice(1)) - 1];
    if (row) row[place.charCodeAt(0) - 65] = value;
  }
  return { rows, ...more };
}

/** The same roster and what is found in it, whatever the format. */
const SAME: Readonly<
  Record<string, readonly [Sheet, read: number, accepted: number, said: readonly string[]]>
> = {
  'nothing wrong': [sheet(), 3, 3, []],
  'a title over merged cells': [sheet({}, { merge: 'A1:G1' }), 3, 3, []],
  'an error where a name should be': [sheet({ B4: { error: '#N/A' } }), 3, 2, ['B4 cell-no-value']],
  'an error where a NIK should be': [sheet({ A4: { error: '#REF!' } }), 3, 2, ['A4 cell-no-value']],
  'number signs that were copied': [sheet({ D5: '########' }), 3, 2, ['D5 cell-no-value']],
  'a NIK with an apostrophe': [sheet({ A4: "'3516094305849802" }), 3, 3, []],
  'a wage as text': [sheet({ G4: '2.500.000' }), 3, 3, []],
  'a day with the time of midnight': [sheet({ F4: day('1984-05-03 00:00') }), 3, 3, []],
  'letters beyond ASCII': [sheet({ B4: 'NÚRUL ÀISYAH' }), 3, 3, []],
  'a line break in a name': [sheet({ B4: 'NURUL\nAISYAH' }), 3, 3, []],
  'a person under a blank row': [
    {
      rows: [
        ...sheet().rows,
        [],
        [
          ...(PEOPLE[0] ?? []).map((cell, c) =>
            c === 0
              ? '3516090509769805'
              : c === 1
                ? 'AGUS'
                : c === 2
                  ? 'Kasi Pelayanan'
                  : c === 5
                    ? day('1976-09-05')
                    : cell,
          ),
        ],
      ],
    },
    4,
    4,
    [],
  ],
};

const FORMATS = Object.keys(WRITERS);

/** In `npm test` each of them in every other format, the formats by turns. */
describe.each(Object.entries(SAME).map(([what, roster], at) => [what, roster, at] as const))(
  '%s',
  (_what, roster, at) => {
    const [made, read, accepted, said] = roster;
    test.each(FORMATS.filter((_, index) => TRIES_ALL || (index + at) % 2 === 0))('%s', async (format) => {
      const bytes = await WRITERS[format]?.(made);
      const report = await desk({ 'daftar.xls': new Uint8Array(bytes as Buffer) }).validate(
        'daftar.xls --as-of 2026-11-01',
      );
      // Some formats do not keep a row in which nothing stands.
      const found = saidOf(report).filter((code) => code !== 'blank-row-inside');
      expect([report.totals.read, report.totals.accepted, found]).toEqual([read, accepted, said]);
    });
  },
);

describe('what nobody sees is known from', () => {
  const hidden = sheet({}, { hiddenRows: new Set([4]), hiddenColumns: new Set([3, 7]) });

  // SheetJS writes no hidden row into an .xls; fixtures/reading has one.
  test.each(['.xlsx', '.xlsb', '.ods', '.fods', '.xml', '.html'])('%s: its rows', async (format) => {
    const book = await openBookBytes((await WRITERS[format]?.(hidden)) as Buffer);
    const rows: number[] = [];
    for await (const batch of book.sheets[0]?.rows() ?? [])
      rows.push(...batch.filter((row) => row.hidden).map(({ row }) => row));
    expect(rows).toEqual([4]);
  });

  test.each(['.xlsx', '.xls', '.xlsb', '.ods', '.fods', '.xml'])('%s: its columns', async (format) => {
    const book = await openBookBytes((await WRITERS[format]?.(hidden)) as Buffer);
    expect([...((await book.sheets[0]?.hiddenColumns?.()) ?? [])]).toEqual([3, 7]);
  });
});
