import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { book, desk } from '../cases/support.ts';
import { zipParts } from '../io/zip-parts.ts';
import { inFolder } from '../support/advice.ts';
import { run } from '../support/run.ts';

const POLICY = `policy: coba
year: 2026
bases: { rendah: { amount: 1000000, source: rekaan } }
categories:
  ketua-rt: { base: rendah, programmes: [JKK, JKM], charges: [{ fund: ADD }] }
enrolment: { npp: "12345678" }
`;
const NIK = (at: number): string => `351618010180900${at}`;
const PEOPLE = [
  [NIK(1), 'Ani Rekaan', '01-01-1980', 'Ketua RT', 'Kalen', '11111111111'],
  [NIK(2), 'Budi Rekaan', '02-01-1980', 'Ketua RT', 'Kalen', '22222222222'],
  [NIK(3), 'Cici Rekaan', '03-01-1980', 'Ketua RT', 'Kalen', ''],
  [NIK(4), 'Dedi Rekaan', '04-01-1980', 'Ketua RT', 'Kalen', ''],
];
const HEAD = ['NIK', 'Nama', 'Tanggal Lahir', 'Jabatan', 'Desa', 'KPJ'];

async function reconciled(list: string, ...more: readonly string[]) {
  const { cwd } = desk({ 'p.yaml': POLICY, 'gagal.csv': list });
  const { writeFile } = await import('node:fs/promises');
  await writeFile(join(cwd, 'd.xlsx'), await book({ Data: [HEAD, ...PEOPLE] }));
  const words = ['reconcile', 'd.xlsx', '--policy', 'p.yaml', '--failed', 'gagal.csv', ...more];
  const ran = await inFolder(cwd, () => run(words, { cwd }));
  return { ...ran, cwd, text: ran.out.replace(/\s+/g, ' ') };
}
/** Row, by what it was found, and its cells on the roster. */
async function rows(list: string, ...more: readonly string[]) {
  const { out, err } = await reconciled(list, '--format', 'json', ...more);
  if (!out.startsWith('{')) throw new Error(err);
  const { rows: all } = JSON.parse(out) as {
    rows: { row: number; matchedBy: string | null; places: { cell: string }[]; reason: string }[];
  };
  return all.map(({ row, matchedBy, places, reason }) => [
    row,
    matchedBy,
    places.map(({ cell }) => cell).join(),
    reason,
  ]);
}

