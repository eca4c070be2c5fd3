import { describe, expect, test } from 'vitest';
import { check, type Typed } from './support.ts';

const asked = (typed: Typed): unknown =>
  check({ rows: [typed] }).findings.flatMap((each) =>
    each.code === 'note-term' ? [each.args.field] : [],
  )[0];

describe('a remark that tells the first or last day, while the column of it is empty', () => {
  test.each([
    ['mulai 1 Juli 2026', 'tgl_mulai'],
    ['TMT 01-07-2026', 'tgl_mulai'],
    ['baru, Juli 2026', 'tgl_mulai'],
    ['pengganti Pak Slamet per 01/03/2026', 'tgl_mulai'],
    ['menggantikan Bu Siti yang berhenti 3 Maret 2026', 'tgl_mulai'],
    ['diangkat tahun 2026', 'tgl_mulai'],
    ['dilantik 7/2026', 'tgl_mulai'],
    ['s/d Juni 2026', 'tgl_akhir'],
    ['sampai 30-06-2026', 'tgl_akhir'],
    ['SK berakhir Des 2026', 'tgl_akhir'],
    ['masa jabatan habis 2025', 'tgl_akhir'],
    ['mulai 2019 s.d. Juni 2026', 'tgl_akhir'],
    ['mulai Juli', 'tgl_mulai'],
    ['masuk bulan Maret', 'tgl_mulai'],
    ['aktif per Juli', 'tgl_mulai'],
    ['baru dilantik Agt', 'tgl_mulai'],
    ['mulai bln 7', 'tgl_mulai'],
    ['per 1 Juli', 'tgl_mulai'],
    ['1 Juli', 'tgl_mulai'],
    ['mulai semester 2', 'tgl_mulai'],
    ['mulai TW III', 'tgl_mulai'],
    ['mulai tahun depan', 'tgl_mulai'],
    ['Juli - Desember', 'tgl_mulai'],
    ['Juli s.d. Desember', 'tgl_mulai'],
    ['s/d Juni', 'tgl_akhir'],
    ['hanya sampai bulan 6', 'tgl_akhir'],
    ['habis Agustus', 'tgl_akhir'],
    ['Januari s/d Juni', 'tgl_akhir'],
    ['hanya 6 bulan', 'tgl_akhir'],
    ['Periode 2019 - 2025', 'tgl_akhir'],
    ['masa jabatan 2020 s/d 2026', 'tgl_akhir'],
    ['Periode 2026-2034', 'tgl_mulai'],
    ['2018-2024 diperpanjang s.d. 2026', 'tgl_akhir'],
  ])('%s: %s is asked for', (keterangan, field) => {
    expect(asked({ keterangan })).toBe(field);
  });

  test.each([
    ['menjabat sejak 2015', 'so long ago that no month depends on it'],
    ['s/d 31-12-2030', 'so far ahead that no month depends on it'],
    ['menggantikan Pak Slamet', 'no day'],
    ['SK Nomor 12 Tahun 2026', 'no word of a term'],
    ['RT 03 baru', 'no day either'],
    ['Periode 2019 - 2027', 'no month of it is near'],
    ['2019-2025 diperpanjang s.d. 2027', 'it goes on'],
    ['RPJMDes 2019-2025', 'that is a plan'],
    ['baru menikah', 'no month behind it'],
    ['per bulan', 'which month is not said'],
    ['honor naik mulai Juli', 'that is of the pay'],
    ['JHT mulai Juli', 'that is of a programme'],
    ['lahir bulan Juli', 'that is of a life'],
    ['data per Maret', 'that is of the list'],
    ['Januari - Desember', 'that is the whole year'],
    ['masa jabatan 6 tahun', 'that is how long, not when'],
    ['berhenti 1 Maret 2026', 'who has left is asked about by note-left'],
  ])('%s is not: %s', (keterangan) => {
    expect(asked({ keterangan })).toBeUndefined();
  });

  test('is not needed where the column says it', () => {
    expect(asked({ keterangan: 'mulai 1 Juli 2026', tgl_mulai: '01-07-2026' })).toBeUndefined();
    expect(asked({ keterangan: 's/d Juni 2026', tgl_akhir: '30-06-2026' })).toBeUndefined();
    expect(asked({ keterangan: 'mulai Juli', tgl_mulai: '01-07-2026' })).toBeUndefined();
  });
});
