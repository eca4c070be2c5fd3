import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/domain/cell.ts';
import { calendarDate } from '../../src/domain/date.ts';
import type { CellFix } from '../../src/domain/fix.ts';
import { nationalPolicy } from '../../src/policy/resolve.ts';
import { fixesOf, monthFirstColumns } from '../../src/roster/fix.ts';
import { tries } from '../support/tries.ts';
import { read, workers } from './support.ts';

const HEADER = ['NIK', 'Nama', 'Jenis Kelamin', 'Tanggal Lahir', 'Jabatan', 'No HP', 'KPJ', 'Golongan Darah'];
const COLUMNS = { nik: 0, nama: 1, sex: 2, birth: 3, post: 4, hp: 5, kpj: 6, blood: 7 } as const;
type Name = keyof typeof COLUMNS;
const RIGHT: readonly string[] = ['3310014507850001', 'Siti Aminah', 'P', '05-07-1985', 'Linmas', '', '', ''];
const KNOWN = nationalPolicy().known;

async function fixes(cells: readonly Cell[], birthBelow = '05-07-1985'): Promise<CellFix[]> {
  const reading = await read([HEADER, cells, ['3310010507850002', 'Budi', 'L', birthBelow, 'Linmas']]);
  const rows = await workers(reading);
  const [row] = rows;
  if (!row) return [];
  const columns = reading.layout?.columns ?? [];
  return fixesOf(row, { row: 2, cells }, { known: KNOWN, columns, monthFirst: monthFirstColumns(rows) });
}

const withCell = (name: Name, value: Cell): Cell[] =>
  RIGHT.map((cell, index): Cell => (index === COLUMNS[name] ? value : cell));

describe('what has one right answer is put right', () => {
  it.each<[string, Name, string, string]>([
    ['an apostrophe before a NIK', 'nik', "'3310014507850001", '3310014507850001'],
    ['blanks in a NIK', 'nik', '331001 450785 0001', '3310014507850001'],
    ['dots in a NIK', 'nik', '33.10.01.450785.0001', '3310014507850001'],
    ['no-break blanks around a NIK', 'nik', '\u00a03310014507850001 ', '3310014507850001'],
    ['blanks in a name', 'nama', ' Siti   Aminah ', 'Siti Aminah'],
    ['sex in words', 'sex', 'perempuan', 'P'],
    ['sex in small letters', 'sex', 'p', 'P'],
    ['an empty sex where NIK and birth date agree', 'sex', '', 'P'],
    ['slashes in a date', 'birth', '5/7/1985', '05-07-1985'],
    ['a date in words', 'birth', '5 Juli 1985', '05-07-1985'],
    ['a date with the year first', 'birth', '1985-07-05', '05-07-1985'],
    ['another name of a category', 'post', 'hansip', 'Linmas'],
    ['the case of a category', 'post', 'LINMAS', 'Linmas'],
    ['a phone number with blanks', 'hp', '0812-3456 7890', '081234567890'],
    ['a phone number with the country', 'hp', '+62 812 3456 7890', '081234567890'],
    ['dots in a KPJ', 'kpj', '23.012.345.678', '23012345678'],
    ['the case of a blood type', 'blood', 'ab', 'AB'],
  ])('%s', async (_what, name, before, after) => {
    const found = await fixes(withCell(name, before));
    expect(found.map((fix) => [fix.column - 1, fix.before, fix.after])).toEqual([
      [COLUMNS[name], before, after],
    ]);
  });
});

