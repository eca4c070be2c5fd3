import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { run } from '../support/run.ts';

const POLICY = `
policy: uji-2026
year: 2026
categories:
  perangkat-desa: { segment: PU, programmes: [JKK, JKM], base: wage, charges: [ { fund: ADD } ] }
enrolment: { npp: "12345678", workLocation: "3516", postcode: "61371", identityExpiry: "2090-01-01", employment: T }
`;
const ROSTER = [
  'NIK;Nama Lengkap;Tanggal Lahir;Jenis Kelamin;Desa;Kecamatan;Jabatan;TMT;Upah',
  '3516011201880001;Budi Rekaan;12-01-1988;L;Sumberejo;Dlanggu;Kaur Umum;01-01-2020;2500000',
].join('\n');

let base = '';
const at = (name: string): string => join(base, name);
const enroll = (...words: string[]) => run(words, { cwd: base });
const BUDGET = ['budget', 'DAFTAR', '--policy', 'kebijakan.yaml', '--year', '2026'];
const PREMIUM = ['premium', 'DAFTAR', '--policy', 'kebijakan.yaml', '--month', '2026-03'];

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'enroll-'));
  await mkdir(at('daftar'));
  await writeFile(at('daftar/kalen.tsv'), ROSTER);
  await writeFile(at('kebijakan.yaml'), POLICY);
  await writeFile(at('desa.yaml'), 'policy: desa\nvillages: desa.csv\n');
  await writeFile(at('desa.csv'), 'Nama;Kecamatan\nSumberejo;Dlanggu\n');
  await writeFile(
    at('bukti.csv'),
    'Tanggal;Bulan iuran;Sumber dana;Jumlah\n10-04-2026;Maret 2026;ADD;1000\n',
  );
});

const WRITING: readonly (readonly [string, readonly string[], string])[] = [
  ['budget -o', [...BUDGET, '-o'], 'KELUAR'],
  ['budget xlsx', [...BUDGET, '--format', 'xlsx', '-o'], 'KELUAR'],
  ['premium -o', [...PREMIUM, '-o'], 'KELUAR'],
  ['budget parquet', [...BUDGET, '--format', 'parquet', '-o'], 'KELUAR'],
  ['premium parquet', [...PREMIUM, '--format', 'parquet', '-o'], 'KELUAR'],
  ['status -o', ['status', ...PREMIUM.slice(1), '--policy', 'desa.yaml', '-o'], 'KELUAR'],
  ['realise -o', ['realise', ...BUDGET.slice(1), '--receipts', 'DAFTAR/../bukti.csv', '-o'], 'KELUAR'],
  ['inspect -o', ['inspect', 'DAFTAR', '-o'], 'KELUAR'],
  ['validate -o', ['validate', 'DAFTAR', '-o'], 'KELUAR'],
  ['validate --also', ['validate', 'DAFTAR', '--also'], 'html=KELUAR'],
  [
    'validate --write-baseline',
    ['validate', 'DAFTAR', '--reason', 'uji', '--expires', '2027-01-01', '--write-baseline'],
    'KELUAR',
  ],
];
const withPlaces = (words: readonly string[], output: string): string[] =>
  words.map((word) => word.replace('DAFTAR', at('daftar')).replace('KELUAR', output));

describe.each(WRITING)('%s', (_, words, output) => {
  it('never replaces a roster that it found in a folder', async () => {
    const { code, err } = await enroll(...withPlaces([...words, output], at('daftar/kalen.tsv')), '--force');
    expect([code, err.trim().split('\n').at(-1)]).toEqual([2, expect.stringContaining('ini berkas masukan')]);
    expect(await readFile(at('daftar/kalen.tsv'), 'utf8')).toBe(ROSTER);
  });

  it.each([
    ['a folder that is not there', 'tiada/x', 'foldernya tidak ditemukan'],
    ['a folder', 'daftar', 'ini folder, bukan berkas'],
    ['what is there already', 'kebijakan.yaml', 'sudah ada, tidak ditimpa'],
    ['a place behind a file', 'kebijakan.yaml/x', 'bukan folder'],
  ])('says before it reads anything that it cannot write to %s', async (_place, name, sentence) => {
    const unread = [...words, output].map((word) => word.replace('DAFTAR', at('tiada-daftar')));
    const { code, out, err } = await enroll(...withPlaces(unread, at(name)));
    expect([code, out]).toEqual([2, '']);
    expect(err.trim().split('\n')).toEqual([expect.stringContaining(sentence)]);
  });
});

it('budget --save never replaces a roster that it found in a folder', async () => {
  const { code, err } = await enroll(
    ...withPlaces([...BUDGET, '--save'], at('daftar/kalen.tsv')),
    at('daftar/kalen.tsv'),
    '--force',
  );
  expect([code, err.trim().split('\n').at(-1)]).toEqual([2, expect.stringContaining('ini berkas masukan')]);
  expect(await readFile(at('daftar/kalen.tsv'), 'utf8')).toBe(ROSTER);
});

describe('a result of an earlier run in the folder of rosters', () => {
  it('may be made again', async () => {
    const words = withPlaces([...BUDGET, '--format', 'xlsx', '-o'], '');
    for (const again of [[], ['--force']]) {
      const { code } = await enroll(...words, at('daftar/anggaran.xlsx'), ...again);
      expect(code).toBe(0);
    }
  });

  it('is not one because of its name', async () => {
    await writeFile(at('daftar/anggaran.csv'), ROSTER.replace('0001;Budi', '0002;Tono'));
    const { code } = await enroll(...withPlaces([...BUDGET, '-o'], ''), at('daftar/anggaran.csv'), '--force');
    expect(code).toBe(2);
    expect(await readdir(at('daftar'))).toEqual(['anggaran.csv', 'kalen.tsv']);
  });
});

describe.skipIf(!existsSync('/dev/full'))('a device', () => {
  it('is written to and stays a device, by force too', async () => {
    const words = withPlaces([...PREMIUM, '-o'], '');
    const full = await enroll(...words, '/dev/full', '--force');
    expect([full.code, full.err.trim().split('\n').at(-1)]).toEqual([
      2,
      expect.stringMatching(/^\/dev\/full: penyimpanan penuh/),
    ]);
    expect((await enroll(...words, '/dev/null')).code).toBe(0);
    expect((await readFile('/dev/null')).length).toBe(0);
  });
});

describe('a result that stdout cannot take', () => {
  it('is told in one sentence, and the run has failed', async () => {
    const failure = Object.assign(new Error(), { code: 'ENOSPC', syscall: 'write' });
    const taken = async (): Promise<Error> => failure;
    const { code, err } = await run(withPlaces(PREMIUM, ''), { cwd: base, taken, closed: () => true });
    expect([code, err.trim().split('\n').at(-1)]).toEqual([
      2,
      expect.stringMatching(/^stdout: penyimpanan penuh/),
    ]);
  });
});
