import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shownName } from '../src/domain/shown.ts';
import { writeWorkbook } from '../src/io/machine/write-workbook.ts';
import { dumpCells } from './support/dump.ts';
import { printedFormats } from './support/formats.ts';
import { run } from './support/run.ts';
import { someOf } from './support/tries.ts';

const NIK = '3516015501900007';
const WHOLE = /(?<![\da-f])\d{16}(?![\da-f])/;

const folder = mkdtempSync(join(tmpdir(), 'enroll-leaks-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);
const rosters = at(`daftar ${NIK}`);
const csv = join(rosters, `desa-${NIK}.csv`);
const xlsx = join(rosters, `desa-${NIK}.xlsx`);
const policy = ['--policy', 'dlanggu-2021', '--policy', at(`sipp-${NIK}.yaml`)];

/** Everywhere that a name comes from, and a village, kecamatan and name that a NIK slipped into. */
beforeAll(async () => {
  mkdirSync(rosters);
  copyFileSync('fixtures/dlanggu-2021/sipp.yaml', at(`sipp-${NIK}.yaml`));
  const lines = readFileSync('fixtures/dlanggu-2021/rosters/gabungan-jrambe-dlanggu.csv', 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '');
  const [header = '', ...people] = lines;
  const slipped = people
    .slice(15, 30)
    .map((line) => line.replace(';Jrambe;Dlanggu;', `;Jrambe ${NIK};Dlanggu ${NIK};`));
  const named = (people[30] ?? '').replace(/^(\d+;[^;]*)/, `$1 ${NIK}`);
  writeFileSync(csv, `${[header, ...people.slice(0, 15), ...slipped, named, people[0]].join('\n')}\n`);
  const rows = [header, ...people.slice(30, 45)].map((line) => ({ cells: line.split(';') }));
  await writeWorkbook({ title: '', sheets: [{ name: `NIK ${NIK}`, columns: [], rows }] }, xlsx);
});

/** In `npm test` every other format: each of each command is asked for the same in `nik-rebuilt.test.ts`. */
const COMMANDS: readonly (readonly string[])[] = [
  ...someOf(printedFormats('validate'), 2).map((format) => [
    'validate',
    rosters,
    ...policy,
    '--format',
    format,
  ]),
  ['validate', xlsx, '--sheet', NIK],
  ['validate', xlsx, '--map', `nik=${NIK}`],
  ['validate', xlsx, '--map', NIK],
  ['validate', at(`${NIK}.csv`), '--format', 'json'],
  ['validate', rosters, '--policy', NIK],
  ['validate', rosters, '--baseline', at(NIK)],
  ['validate', rosters, '--only', NIK],
  ['validate', rosters, '--fix'],
  ['validate', rosters, `--${NIK}`],
  [NIK],
  ['inspect', rosters],
  ['inspect', rosters, '--format', 'json'],
  ...someOf(printedFormats('premium'), 2).map((format) => [
    'premium',
    rosters,
    ...policy,
    '--month',
    '2021-09',
    '--format',
    format,
  ]),
  ...someOf(printedFormats('budget'), 2).map((format) => [
    'budget',
    rosters,
    ...policy,
    '--year',
    '2021',
    '--format',
    format,
  ]),
  ['premium', rosters, ...policy, '--month', NIK],
  ['explain', NIK],
  ['explain', rosters, '--nik', NIK, '--month', '2021-09'],
  ['diff', csv, xlsx, ...policy, '--month', '2021-09'],
  ['diff', csv, xlsx, ...policy, '--month', '2021-09', '--format', 'json'],
  ['export', rosters, ...policy, '--month', '2021-09', '--template', at(NIK), '-o', at('unused')],
  ['reconcile', rosters, ...policy, '--month', '2021-09', '--bill', at(`${NIK}.csv`)],
  ['realise', rosters, ...policy, '--year', '2021', '--receipts', at(`${NIK}.csv`)],
  ...someOf(printedFormats('status'), 2).map((format) => [
    'status',
    rosters,
    ...policy,
    '--month',
    '2021-09',
    '--format',
    format,
  ]),
  ['status', rosters, ...policy, '--month', '2021-09', '--bill', at(`${NIK}.csv`), '--receipts', csv],
  ['policy', 'check', at(`sipp-${NIK}.yaml`)],
  ['policy', 'show', at(`sipp-${NIK}.yaml`), '--format', 'json'],
  ['plan', ...policy, '--year', '2021', '--villages', at(`${NIK}.csv`)],
  ['law', 'show', NIK],
];

describe('a NIK in the name of a file, a sheet, a village or a word of the command line', () => {
  it.each(COMMANDS.map((argv) => [argv.join(' ').replaceAll(folder, '…'), argv] as const))(
    'is not shown whole by %s',
    async (_title, argv) => {
      const { out, err } = await run(argv);
      expect(out + err).not.toBe('');
      expect(out).not.toMatch(WHOLE);
      expect(err).not.toMatch(WHOLE);
    },
  );

  it('is masked so that the report still tells the files apart', async () => {
    const { out } = await run(['validate', rosters, ...policy, '--format', 'json']);
    const { files } = JSON.parse(out) as { files: { file: string; sheet: string | null }[] };
    expect(files.map(({ file, sheet }) => [file.slice(folder.length), sheet])).toEqual([
      ['/daftar 3516**********07/desa-3516**********07.csv', null],
      ['/daftar 3516**********07/desa-3516**********07.xlsx', 'NIK 3516**********07'],
    ]);
  });

  it.each([
    ['premium', ['--month', '2021-09', '--format', 'xlsx', '-o', at('iuran.xlsx')], ['iuran.xlsx']],
    ['budget', ['--year', '2021', '--format', 'xlsx', '-o', at('rab.xlsx')], ['rab.xlsx']],
  ] as const)('is not in the workbook of %s', async (command, options, names) => {
    await run([command, rosters, ...policy, ...options]);
    for (const name of names) expect(await dumpCells(at(name))).not.toMatch(WHOLE);
  });

  it('is in no cost sheet of a village, and in no name of one', async () => {
    await run(['budget', rosters, ...policy, '--year', '2021', '--per-village', at('desa')]);
    const names = readdirSync(at('desa'));
    expect(names.length).toBeGreaterThan(1);
    expect(names.join(' ')).not.toMatch(WHOLE);
    for (const name of names) expect(await dumpCells(join(at('desa'), name))).not.toMatch(WHOLE);
  });

  it('is neither in the manifest of an export nor in the name of a file of it', async () => {
    const { out } = await run(['export', rosters, ...policy, '--month', '2021-09', '-o', at('sipp')]);
    expect(out).not.toMatch(WHOLE);
    expect(readFileSync(join(at('sipp'), 'manifest.json'), 'utf8')).not.toMatch(WHOLE);
    expect(readdirSync(at('sipp'), { recursive: true }).join(' ')).not.toMatch(WHOLE);
  });

  it('stays in the name of a marked copy, which holds whole NIKs anyway', async () => {
    await run(['validate', rosters, ...policy, '--marked', at('ditandai')]);
    expect(readdirSync(at('ditandai'))).toContain(`desa-${NIK}.xlsx`);
  });

  it('does not keep a baseline from covering the file, by either name', async () => {
    const entry = { code: 'kpj-format', reason: 'lama', expires: '2026-12-31' };
    const of = async (file: string): Promise<string> => {
      writeFileSync(
        at('b.json'),
        JSON.stringify({ schema: 'enroll.baseline/1', entries: [{ ...entry, file }] }),
      );
      writeFileSync(at(`k-${NIK}.csv`), 'NIK;Nama;Jabatan;KPJ\n3516091005629061;Mulyono;Kepala Desa;12\n');
      return (await run(['validate', at(`k-${NIK}.csv`), '--baseline', at('b.json')])).err;
    };
    expect(await of(`k-${NIK}.csv`)).toBe('');
    expect(await of('k-3516**********07.csv')).toBe('');
    expect(await of('lain.csv')).not.toBe('');
  });
});

describe('the name of a file as it is shown', () => {
  it.each([
    [`roster-${NIK}.csv`, 'roster-3516**********07.csv'],
    ['3516 0155 0190 0007.xlsx', '3516**********07.xlsx'],
    ['3516-0155-0190-0007.xlsx', '3516**********07.xlsx'],
    ['unduhan-20260301101530.xlsx', 'unduhan-20260301101530.xlsx'],
    ['IMG-20260301-20260412.csv', 'IMG-20260301-20260412.csv'],
    ['2026-03-01 10.15.30.csv', '2026-03-01 10.15.30.csv'],
    ['RAB 2026-01-01 2026-12-31.xlsx', 'RAB 2026-01-01 2026-12-31.xlsx'],
  ])('%s is %s', (name, shown) => {
    expect(shownName(name)).toBe(shown);
  });
});