describe('what has not is left alone', () => {
  it.each<[string, Name, Cell]>([
    ['a right cell', 'nik', RIGHT[0]],
    ['a NIK one digit short', 'nik', '331001450785000'],
    ['a NIK with a letter', 'nik', '33100145O7850001'],
    ['a NIK with another number beside it', 'nik', '3310014507850001 / 3310014507850002'],
    ['a NIK that is a number', 'nik', { type: 'number', raw: '3310014507850001' }],
    ['two digits of a year', 'birth', '5-7-85'],
    ['a day that is no day', 'birth', '31-02-1985'],
    ['a real date', 'birth', { type: 'date', raw: '31233', date: calendarDate(1985, 7, 5) as never }],
    ['a post that says more than its category', 'post', 'Kaur Umum'],
    ['an office in an institution', 'post', 'Ketua BPD'],
    ['an unknown post', 'post', 'Juru Tulis Kelurahan Lain'],
    ['two phone numbers', 'hp', '081234567890 / 081234567891'],
    ['a sex that cannot be read', 'sex', 'X'],
    ['a digit for a sex', 'sex', '2'],
  ])('%s', async (_what, name, cell) => {
    const found = await fixes(withCell(name, cell));
    expect(found.filter(({ column }) => column - 1 === COLUMNS[name])).toEqual([]);
  });

  it('an empty sex where NIK and birth date differ', async () => {
    const cells = withCell('sex', '').map((cell, index) => (index === COLUMNS.birth ? '06-07-1985' : cell));
    expect(await fixes(cells)).toEqual([]);
  });
});

describe('a date that may be turned round keeps its slashes', () => {
  const dates = async (nik: string, birth: string, below?: string): Promise<string[]> =>
    (await fixes([nik, ...RIGHT.slice(1, 3), birth, ...RIGHT.slice(4)], below)).map(({ after }) => after);

  it.each([
    ['the NIK says it the other way round', '3310014507850001', '7/5/1985', '05-07-1985', []],
    ['its column is written month first', '3310011111850001', '7/5/1985', '12/31/1985', []],
    ['its column is, but the NIK confirms it', '3310014507850001', '5/7/1985', '12/31/1985', ['05-07-1985']],
    [
      'its column is, but it reads only one way',
      '3310011111850001',
      '25/7/1985',
      '12/31/1985',
      ['25-07-1985'],
    ],
    [
      'neither the column nor the NIK doubts it',
      '3310011111850001',
      '7/5/1985',
      '05-07-1985',
      ['07-05-1985'],
    ],
  ])('%s', async (_why, nik, birth, below, after) => {
    expect(await dates(nik, birth, below)).toEqual(after);
  });
});

describe('fixing what was fixed', () => {
  const noise = fc.constantFrom('', ' ', "'", '.', '-', '\u00a0', '  ');
  const messy = (text: string): fc.Arbitrary<string> =>
    fc
      .tuple(noise, noise, fc.nat(text.length))
      .map(([a, b, at]) => a + text.slice(0, at) + b + text.slice(at));
  const row = fc
    .tuple(
      messy('3310014507850001'),
      fc.oneof(messy('Siti Aminah'), fc.string({ maxLength: 12 })),
      fc.constantFrom('', 'p', 'Perempuan', 'PR', 'wanita', '-', 'X'),
      fc.constantFrom('5/7/1985', '05.07.1985', '5 Juli 1985', '1985/7/5', '050785', '', '12-13-1985'),
      fc.oneof(
        fc.constantFrom(
          'rt',
          'KETUA  RT',
          'hansip',
          'Kades',
          'ketua bpd',
          'sekdes',
          'plt. kades',
          'Kaur',
          '',
        ),
        fc.constantFrom(...KNOWN.flatMap(({ id, names }) => [id, ...names])),
      ),
      fc.oneof(messy('081234567890'), messy('+6281234567890')),
      messy('23012345678'),
      fc.constantFrom('', 'a', 'b+', 'ab', 'o', '0', '-', 'X'),
    )
    .map((cells): Cell[] => cells);

  it('changes nothing, and no fix changes what a cell means', async () => {
    await fc.assert(
      fc.asyncProperty(row, async (cells) => {
        const found = await fixes(cells);
        const fixed = [...cells];
        for (const { column, after } of found) fixed[column - 1] = after;
        expect(await fixes(fixed)).toEqual([]);
        const [before, after] = await Promise.all(
          [cells, fixed].map(async (each) => (await workers(await read([HEADER, each])))[0]),
        );
        expect(after?.nik?.value).toBe(before?.nik?.value);
        expect(after?.name?.value).toBe(before?.name?.value);
        expect(after?.birth?.value).toBe(before?.birth?.value);
        expect(after?.category?.value).toBe(before?.category?.value);
        expect(after?.phone?.value).toBe(before?.phone?.value);
        expect(after?.kpj?.value).toBe(before?.kpj?.value);
      }),
      { seed: 20_261_122, numRuns: tries(300) },
    );
  });
});
