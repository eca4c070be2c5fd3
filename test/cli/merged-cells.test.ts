import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { zipParts } from '../io/zip-parts.ts';
import { run } from '../support/run.ts';

const HEADER = ['DESA', 'NIK', 'NAMA', 'JABATAN', 'JENIS KELAMIN', 'TANGGAL LAHIR'];
const ROWS = [
  ['Sumberejo', '3516011201880001', 'Budi Rekaan', 'hansip', 'L', '12-01-1988'],
  [undefined, '3516015203900002', 'Ani Rekaan', undefined, undefined, '12-03-1990'],
  [undefined, '3516010505850003', 'Cahyo Rekaan', undefined, 'L', '05-05-1985'],
];
const MERGES = ['A2:A4', 'D2:D4', 'E2:E3'];

let folder: string;
let counter = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'enroll-'));
});

async function xlsx(rows: readonly (readonly unknown[])[], merges: readonly string[]): Promise<string> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Data');
  sheet.addRows(rows.map((cells) => [...cells]));
  for (const range of merges) sheet.mergeCells(range);
  const file = join(folder, `gabung-${counter++}.xlsx`);
  await book.xlsx.writeFile(file);
  return file;
}

function other(bookType: 'xls' | 'html' | 'fods'): string {
  const sheet = utils.aoa_to_sheet([HEADER, ...ROWS]);
  sheet['!merges'] = MERGES.map((range) => utils.decode_range(range));
  const file = join(folder, `gabung-${counter++}.${bookType === 'html' ? 'xls' : bookType}`);
  writeFileSync(file, write(utils.book_new(sheet, 'Data'), { type: 'buffer', bookType }));
  return file;
}

const copyIn = (target: string): string =>
  join(target, readdirSync(target).find((name) => name.endsWith('.xlsx')) ?? '');
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

describe('cells merged over the rows of several people', () => {
  it('leave nobody without village or post', async () => {
    const { code, out } = await run(['validate', await xlsx([HEADER, ...ROWS], MERGES)]);
    expect([code, out]).toEqual([0, expect.stringContaining('3 baris dibaca: 3 diterima, 0 ditolak')]);
    expect(out).not.toContain('Nama desa');
  });

  it('are named by inspect, for how many people each', async () => {
    const file = await xlsx([HEADER, ...ROWS], MERGES);
    const { out } = await run(['inspect', file]);
    expect(out).toContain('    Desa: untuk 2 pekerja dari sel gabungan di atas barisnya.\n');
    expect(out).toContain('    Jabatan: untuk 2 pekerja dari sel gabungan di atas barisnya.\n');
    const { out: json } = await run(['inspect', file, '--format', 'json']);
    expect(JSON.parse(json).files[0].sheets[0].merged).toEqual([
      { field: 'jabatan', workers: 2 },
      { field: 'desa', workers: 2 },
    ]);
  });

  it('are no guess: without the merge the first empty cell is named', async () => {
    const { code, out } = await run(['validate', await xlsx([HEADER, ...ROWS], ['D2:D4'])]);
    expect([code, oneLine(out)]).toEqual([
      0,
      expect.stringContaining(
        'A1: Nama desa kosong untuk 2 orang, mulai sel A3. → Isi nama desa di tiap baris; di CSV, sel gabungan hanya mengisi baris pertamanya.',
      ),
    ]);
  });

  it('are wrong in every row that they reach into, and marked once', async () => {
    const odd = ROWS.map((cells, index) => (index === 0 ? cells.with(3, 'Juru Kunci Gaib') : cells));
    const file = await xlsx([HEADER, ...odd], MERGES);
    const target = join(folder, 'tanda');
    const { code, out } = await run(['validate', file, '--marked', target]);
    expect(code).toBe(1);
    for (const cell of ['D2', 'D3', 'D4']) expect(out).toContain(`${cell}`);
    const parts = zipParts(readFileSync(copyIn(target)));
    const notes = parts.get('xl/comments1.xml')?.toString() ?? '';
    expect(notes.match(/<comment ref="D\d+"/g)).toEqual(['<comment ref="D2"']);
    expect(notes.split('Juru Kunci Gaib')).toHaveLength(2);
  });

  it('are put right in their first cell and nowhere else', async () => {
    const file = await xlsx([HEADER, ...ROWS], MERGES);
    const target = join(folder, 'betul');
    const { err } = await run(['validate', file, '--fix', target]);
    expect(err).toContain('1 sel dibetulkan');
    const sheet =
      zipParts(readFileSync(copyIn(target)))
        .get('xl/worksheets/sheet1.xml')
        ?.toString() ?? '';
    expect(
      sheet.match(/<c r="[DE][34]"[^>]*?(\/>|>.*?<\/c>)/g)?.filter((cell) => /<v>|<is>/.test(cell)),
    ).toEqual([expect.stringContaining('r="E4"')]);
    expect((await run(['validate', copyIn(target)])).out).toContain('3 diterima');
  });

  it.each(['xls', 'html', 'fods'] as const)('stay merged in a copy of another format: %s', async (kind) => {
    const file = other(kind);
    expect((await run(['validate', file])).out).toContain('3 diterima');
    const target = join(folder, `betul-${kind}`);
    const { err } = await run(['validate', file, '--fix', target]);
    expect(err).toContain('1 sel dibetulkan');
    const { code, out } = await run(['validate', copyIn(target)]);
    expect([code, out]).toEqual([0, expect.stringContaining('3 diterima')]);
    expect(out).not.toContain('Nama desa');
  });
});
