import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../src/cli/shell/commands.ts';
import { billTexts } from './enrolment/bill.ts';
import { monthOf } from './enrolment/people.ts';
import { everyOption } from './support/combinations.ts';
import { dumpParquet } from './support/duckdb.ts';
import { dumpCells } from './support/dump.ts';
import { formatsOf, IN_FILES } from './support/formats.ts';
import {
  dayOf,
  daysIn,
  digitsOnly,
  type Person,
  peopleOf,
  rebuilt,
  slipped,
  two,
} from './support/rebuilt.ts';
import { run } from './support/run.ts';
import { someOf, TRIES_ALL, tries } from './support/tries.ts';

const folder = mkdtempSync(join(tmpdir(), 'enroll-rebuilt-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

/** As many at least as there are ways to write a number apart (`slipped`): all of them, in `npm test` with the digits of two scripts. */
const PEOPLE = peopleOf(20_261_128, TRIES_ALL ? 200 : 45);
const NIK_DAYS: ReadonlySet<string> = new Set(PEOPLE.map(dayOf));
const POSTS = ['Kepala Desa', 'Kaur Umum', 'Ketua RT', 'Ketua RW', 'Anggota BPD', 'Linmas', 'Tukang Sapu'];

/** Never the day of the NIK: another day, month or year, the two swapped, or none. */
function otherBirth({ day, month, year }: Person, index: number): string {
  const births = [
    `${two((day % 28) + 1)}-${two(month)}-${year}`,
    `${two(day)}-${two((month % 12) + 1)}-${year}`,
    `${two(day)}-${two(month)}-${year + 1}`,
    day <= 12 && day !== month ? `${two(month)}-${two(day)}-${year}` : '',
    ` ${two((day % 28) + 1)}/${two(month)}/${year} `,
    '',
  ];
  const birth = births[index % births.length] ?? '';
  // Nor the day of anybody else's: whatever day of a NIK is printed, the NIK gave it.
  return [...daysIn(birth)].some((one) => NIK_DAYS.has(one)) ? '' : birth;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function rosterOf(people: readonly Person[]): string {
  const lines = people.map((person, index) =>
    [
      String(index + 1),
      index % 17 === 0 ? (person.nik.match(/.{1,4}/g) ?? []).join(' ') : person.nik,
      index % 7 === 0
        ? `Rekaan ${slipped(person, index)}`
        : `Rekaan  Warga ${String.fromCharCode(65 + (index % 26))}`,
      otherBirth(person, index),
      ['P', 'L', ''][index % 3] ?? '',
      index % 11 === 0 ? `Kaur ${slipped(person, index + 3)}` : (POSTS[index % POSTS.length] ?? ''),
      index % 13 === 0 ? `Sumberejo ${slipped(person, index + 5)}` : 'Sumberejo',
      'Dlanggu',
      index % 19 === 0 ? `meninggal ${slipped(person, index + 1)}` : '',
    ]
      .map(quoted)
      .join(';'),
  );
  return `No;NIK;Nama;Tanggal Lahir;Jenis Kelamin;Jabatan;Desa;Kecamatan;Keterangan\n${lines.join('\n')}\n`;
}

const nik = (index: number): string => PEOPLE[index]?.nik ?? '';
const slip = (index: number): string =>
  slipped(PEOPLE[index] ?? { nik: '', day: 1, month: 1, year: 1 }, index);

const POLICY = `policy: uji
title: "Uji ${slip(1)}"
source: SK ${nik(1)}
year: 2026
regency: "35.16"
bases: { umk: { amount: 4000000, source: "SK ${nik(2)}" } }
categories:
  kepala-desa: { base: umk, charges: [ { fund: ADD, activity: "1.1.03 ${nik(3)}" } ] }
  perangkat-desa: { base: umk, age: { max: 40 }, charges: [ { fund: ADD } ] }
  ketua-rt: { name: "Ketua RT ${nik(4)}", base: umk, charges: [ { fund: ADD, object: "5.1 ${nik(5)}" } ] }
villages: desa.csv
enrolment: { npp: "12345678", workLocation: "3516", postcode: "61371", identityExpiry: "2090-01-01", employment: T }
`;

const FILES = {
  'a.csv': rosterOf(PEOPLE),
  // One number twice, under another name, so that a finding quotes it.
  'b.csv': rosterOf([
    ...PEOPLE.slice(1, TRIES_ALL ? undefined : 16),
    ...PEOPLE.slice(0, TRIES_ALL ? 40 : 20).toReversed(),
  ]),
  // The village of a title, with a number behind it.
  'judul.csv': `DESA SUMBEREJO ${slip(16)};;\nNIK;Nama;Jabatan\n${nik(17)};Rekaan;Ketua RT\n`,
  'p.yaml': POLICY,
  'desa.csv': `Nama;Kecamatan;Pagu ADD\nSumberejo ${nik(6)};Dlanggu ${nik(7)};1000\n`,
  'harap.csv': `desa;orang;seorang sebulan;rujukan\nSumberejo ${nik(8)};7;16.800;Nota ${nik(9)}\n`,
  'bukti.csv': [
    `Tanggal;Bulan iuran;Sumber dana;Jumlah;No bukti;Uraian;Desa;NPP`,
    `10-04-2026;2026-03;ADD;1.000.000;${slip(11)};Iuran ${nik(12)};Sumberejo ${nik(6)};${nik(13)}`,
    `10-04-2026;${nik(14)};${nik(15)};${nik(16)};;;;`,
  ].join('\n'),
  'tagihan.csv': billTexts(
    PEOPLE.slice(0, 60).map((person, index) => ({
      kpj: `1234567${two(index)}00`,
      nik: person.nik,
      name: `Rekaan ${slipped(person, index)}`,
      birth: '',
      wage: 4_000_000,
      arrears: 0,
      parts: [9_600, 12_000, 0, 0, 0, 0, 0, 0],
    })),
    monthOf('2026-03'),
  )
    .map((cells) => cells.map(quoted).join(','))
    .join('\n'),
} as const;

beforeAll(async () => {
  for (const [name, text] of Object.entries(FILES)) writeFileSync(at(name), text);
  // What `init` finds in a folder goes into the project file, by its name.
  mkdirSync(at('proyek'));
  writeFileSync(at(`proyek/daftar ${nik(20)}.csv`), FILES['a.csv']);
  writeFileSync(at(`proyek/kebijakan ${slip(21).replaceAll('/', ' ')}.yaml`), POLICY);
  const asked = [at('a.csv'), '--policy', at('p.yaml'), '--year', '2026', '--allow-rejected'];
  await run(['budget', ...asked, '--save', at('murni.json')]);
});

const policy = ['--policy', at('p.yaml')];
const month = ['--month', '2026-03'];
const year = ['--year', '2026'];
const files = [at('a.csv'), at('b.csv')];
const lax = '--allow-rejected';

/** Every way to ask a command for something else, beside its formats; `OUT` stands for a folder that nothing is in yet. */
const WAYS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  validate: [
    [...files, ...policy],
    [...files, ...policy, '--unmask'],
    [at('b.csv'), ...policy, '--join', at('a.csv')],
    [at('b.csv'), '--as-of', '2026-06-01', '--max', '500', '--fail-on', 'info'],
  ],
  inspect: [[at('judul.csv')], [...files], [...files, ...policy, '--map', `nama=${nik(10)}`]],
  premium: [
    [...files, ...policy, ...month, lax],
    [...files, ...policy, ...year, lax, '--max', '300'],
    [at('b.csv'), ...policy, ...month, lax, '--join', at('a.csv')],
  ],
  budget: [
    [...files, ...policy, ...year, lax, '--by', 'village,category'],
    [
      ...files,
      ...policy,
      ...year,
      lax,
      '--expect',
      at('harap.csv'),
      '--paid',
      '5000000',
      '--benefits',
      '1000000',
    ],
    [...files, ...policy, ...year, lax, '--per-village', 'OUT/rab'],
    [...files, ...policy, ...year, lax, '--save', 'OUT/murni'],
    [...files, ...policy, ...year, lax, '--against', at('murni.json'), '--by', 'village,account'],
  ],
  plan: [[...policy], [...policy, '--villages', at('desa.csv'), '--set', 'ketua-rt.count=3']],
  diff: [[...files, ...policy, ...month], [...files], [...files, ...policy, ...month, '-o', 'OUT/ubah']],
  realise: [
    [...files, ...policy, ...year, lax, '--receipts', at('bukti.csv'), '--bill', at('tagihan.csv')],
    ['--budget', at('murni.json'), ...policy, ...year, '--receipts', at('bukti.csv')],
  ],
  reconcile: [[...files, ...policy, ...month, '--bill', at('tagihan.csv')]],
  status: [
    [...files, ...policy, ...month, '--bill', at('tagihan.csv'), '--exports', 'OUT'],
    [at('judul.csv'), ...policy, ...month, '--fail-on', 'info'],
  ],
};

/** What has no format of its own, and what writes more than one thing. */
const ONCE: readonly (readonly string[])[] = [
  ['validate', ...files, ...policy, '--fix'],
  ['validate', ...files, ...policy, '--fix', 'OUT/betul', '--marked', 'OUT/tanda'],
  [
    'validate',
    ...files,
    ...policy,
    '--also',
    'html=OUT/h.html',
    '--also',
    'github=OUT/g.txt',
    '-o',
    'OUT/t.txt',
  ],
  [
    'validate',
    ...files,
    '--write-baseline',
    'OUT/b.json',
    '--reason',
    `sudah ${nik(11)}`,
    '--expires',
    '2027-01-01',
  ],
  ['validate', ...files, ...policy, '--only', 'nik-birth-date,nik-sex,birth-date-swapped'],
  ['validate', ...files, ...policy, '--skip', nik(12)],
  ['validate', at('a.csv'), '--sheet', nik(13)],
  ['validate', at(`${nik(14)}.csv`)],
  ['init', at('proyek'), '--force'],
  ['anonymise', at('a.csv'), '-o', 'OUT/contoh.xlsx'],
  ['anonymise', at('b.csv'), '-o', 'OUT/contoh.csv'],
  ['export', ...files, ...policy, ...month, '-o', 'OUT/sipp', '--only', 'accepted'],
  ['export', ...files, ...policy, ...month, '-o', 'OUT/sipp', '--f1a', '--join', at('a.csv')],
  ['template', ...policy, '-o', 'OUT/kosong.xlsx'],
  ['policy', 'show', at('p.yaml')],
  ['policy', 'show', at('p.yaml'), '--format', 'json'],
  ['policy', 'check', at('p.yaml')],
  ['policy', 'check', at('desa.csv'), '--format', 'json'],
  // In both files most numbers stand under two names, and nobody is charged under them.
  ['explain', at('a.csv'), ...policy, ...month, '--nik', nik(30)],
  ['explain', ...files, ...policy, ...year, '--nik', nik(25)],
  ['explain', nik(15)],
];

/** Both in `npm run test:all`: what is quoted is the same in either. */
const LANGUAGES = (['id', 'en'] as const).slice(0, tries(2));
/** In `npm test` every way in another format, and each format in one way: as many as there are of the more. */
const formatsTried = (command: string, way: number, ways: number): readonly string[] =>
  formatsOf(command).filter(
    (_, at, { length }) => TRIES_ALL || at % Math.min(length, ways) === way % Math.min(length, ways),
  );
const COMBINATIONS = LANGUAGES.flatMap((language) => [
  ...Object.entries(WAYS).flatMap(([command, ways]) =>
    ways.flatMap((words, way) =>
      formatsTried(command, way, ways.length).map((format) => [
        command,
        ...words,
        '--format',
        format,
        ...(IN_FILES.has(format) ? ['-o', words.includes('-o') ? '' : `OUT/hasil.${format}`] : []),
        '--lang',
        language,
      ]),
    ),
  ),
  ...ONCE.map((words) => [...words, '--lang', language]),
]).filter((words) => !words.includes(''));

/** Files that must hold whole NIKs: SIPP's, the branch's list, what villages fill in, copies of rosters and their list of changes. */
const MAY_BE_WHOLE = /^(?:sipp\/(?!manifest\.json)|ubah\/(?!manifest\.json|perubahan\.json)|betul\/|tanda\/)/;

async function textOf(path: string): Promise<string> {
  if (path.endsWith('.parquet')) return dumpParquet(path);
  return path.endsWith('.xlsx') ? dumpCells(path) : readFileSync(path, 'utf8');
}

/** All that a run printed, and wrote into files that may not hold whole NIKs. */
async function given(argv: readonly string[], out: string): Promise<{ all: string; printed: string }> {
  mkdirSync(out, { recursive: true });
  const ran = await run(argv.map((word) => word.replace(/\bOUT\b/, out)));
  const written = readdirSync(out, { recursive: true, encoding: 'utf8' }).map((name) =>
    name.replaceAll('\\', '/'),
  );
  const texts: string[] = [];
  for (const name of written) {
    const path = join(out, name);
    if (!statSync(path).isFile()) continue;
    texts.push(name.replaceAll(/\//g, ' '));
    if (!MAY_BE_WHOLE.test(name)) texts.push(await textOf(path));
  }
  const printed = ran.out + ran.err;
  return { all: `${printed}\n${texts.join('\n')}`, printed };
}

/** All but the region: ten digits that no invented person has by chance. */
const holdsMost = (text: string): ((person: Person) => boolean) => {
  const digits = digitsOnly(text);
  return (person) => digits.includes(person.nik.slice(6));
};

const title = (argv: readonly string[]): string => argv.join(' ').replaceAll(`${folder}/`, '').slice(0, 150);

describe(`from all that one run prints and writes, in ${COMBINATIONS.length} combinations of command, format, option and language`, () => {
  it.each(COMBINATIONS.map((argv, index) => [title(argv), argv, index] as const))(
    'no NIK can be put together: %s',
    async (_title, argv, index) => {
      const { all, printed } = await given(argv, at(`keluar-${index}`));
      expect(printed.length).toBeGreaterThan(20);
      if (argv[0] === 'anonymise') {
        // Its people are invented: some of their digits and days are somebody's by chance.
        expect(PEOPLE.filter(holdsMost(all))).toEqual([]);
        return;
      }
      expect(rebuilt(all, PEOPLE)).toEqual([]);
      expect([...daysIn(all)].filter((day) => NIK_DAYS.has(day))).toEqual([]);
    },
  );

  it('nor from the project file that init writes', async () => {
    await run(['init', at('proyek'), '--force']);
    const text = readFileSync(at('proyek/enroll.yaml'), 'utf8');
    expect(text).toContain('rosters');
    expect(rebuilt(text, PEOPLE)).toEqual([]);
  });

  it('leaves no format of any command out', () => {
    const asked = new Set(COMBINATIONS.map((argv) => `${argv[0]} ${argv[argv.indexOf('--format') + 1]}`));
    const all = Object.keys(WAYS).flatMap((command) =>
      formatsOf(command).map((format) => `${command} ${format}`),
    );
    expect(all.filter((one) => !asked.has(one))).toEqual([]);
  });
});

/** What the tables of the program have, option by option: nobody has to add a new one here. */
const FROM_TABLES = everyOption({
  values: {
    '--policy': at('p.yaml'),
    '--month': '2026-03',
    '--year': '2026',
    '--join': at('a.csv'),
    '--map': `nama=${nik(18)}`,
    '--category': 'ketua-rt',
    '--as-of': '2026-06-01',
    '--header-row': '1',
    '--max': '500',
    '--rows': '20',
    '--only': 'nik-birth-date',
    '--skip': 'nik-birth-date',
    '--max-warnings': '0',
    '--bill': at('tagihan.csv'),
    '--villages': at('desa.csv'),
    '--expect': at('harap.csv'),
    '--against': at('murni.json'),
    '--receipts': at('bukti.csv'),
    '--paid': '5000000',
    '--benefits': '1000000',
    '--by': 'village,category',
    '--set': 'ketua-rt.count=3',
    '--scenario': 'ketua-rt.count=3',
    '--round-up': '1000',
    '--umk-growth': '6',
    '--nik': nik(30),
    '--region': '35.16',
    '--amount': '1000000',
    '--marked': 'OUT/tanda',
    '--fix': 'OUT/betul',
    '--per-village': 'OUT/rab',
  },
  other: nik(19),
  arguments: {
    init: [at('proyek'), '--force'],
    law: ['list'],
    completion: ['bash'],
    policy: ['check', at('p.yaml')],
    explain: [at('a.csv'), '--nik', nik(30)],
    export: [...files, '--output', 'OUT/sipp'],
    diff: [...files, '--output', 'OUT/ubah'],
    anonymise: [at('a.csv'), '--output', 'OUT/contoh.csv'],
    template: ['--output', 'OUT/kosong.xlsx'],
  },
  files: [at('b.csv')],
  // These print whole numbers because they are asked to.
  except: ['premium --unmask', 'diff --unmask', 'reconcile --unmask'],
});
/** A fifth of them in `npm test`, all in `npm run test:all`. */
const TRIED = FROM_TABLES.filter(
  (_, index) => index % Math.round(FROM_TABLES.length / tries(FROM_TABLES.length)) === 0,
);

describe(`nor from each option of each command with each format, ${FROM_TABLES.length} combinations, of which ${TRIED.length} are tried`, () => {
  it.each(TRIED.map((argv, index) => [title(argv), argv, index] as const))(
    'no NIK can be put together: %s',
    async (_title, argv, index) => {
      const { all, printed } = await given(argv, at(`pilihan-${index}`));
      expect(printed.length).toBeGreaterThan(0);
      expect(printed).not.toContain('kesalahan di dalam program');
      if (argv[0] === 'anonymise') expect(PEOPLE.filter(holdsMost(all))).toEqual([]);
      else {
        expect(rebuilt(all, PEOPLE)).toEqual([]);
        expect([...daysIn(all)].filter((day) => NIK_DAYS.has(day))).toEqual([]);
      }
    },
  );

  it('has every command of the program', () => {
    expect([...new Set(FROM_TABLES.map(([command]) => command))]).toEqual(COMMANDS.map(({ name }) => name));
  });
});

describe('of all combinations together', () => {
  const all = COMBINATIONS.length + FROM_TABLES.length;

  it.runIf(TRIES_ALL)(`there are ${all}, each tried once`, () => {
    expect(TRIED).toEqual(FROM_TABLES);
    expect(all).toBeGreaterThanOrEqual(991);
  });
});

describe('every code', () => {
  const rows = readFileSync('fixtures/every-code/expected.csv', 'utf8').trim().split('\n').slice(1);
  const validations = formatsOf('validate');

  it.each(
    someOf(
      rows.map((row, index) => [row.split(';')[5], row, validations[index % validations.length]] as const),
      3,
    ),
  )('shows no whole NIK: %s', async (_code, row, format = 'text') => {
    const [file, own, joined, asOf = ''] = row.split(';');
    const folderOf = (name: string): string => `fixtures/every-code/${name}`;
    const more = [
      ...(own ? ['--policy', folderOf(own)] : []),
      ...(joined ? ['--join', folderOf(joined)] : []),
    ];
    const { out, err } = await run([
      'validate',
      folderOf(file ?? ''),
      '--as-of',
      asOf,
      ...more,
      '--format',
      format,
    ]);
    const path = folderOf(file ?? '');
    const source = statSync(path).isFile() ? readFileSync(path, 'utf8') : '';
    const people = [...new Set(source.match(/(?<!\d)\d{16}(?!\d)/g) ?? [])].map((one) => ({
      nik: one,
      day: 0,
      month: 0,
      year: 0,
    }));
    // A list of findings for programs may be an empty one.
    expect((out + err).length).toBeGreaterThan('[]'.length);
    const digits = digitsOnly(out + err);
    expect(people.filter((person) => digits.includes(person.nik.slice(6)))).toEqual([]);
  });
});

describe('a file that --unmask fills', () => {
  it.each([
    ['premium', [...month, lax, '--format', 'json']],
    ['premium', [...month, lax, '--format', 'xlsx']],
    ['validate', ['--format', 'github']],
    ['validate', ['--format', 'html', '--also', 'json=OUT/juga.json']],
    ['reconcile', [...month, '--bill', at('tagihan.csv'), '--format', 'json']],
  ] as const)("is its owner's alone, and %s says so", async (command, words) => {
    const out = mkdtempSync(join(folder, 'buka-'));
    const own = [...words, '-o', 'OUT/hasil', '--unmask'].map((word) => word.replace('OUT', out));
    const { err } = await run([command, at('a.csv'), ...policy, ...own]);
    expect(err).toContain('hanya untuk Anda, jangan dibagikan');
    if (process.platform === 'win32') return;
    for (const name of readdirSync(out)) expect(statSync(join(out, name)).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['validate', ['--marked', 'OUT/x']],
    ['validate', ['--fix', 'OUT/x']],
    ['export', [...month, '-o', 'OUT/x', '--only', 'accepted']],
  ] as const)('like the folder of %s %j, which holds whole NIKs', async (command, words) => {
    const out = mkdtempSync(join(folder, 'utuh-'));
    const { out: printed, err } = await run([
      command,
      at('a.csv'),
      ...policy,
      ...words.map((word) => word.replace('OUT', out)),
    ]);
    expect(printed + err).toContain('memuat NIK utuh: hanya untuk Anda, jangan dibagikan');
    if (process.platform !== 'win32') expect(statSync(join(out, 'x')).mode & 0o777).toBe(0o700);
  });
});

describe('a crash', () => {
  it('says where the program broke, and nothing of what it broke over', async () => {
    const now = (): Date => {
      throw new TypeError(`Rekaan ${PEOPLE.map(({ nik: whole }) => whole).join(' ')}`);
    };
    const { code, out, err } = await run(['validate', at('a.csv')], { now });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('kesalahan di dalam program');
    expect(err).toContain('TypeError');
    // No address is sent to that is none: until the package names a real one, to whoever handed the program over.
    expect(err).toContain('kepada yang memberi Anda program ini');
    expect(err).not.toContain('.example');
    expect(err).not.toContain('Rekaan');
    expect(rebuilt(err, PEOPLE)).toEqual([]);
  });
});

describe('this test', () => {
  const [first] = PEOPLE;
  const whole = first?.nik ?? '';

  it.each([
    ['the whole number', whole],
    ['pieces of it', `Rekaan ${whole.slice(0, 8)} / ${whole.slice(8)}`],
    ['its last six digits', `…${whole.slice(10)}`],
    ['its serial alone', `No. ${whole.slice(12)}`],
    ['a mask that shows the serial', `${whole.slice(0, 6)}******${whole.slice(12)}`],
    ['other digits', whole.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)))],
  ])('notices %s', (_title, text) => {
    expect(rebuilt(text, PEOPLE)).toEqual([whole]);
  });

  it('lets the mask pass', () => {
    expect(rebuilt(`${whole.slice(0, 4)}**********${whole.slice(14)}`, PEOPLE)).toEqual([]);
  });
});
