import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { LAYOUTS } from '../src/enrolment/sipp/layouts.ts';
import { sippWorkbook } from '../src/enrolment/sipp/sipp-workbook.ts';
import { writeWorkbook } from '../src/io/machine/write-workbook.ts';
import { csv, desk, PEOPLE, roster, type Value } from './cases/support.ts';
import { commandOf, inFolder, unwrapped, words } from './support/advice.ts';
import { type Ran, run } from './support/run.ts';

/** What is printed, and what is typed for the words in capitals of it. */
type Proposal = string | readonly [said: string, typed: string];

interface Case {
  readonly files?: Readonly<Record<string, string>>;
  readonly argv: readonly string[];
  /** A piece of what is printed about it, gone when the advice was followed; the last is none for advice that only tells more. */
  readonly fault: string;
  readonly stays?: true;
  readonly advice: readonly Proposal[];
  /** Words of the command line that the advice takes the place of. */
  readonly instead?: readonly string[];
  /** What the advice asks to be done first. */
  readonly before?: (cwd: string) => Promise<void> | void;
}

const IDS = ['kepala-desa', 'sekretaris-desa', 'perangkat-desa'];
const POLICY = `policy: uji
year: 2026
regency: "35.16"
bases:
  umk: { amount: 4000000, source: rekaan }
categories:
${IDS.map((id) => `  ${id}: { segment: PU, risk: 1, programmes: [JKK, JKM], base: umk }`).join('\n')}
enrolment: { npp: "12345678", workLocation: "3516", postcode: "61371", identityExpiry: "2090-01-01", employment: T }
`;
const FULL: readonly (readonly Value[])[] = [
  [
    ...['No', 'NIK', 'Nama', 'Jabatan', 'Desa', 'Kecamatan', 'Tanggal Lahir', 'Upah', 'Tempat Lahir'],
    ...['Nama Ibu Kandung', 'Alamat', 'Golongan Darah', 'Status Kawin', 'Jenis Kelamin', 'TMT'],
  ],
  ...PEOPLE.map((person, at) => [
    ...person,
    ...['Mojokerto', 'SULASTRI', 'Dsn Kalen', 'O', 'Kawin', at % 2 ? 'P' : 'L', '01-03-2020'],
  ]),
];
const without = (heading: string): Value[][] => {
  const at = FULL[0]?.indexOf(heading) ?? -1;
  return FULL.map((row) => row.filter((_, column) => column !== at));
};
const FILES = { 'daftar.csv': csv(roster()), 'k.yaml': POLICY };
/** Nothing is wrong in it. */
const RT = `NIK,Nama,Tanggal Lahir,JK,Desa,Kecamatan,Jabatan
3516011203800001,Budi Santoso,1980-03-12,L,Ngrowo,Bangsal,Ketua RT
`;
const BUDGET = ['budget', 'daftar.csv', '--policy', 'k.yaml', '--year', '2026'];
const EXPORT = ['export', 'daftar.csv', '--policy', 'k.yaml', '--month', '2026-03', '-o', 'hasil'];

const twice = (text: string): string[] => [text, text];

/** The sheets of missing data with what is asked for in each of their yellow cells. */
async function fillIn(cwd: string): Promise<void> {
  const folder = join(cwd, 'hasil/data-kurang');
  for (const name of readdirSync(folder)) {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(readFileSync(join(folder, name)).buffer as ArrayBuffer);
    book.worksheets[0]?.eachRow((row) => {
      row.eachCell({ includeEmpty: true }, (cell) => {
        const fill = cell.fill as { fgColor?: { argb?: string } } | undefined;
        if (fill?.fgColor?.argb === 'FFFFFF00') cell.value = '01-03-2020';
      });
    });
    await book.xlsx.writeFile(join(folder, name));
  }
}

