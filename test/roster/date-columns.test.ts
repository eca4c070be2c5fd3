import { describe, expect, test } from 'vitest';
import type { Cell, TypedCell } from '../../src/domain/cell.ts';
import { dateFromSerial } from '../../src/domain/date.ts';
import { read, workers } from './support.ts';

/** Invented people, whose NIKs say that they were born on these days. */
const NIKS = ['3516091208799801', '3516094305849802', '3516092111819803'];
const HEADER = ['NIK', 'Nama', 'Tanggal Lahir', 'Jabatan', 'TMT'];

const day = (serial: number): TypedCell => {
  const date = dateFromSerial(Math.floor(serial));
  return { type: 'date', raw: String(serial), ...(date !== undefined && { date }) };
};

async function days(births: readonly Cell[], starts: readonly Cell[]): Promise<unknown[]> {
  const rows = NIKS.map((nik, index): Cell[] => [
    nik,
    `BUDI ${index}`,
    births[index],
    'Kaur Umum',
    starts[index],
  ]);
  const all = await workers(await read([HEADER, ...rows]));
  return all.map(({ birth, from }) => [birth?.value, from?.value ?? from?.either]);
}

describe('midnights of another zone', () => {
  const BIRTHS = [29_078, 30_804, 29_910];

  test.each([[17 / 24], [16 / 24], [15 / 24], [1 - 12 / 86_400]])(
    'a day with %d of a day behind it is the next day, as the NIKs prove',
    async (time) => {
      const births = BIRTHS.map((serial) => day(serial + time));
      expect(
        await days(
          births,
          [46_081, 46_081, 46_081].map((serial) => day(serial + time)),
        ),
      ).toEqual([
        [19790812, 20260301],
        [19840503, 20260301],
        [19811121, 20260301],
      ]);
    },
  );

  test('as text too', async () => {
    const births = ['1979-08-11T17:00:00Z', '1984-05-02T17:00:00Z', '1981-11-20T17:00:00Z'];
    const [first] = await days(births, Array<string>(3).fill('2026-02-28T17:00:00.000Z'));
    expect(first).toEqual([19790812, 20260301]);
  });

  test('with nothing that proves it, the last day of a month is asked about', async () => {
    const starts = [46_081, 46_082, 46_083].map((serial) => day(serial + 17 / 24));
    const said = await days([undefined, undefined, undefined], starts);
    expect(said.map((each) => (each as unknown[])[1])).toEqual([[20260228, 20260301], 20260301, 20260302]);
  });
});

describe('month first is decided for the file', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'proven in the column',
      ['12-08-1979', '03-05-1984', '21-11-1981'],
      ['03/21/2026', '3/1/2026', '3/1/2026'],
    ],
    [
      'with two digits of the year and a time',
      ['12-08-1979', '03-05-1984', '21-11-1981'],
      ['03/21/26 00:00:00', '03/01/26 00:00:00', '03/01/26 00:00:00'],
    ],
    [
      'proven by the birth dates',
      ['8/12/1979', '5/3/1984', '11/21/1981'],
      ['3/1/2026', '3/1/2026', '3/1/2026'],
    ],
  ])('%s', async (_, births, starts) => {
    const said = await days(births, starts);
    expect(said.slice(1).map((each) => (each as unknown[])[1])).toEqual(Array(2).fill([20260103, 20260301]));
  });

  test('a column with a day above twelve in front stands for itself', async () => {
    const said = await days(['8/12/1979', '5/3/1984', '11/21/1981'], ['21/3/2026', '3/1/2026', '3/1/2026']);
    expect(said.map((each) => (each as unknown[])[1])).toEqual([20260321, 20260103, 20260103]);
  });
});

test('days pasted from a workbook of 1904 are read as the NIKs say', async () => {
  const said = await days([30_541, 32_267, 31_373].map(day), ['01-03-2021', '01-03-2021', '01-03-2021']);
  expect(said.map((each) => (each as unknown[])[0])).toEqual([19790812, 19840503, 19811121]);
});

test.each([
  ['Aug 12, 1979'],
  ['Agu 12, 1979'],
  ['August 12 1979'],
  ['12 Agustus 1979 (47 th)'],
  ['12-08-1979 / 47 tahun'],
  ['Mojokerto, 12 Agustus 1979'],
  ['Mojokerto 12 Agustus 1979'],
  ['12/08/1979 (47)'],
  ['12-08-1979*'],
])('%s is a birth date', async (text) => {
  const [first] = await days([text, '03-05-1984', '21-11-1981'], []);
  expect(first).toEqual([19790812, undefined]);
});
