import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../support/run.ts';

const ROSTER = 'fixtures/bench/ten-rows.csv';
const BUDGET = ['budget', ROSTER, '--year', '2026'];
const PREMIUM = ['premium', ROSTER, '--month', '2026-03'];
const VALIDATE = ['validate', ROSTER, '--as-of', '2026-03-01'];
const POLICY = ['policy', 'show', 'dlanggu-2021'];
const NEVER_READ = ['tidak-ada.xlsx', '--year', '2026'];

const folder = mkdtempSync(join(tmpdir(), 'enroll-named-'));
const at = (name: string): string => join(folder, name);

describe('the name behind -o says the format where --format does not', () => {
  it.each([
    [BUDGET, 'anggaran.xlsx', 'xlsx'],
    [BUDGET, 'ANGGARAN-2.XLSX', 'xlsx'],
    [BUDGET, 'anggaran.parquet', 'parquet'],
    [BUDGET, 'anggaran.htm', 'html'],
    [BUDGET, 'anggaran.csv', 'csv'],
    [BUDGET, 'anggaran.txt', 'text'],
    [BUDGET, 'anggaran.md', 'text'],
    [BUDGET, 'anggaran', 'text'],
    [BUDGET, 'anggaran.2026', 'text'],
    [PREMIUM, 'iuran.json', 'json'],
    [VALIDATE, 'temuan.md', 'markdown'],
    [VALIDATE, 'temuan.xml', 'junit'],
    [VALIDATE, 'temuan.sarif', 'sarif'],
    [VALIDATE, 'temuan.sarif.json', 'sarif'],
    [VALIDATE, 'temuan.json', 'json'],
    [POLICY, 'kebijakan.json', 'json'],
  ])('%j -o %s is %s', async (words, name, format) => {
    await run([...words, '-o', at(name)]);
    await run([...words, '--format', format, '-o', at(`lagi-${name.replace(/\..*/, '')}`), '--force']);
    expect(readFileSync(at(name)).equals(readFileSync(at(`lagi-${name.replace(/\..*/, '')}`)))).toBe(true);
  });

  it('and --format wins where what is written opens under that name all the same', async () => {
    await run([...BUDGET, '--format', 'text', '-o', at('teks.csv')]);
    expect(readFileSync(at('teks.csv'), 'utf8')).toBe((await run(BUDGET)).out);
  });
});

describe('a name under which nothing would open is refused in one sentence, before anything is read', () => {
  it.each([
    [['validate', ...NEVER_READ.slice(0, 1)], 'x.xlsx', 'Perintah ini tidak membuat berkas seperti'],
    [['inspect', ...NEVER_READ.slice(0, 1)], 'x.html', 'Perintah ini tidak membuat berkas seperti'],
    [['budget', ...NEVER_READ], 'x.xls', 'Perintah ini tidak membuat berkas seperti'],
    [['budget', ...NEVER_READ], 'x.pdf', 'Perintah ini tidak membuat berkas seperti'],
    [['premium', ...NEVER_READ], 'x.html', 'nama hasilnya berakhiran .txt, .json, .csv, .xlsx, .parquet'],
    [['budget', ...NEVER_READ, '--format', 'text'], 'x.xlsx', 'tidak akan bisa dibuka: isinya text'],
    [['budget', ...NEVER_READ, '--format', 'csv'], 'x.parquet', 'berakhiran .csv'],
    [['budget', ...NEVER_READ, '--format', 'xlsx'], 'x.csv', 'tidak akan bisa dibuka: isinya xlsx'],
    [['budget', ...NEVER_READ, '--format', 'xlsx'], 'x.parquet', 'tidak akan bisa dibuka: isinya xlsx'],
    [['budget', ...NEVER_READ, '--format', 'html'], 'x.docx', 'tidak akan bisa dibuka: isinya html'],
    [['policy', 'init'], 'x.xlsx', 'Perintah ini tidak membuat berkas seperti'],
  ])('%j -o %s', async (words, name, sentence) => {
    const { code, out, err } = await run([...words, '-o', at(name)]);
    expect([code, out]).toEqual([2, '']);
    expect(err.trim().split('\n')).toEqual([expect.stringContaining(sentence)]);
    expect(existsSync(at(name))).toBe(false);
  });

  it.each([
    ['--also', ['--also', `html=${at('x.xlsx')}`]],
    ['--write-baseline', ['--reason', 'uji', '--expires', '2027-01-01', '--write-baseline', at('x.xlsx')]],
  ])('behind %s too', async (_option, words) => {
    const { code, err } = await run(['validate', 'tidak-ada.xlsx', ...words]);
    expect([code, err]).toEqual([2, expect.stringContaining('tidak akan bisa dibuka')]);
  });

  it.each(['xlsx', 'parquet'])('and so is %s without a name', async (format) => {
    const { code, out, err } = await run(['budget', ...NEVER_READ, '--format', format]);
    expect([code, out, err]).toEqual([2, '', `Opsi -o FILE.${format} wajib diisi.\n`]);
  });
});
