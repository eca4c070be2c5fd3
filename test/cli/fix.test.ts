import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import exceljs from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zipParts } from '../io/zip-parts.ts';
import { run } from '../support/run.ts';
import { shippedRosters } from '../support/shipped-rosters.ts';

const folder = mkdtempSync(join(tmpdir(), 'enroll-fix-'));
afterAll(() => rmSync(folder, { recursive: true }));

const roster = join(folder, 'daftar.xlsx');

async function makeRoster(): Promise<void> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('Data');
  sheet.addRow(['DAFTAR LINMAS']);
  sheet.addRow(['NIK', 'Nama', 'Jenis Kelamin', 'Tanggal Lahir', 'Jabatan', 'Desa']);
  sheet.addRow(["'3310014507850001", 'Siti  Aminah', '', '5/7/1985', 'hansip', 'Sumberejo']);
  sheet.addRow(['331001050785', 'Budi', 'laki-laki', '05-07-1985', 'Linmas', 'Sumberejo']);
  sheet.addRow(['3310012302910003', 'Wahyu', 'L', '23-02-1991', '', 'Sumberejo']);
  sheet.getCell('E5').value = { formula: 'LOWER("HANSIP")', result: 'hansip', date1904: false };
  sheet.getCell('B3').font = { bold: true };
  const other = book.addWorksheet('Lain');
  other.addRow(["'3310014507850001", ' bukan daftar ']);
  writeFileSync(roster, Buffer.from(await book.xlsx.writeBuffer()));
}

const CHANGES = [
  ['A3', "'3310014507850001", '3310014507850001'],
  ['B3', 'Siti  Aminah', 'Siti Aminah'],
  ['C3', '', 'P'],
  ['C4', 'laki-laki', 'L'],
  ['D3', '5/7/1985', '05-07-1985'],
  ['E3', 'hansip', 'Linmas'],
];

function listIn(target: string): string[][] {
  const text = readFileSync(join(target, 'perubahan.csv'), 'utf8').replace(/^\uFEFF/, '');
  // An apostrophe is put before what a spreadsheet program would take for a formula; nothing here begins like one.
  return text
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(';'))
    .map(([, , cell = '', , before = '', after = '']) => [cell, before, after])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

