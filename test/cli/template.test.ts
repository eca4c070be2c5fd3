import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellText } from '../../src/domain/cell.ts';
import type { CellEdit } from '../../src/domain/cell-edit.ts';
import { fileBytes } from '../../src/io/machine/file-bytes.ts';
import { openBook } from '../../src/io/machine/open-book.ts';
import { patchXlsx } from '../../src/io/patch/patch-xlsx.ts';
import { PACKS } from '../../src/policy/packs.ts';
import { zipParts } from '../io/zip-parts.ts';
import { run } from '../support/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'enroll-template-'));
afterAll(() => rmSync(folder, { recursive: true }));

const policyFile = join(folder, 'kebijakan.yaml');
writeFileSync(join(folder, 'desa.csv'), 'nama;kecamatan\nSumberejo;Wonosari\nKarangasem;Trucuk\n');
writeFileSync(
  policyFile,
  `policy: contoh-2026
title: Contoh
regency: "33.10"
year: 2026
villages: desa.csv
bases:
  umk: { amount: 2389872.78, source: "SK Gubernur" }
categories:
  perangkat-desa: { segment: PU, risk: 1, programmes: [JKK, JKM, JHT], base: wage, charges: [{ fund: ADD }] }
  linmas: { segment: PU, programmes: [JKK, JKM], base: umk, charges: [{ fund: ADD }] }
  kader-posyandu: { segment: PU, programmes: [JKK, JKM], base: umk, charges: [{ fund: ADD }] }
`,
);
const POLICY = ['--policy', policyFile];

async function template(name: string, ...more: string[]): Promise<string> {
  const path = join(folder, name);
  expect((await run(['template', '-o', path, ...more])).err).toContain('Ditulis');
  return path;
}

async function cellsOf(path: string, sheet: string): Promise<string[][]> {
  const book = await openBook(path);
  const rows: string[][] = [];
  for await (const batch of book.sheets.find(({ name }) => name === sheet)?.rows() ?? [])
    rows.push(...batch.map(({ cells }) => cells.map(cellText)));
  await book.close();
  return rows;
}

interface Report {
  readonly totals: { readonly read: number; readonly accepted: number };
  readonly findings: readonly { readonly code: string; readonly severity: string; readonly cell: string }[];
}

async function validated(path: string, ...more: string[]): Promise<{ code: number; report: Report }> {
  const { code, out } = await run(['validate', path, ...more, '--format', 'json']);
  return { code, report: JSON.parse(out) as Report };
}

/** The template with rows put into its roster by a program, as a person would type them. */
async function filled(path: string, rows: readonly (readonly (string | number)[])[]): Promise<string> {
  const edits = rows.flatMap((cells, row) =>
    cells.flatMap((value, column): CellEdit[] =>
      value === '' ? [] : [{ row: row + 2, column: column + 1, value }],
    ),
  );
  const target = path.replace('.xlsx', '-terisi.xlsx');
  writeFileSync(target, await patchXlsx(await fileBytes(path), 'Daftar', edits));
  return target;
}

describe.each([
  ['national defaults', []],
  ['a policy with villages and wages', POLICY],
  ...Object.keys(PACKS).map((pack): [string, string[]] => [pack, ['--policy', pack]]),
  ['English', ['--lang', 'en', ...POLICY]],
])('enroll template for %s', (name, more) => {
  let path: string;
  beforeAll(async () => {
    path = join(folder, `${name}.xlsx`);
    expect((await run(['template', '-o', path, ...more])).code).toBe(0);
  });

  it('has nobody in it as it is, which is said: the example is not read', async () => {
    const { code, report } = await validated(path, ...more);
    expect(report.totals.read).toBe(0);
    expect(report.findings.map((finding) => finding.code)).toEqual(['nobody-read']);
    expect(code).toBe(1);
  });

  it('validates clean when filled as its example says', async () => {
    const example = (await cellsOf(path, 'Contoh')).slice(2);
    expect(example.length).toBeGreaterThanOrEqual(1);
    const { code, report } = await validated(await filled(path, example), ...more);
    // Three people do not fill a quota, and a policy may have one.
    expect(report.findings.filter((finding) => finding.code !== 'quota-under')).toEqual([]);
    expect([code, report.totals.accepted]).toEqual([0, example.length]);
  });
});

