import { describe, expect, test } from 'vitest';
import { book, csv, desk, PEOPLE, roster, saidOf } from './support.ts';

const lines = (delimiter: string, rows = roster()): string[] => csv(rows, delimiter).trim().split('\n');
const quoted = (line: string): string => `"${line.replaceAll('"', '""')}"`;

describe('whole lines in single cells are split where every line has as many values as the header', () => {
  test.each([
    [',', 'koma'],
    [';', 'titik koma'],
    ['\t', 'tab'],
    ['|', 'garis tegak |'],
  ])('parted by %j', async (delimiter, word) => {
    const { validate } = desk({
      'daftar.xlsx': await book({ Data: lines(delimiter).map((line) => [line]) }),
    });
    const said = await validate('daftar.xlsx');
    expect([said.code, said.totals]).toMatchObject([0, { read: 6, accepted: 6, rejected: 0 }]);
    expect(saidOf(said)).toEqual(['A1 lines-split']);
    expect(said.findings[0]?.message).toContain(`dipisah pada ${word}`.replace('dipisah', 'memisahnya'));
  });

  test('below a title, and in a CSV that was saved from such a sheet', async () => {
    const text = ['DAFTAR PERANGKAT DESA KALEN', ...lines(',').map(quoted)].join('\n');
    const said = await desk({ 'daftar.csv': text }).validate('daftar.csv');
    expect([said.totals.accepted, saidOf(said)]).toEqual([6, ['A2 lines-split']]);
  });

  test('with a delimiter inside quotation marks', async () => {
    const rows = roster().map((row, index) =>
      row.map((cell, at) => (at === 2 && index > 0 ? `"${cell}, S.Pd"` : cell)),
    );
    const cells = await book({ Data: lines(',', rows).map((line) => [line]) });
    const said = await desk({ 'daftar.xlsx': cells }).validate('daftar.xlsx');
    expect(said.totals).toMatchObject({ read: 6, accepted: 6 });
  });

  test('a finding names the cell after the split, and the mended and the marked copy hold the cells split', async () => {
    const rows = roster({ C4: ' BAMBANG  WIDODO', B5: '35160957029098' });
    const { cwd, validate, enroll } = desk({
      'daftar.xlsx': await book({ Data: lines(',', rows).map((line) => [line]) }),
    });
    expect(saidOf(await validate('daftar.xlsx'))).toContain('B5 nik-length');
    await enroll('validate daftar.xlsx --fix baik --marked tanda');
    for (const copy of ['baik/daftar.xlsx', 'tanda/daftar-ditandai.xlsx'])
      expect(saidOf(await validate(`${cwd}/${copy}`)), copy).not.toContain('A1 lines-split');
  });

  test('an anonymised copy holds no number of a person', async () => {
    const { cwd, enroll } = desk({
      'daftar.xlsx': await book({ Data: lines(',').map((line) => [line]) }),
    });
    await enroll(`anonymise daftar.xlsx -o ${cwd}/rekaan.xlsx`);
    const { out } = await enroll(`premium ${cwd}/rekaan.xlsx --month 2026-03 --unmask --format json`);
    expect(out).toContain('"workers"');
    for (const [, nik = '', name = ''] of PEOPLE) {
      expect(out).not.toContain(nik);
      expect(out).not.toContain(name);
    }
  });
});

describe('where that is not certain, the address of the line that names the columns is said', () => {
  const whole = roster();
  test.each([
    ['a name with the delimiter in it', roster({ C4: 'BAMBANG WIDODO, S.Pd' })],
    ['a line with one value less', whole.map((row, index) => (index === 3 ? row.slice(0, -1) : row))],
    ['a line that stands in the second column', whole],
  ])('%s', async (what, rows) => {
    const cells = lines(',', rows).map((line, index) =>
      what.includes('second') && index === 4 ? ['', line] : [line],
    );
    const said = await desk({ 'daftar.xlsx': await book({ Data: cells }) }).validate('daftar.xlsx');
    expect([said.code, said.totals.read]).toEqual([1, 0]);
    const [finding] = said.findings.filter(({ code }) => code === 'header-not-found');
    expect(finding?.message).toBe('Isi satu baris berada dalam satu sel: di A1 berderet semua judul kolom.');
    expect(finding?.todo).toContain('Data > Text to Columns > Delimited, pembatas koma');
  });
});

test('lines below more blank rows than are waited for are asked about, and cells of nothing but commas cost nothing', async () => {
  const below = [...new Array<string>(12_000).fill(''), ...lines(',').map(quoted)].join('\n');
  const commas = [','.repeat(30_000), ...lines(',')].map(quoted).join('\n');
  const { validate } = desk({ 'kosong.csv': below, 'koma.csv': commas });
  expect(saidOf(await validate('kosong.csv')).some((said) => /header-not-found|row-passed/.test(said))).toBe(
    true,
  );
  expect(saidOf(await validate('koma.csv'))).toEqual(['A2 lines-split']);
});

test('a line that does not fit, far below two thousand that do, is named and not lost', async () => {
  const people = Array.from({ length: 2100 }, (_, i) => [
    String(i + 1),
    `3516091208${String(700000 + i)}`,
    `ORANG ${i}`,
    'Ketua RT',
    'Kalen',
    'Dlanggu',
    '12-08-1979',
    '2500000',
  ]);
  const text = lines(',', [...roster().slice(0, 1), ...people]).map(quoted);
  text[2050] = quoted('2050,3516091208702049,ORANG, S.Pd,Ketua RT,Kalen,Dlanggu,12-08-1979,2500000');
  const said = await desk({ 'daftar.csv': text.join('\n') }).validate('daftar.csv');
  expect([said.code, said.totals.read]).toEqual([1, 2099]);
  expect(said.findings.find(({ code }) => code === 'row-passed')).toMatchObject({ row: 2051 });
});
