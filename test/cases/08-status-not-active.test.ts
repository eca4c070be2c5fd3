import { describe, expect, test } from 'vitest';
import { csv, desk, roster } from './support.ts';

/** The list with one more column: Nurul, in row 3, has left. */
const listed = (heading: string, stays: string, left: string): string =>
  csv(roster().map((row, at) => [...row, at === 0 ? heading : at === 2 ? left : stays]));

describe('who is no longer active is a question, whatever the column is called', () => {
  test.each([
    ['Status', 'Aktif', 'Tidak Aktif'],
    ['Keaktifan', 'Ya', 'Tidak'],
    ['Keaktifan', 'Aktif', 'Non Aktif'],
    ['Aktif?', 'Y', 'T'],
    ['Masih bekerja?', 'Y', 'T'],
    ['Masih Bertugas (Ya/Tidak)', 'Ya', 'Tidak'],
    ['Aktif', '1', '0'],
    ['Aktif', 'v', 'x'],
    ['Status Keaktifan', 'YA', 'TDK'],
    ['Berhenti', 'Tidak', 'Ya'],
    ['Sudah meninggal/pindah?', 'T', 'Y'],
    ['Nonaktif', '0', '1'],
    ['Keaktifan', 'A', 'N'],
    ['Ket. (A/N)', 'A', 'N'],
    ['A/N', 'A', 'N'],
    ['Status', 'A', 'NA'],
    ['Status', 'Y', 'T'],
    ['Status', 'Ya', 'Tidak'],
    ['Status', 'Aktif', 'Tidak'],
    ['Status SK', 'Berlaku', 'Habis'],
    ['Status SK', 'Berlaku', 'Tidak berlaku'],
    ['Keterangan SK', 'Berlaku', 'Habis'],
    ['Masa Jabatan', 'Berlaku', 'Habis'],
    ['SK', 'Ada', 'Tidak'],
    ['Ket', 'Lanjut', 'Tidak'],
    ['Ket', 'Dibayar', 'Tidak'],
    ['Ikut BPJS', 'Ya', 'Tidak'],
    ['Didaftarkan', 'Ya', 'Tidak'],
    ['Ket.', '-', 'Meninggal dunia'],
  ])('%s: %s, %s', async (heading, stays, left) => {
    const { validate } = desk({ 'daftar.csv': csv([]), 'a.csv': listed(heading, stays, left) });
    const { findings } = await validate('a.csv');
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual([['note-left', 'I3']]);
    expect(findings[0]?.message).toContain(left);
  });

  test.each([
    ['No. HP Aktif', '081234567890', '081234567891'],
    ['BPJS Kesehatan aktif', 'Ya', 'Tidak'],
    ['Bersedia', 'Ya', 'Tidak'],
    ['BPJS Kesehatan', 'Aktif', 'Non aktif'],
    ['Status KIS', 'Aktif', 'Non aktif'],
    ['Ikut JHT', 'Ya', 'Tidak'],
    ['DTKS', 'Ya', 'Tidak'],
    ['Status Kawin', 'Sudah', 'Belum'],
    ['Ket', 'Sudah', 'Belum'],
    ['A/N', 'Budi', 'Siti'],
  ])('%s asks something else', async (heading, stays, left) => {
    const { validate } = desk({ 'a.csv': listed(heading, stays, left) });
    expect((await validate('a.csv')).findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test.each([['Aktif', '1', '2']])('%s over %s and %s is asked once', async (heading, stays, left) => {
    const { validate, enroll } = desk({ 'a.csv': listed(heading, stays, left) });
    const said = await validate('a.csv');
    expect(said.findings.map(({ code, cell }) => [code, cell])).toEqual([['column-unread', 'I1']]);
    expect(said.code).toBe(1);
    const premium = await enroll('premium a.csv --month 2026-11');
    expect([premium.code, premium.err.includes('tampaknya menyebut siapa yang masih bertugas')]).toEqual([
      1,
      true,
    ]);
  });
});
