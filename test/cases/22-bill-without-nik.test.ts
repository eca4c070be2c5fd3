import { expect, test } from 'vitest';
import { BY_WAGE, book, desk, PEOPLE, type Value } from './support.ts';

const KPJ = PEOPLE.map((_, at) => `2101234560${at + 1}`);
const [NIK, NAME, BORN] = [1, 2, 6];
const POLICY = `${BY_WAGE}enrolment: { npp: "12345678" }\n`;

const roster = (kpj: boolean): Value[][] => [
  ['No', 'NIK', 'Nama', 'Jabatan', 'Desa', 'Kecamatan', 'Tanggal Lahir', 'Upah', ...(kpj ? ['KPJ'] : [])],
  ...PEOPLE.map((person, at) => [...person, ...(kpj ? [KPJ[at] ?? ''] : [])]),
];

/** A bill of wages of 2,500,000: JKK 0.24 %, JKM 0.3 %, JHT 3.7 % and 2 %. */
const bill = (nik: (at: number) => string, kpj: (at: number) => string): Value[][] => [
  ['RINCIAN IURAN TENAGA KERJA'],
  ['NPP', ':', '12345678'],
  ['Periode Laporan : 03-2026'],
  [],
  [
    ...['No.', 'Nomor Referensi (KPJ)', 'NIK', 'Nomor Pegawai', 'Nama Tenaga Kerja', 'Tanggal Lahir'],
    ...['Tanggal Kepesertaan', 'Upah', 'Rapel', 'Iuran JKK', 'Iuran JKM', 'Iuran JHT', '', 'Iuran JP', ''],
    ...['Iuran JKP', '', 'Total Iuran'],
  ],
  [
    ...Array<string>(11).fill(''),
    ...['Pemberi Kerja', 'Tenaga Kerja', 'Pemberi Kerja', 'Tenaga Kerja', 'Pemberi Kerja', 'Pemerintah'],
  ],
  ...PEOPLE.map((person, at) => [
    ...[String(at + 1), kpj(at), nik(at), '', person[NAME] ?? '', person[BORN] ?? '', '01-03-2020'],
    ...['2500000', '0', '6000', '7500', '92500', '50000', '0', '0', '0', '0', '156000'],
  ]),
];

const none = (): string => '';
const masked = (at: number): string =>
  `${PEOPLE[at]?.[NIK]?.slice(0, 6)}******${PEOPLE[at]?.[NIK]?.slice(-4)}`;
const number = (at: number): string => KPJ[at] ?? '';

test.each([
  ['blank, by KPJ', true, none, number, 'dicocokkan menurut KPJ'],
  ['masked, by KPJ', true, masked, number, 'dicocokkan menurut KPJ'],
  [
    'blank, by name and birth date where the roster has no KPJ',
    false,
    none,
    number,
    'nama dan tanggal lahir',
  ],
  ['blank, and so is the KPJ', true, none, none, 'nama dan tanggal lahir'],
])('rows of a bill whose NIK is %s, agree with their people', async (_, kpj, nik, referred, said) => {
  const { enroll } = desk({
    'daftar.xlsx': await book({ Data: roster(kpj) }),
    'tagihan.xlsx': await book({ 'Formulir 2a': bill(nik, referred) }),
    'k.yaml': POLICY,
  });
  const { code, out } = await enroll(
    'reconcile daftar.xlsx --bill tagihan.xlsx --policy k.yaml --month 2026-03',
  );
  expect(out).toContain('Tagihan 6 baris, 6 cocok sepenuhnya');
  expect(out).toContain('Sisa tanpa penjelasan Rp0');
  expect(out.replace(/\s+/g, ' ')).toContain(said);
  expect(code).toBe(0);
});
