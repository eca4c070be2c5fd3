import type ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { isLongerPay } from '../../src/roster/header/longer-pay.ts';
import { book, csv, desk, roster, type Value } from './support.ts';

const codes = async (rows: readonly (readonly Value[])[]): Promise<readonly string[]> => {
  const { findings } = await desk({ 'daftar.csv': csv(rows) }).validate('daftar.csv');
  return findings.filter(({ severity }) => severity !== 'info').map(({ code, cell }) => `${code} ${cell}`);
};

/** The six people with a column more, of whose values the third person has one and the others another. */
const withColumn = (heading: string, own: string, others: string): Value[][] =>
  roster().map((row, at) => [...row, at === 0 ? heading : at === 3 ? own : others]);

test.each(['3 bulan', 'TW I', 'Triwulan I', 'Jan s/d Maret', '3 bln (Jan-Mar)', 's/d Mrt'])(
  '%s among terms of office is no length of one',
  async (term) => {
    expect(await codes(withColumn('Masa Jabatan', term, '2020-2030'))).toEqual(['term-date-invalid I4']);
  },
);

test.each(['6 tahun', 's/d 60 tahun', 'sampai usia pensiun', '12 bulan'])(
  '%s says how long, and nothing is asked',
  async (term) => {
    expect(await codes(withColumn('Masa Jabatan', term, term))).toEqual([]);
  },
);

test.each([
  ['31-03-2026', 'note-term I4'],
  ['Maret 2026', 'note-term I4'],
  ['-> Wagiman', 'note-left I4'],
])('%s alone among the remarks is asked about', async (remark, said) => {
  expect(await codes(withColumn('Keterangan', remark, ''))).toEqual([said]);
});

test.each([
  ['berhenti', '', 'note-left I4'],
  ['berhenti', 'ok', 'note-left I4'],
  ['tidak', 'aktif', 'note-left I4'],
  ['s/d Maret', '', 'note-term I4'],
  ['mulai 1 Maret 2026', '', 'note-term I4'],
])('%s under no heading, beside %s, is a remark', async (own, others, said) => {
  expect(await codes(withColumn('', own, others))).toEqual([said]);
});

test.each(['ok', 'v', '1', 'baru'])('%s under no heading says nothing of a person', async (own) => {
  expect(await codes(withColumn('', own, ''))).toEqual([]);
});

test.each(['Ahli waris PAIMIN', 'Keluarga PAIMIN', 'xxx PAIMIN', 'PAIMIN (PNS)'])(
  '%s is asked about',
  async (name) => {
    expect(await codes(roster({ C4: name }))).toEqual(['note-left C4']);
  },
);

test.each(['PNS', 'ASN'])('a heading %s in front of people is asked about', async (heading) => {
  const [head = [], ...people] = roster();
  const said = await codes([head, ...people.slice(0, 4), [heading], ...people.slice(4)]);
  expect(said).toEqual([expect.stringMatching(/^heading-unknown/)]);
});

test.each(['PNS', 'Tahun Lalu', 'Yang Diganti', 'Calon'])('a sheet %s is asked about', async (name) => {
  const [head = [], ...people] = roster();
  const bytes = await book({ Data: [head, ...people.slice(0, 4)], [name]: [head, ...people.slice(4)] });
  const { findings } = await desk({ 'daftar.xlsx': bytes }).validate('daftar.xlsx');
  expect(findings.map(({ code }) => code)).toEqual(['heading-unknown']);
});

const commented =
  (note: string) =>
  (sheet: ExcelJS.Worksheet): void => {
    sheet.getCell('C4').note = note;
  };

test.each([
  ['mulai Maret 2026', ['note-left C4']],
  ['sampai April saja', ['note-left C4']],
  ['Operator: hanya sampai Juni', ['note-left C4']],
  ['NIK diperbarui per 1 Maret 2026', []],
  ['data per Maret 2026', []],
])('a comment %s beside a name', async (note, expected) => {
  const bytes = await book({ Data: roster() }, commented(note));
  const { findings } = await desk({ 'daftar.xlsx': bytes }).validate('daftar.xlsx');
  expect(findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual(expected);
});

test.each([
  ['siltap th', true],
  ['honor rp th', true],
  ['jumlah siltap s d maret', true],
  ['siltap th 2026', false],
])('%s is the pay of more than a month: %s', (header, expected) => {
  expect(isLongerPay(header)).toBe(expected);
});

test('a title tells the village and until when it is a list', async () => {
  const { findings } = await desk({
    'daftar.csv': csv([
      ['DAFTAR PENERIMA HONOR DESA KALEN S/D DESEMBER 2026'],
      ['NIK', 'Nama', 'Jabatan'],
      ['351609120879980', 'SUTRISNO HADI', 'Kaur Umum'],
    ]),
  }).validate('daftar.csv');
  expect(findings).toMatchObject([{ code: 'nik-length', village: 'KALEN' }]);
});
