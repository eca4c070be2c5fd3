import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/shell/commands.ts';
import { readingsOf } from '../../src/cli/words/paths.ts';
import { run } from '../support/run.ts';

const KLATEN = 'fixtures/cases/klaten-2023/roster.csv';
const POLICY = ['--policy', 'fixtures/cases/klaten-2023/policy.yaml'];
const AS_OF = ['--as-of', '2023-06-01'];

describe('a command', () => {
  it.each(COMMANDS.map(({ name, indonesian }) => [indonesian, name]))(
    '%s is %s: its help says so',
    async (other, name) => {
      const [one, two] = [await run([other, '--help']), await run([name, '--help'])];
      expect(one.out).toContain(`enroll ${name} `);
      expect(one).toEqual(two);
    },
  );

  it('has no two of one name', () => {
    const names = COMMANDS.flatMap(({ name, indonesian }) => [...new Set([name, indonesian])]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('called in Indonesian gives the same bytes', async () => {
    const words = [KLATEN, ...POLICY, ...AS_OF];
    expect(await run(['periksa', ...words])).toEqual(await run(['validate', ...words]));
    const month = [KLATEN, ...POLICY, '--month', '2023-06'];
    expect(await run(['iuran', ...month])).toEqual(await run(['premium', ...month]));
  });
});

describe('words that call for help or the version', () => {
  it.each([
    [['help'], ['--help']],
    [['bantuan'], ['--help']],
    [
      ['help', 'validate'],
      ['validate', '--help'],
    ],
    [
      ['help', 'iuran'],
      ['premium', '--help'],
    ],
    [['help', 'tiada'], ['--help']],
    [
      ['--lang', 'en', 'help'],
      ['--lang', 'en', '--help'],
    ],
    [['version'], ['--version']],
    [['versi'], ['--version']],
    [['-v'], ['--version']],
  ])('%j is %j', async (typed, meant) => {
    expect(await run(typed)).toEqual(await run(meant));
    expect((await run(typed)).code).toBe(0);
  });
});

describe('files without a command', () => {
  let folder = '';
  const repository = process.cwd();
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'enroll-words-'));
    mkdirSync(join(folder, 'Data Desa'));
    for (const name of ['a.csv', 'Data Desa/daftar rt.csv'])
      writeFileSync(join(folder, name), 'Nama,NIK,Jabatan,Desa,Kecamatan\n');
    process.chdir(folder);
  });
  afterAll(() => {
    process.chdir(repository);
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    [['a.csv'], ['a.csv']],
    [['.'], ['.']],
    [
      ['a.csv', 'Data Desa'],
      ['a.csv', 'Data Desa'],
    ],
    [['"Data Desa/daftar rt.csv"'], ['Data Desa/daftar rt.csv']],
    [['Data Desa\\daftar rt.csv'], ['Data Desa\\daftar rt.csv']],
    [
      ['a.csv', '--format', 'json'],
      ['a.csv', '--format', 'json'],
    ],
    [
      ['--lang', 'en', 'a.csv'],
      ['a.csv', '--lang', 'en'],
    ],
    [['tiada.xlsx'], ['tiada.xlsx']],
    [['folder/tiada'], ['folder/tiada']],
  ])('%j are checked', async (typed, meant) => {
    expect(await run(typed, { cwd: folder })).toEqual(await run(['validate', ...meant], { cwd: folder }));
  });

  it('a word that is neither a command nor a file is held against the commands', async () => {
    const { code, err } = await run(['prkisa'], { cwd: folder });
    expect([code, err]).toEqual([
      2,
      'Perintah "prkisa" tidak dikenal; mungkin maksud Anda periksa? Lihat: enroll --help\n',
    ]);
  });
});

describe('what a terminal writes when files are dropped on it', () => {
  it.each([
    ['daftar.xlsx', 'daftar.xlsx'],
    ['"C:\\Data Desa\\daftar.xlsx"', 'C:\\Data Desa\\daftar.xlsx'],
    ["& 'C:\\Data Desa\\daftar.xlsx'", 'C:\\Data Desa\\daftar.xlsx'],
    ['C:\\Data\\daftar.xlsx', 'C:\\Data\\daftar.xlsx'],
    ['\\\\kantor\\bagi\\daftar.xlsx', '\\\\kantor\\bagi\\daftar.xlsx'],
    ["'/home/sri/Data Desa/daftar.xlsx' ", '/home/sri/Data Desa/daftar.xlsx'],
    ['/home/sri/Data\\ Desa/daftar\\ \\(1\\).xlsx', '/home/sri/Data Desa/daftar (1).xlsx'],
    ["'/home/sri/Jum'\\''at.xlsx'", "/home/sri/Jum'at.xlsx"],
    ['file:///home/sri/Data%20Desa/daftar.xlsx', '/home/sri/Data Desa/daftar.xlsx'],
    ['file:///C:/Data%20Desa/daftar.xlsx', 'C:/Data Desa/daftar.xlsx'],
    ['file://localhost/home/sri/100%.xlsx', '/home/sri/100%.xlsx'],
    ['file://kantor/bagi/daftar.xlsx', '//kantor/bagi/daftar.xlsx'],
    ['“/home/sri/daftar rt.xlsx”', '/home/sri/daftar rt.xlsx'],
  ])('%s may be %s', (line, path) => {
    expect(readingsOf(line).map((words) => words.join('|'))).toContain(path);
  });

  it.each([
    ['"C:\\Data Desa\\a.xlsx" "C:\\Data Desa\\b.xlsx"', 'C:\\Data Desa\\a.xlsx|C:\\Data Desa\\b.xlsx'],
    ["'/home/sri/a b.xlsx' '/home/sri/c.xlsx' ", '/home/sri/a b.xlsx|/home/sri/c.xlsx'],
    ['/home/sri/a\\ b.xlsx /home/sri/c.xlsx', '/home/sri/a b.xlsx|/home/sri/c.xlsx'],
    ['file:///home/a%20b.xlsx file:///home/c.xlsx', '/home/a b.xlsx|/home/c.xlsx'],
  ])('%s may be two files', (line, paths) => {
    expect(readingsOf(line).map((words) => words.join('|'))).toContain(paths);
  });

  it.each(['', '   ', '""', "''"])('%j is no file', (line) => {
    expect(readingsOf(line).flat()).not.toContain('');
  });
});

