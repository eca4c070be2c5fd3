import { describe, expect, test } from 'vitest';
import { isLongerPay } from '../../src/roster/header/longer-pay.ts';
import { normalise } from '../../src/roster/values/text.ts';
import { fieldsOf, read, workers } from './support.ts';

describe('a column headed NIK', () => {
  test.each(['NIK', 'NIK Pekerja Desa'])(
    '%s stays the NIK column when Excel has shortened its numbers',
    async (nik) => {
      const reading = await read([
        [nik, 'Nama', 'Jabatan'],
        ['3.51609E+15', 'SUMIYATI', 'Ketua RT'],
        ['3,51609E+15', 'PAIJO', 'Ketua RT'],
      ]);
      expect(fieldsOf(reading)).toEqual(['nik', 'nama', 'jabatan']);
      expect((await workers(reading)).map((row) => row.nik?.value)).toEqual([undefined, undefined]);
    },
  );

  test('is the NIK column even with short numbers, when no other column holds NIKs', async () => {
    const rows = [
      ['NIK', 'Nama', 'Jabatan'],
      ['12345', 'SUMIYATI', 'Ketua RT'],
    ];
    expect(fieldsOf(await read(rows))).toEqual(['nik', 'nama', 'jabatan']);
  });

  test('is the employee number when another column holds NIKs', async () => {
    const rows = [
      ['NIK', 'Nama', 'No. KTP'],
      ['12345', 'SUMIYATI', '3516011208800001'],
    ];
    expect(fieldsOf(await read(rows))).toEqual(['no_pegawai', 'nama', 'nik']);
  });
});

const ENDS = `Berhenti|Tgl Berhenti|Tanggal Berhenti|Selesai|Berakhir|Akhir|Tgl. Berakhir|Keluar|Tanggal Keluar|Diberhentikan|
  TMT Akhir|Tanggal Pemberhentian|Sampai|Sampai Dengan|s/d`;

test.each(ENDS.split('|').map((header) => [header.trim()]))(
  '%s tells the last day in the post',
  async (header) => {
    const reading = await read([
      ['NIK', 'Nama', 'Mulai', header],
      ['3516011208800001', 'SUMIYATI', '01-01-2020', '31-03-2026'],
    ]);
    const [row] = await workers(reading);
    expect([row?.from?.value, row?.to?.value]).toEqual([20200101, 20260331]);
  },
);

test('headings whose letters stand apart are read by what they spell', async () => {
  const reading = await read([
    ['N O', 'N I K', 'N A M A', 'J A B A T A N', 'T G L  L A H I R', 'L/P', 'D E S A'],
    ['1', '3516011208800001', 'SUMIYATI', 'Ketua RT', '12-08-1980', 'P', 'Kalen'],
  ]);
  expect(fieldsOf(reading)).toEqual([
    'no_urut',
    'nik',
    'nama',
    'jabatan',
    'tanggal_lahir',
    'jenis_kelamin',
    'desa',
  ]);
});

test('why somebody left is no last day', async () => {
  const reading = await read([
    ['NIK', 'Nama', 'Alasan Berhenti'],
    ['3516011208800001', 'SUMIYATI', 'Pindah'],
  ]);
  expect(fieldsOf(reading)).toEqual(['nik', 'nama', undefined]);
});

test.each([
  ['TTL', 'Tempat', 'Tanggal'],
  ['TTL', 'TMP', 'TGL'],
  ['Tempat, Tanggal Lahir', 'Tempat', 'Tanggal'],
  ['Tempat/Tgl Lahir', 'Tempat', 'Tgl'],
  ['Kelahiran', 'Tempat', 'Tanggal'],
  ['Lahir', 'Tempat', 'Tgl'],
])('%s over %s and %s are birthplace and birth date', async (over, place, day) => {
  const reading = await read([
    ['NIK', 'Nama', over, undefined, 'Jabatan'],
    [undefined, undefined, place, day, undefined],
    ['3516011208800001', 'SUMIYATI', 'Mojokerto', '12-08-1980', 'Ketua RT'],
  ]);
  expect(fieldsOf(reading)).toEqual(['nik', 'nama', 'tempat_lahir', 'tanggal_lahir', 'jabatan']);
  const [row] = await workers(reading);
  expect([row?.birthPlace?.value, row?.birth?.value]).toEqual(['Mojokerto', 19800812]);
});

describe('beside the pay of a month, that of a year is not the wage', () => {
  const YEARLY = `Siltap Setahun|Penghasilan Tetap per Tahun|Honor / Tahun|Gaji 12 Bulan|Siltap 1 Tahun|Upah Tahunan|
    Insentif Triwulan|Siltap 3 bln`;
  test.each(YEARLY.split('|').map((header) => [header.trim()]))('%s', async (header) => {
    expect(isLongerPay(normalise(header))).toBe(true);
    const reading = await read([
      ['NIK', 'Nama', header, 'Besaran Siltap (Rp/bln)'],
      ['3516011208800001', 'SUMIYATI', '30000000', '2500000'],
    ]);
    expect(reading.layout?.columns[3]?.field).toBe('upah');
  });

  test.each(['Siltap Tahun 2026', 'Siltap Tahun Anggaran 2026', 'Upah per bulan', 'Gaji 1 bulan'])(
    '%s is the pay of a month',
    (header) => {
      expect(isLongerPay(normalise(header))).toBe(false);
    },
  );
});