describe('a template made for a policy', () => {
  let path: string;
  let sheet: string;
  let header: string[];
  beforeAll(async () => {
    path = await template('daftar.xlsx', ...POLICY, '--rows', '120');
    sheet = zipParts(readFileSync(path)).get('xl/worksheets/sheet1.xml')?.toString() ?? '';
    header = (await cellsOf(path, 'Daftar'))[0] ?? [];
  });
  const letter = (name: string): string => String.fromCharCode(65 + header.indexOf(name));
  const rule = (name: string): string =>
    new RegExp(`<dataValidation [^>]*sqref="${letter(name)}2:${letter(name)}121">.*?</dataValidation>`).exec(
      sheet,
    )?.[0] ?? '';

  it.each([
    [
      'Jabatan',
      [
        'Perangkat Desa',
        ...['Kaur Tata Usaha dan Umum', 'Kaur Keuangan', 'Kaur Perencanaan', 'Kasi Pemerintahan'],
        ...['Kasi Kesejahteraan', 'Kasi Pelayanan', 'Kepala Dusun', 'Linmas', 'Ketua Linmas'],
        ...['Anggota Linmas', 'Kader Posyandu'],
      ],
    ],
    ['Status Kawin', ['Kawin', 'Belum Kawin', 'Cerai Hidup', 'Cerai Mati']],
    ['Golongan Darah', ['A', 'B', 'AB', 'O']],
    ['Jenis Kelamin', ['L', 'P']],
    ['Desa', ['Sumberejo', 'Karangasem']],
    ['Kecamatan', ['Wonosari', 'Trucuk']],
  ])('offers the choices of %s', async (name, choices) => {
    const [, column = '', last = ''] = /<formula1>Pilihan!\$(\w)\$2:\$\1\$(\d+)</.exec(rule(name)) ?? [];
    const lists = (await cellsOf(path, 'Pilihan')).map((row) => row[column.charCodeAt(0) - 65]);
    expect(lists.slice(1, Number(last)).map((each) => each?.toLowerCase())).toEqual(
      choices.map((each) => each.toLowerCase()),
    );
    expect(rule(name)).toContain('type="list"');
  });

  it('checks birth date and wage, and keeps NIK, phone and KPJ as text', () => {
    expect(rule('Tanggal Lahir')).toContain('type="date"');
    expect(rule('Upah')).toContain('type="whole"');
    const styles = zipParts(readFileSync(path)).get('xl/styles.xml')?.toString() ?? '';
    const formats = /<cellXfs.*<\/cellXfs>/.exec(styles)?.[0].match(/<xf .*?(?:<\/xf>|\/>)/g) ?? [];
    for (const name of ['NIK', 'No. HP', 'KPJ']) {
      const at = header.indexOf(name) + 1;
      const column = [...sheet.matchAll(/<col min="(\d+)" max="(\d+)"[^>]*style="(\d+)"/g)].find(
        ([, min, max]) => Number(min) <= at && at <= Number(max),
      );
      const format = formats[Number(column?.[3])] ?? '';
      expect(format, name).toContain('numFmtId="49"');
      expect(format, name).toContain('<protection locked="0"/>');
    }
  });

  it('guards the headings and nothing else, before what must stand behind in the file', () => {
    expect(sheet).toMatch(/<\/sheetData><sheetProtection sheet="1"[^>]*\/>.*<dataValidations/);
    const notes = zipParts(readFileSync(path)).get('xl/comments1.xml')?.toString() ?? '';
    expect(notes.match(/<comment /g)).toHaveLength(header.length);
  });

  it('takes 100 people without a finding that fails', async () => {
    const posts = ['Perangkat Desa', 'Linmas', 'Kader Posyandu'];
    const people = Array.from({ length: 100 }, (_, index) => {
      const [day, month, year] = [1 + (index % 28), 1 + (index % 12), 1970 + (index % 30)];
      const woman = index % 2 === 1;
      const two = (value: number): string => String(value).padStart(2, '0');
      const values: Record<string, string | number> = {
        'No.': index + 1,
        NIK: `331001${two(woman ? day + 40 : day)}${two(month)}${two(year % 100)}${String(index + 1).padStart(4, '0')}`,
        Nama: `ORANG ${'ABCDEFGHIJ'[index % 10]}${'KLMNOPQRST'[Math.floor(index / 10)]} SANTOSO`,
        'Jenis Kelamin': woman ? 'P' : 'L',
        'Tanggal Lahir': `${two(day)}-${two(month)}-${year}`,
        Jabatan: posts[index % 3] ?? '',
        Desa: index % 2 ? 'Sumberejo' : 'Karangasem',
        Kecamatan: index % 2 ? 'Wonosari' : 'Trucuk',
        Upah: index % 3 === 0 ? 2_500_000 + index : '',
      };
      return header.map((name) => values[name] ?? '');
    });
    const { code, report } = await validated(await filled(path, people), ...POLICY);
    expect(report.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect([code, report.totals.read, report.totals.accepted]).toEqual([0, 100, 100]);
  });

  it('offers only the categories asked for, and knows a wrong one', async () => {
    const few = await template('rt.xlsx', ...POLICY, '--categories', 'linmas');
    expect((await cellsOf(few, 'Pilihan')).flatMap(([post = '']) => (post === '' ? [] : post))).toEqual([
      'Jabatan',
      'Linmas',
      'Ketua Linmas',
      'Anggota Linmas',
    ]);
    expect((await cellsOf(few, 'Daftar'))[0]).not.toContain('Upah');
    const wrong = await run(['template', '-o', join(folder, 'x.xlsx'), ...POLICY, '--categories', 'raja']);
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('"raja"');
  });

  it('lets a post stand that is not in the list, and no other sex', () => {
    expect(rule('Jabatan')).toContain('errorStyle="warning"');
    expect(rule('Jenis Kelamin')).not.toContain('errorStyle="warning"');
  });

  it('offers no post that is read as another category', async () => {
    const all = await template('semua.xlsx');
    const posts = (await cellsOf(all, 'Pilihan'))
      .slice(1)
      .flatMap(([post = '']) => (post === '' ? [] : post));
    expect(posts).toContain('Anggota BPD');
    const people = posts.map((post, index) => {
      const values: Record<string, string> = {
        NIK: `331001010180${String(index + 1).padStart(4, '0')}`,
        Nama: `ORANG ${'ABCDEFGHIJ'[index % 10]}${'KLMNOPQRST'[Math.floor(index / 10)]} SANTOSO`,
        'Tanggal Lahir': '01-01-1980',
        Jabatan: post,
        Desa: 'Sumberejo',
        Kecamatan: 'Wonosari',
      };
      return header.map((name) => values[name] ?? '');
    });
    const { report } = await validated(await filled(all, people));
    const ofPosts = report.findings.filter(({ code }) => code.startsWith('category-'));
    expect([report.totals.accepted, ofPosts]).toEqual([posts.length, []]);
  });

  it('is the same bytes twice, and overwrites nothing unasked', async () => {
    const again = await template('lagi.xlsx', ...POLICY, '--rows', '120');
    expect(readFileSync(again).equals(readFileSync(path))).toBe(true);
    expect((await run(['template', '-o', path, ...POLICY])).code).toBe(2);
  });
});

describe('a template for an employer', () => {
  const employer = join(folder, 'pemberi-kerja.yaml');
  writeFileSync(
    employer,
    readFileSync(policyFile, 'utf8') +
      'enrolment: { npp: "12345678", workLocation: "3310", identityExpiry: "2099-12-31", employment: "Y" }\n',
  );

  it('requires what SIPP asks and the policy does not state', async () => {
    const help = (await cellsOf(await template('wajib.xlsx', '--policy', employer), 'Petunjuk')).flat();
    const needed = help.filter((line) => line.includes('(wajib untuk SIPP)'));
    expect(needed.map((line) => line.slice(0, line.indexOf(' (')))).toEqual([
      ...['Jenis Kelamin', 'Tempat Lahir', 'Tanggal Lahir', 'Tanggal Mulai', 'Tanggal Akhir'],
      ...['Nama Ibu Kandung', 'Status Kawin', 'Golongan Darah', 'Alamat', 'Kode Pos'],
    ]);
  });

  it('filled in full leaves nobody out of SIPP', async () => {
    const path = await template('penuh.xlsx', '--policy', employer);
    const example = (await cellsOf(path, 'Contoh')).slice(2);
    const end = (await cellsOf(path, 'Daftar'))[0]?.indexOf('Tanggal Akhir') ?? -1;
    const people = example.map((cells) => cells.map((cell, at) => (at === end ? '31-12-2030' : cell)));
    const roster = await filled(path, people);
    const out = join(folder, 'sipp');
    const exported = await run(['export', roster, '--policy', employer, '--month', '2026-03', '-o', out]);
    expect([exported.code, exported.err]).toEqual([0, '']);
    const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
    expect(manifest.counts).toMatchObject({ accepted: 3, written: 3, heldBack: 0 });
    expect(manifest.leftOut).toEqual({});
  });
});
