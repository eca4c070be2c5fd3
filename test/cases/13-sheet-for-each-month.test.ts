import { describe, expect, test } from 'vitest';
import { BY_WAGE, book, csv, desk, PEOPLE, roster, saidOf, type Value } from './support.ts';

const SHEETS = { JANUARI: roster(), FEBRUARI: roster(), MARET: roster() };

describe('the same list twice is one finding that names the lists and the choice', () => {
  test('a sheet for each month', async () => {
    const { validate } = desk({ 'daftar.xlsx': await book(SHEETS), 'k.yaml': BY_WAGE });
    const said = await validate('daftar.xlsx --policy k.yaml');
    expect(said.code).toBe(1);
    expect(saidOf(said)).toEqual(['nik-duplicate']);
    const [finding] = said.findings;
    expect(finding?.message).toBe(
      'Lembar JANUARI, FEBRUARI, MARET memuat 6 orang yang sama; tiap orang dihitung sekali.',
    );
    expect(finding?.todo).toMatch(/^Pilih lembar yang berlaku, misalnya --sheet (JANUARI|FEBRUARI|MARET)\.$/);
  });

  test('the sheet that is chosen is read alone', async () => {
    const { validate } = desk({ 'daftar.xlsx': await book(SHEETS), 'k.yaml': BY_WAGE });
    const said = await validate('daftar.xlsx --policy k.yaml --sheet MARET');
    expect([said.code, said.totals.accepted, said.findings]).toEqual([0, 6, []]);
  });

  test('a mended copy beside its original', async () => {
    const { validate } = desk({
      'desa/Kalen.csv': csv(roster()),
      'desa/Kalen (1).csv': csv(roster({ H2: '2600000' })),
    });
    const said = await validate('desa');
    expect(saidOf(said)).toEqual(['nik-duplicate']);
    expect(said.findings[0]?.message).toMatch(
      /^Berkas .*Kalen \(1\)\.csv, .*Kalen\.csv memuat 6 orang yang sama/,
    );
    expect(said.findings[0]?.todo).not.toMatch(/hapus/i);
  });

  test.each([
    ['premium', '--year 2026'],
    ['premium', '--month 2026-05'],
    ['premium', '--month 2026-01..2026-03'],
    ['budget', '--year 2026'],
  ])('%s %s says it and ends with 1: no sheet is of that time', async (command, period) => {
    const { enroll } = desk({ 'daftar.xlsx': await book(SHEETS), 'k.yaml': BY_WAGE });
    const { code, err } = await enroll(`${command} daftar.xlsx --policy k.yaml ${period}`);
    expect(err).toContain('memuat 6 orang yang sama');
    expect(code).toBe(1);
  });

  test('a newcomer in one of them changes nothing', async () => {
    const newcomer = [
      '7',
      '3516091003859807',
      'JOKO SUSILO',
      'Kaur Umum',
      'Kalen',
      'Dlanggu',
      '10-03-1985',
      '2500000',
    ];
    const { validate } = desk({ 'daftar.xlsx': await book({ ...SHEETS, MARET: [...roster(), newcomer] }) });
    expect(saidOf(await validate('daftar.xlsx'))).toEqual(['nik-duplicate']);
  });
});

test('one person in two lists is named in the cell', async () => {
  const other = [
    roster()[0],
    PEOPLE[0],
    ['2', '3516091003859807', 'JOKO SUSILO', 'Kaur Umum', 'Kalen', 'Dlanggu', '10-03-1985', ''],
    ['3', '3516091003869808', 'EKO PURWANTO', 'Kaur Umum', 'Kalen', 'Dlanggu', '10-03-1986', ''],
  ];
  const { validate } = desk({
    'daftar.xlsx': await book({ A: roster(), B: other.map((row) => [...(row ?? [])]) }),
  });
  const said = (await validate('daftar.xlsx')).findings.filter(({ code }) => code === 'nik-duplicate');
  expect(said.map(({ cell }) => cell)).toEqual(['B2']);
});

describe('the sheet that the asked month names is taken, and it is said', () => {
  const wages = (wage: string): Value[][] =>
    roster({ H2: wage, H3: wage, H4: wage, H5: wage, H6: wage, H7: wage });
  const cost = async (names: readonly string[], period: string): Promise<[number, string, number]> => {
    const sheets = Object.fromEntries(names.map((name, at) => [name, wages(`${2_000_000 + 100_000 * at}`)]));
    const { enroll } = desk({ 'daftar.xlsx': await book(sheets), 'k.yaml': BY_WAGE });
    const { code, out, err } = await enroll(`premium daftar.xlsx --policy k.yaml ${period} --format json`);
    const { totals } = JSON.parse(out) as { totals: { annual: number } };
    return [code, err, totals.annual];
  };
  /** 6.24 % of the wage of the sheet that stands so many places on, of six people. */
  const ofSheet = (at: number, months = 1): number =>
    months * 6 * Math.round((2_000_000 + 100_000 * at) * 0.0624);

  test.each<[readonly string[], string, number]>([
    [['JANUARI', 'FEBRUARI', 'MARET'], '--month 2026-03', 2],
    [['MARET', 'FEBRUARI', 'JANUARI'], '--month 2026-03', 0],
    [['Jan 2026', 'Feb 2026', 'Mar 2026'], '--month 2026-02', 1],
    [['Gaji Januari', 'Gaji Februari', 'Gaji Maret'], '--month 2026-01', 0],
    [['01-2026', '02-2026', '03-2026'], '--month 2026-03', 2],
    [['Bulan 1', 'Bulan 2', 'Bulan 3'], '--month 2026-02', 1],
    [['Maret 2025', 'Maret 2026'], '--month 2026-03', 1],
    [['2025', '2026'], '--month 2026-03', 1],
  ])('%s, %s', async (names, period, at) => {
    const [code, err, annual] = await cost(names, period);
    expect([code, annual]).toEqual([0, ofSheet(at)]);
    expect(err).toContain(`dibaca lembar "${names[at]}", menurut bulan yang diminta`);
    for (const [other, name] of names.entries()) if (other !== at) expect(err).toContain(`"${name}"`);
  });

  test('a sheet a year, and the year is asked', async () => {
    const [code, , annual] = await cost(['2025', '2026'], '--year 2026');
    expect([code, annual]).toEqual([0, ofSheet(1, 12)]);
  });

  test('sheets of other people are all read', async () => {
    const head = roster()[0] ?? [];
    const people = roster().slice(1);
    const { enroll } = desk({
      'daftar.xlsx': await book({
        JANUARI: [head, ...people.slice(0, 3)],
        MARET: [head, ...people.slice(3)],
      }),
    });
    const { out, err } = await enroll('premium daftar.xlsx --month 2026-03');
    expect([out.includes('6 baris dibaca dari 2 lembar'), err]).toEqual([true, '']);
  });

  test('a list beside the months that names no time stays', async () => {
    const head = roster()[0] ?? [];
    const rt = ['1', '3516091003859807', 'JOKO SUSILO', 'Ketua RT', 'Kalen', 'Dlanggu', '10-03-1985', ''];
    const { enroll } = desk({ 'daftar.xlsx': await book({ ...SHEETS, RT: [head, rt] }) });
    const { out, code } = await enroll('premium daftar.xlsx --month 2026-03');
    expect([out.includes('7 baris dibaca dari 2 lembar: 7 diterima'), code]).toEqual([true, 0]);
  });
});
