import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { book, csv, desk, PEOPLE, roster, type Value } from './cases/support.ts';
import { commandOf, inFolder, unwrapped, words } from './support/advice.ts';
import { type Ran, run } from './support/run.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

interface Advised {
  /** What the files are made of, and the words behind `enroll`, of which those in capitals stand for what bash must be told. */
  readonly files: Files | Promise<Files>;
  readonly argv: readonly string[];
  /** What is printed about it: a code of a finding, or a piece of a sentence. */
  readonly fault: string;
  /** The commands or options that are proposed, as they are printed. */
  readonly advice: readonly string[];
  /** Words of the command line that the advice takes the place of. */
  readonly instead?: readonly string[];
}

const sheet = (rows: readonly (readonly Value[])[], at: number, heading: string): Value[][] =>
  rows.map((row, index) => row.map((cell, column) => (index === 0 && column === at ? heading : cell)));

/** A column more, under this heading. */
const besides = (heading: string, values: readonly string[]): Value[][] =>
  roster().map((row, index) => [...row, index === 0 ? heading : (values[index - 1] ?? values[0] ?? '')]);

const HOSTILE = ['Maret; touch x', 'Maret & (2)', "Ma'ret #1", '-Maret'];
const TODAY = ['--as-of', '2026-11-01'];

const CASES: Readonly<Record<string, Advised>> = {
  'a header that nothing tells': {
    files: {
      'daftar.csv': csv([
        ['per 01-02-2026', 'b 12345678', 'c'],
        ...PEOPLE.slice(0, 3).map(([, nik, name]) => [nik, name, '?']),
      ]),
    },
    argv: ['validate', 'daftar.csv'],
    fault: 'header-not-found',
    advice: ['--header-row 1'],
  },
  'a table on its side': {
    files: { 'daftar.csv': csv(transposed(roster())) },
    argv: ['validate', 'daftar.csv'],
    fault: 'header-not-found',
    advice: ['enroll template -o daftar.xlsx'],
  },
  'two columns that mean the same': {
    files: {
      'daftar.csv': csv(
        besides(
          'No. KTP',
          PEOPLE.map(([, nik = '']) => nik),
        ),
      ),
    },
    argv: ['validate', 'daftar.csv'],
    fault: 'column-duplicate',
    advice: ['--map nik=B', '--map nik=I'],
  },
  'a NIK under a heading that nobody knows': {
    files: {
      'daftar.csv': csv(sheet(roster({ B2: '', B3: '', B4: '', B5: '', B6: '', B7: '1' }), 1, 'Angka Q')),
    },
    argv: ['validate', 'daftar.csv'],
    fault: 'column-missing',
    advice: ['--map nik=B'],
  },
  'a roster of one kind of people without a post': {
    files: { 'daftar.csv': csv(roster().map((row) => row.filter((_, at) => at !== 3))) },
    argv: ['validate', 'daftar.csv'],
    fault: 'column-missing',
    advice: ['--category pekerja-rentan'],
  },
  'a column of remarks under a heading of its own': {
    files: { 'daftar.csv': csv(besides('Ukuran Baju', ['XL', 'M'])) },
    argv: ['validate', 'daftar.csv'],
    fault: 'column-unknown',
    advice: ['--map keterangan="Ukuran Baju"'],
  },
  'a column whose heading no shell takes': {
    files: { 'daftar.csv': csv(besides('Baju $(touch x) `id`', ['XL', 'M'])) },
    argv: ['validate', 'daftar.csv'],
    fault: 'column-unknown',
    advice: ['--map keterangan=I'],
  },
  'a column of days that was not read': {
    files: { 'daftar.csv': csv(besides('Tanggal', ['01-03-2021'])) },
    argv: ['validate', 'daftar.csv'],
    fault: 'column-unread',
    advice: ['--map tgl_mulai="Tanggal"'],
  },
  ...Object.fromEntries(
    HOSTILE.map((name): [string, Advised] => [
      `the same people in two sheets, one of them ${name}`,
      {
        files: filesOf({ [name]: roster(), [`${name} B`]: roster() }),
        argv: ['validate', 'daftar.xlsx'],
        fault: 'nik-duplicate',
        advice: [`--sheet "${name}"`],
      },
    ]),
  ),
  'a hidden sheet': {
    files: hidden({ 'Data; 2026': roster(), '2025': roster({ B2: '3516091208799811' }) }),
    argv: ['validate', 'daftar.xlsx'],
    fault: 'sheet-hidden',
    advice: ['--sheet "Data; 2026"'],
  },
  'nobody under the header': {
    files: { 'daftar kosong.csv': csv(roster().slice(0, 1)) },
    argv: ['validate', 'daftar kosong.csv'],
    fault: 'nobody-read',
    advice: ['enroll inspect "daftar kosong.csv"'],
  },
  'a picture of a roster in the folder': {
    files: { 'desa/Kalen.csv': csv(roster()), 'desa/Talok.jpg': 'x' },
    argv: ['validate', 'desa'],
    fault: 'file-left-aside',
    advice: ['enroll template -o daftar.xlsx'],
  },
  'a month or a year was not given': {
    files: { 'daftar.csv': csv(roster()) },
    argv: ['premium', 'daftar.csv'],
    fault: 'Beri salah satu',
    advice: ['--month 2026-03', '--year 2026'],
  },
  'the budget year was not given': {
    files: { 'daftar.csv': csv(roster()) },
    argv: ['budget', 'daftar.csv'],
    fault: 'Beri tahun anggaran',
    advice: ['--year 2026'],
  },
  'a policy file that is none': {
    files: { 'daftar.csv': csv(roster()), 'k.yaml': 'halo' },
    argv: ['validate', 'daftar.csv', '--policy', 'k.yaml'],
    fault: 'bukan berkas kebijakan',
    advice: ['enroll policy init -o kebijakan.yaml'],
  },
  'an item of law that was not named': {
    files: {},
    argv: ['law', 'show'],
    fault: 'Sebutkan butir hukumnya',
    advice: ['enroll law show jkm-bpu', 'enroll law list'],
  },
  'two months that were not named': {
    files: {},
    argv: ['law', 'diff'],
    fault: 'Sebutkan dua bulan',
    advice: ['enroll law diff 2026-03 2026-04'],
  },
  'a word that is missing': {
    files: {},
    argv: ['explain'],
    fault: 'belum diisi',
    advice: ['enroll --help'],
  },
  'a result that stands there already': {
    files: { 'daftar.csv': csv(roster()), 'hasil.json': '{}' },
    argv: ['validate', 'daftar.csv', '--format', 'json', '-o', 'hasil.json'],
    fault: 'untuk menimpanya',
    advice: ['--force'],
  },
  'changes while rows were rejected': {
    files: { 'lama.csv': csv(roster()), 'baru.csv': csv(roster({ B3: '123' })), 'k.yaml': POLICY() },
    argv: ['diff', 'lama.csv', 'baru.csv', '--policy', 'k.yaml', '--month', '2026-03', '-o', 'hasil'],
    fault: 'berkas tidak ditulis',
    advice: ['--only accepted'],
  },
  'changes to be written without a month': {
    files: { 'lama.csv': csv(roster()), 'baru.csv': csv(roster().slice(0, 6)), 'k.yaml': POLICY() },
    argv: ['diff', 'lama.csv', 'baru.csv', '--policy', 'k.yaml', '-o', 'hasil'],
    fault: 'beri bulannya',
    advice: ['--month 2026-03'],
  },
  'a sheet of a file that has none': {
    files: { 'daftar.csv': csv(roster()) },
    argv: ['validate', 'daftar.csv', '--sheet', 'Data'],
    fault: 'Jalankan tanpa --sheet',
    advice: ['tanpa --sheet'],
    instead: ['--sheet', 'Data'],
  },
};