/** What SIPP hands out, nobody in it. */
async function download(cwd: string): Promise<void> {
  mkdirSync(join(cwd, 'sipp'));
  const model = sippWorkbook(LAYOUTS['tk-baru'], [], [['3516', 'MOJOKERTO']]);
  await writeWorkbook(model, join(cwd, 'sipp', `${LAYOUTS['tk-baru'].stem}_12345678.xlsx`));
}

const CASES: Readonly<Record<string, Case>> = {
  'data that SIPP asks for are missing': {
    files: { ...FILES, 'daftar.csv': csv(without('TMT')) },
    argv: EXPORT,
    fault: 'belum ditulis ke berkas SIPP',
    advice: [['--join hasil/data-kurang', '--join hasil/data-kurang -o baru']],
    instead: ['-o', 'hasil'],
    before: fillIn,
  },
  'files for SIPP made by a layout that is known': {
    files: { ...FILES, 'daftar.csv': csv(FULL) },
    argv: EXPORT,
    fault: 'dibuat ulang dari susunan yang dikenal',
    advice: [['--template FOLDER', '--template sipp --force']],
    before: download,
  },
  'a folder of templates without the one that is needed': {
    files: { ...FILES, 'daftar.csv': csv(FULL), 'kosong/catatan.txt': '' },
    argv: [...EXPORT, '--template', 'kosong'],
    fault: 'Unduh berkas itu dari SIPP',
    advice: [['tanpa --template', '']],
    instead: ['--template', 'kosong'],
  },
  'contributions without benefits': {
    files: { ...FILES, 'hasil.csv': 'uraian;iuran;manfaat\n2025;890000000;50000000\n' },
    argv: [...BUDGET, '--paid', '100000'],
    fault: 'Beri --paid dan --benefits bersama-sama',
    advice: [
      ['--benefits', '--paid 100000 --benefits 50000'],
      ['--outcome BERKAS', '--outcome hasil.csv'],
    ],
    instead: ['--paid', '100000'],
  },
  'no policy of the district': {
    files: FILES,
    argv: ['budget', 'daftar.csv', '--year', '2026'],
    fault: 'Tanpa kebijakan daerah',
    before: async (cwd) =>
      void (await inFolder(cwd, () => run(['policy', 'init', '-o', 'kebijakan.yaml'], { cwd }))),
    advice: ['--policy kebijakan.yaml', ['--policy', '--policy k.yaml']],
  },
  'a post that no category is': {
    files: FILES,
    argv: ['validate', 'daftar.csv', '--category', 'pekerja-rentn'],
    fault: 'tidak dikenal',
    advice: ['enroll policy show'],
  },
  'a header row that holds a person': {
    files: FILES,
    argv: ['validate', 'daftar.csv', '--header-row', '3'],
    fault: 'berisi orang, bukan judul kolom',
    advice: ['--header-row 1'],
    instead: ['--header-row', '3'],
  },
  'a language that is not spoken': {
    argv: ['law', 'list', '--lang', 'fr'],
    fault: 'Bahasa tidak dikenal',
    advice: ['--lang id', '--lang en'],
    instead: ['--lang', 'fr'],
  },
  'a NIK of nobody': {
    files: FILES,
    argv: ['explain', 'daftar.csv', '--nik', '3516091208799899', '--month', '2026-03'],
    fault: 'tidak ada di daftar ini',
    advice: [['enroll validate', 'enroll validate daftar.csv']],
  },
  'nobody was named to be explained': {
    files: FILES,
    argv: ['explain', 'daftar.csv', 'daftar.csv'],
    fault: 'Beri NIK pekerja',
    instead: ['daftar.csv'],
    advice: [
      ['--nik 3516', 'daftar.csv --nik 3516091208799801 --month 2026-03'],
      'enroll explain nik-length',
    ],
  },
  'faults that can be mended by a command': {
    files: { ...FILES, 'daftar.csv': csv(roster({ B3: "'3516094305849802", C4: ' BAMBANG  WIDODO' })) },
    argv: ['validate', 'daftar.csv', '--fix'],
    fault: 'Tulis salinan yang sudah dibetulkan',
    advice: [['--fix NAMA-FOLDER', '--fix betul']],
    instead: ['--fix'],
  },
  'an item of law that is none': {
    argv: ['law', 'show', 'jkm-bpuu'],
    fault: 'tidak ada',
    advice: ['enroll law list'],
  },
  'a region without a minimum wage': {
    argv: ['law', 'show', 'umk', '--region', '99.99'],
    fault: 'tidak diketahui',
    advice: ['enroll law show umk'],
  },
  'the list of the law': {
    argv: ['law', 'list'],
    fault: 'Lengkapnya',
    stays: true,
    advice: ['enroll law show umk --region 35.16', ['enroll law show ID', 'enroll law show jkm-bpu']],
  },
  'a policy that was not named': {
    files: FILES,
    argv: ['policy', 'check'],
    fault: 'Sebutkan berkas kebijakan',
    advice: [['enroll policy check BERKAS', 'enroll policy check k.yaml']],
  },
  'the list of programmes': {
    argv: ['policy', 'list'],
    fault: 'salin untuk diubah',
    advice: [['enroll policy init NAMA -o BERKAS', 'enroll policy init dlanggu-2021 -o baru.yaml']],
  },
  'people whose number nobody knows': {
    files: { ...FILES, 'desa.csv': 'Nama;Kecamatan\nKalen;Dlanggu\n' },
    argv: ['plan', '--policy', 'k.yaml', '--villages', 'desa.csv', '--year', '2026'],
    fault: 'Tidak dihitung karena jumlah orangnya tidak diketahui',
    advice: [['--set jabatan.count=N', IDS.map((id) => `--set ${id}.count=1`).join(' ')]],
  },
  'a wage of a year that is not known': {
    files: { ...FILES, 'desa.csv': 'Nama;Kecamatan;Jumlah kepala-desa\nKalen;Dlanggu;1\n' },
    argv: ['plan', '--policy', 'k.yaml', '--villages', 'desa.csv', '--year', '2026'],
    fault: 'belum diketahui: dipakai',
    advice: [['--umk-growth PERSEN', '--umk-growth 5']],
  },
  'changes to be written without a policy': {
    files: { 'lama.csv': csv(FULL), 'baru.csv': csv(FULL.slice(0, 6)), 'k.yaml': POLICY },
    argv: ['diff', 'lama.csv', 'baru.csv', '--month', '2026-03', '-o', 'hasil'],
    fault: 'beri kebijakannya',
    advice: [['--policy FILE', '--policy k.yaml']],
  },
  'a file in which no header stands': {
    files: { ...FILES, 'lain.csv': 'a;b\nc;d\n' },
    argv: ['premium', 'lain.csv', 'daftar.csv', '--month', '2026-03'],
    fault: 'judul kolom tidak ditemukan',
    stays: true,
    advice: [['enroll validate', 'enroll validate lain.csv']],
  },
  'a project file that is wrong': {
    files: { ...FILES, 'enroll.yaml': 'rosterz: daftar.csv\n' },
    argv: ['validate', 'daftar.csv'],
    fault: 'tidak dikenal',
    advice: ['--no-project'],
  },
  'payments without a plan': {
    files: {
      ...FILES,
      'daftar.csv': RT,
      'k.yaml':
        'policy: uji\nyear: 2026\ncategories:\n  ketua-rt: { base: minimum, charges: [{ fund: ADD }] }\n',
      'setoran.csv': 'Tanggal,Bulan Iuran,Sumber Dana,Jumlah\n2026-03-10,2026-03,ADD,1000\n',
    },
    argv: ['realise', '--receipts', 'setoran.csv', '--policy', 'k.yaml', '--year', '2026'],
    fault: 'Beri anggaran yang disimpan',
    before: async (cwd) => void (await inFolder(cwd, () => run([...BUDGET, '--save', 'murni'], { cwd }))),
    advice: ['--budget murni.json'],
  },
  'a budget held against what is none': {
    files: { ...FILES, 'bukan.json': '{}' },
    argv: [...BUDGET, '--against', 'bukan.json'],
    fault: 'bukan anggaran yang disimpan',
    stays: true,
    advice: [
      ['enroll budget … --save NAMA', [...'enroll'.split(' '), ...BUDGET, '--save', 'murni'].join(' ')],
    ],
  },
  'a column of times that nobody reads': {
    files: {
      'daftar.csv': csv([
        ['Kapan', 'Jam berapa', ...(roster()[0] ?? []).slice(1)],
        ...PEOPLE.map((person) => [...twice('01-03-2026 08:00:00'), ...person.slice(1)]),
        [...twice('02-03-2026 09:00:00'), ...(PEOPLE[2] ?? []).slice(1, 7), '2600000'],
      ]),
    },
    argv: ['validate', 'daftar.csv'],
    fault: 'answer-order-unsure',
    advice: ['--map waktu_isi=A'],
  },
};