describe('a word that is no value of its option', () => {
  it.each([
    [['validate', KLATEN, '--format', 'jsn'], '--format "jsn"', 'json'],
    [['validate', KLATEN, '--fail-on', 'eror'], '--fail-on "eror"', 'error'],
    [['validate', KLATEN, '--map', 'nk=NIK'], '--map "nk"', 'nik'],
    [['validate', KLATEN, '--policy', 'greisk-2023'], 'greisk-2023', 'gresik-2023'],
    [['validate', KLATEN, '--only', 'nik-lengt'], 'nik-lengt', 'nik-length'],
    [['validate', 'fixtures/mistakes/sumberejo.xlsx', '--sheet', 'Perangkt'], '"Perangkt"', '"?Perangkat'],
    [['budget', KLATEN, '--year', '2023', '--by', 'vilage'], '--by "vilage"', 'village'],
    [['template', '-o', 'x.xlsx', '--categories', 'ketua-rtt'], '"ketua-rtt"', 'ketua-rt'],
    [['policy', 'chek', 'x'], '"chek"', 'check'],
    [['law', 'lst'], '"lst"', 'list'],
    [['explain', 'nik-lenght'], 'nik-lenght', 'nik-length'],
    [['completion', 'bsh'], '"bsh"', 'bash'],
    [['validate', KLATEN, '--formt', 'json'], '--formt', '--format'],
    [['--queit', 'validate', KLATEN], '--queit', '--quiet'],
  ])('%j is told what was probably meant', async (argv, wrong, right) => {
    const { code, err } = await run(argv);
    expect(code).toBe(2);
    expect(err).toContain(wrong);
    expect(err).toMatch(new RegExp(`mungkin maksud Anda ${right}[?.]`, 'i'));
  });
});

describe('a roster that is not there', () => {
  it.each([
    [['validate', 'fixtures/cases/klaten-2023/rostr.csv'], 'fixtures/cases/klaten-2023/roster.csv'],
    [['fixtures/cases/klaten-2023/roster.cvs'], 'fixtures/cases/klaten-2023/roster.csv'],
    [
      ['premium', 'fixtures/mistakes/sumberjo.xlsx', '--month', '2026-03'],
      'fixtures/mistakes/sumberejo.xlsx',
    ],
  ])('%j is told which was probably meant', async (argv, meant) => {
    const { code, out, err } = await run(argv);
    expect(code).toBe(2);
    expect((out + err).replace(/\s+/g, ' ')).toContain(
      `berkas tidak ditemukan. Mungkin maksud Anda ${meant}?`,
    );
  });

  it('is told to look again where no name is near', async () => {
    const { out } = await run(['validate', 'fixtures/mistakes/zzz.xlsx']);
    expect(out.replace(/\s+/g, ' ')).toContain('berkas tidak ditemukan. Periksa nama dan foldernya.');
  });
});

describe('--quiet', () => {
  it('leaves the result as it is and says nothing that is no warning', async () => {
    const words = ['validate', KLATEN, ...POLICY, ...AS_OF, '--also', 'json=/dev/null'];
    const [loud, quiet] = [await run(words), await run([...words, '--quiet'])];
    expect(loud.err).toBe('Ditulis: /dev/null\n');
    expect(quiet).toEqual({ ...loud, err: '' });
  });

  it('hides no fault', async () => {
    const loud = await run(['validate', KLATEN, '--sheet', 'x']);
    expect(loud.err).not.toBe('');
    expect(await run(['validate', KLATEN, '--sheet', 'x', '-q'])).toEqual(loud);
  });
});

describe('--max-warnings', () => {
  const words = ['validate', 'fixtures/mistakes/sumberejo.xlsx', ...AS_OF, '--only', 'nik-sex'];
  it.each([
    ['0', 1, /^\d+ peringatan, lebih dari 0 yang dibolehkan --max-warnings\.\n$/],
    ['1000', 0, /^$/],
  ])('%s gives exit %d', async (most, code, said) => {
    const ran = await run([...words, '--max-warnings', most]);
    expect(ran.code).toBe(code);
    expect(ran.err).toMatch(said);
    expect(ran.out).toBe((await run(words)).out);
  });

  it.each(['-1', 'banyak', '1.5'])('refuses %s', async (most) => {
    expect((await run([...words, `--max-warnings=${most}`])).code).toBe(2);
  });
});
