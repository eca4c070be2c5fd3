import { describe, expect, test } from 'vitest';
import { BY_WAGE, csv, desk, roster, saidOf, type Value } from './support.ts';

/** A column of days under a heading that does not say what they are. */
const unread = (rows: readonly (readonly Value[])[] = roster()): Value[][] =>
  rows.map((row, index) => [...row, index === 0 ? 'Tanggal' : '01-03-2021']);
const POLICY = `${BY_WAGE}enrolment: { npp: "12345678", workLocation: "3516", postcode: "61371", identityExpiry: "2090-01-01", employment: T }\n`;

describe('a column that changes money and went unread is said in a line, and ends with 1', () => {
  test.each([
    'validate a.csv --policy k.yaml',
    'premium a.csv --policy k.yaml --month 2026-03',
    'budget a.csv --policy k.yaml --year 2026',
    'export a.csv --policy k.yaml --month 2026-03 -o hasil',
    'diff a.csv b.csv --policy k.yaml --month 2026-03',
    'diff b.csv a.csv --policy k.yaml --month 2026-03',
    'explain a.csv --policy k.yaml --month 2026-03 --nik 3516091208799801',
    'reconcile a.csv --policy k.yaml --month 2026-03 --bill tagihan.csv',
  ])('%s', async (line) => {
    const { enroll } = desk({
      'a.csv': csv(unread()),
      'b.csv': csv(roster()),
      'k.yaml': POLICY,
      'tagihan.csv': bill(),
    });
    const { code, out, err } = await enroll(line);
    expect([code, (out + err).replace(/\s+/g, ' ')]).toEqual([
      1,
      expect.stringMatching(/a\.csv.*Kolom I “Tanggal” tidak dibaca: mungkin Tanggal Mulai/),
    ]);
  });
});

test.each([
  'premium b.csv --policy k.yaml --month 2026-03',
  'diff b.csv b.csv --policy k.yaml --month 2026-03',
  'explain b.csv --policy k.yaml --month 2026-03 --nik 3516091208799801',
  'reconcile b.csv --policy k.yaml --month 2026-03 --bill tagihan.csv',
])('without such a column %s ends with 0', async (line) => {
  const { enroll } = desk({ 'b.csv': csv(roster()), 'k.yaml': POLICY, 'tagihan.csv': bill() });
  const { code, out, err } = await enroll(line);
  expect([code, code === 0 ? '' : out + err]).toEqual([0, '']);
});

test.each(['Lama Menjabat', 'Lama Kerja', 'Masa Kerja', 'Lama Mengabdi', 'Pengabdian'])(
  'days under %s are asked, and numbers of years are not',
  async (heading) => {
    const below = (text: string): string =>
      csv(roster().map((row, at) => [...row, at === 0 ? heading : text]));
    const { validate } = desk({ 'a.csv': below('01-07-2026'), 'b.csv': below('12 tahun') });
    expect(saidOf(await validate('a.csv'))).toEqual(['I1 column-unread']);
    expect(saidOf(await validate('b.csv'))).toEqual(['I1 column-unknown']);
  },
);

/** What SIPP charges for the roster: 0.24 %, 0.3 %, 3.7 % and 2 % of each wage. */
function bill(): string {
  const rows = roster()
    .slice(1)
    .map(([no, nik, name, , , , born]) => [
      String(no),
      `1234567890${no}`,
      nik,
      '',
      name,
      born,
      '01-01-2021',
      ...['2,500,000', '0', '6,000', '7,500', '92,500', '50,000', '0', '0', '0', '0', '156,000'].map(
        (one) => `"${one}"`,
      ),
    ]);
  const head =
    'No.,Nomor Referensi (KPJ),NIK,Nomor Pegawai,Nama Tenaga Kerja,Tanggal Lahir,Tanggal Kepesertaan,Upah,Rapel,Iuran JKK,JKM,JHT Pemberi Kerja,JHT Tenaga Kerja,JP Pemberi Kerja,JP Tenaga Kerja,JKP Pemberi Kerja,JKP Pemerintah,Total Iuran';
  return csv([head.split(','), ...rows]);
}
