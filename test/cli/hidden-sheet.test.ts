import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeWorkbook } from '../../src/io/machine/write-workbook.ts';
import { run } from '../support/run.ts';

let base = '';
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'enroll-hidden-'));
});
afterAll(() => rmSync(base, { recursive: true }));

async function book(name: string, hidden: boolean): Promise<string> {
  const sheet = (title: string, nik: string, person: string, out: boolean) => ({
    name: title,
    hidden: out,
    columns: [{}, {}, {}, {}],
    rows: [{ cells: ['NIK', 'Nama', 'Jabatan', 'Desa'] }, { cells: [nik, person, 'Ketua RT', 'Sumberejo'] }],
  });
  const sheets = [
    sheet('2026', '3516011208800001', 'SUMIYATI', false),
    sheet('2025', '3516011208800002', 'PAIJO', hidden),
  ];
  await writeWorkbook({ title: '', sheets }, join(base, name));
  return join(base, name);
}

const PREMIUM = ['--month', '2026-03'];

test('a hidden sheet that is counted is named by validate and premium', async () => {
  const file = await book('tersembunyi.xlsx', true);
  expect((await run(['validate', file])).out).toContain('sheet-hidden');
  expect((await run(['premium', file, ...PREMIUM])).out).toContain(
    'Lembar tersembunyi ikut dihitung: "2025".',
  );
});

test('of sheets in sight nothing is said', async () => {
  const file = await book('terlihat.xlsx', false);
  expect((await run(['validate', file])).out).not.toContain('sheet-hidden');
  expect((await run(['premium', file, ...PREMIUM])).out).not.toContain('tersembunyi');
});