describe('what is proposed works where it was proposed, with its words in capitals filled in', () => {
  test.each(Object.entries(CASES))('%s', async (_what, each) => {
    const { files = {}, argv, fault, advice, instead, before, stays } = each;
    const { cwd } = desk(files);
    const here = (line: readonly string[]): Promise<Ran> => inFolder(cwd, () => run(line, { cwd }));
    const first = await here(argv);
    const said = unwrapped(first.out + first.err);
    expect(said).toContain(fault);
    await before?.(cwd);
    for (const proposal of advice) {
      const [shown, typed] = typeof proposal === 'string' ? [proposal, proposal] : proposal;
      expect(said).toContain(shown);
      const after = await here(words(commandOf(typed, argv, instead), cwd));
      const then = unwrapped(after.out + after.err);
      expect([typed, after.code === 2, after.code === 2 && then]).toEqual([typed, false, false]);
      if (!stays && !typed.startsWith('enroll ')) expect(then).not.toContain(fault);
    }
  });
});

/** Options that sentences speak of without proposing them, and why. */
const SPOKEN_OF: Readonly<Record<string, string>> = {
  '--only': 'the report says that it was filtered by it; with `accepted` it is proposed',
  '--skip': 'the report says that it was filtered by it',
  '--unmask': 'what is hidden says how it is shown; nothing is wrong',
  '--bill':
    'reconcile says whose bill was not named; that naming it helps is held in test/cli/reconcile-months.test.ts',
  '--scenario':
    'a form that holds one plan says that it takes none; `--set` in its place is held in test/cli/plan-forms.test.ts',
  '--max-warnings': 'the run says that more warnings stand there than it lets pass; held in test/cli',
  '--failed': 'reconcile says of what it has nothing; held in test/cli/reconcile-failed.test.ts',
  '--failed-reason': 'as --failed: the test names the heading of its own list',
  '--marked': 'as --failed: what it marks is the list of failed rows',
  '--amount': 'an item of law that is not computed from one',
};

test('every option that a sentence names is typed by a test of advice, or listed with a reason', () => {
  const sources = ['src/text', 'src/checks'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !/shell\/(?:help|help-year|project-keys)\.ts$/.test(name))
      .map((name) => readFileSync(join(folder, name), 'utf8')),
  );
  const named = (text: string): string[] => text.match(/(?<![\w-])--[a-z][a-z-]+/g) ?? [];
  const sentences = sources.flatMap((text) =>
    text.split('\n').filter((line) => !/^\s*(?:\/?\*|\/\/)/.test(line)),
  );
  const spoken = new Set(sentences.flatMap(named));
  const tested = new Set(
    ['test/advice.test.ts', 'test/advice-commands.test.ts'].flatMap((file) =>
      named(readFileSync(file, 'utf8')),
    ),
  );
  expect([...spoken].filter((option) => !tested.has(option)).sort()).toEqual([]);
  expect(Object.keys(SPOKEN_OF).filter((option) => !spoken.has(option))).toEqual([]);
});