function POLICY(): string {
  return 'policy: uji\ncategories:\n  kepala-desa: { segment: PU }\n  sekretaris-desa: { segment: PU }\n  perangkat-desa: { segment: PU }\nenrolment: { npp: "12345678", workLocation: "3516", postcode: "61371", identityExpiry: "2090-01-01", employment: T }\n';
}

function transposed(rows: readonly (readonly Value[])[]): Value[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? ''));
}

async function filesOf(sheets: Readonly<Record<string, Value[][]>>): Promise<Files> {
  return { 'daftar.xlsx': await book(sheets) };
}

async function hidden(sheets: Readonly<Record<string, Value[][]>>): Promise<Files> {
  const dress: Parameters<typeof book>[1] = (each) => {
    if (each.name === '2025') each.state = 'hidden';
  };
  return { 'daftar.xlsx': await book(sheets, dress) };
}

describe('what is proposed works on the file that caused it, as bash reads it from the screen', () => {
  test.each(Object.entries(CASES))('%s', async (_what, { files, argv, fault, advice, instead }) => {
    const { cwd } = desk(await files);
    const here = (line: readonly string[]): Promise<Ran> =>
      inFolder(cwd, () => run([...line, ...(line[0] === 'validate' ? TODAY : [])], { cwd }));
    const before = await here(argv);
    const said = unwrapped(before.out + before.err);
    expect(said).toContain(fault);
    for (const command of advice) {
      expect(said).toContain(command);
      // One line of the screen holds it: nobody can copy half a quoted name.
      expect(before.out + before.err).toContain(command);
      const own = command.startsWith('tanpa ') ? '' : command;
      const after = await here(words(commandOf(own, argv, instead), cwd));
      expect([command, after.code === 2, unwrapped(after.out + after.err)]).toEqual([
        command,
        false,
        expect.not.stringContaining(own.startsWith('enroll ') ? 'KESALAHAN DALAM PROGRAM' : fault),
      ]);
    }
  });
});

test('the next step that a report names is read by bash as it stands, whatever the file is called', async () => {
  for (const name of ['daftar.csv', 'Daftar (2) & lama; x.csv', "Ma'ruf #1.csv", '-daftar.csv']) {
    const { cwd } = desk({});
    writeFileSync(join(cwd, name), csv(roster()));
    const { out } = await inFolder(cwd, () => run(['validate', ...TODAY, '--', name]));
    const next = /^ {2}(enroll .*)$/m.exec(out)?.[1] ?? '';
    const after = await inFolder(cwd, () => run(words(next, cwd)));
    expect([name, next.startsWith('enroll premium'), after.code]).toEqual([name, true, 0]);
  }
});

test('what inspect offers names the columns, the row and the sheet of this very file', async () => {
  const { cwd } = desk(await filesOf({ 'Data & Rekap': [['DAFTAR'], ...roster()], Lain: [['x']] }));
  const { out } = await inFolder(cwd, () => run(['inspect', 'daftar.xlsx']));
  for (const option of ['--map nik=B', '--header-row 2', '--sheet "Data & Rekap"']) {
    expect(out).toContain(option);
    const again = await inFolder(cwd, () => run(words(`enroll inspect daftar.xlsx ${option}`, cwd)));
    expect([
      option,
      again.code,
      again.out.includes('SUTRISNO'),
      again.out.includes('Pekerja terbaca: 6'),
    ]).toEqual([option, 0, false, true]);
  }
});