describe('enroll validate --fix', () => {
  const target = join(folder, 'betul');
  let original: Buffer;
  beforeAll(async () => {
    await makeRoster();
    original = readFileSync(roster);
  });

  it('says without a folder what it would change, NIKs masked, and writes nothing', async () => {
    const { err } = await run(['validate', roster, '--fix']);
    expect(err).toContain('6 sel dapat dibetulkan otomatis (belum ada yang ditulis)');
    expect(err).toContain('Data!C3: (kosong) → "P"');
    expect(err).not.toMatch(/\d{15}/);
    expect(readdirSync(folder)).toEqual(['daftar.xlsx']);
  });

  it('writes a corrected copy and lists every cell that it changed', async () => {
    const { err } = await run(['validate', roster, '--fix', target]);
    expect(err).toContain('6 sel dibetulkan; semuanya tercatat di perubahan.csv');
    expect(readdirSync(target).sort()).toEqual(['daftar.xlsx', 'perubahan.csv']);
    expect(listIn(target)).toEqual(CHANGES);
    expect(readFileSync(roster).equals(original)).toBe(true);
    if (process.platform !== 'win32')
      expect(statSync(join(target, 'perubahan.csv')).mode & 0o777).toBe(0o600);
  });

  it('changes no other cell, formula, style or part', () => {
    const [before, after] = [zipParts(original), zipParts(readFileSync(join(target, 'daftar.xlsx')))];
    const changed = [...after].filter(([name, data]) => !before.get(name)?.equals(data));
    expect(changed.map(([name]) => name)).toEqual(['xl/worksheets/sheet1.xml']);
    const cells = (parts: Map<string, Buffer>): Map<string, string> => {
      const xml = parts.get('xl/worksheets/sheet1.xml')?.toString() ?? '';
      const found = xml.matchAll(/<c r="(\w+)"[^>]*?(?:\/>|>.*?<\/c>)/g);
      return new Map([...found].map(([whole, cell = '']) => [cell, whole]));
    };
    const [old, now] = [cells(before), cells(after)];
    const differs = [...now.keys()].filter((cell) => now.get(cell) !== old.get(cell));
    expect(differs.sort()).toEqual(CHANGES.map(([cell]) => cell));
    expect(now.get('E5')).toContain('<f>LOWER(');
    expect(/ s="\d+"/.exec(now.get('B3') ?? '')?.[0]).toBe(/ s="\d+"/.exec(old.get('B3') ?? '')?.[0]);
  });

  it('changes nothing the second time', async () => {
    const again = join(folder, 'lagi');
    const { err } = await run(['validate', join(target, 'daftar.xlsx'), '--fix', again]);
    expect(err).toContain('0 sel dibetulkan');
    expect(listIn(again)).toEqual([]);
    expect(zipParts(readFileSync(join(again, 'daftar.xlsx')))).toEqual(
      zipParts(readFileSync(join(target, 'daftar.xlsx'))),
    );
  });

  it('leaves only findings that no fix may touch', async () => {
    const { out } = await run(['validate', join(target, 'daftar.xlsx'), '--format', 'json']);
    const { findings } = JSON.parse(out) as { findings: readonly { code: string; cell: string }[] };
    expect(findings.map(({ code, cell }) => `${cell} ${code}`)).toEqual(['A4 nik-length']);
  });

  it('makes a workbook of a CSV, and the same fixes', async () => {
    const csv = join(folder, 'daftar.csv');
    writeFileSync(csv, 'NIK;Nama;L/P;Jabatan\n3310014507850001;Siti;perempuan;Linmas\n');
    const made = join(folder, 'dari-csv');
    await run(['validate', csv, '--fix', made]);
    expect(listIn(made)).toEqual([['C2', 'perempuan', 'P']]);
    const { err } = await run(['validate', join(made, 'daftar.csv.xlsx'), '--fix']);
    expect(err).toContain('Tidak ada isian yang dapat dibetulkan otomatis.');
  });

  it.each(['ods', 'xls'] as const)(
    'writes the days of an .%s as the fix would, so once is enough',
    async (kind) => {
      const rows = [
        ['NIK', 'Nama', 'L/P', 'Tanggal Lahir', 'Jabatan'],
        ['3310014507850001', 'Siti', 'perempuan', new Date(Date.UTC(1985, 6, 5)), 'Linmas'],
      ];
      const sheet = utils.aoa_to_sheet(rows, { UTC: true, cellDates: true });
      const file = join(folder, `tanggal.${kind}`);
      writeFileSync(file, write(utils.book_new(sheet, 'Data'), { type: 'buffer', bookType: kind }));
      const made = join(folder, `dari-${kind}`);
      await run(['validate', file, '--fix', made]);
      expect(listIn(made)).toEqual([['C2', 'perempuan', 'P']]);
      const copy = join(made, `tanggal.${kind}.xlsx`);
      expect((await run(['validate', copy, '--fix'])).err).toContain('Tidak ada isian yang dapat');
      const { worksheets } = await new exceljs.Workbook().xlsx.readFile(copy);
      expect(worksheets[0]?.getCell('D2').value).toBe('05-07-1985');
    },
  );

  it('has nothing left to do in any shipped roster after the first time', async () => {
    const all = join(folder, 'semua');
    const { err } = await run(['validate', ...shippedRosters(), '--fix', all]);
    expect(err).toMatch(/[1-9]\d* sel dibetulkan/);
    rmSync(join(all, 'perubahan.csv'));
    expect((await run(['validate', all, '--fix'])).err).toContain(
      'Tidak ada isian yang dapat dibetulkan otomatis.',
    );
  });

  it('goes on with the copy: the next step names it', async () => {
    const { out } = await run(['validate', roster, '--fix', target]);
    const copy = join(target, 'daftar.xlsx');
    expect(out).toContain(`Salinan yang sudah dibetulkan sebisanya; pakai ini, bukan aslinya:\n  ${copy}\n`);
    expect(out).toContain(`enroll validate ${copy}\n`);
    const { out: rest } = await run(['validate', copy, '--fix', join(folder, 'lagi')]);
    expect(rest).not.toContain('pakai ini, bukan aslinya');
  });

  it('replaces its own copy, and none in which somebody has worked since', async () => {
    const copy = join(target, 'daftar.xlsx');
    expect((await run(['validate', roster, '--fix', target])).code).not.toBe(2);
    const book = new exceljs.Workbook();
    await book.xlsx.readFile(copy);
    await book.xlsx.writeFile(copy);
    const worked = readFileSync(copy);
    const { code, out, err } = await run(['validate', roster, '--fix', target]);
    expect([code, err]).toEqual([2, expect.stringContaining('--force')]);
    expect(out).toContain('baris dibaca');
    expect(readFileSync(copy).equals(worked)).toBe(true);
    expect(existsSync(join(target, '.enroll-tmp'))).toBe(false);
  });
});