describe('a list of rows that failed in SIPP', () => {
  it.each<[name: string, list: string, found: unknown[]]>([
    ['by NIK', `NIK;Keterangan\n${NIK(2)};NIK tidak terdaftar`, [[2, 'nik', 'A3', 'NIK tidak terdaftar']]],
    ['by KPJ', 'KPJ;Pesan Error\n22222222222;KPJ tidak aktif', [[2, 'kpj', 'F3', 'KPJ tidak aktif']]],
    [
      'by name and day of birth',
      'NAMA_LENGKAP;TGL_LAHIR;ALASAN\nCICI REKAAN;03/01/1980;Nama ibu kosong',
      [[2, 'person', 'A4', 'Nama ibu kosong']],
    ],
    ['a name without its day is nobody', 'Nama;Alasan\nCici Rekaan;x', [[2, null, '', 'x']]],
    [
      'a NIK that was mended since, by KPJ',
      'NIK;KPJ;Error\n3516180101809009;11111111111;NIK salah',
      [[2, 'kpj', 'A2', 'NIK salah']],
    ],
    [
      'a file of SIPP that came back with a column more, below a title, only rows that failed',
      `Hasil unggah\nNAMA_LENGKAP;TANGGAL_LAHIR;NOMOR_IDENTITAS;STATUS_KAWIN;STATUS_PEGAWAI;KESALAHAN\nAni Rekaan;01-01-1980;${NIK(1)};Y;T;\nDedi Rekaan;04-01-1980;${NIK(4)};T;T;TANGGAL LAHIR tidak sesuai`,
      [[4, 'nik', 'C5', 'TANGGAL LAHIR tidak sesuai']],
    ],
    [
      'a status and a reason: those that passed are no failures',
      `NIK;Status;Keterangan\n${NIK(1)};Data berhasil disimpan;\n${NIK(2)};Gagal;Upah kurang\n${NIK(3)};Tidak Valid;`,
      [
        [3, 'nik', 'A3', 'Gagal; Upah kurang'],
        [4, 'nik', 'A4', 'Tidak Valid'],
      ],
    ],
    [
      'the remark of those who leave is no reason, the second one is',
      `KPJ;NAMA_LENGKAP;TGL_LAHIR;SEBAB_NA;TGL_KEJADIAN;KETERANGAN;KETERANGAN\n11111111111;Ani Rekaan;01-01-1980;A1;;pindah;KPJ sudah nonaktif`,
      [[2, 'kpj', 'F2', 'KPJ sudah nonaktif']],
    ],
  ])('%s', async (_name, list, found) => {
    expect(await rows(list)).toEqual(found);
  });

  it('takes the reason from the column that is named', async () => {
    expect(await rows(`NIK;Kolom X\n${NIK(2)};apa saja`, '--failed-reason', 'kolom x')).toEqual([
      [2, 'nik', 'A3', 'apa saja'],
    ]);
  });

  it.each<[list: string, said: string]>([
    [
      `NIK;Nama;Kolom X\n${NIK(2)};Budi;apa`,
      'kolom mana yang menyebut sebab gagalnya? Judul yang ada: NIK, Nama, Kolom X.',
    ],
    ['Desa;Keterangan\nKalen;apa', 'tidak ada kolom NIK, KPJ, atau Nama'],
  ])('asks: %s', async (list, said) => {
    const { code, err } = await reconciled(list);
    expect([code, err.replace(/\s+/g, ' ')]).toEqual([2, expect.stringContaining(said)]);
  });

  it('says how it was read, by what rows were found, who was not, and nobody’s NIK whole', async () => {
    const list = `NIK;Nama;Keterangan\n${NIK(2)};Budi;NIK ${NIK(2)} tidak valid\n3516180101809077;Zaki;NIK ganda\n;;Baris rusak`;
    const { code, out, text } = await reconciled(list);
    expect(code).toBe(1);
    expect(text).toContain('Susunan daftar gagal SIPP tidak diterbitkan');
    expect(text).toContain('Orangnya dari kolom NIK, Nama; sebabnya dari kolom Keterangan.');
    expect(text).toContain('Ditemukan di daftar: 1 (menurut NIK 1, KPJ 0, nama dan tanggal lahir 0)');
    expect(text).toContain('gagal.csv, baris 3: Zaki, 3516**********77: NIK ganda');
    expect(text).toContain('1 baris menyebut sebab, tetapi tidak menyebut orangnya: baris 4.');
    expect(out).not.toMatch(/\d{16}/);
    expect(Math.max(...out.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
  });

  it('of which nothing failed ends with 0', async () => {
    const { code, text } = await reconciled(`NIK;Status\n${NIK(2)};Berhasil`);
    expect([code, text]).toEqual([0, expect.stringContaining('Tidak ada baris gagal.')]);
  });

  it('marks a copy of the roster, and leaves the roster as it is', async () => {
    const { code, cwd, err } = await reconciled(
      `NIK;Keterangan\n${NIK(2)};NIK tidak terdaftar`,
      '--marked',
      'tanda',
    );
    expect(code, err).toBe(1);
    const copy = zipParts(readFileSync(join(cwd, 'tanda/d.xlsx')));
    const all = [...copy.values()].map(String).join('');
    expect(all).toContain('GAGAL DI SIPP');
    expect(all).toContain('NIK tidak terdaftar');
    expect([...zipParts(readFileSync(join(cwd, 'd.xlsx'))).keys()].some((name) => /comment/.test(name))).toBe(
      false,
    );
  });

  it('is not asked about together with bills; --marked without it is refused', async () => {
    const { cwd } = desk({ 'p.yaml': POLICY, 'd.csv': HEAD.join(';') });
    for (const more of [
      ['--failed', 'a', '--bill', 'b', '--month', '2026-03'],
      ['--bill', 'b', '--month', '2026-03', '--marked', 'tanda'],
      ['--month', '2026-03'],
      ['--bill', 'b'],
    ]) {
      const words = ['reconcile', 'd.csv', '--policy', 'p.yaml', ...more];
      expect((await inFolder(cwd, () => run(words, { cwd }))).code).toBe(2);
    }
    expect(existsSync(join(cwd, 'tanda'))).toBe(false);
  });
});
