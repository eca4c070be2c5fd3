import { describe, expect, test } from 'vitest';
import { BY_WAGE, book, csv, desk, PEOPLE, roster, saidOf } from './support.ts';

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

  test.each(['premium', 'budget'])('%s says it and ends with 1', async (command) => {
    const { enroll } = desk({ 'daftar.xlsx': await book(SHEETS), 'k.yaml': BY_WAGE });
    const period = command === 'premium' ? '--month 2026-03' : '--year 2026';
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
