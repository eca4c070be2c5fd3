import { CFB, utils, write } from '@e965/xlsx';
import { makeWorkbook } from '../io/make-zip.ts';
import { portion, TRIES_ALL } from '../support/tries.ts';
import { bytesOf, csvOf, escaped, PEOPLE, TABLE } from './item.ts';

/** A command line with what stands in its folder, and what must come of it: more than a roster can be hostile. */
export interface Scene {
  readonly name: string;
  /** Made when it is asked for. A name that ends with `/` is a folder. */
  readonly files: Readonly<Record<string, () => string | Uint8Array>>;
  /** `AT/` stands for the folder. */
  readonly words: readonly string[];
  readonly code: 0 | 1 | 2;
  /** All of these stand in what it prints. */
  readonly says: readonly RegExp[];
  readonly slow?: true;
  /** Started in the folder, where a project file is found by itself. */
  readonly inside?: true;
}

/** Of what may be there a few times. */
const MANY = portion(60_000);
const DEEP = portion(100_000);
const CATEGORIES = portion(20_000);
/** More than the thousand that a file may have. */
const USES = TRIES_ALL ? 20_000 : 2_000;

const POLICY = `policy: uji
year: 2026
categories:
  perangkat-desa: { segment: PU, programmes: [JKK, JKM], base: wage, charges: [ { fund: ADD } ] }
enrolment: { npp: "12345678", workLocation: "3516", postcode: "61371", identityExpiry: "2090-01-01", employment: T }
`;
const BASE = { 'daftar.csv': () => csvOf(TABLE), 'kebijakan.yaml': () => POLICY };
const policyOf = (text: () => string): Scene['files'] => ({ 'salah.yaml': text });
const CHECK = ['policy', 'check', 'AT/salah.yaml'];
const VALIDATE = ['validate', 'AT/daftar.csv'];
const PREMIUM = ['premium', 'AT/daftar.csv', '--policy', 'AT/kebijakan.yaml', '--month', '2026-03'];
const EXPORT = [
  'export',
  'AT/daftar.csv',
  '--policy',
  'AT/kebijakan.yaml',
  '--month',
  '2026-03',
  '-o',
  'AT/keluar',
];

/** The table in which the second line has lost its break. */
const joined = (): string => {
  const lines = csvOf(TABLE).split('\n');
  return lines.map((line, at) => (at === 2 ? line : `${line}\n`)).join('');
};

const pad = (at: number, digits: number): string => String(at).padStart(digits, '0');
const DIFFERENT_DAY = (at: number): string =>
  `${at};WARGA ${String.fromCharCode(65 + (at % 26))};351609${pad((at % 27) + 1, 2)}0${(at % 9) + 1}${pad(70 + (at % 29), 2)}${pad((at % 9998) + 1, 4)};${pad((at % 27) + 2, 2)}-0${(at % 9) + 1}-19${70 + (at % 29)};Kaur Umum;Jrambe;Dlanggu;2500000;P`;

const ofManyVillages = (count: number): string => {
  const [header = [], [no = '', name = '', nik = '', ...others] = []] = TABLE;
  const rows = Array.from({ length: count }, (_, at) => [
    ...[no, name, `${nik.slice(0, 12)}${pad((at % 9999) + 1, 4)}`],
    ...others.map((text) => (text === 'Jrambe' ? `Dusun ${at}` : text)),
  ]);
  return csvOf([header, ...rows]);
};

const billOf = (lines: number): string => {
  const amounts = ['2,500,000.00', '0.00', '6,000.00', '7,500.00', ...Array(6).fill('0.00'), '13,500.00'];
  const line = (at: number): string =>
    `${at};${20_000_000_000 + at};351609420792${pad(at % 9999, 4)};;WARGA ${at};02-07-1992;01-01-2021;${amounts.join(';')}`;
  return `NPP : 12345678\nPeriode Laporan : 03-2026\n${Array.from({ length: lines }, (_, at) => line(at + 1)).join('\n')}\n`;
};

const cell = (text: string): string => `<c t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
const xml = (rows: readonly (readonly string[])[]): string =>
  rows.map((row, at) => `<row r="${at + 1}">${row.map(cell).join('')}</row>`).join('');

/** A workbook whose sheet has a name that no program lets anybody type: its bytes are changed. */
function steering(bookType: 'biff8' | 'xlsb'): Uint8Array {
  const rows = TABLE.map((row, at) => (at === 1 ? row.with(4, 'Tukang Rekaan') : [...row]));
  const book = utils.book_new(utils.aoa_to_sheet(rows), 'ABCDEFGHIJ');
  const file = Buffer.from(write(book, { bookType, type: 'buffer' }) as Buffer);
  if (bookType === 'biff8') return renamed(file);
  // Packed, with checksums: its part is changed.
  const archive = CFB.read(file, { type: 'buffer' });
  const part = CFB.find(archive, '/xl/workbook.bin') as unknown as { content: Uint8Array };
  part.content = renamed(Buffer.from(part.content));
  return CFB.write(archive, { type: 'buffer', fileType: 'zip' }) as Uint8Array;
}

function renamed(bytes: Buffer): Buffer {
  for (const encoding of ['latin1', 'utf16le'] as const) {
    const name = Buffer.from('ABCDEFGHIJ', encoding);
    const other = Buffer.from('\u001b[31mMERAH', encoding);
    for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name)) other.copy(bytes, at);
  }
  return bytes;
}

/** What may lie as `enroll.yaml` in a folder, and what is said of it. */
const PROJECTS: readonly (readonly [name: string, text: () => string | Uint8Array, said: RegExp])[] = [
  ['another kind', () => 'root:*:20228:0:99999:7:::\nrahasia: x\n', /bukan berkas proyek/],
  [`${MANY} rosters`, () => `rosters: [${Array(MANY).fill('x.csv').join(',')}]`, /rosters terlalu banyak/],
  [`brackets ${DEEP} deep`, () => `rosters: ${'['.repeat(DEEP)}`, /enroll\.yaml/],
  ['anchors that repeat themselves', () => 'rosters: &a [*a]\n', /enroll\.yaml, baris 1/],
  ['keys that JavaScript has', () => 'map: {__proto__: x}\n', /kunci "__proto__" tidak dikenal/],
  ['5 MB of one name', () => `sheet: "${'A'.repeat(5_000_000)}"`, /bukan berkas proyek/],
  ['signs for the terminal', () => 'rosters: ["\\e[31mx.csv"]\n', /salah bentuk/],
  ['no text', () => new Uint8Array(3000).fill(7), /enroll\.yaml/],
];

const CATEGORY = 'policy: x\nyear: 2026\ncategories:\n  perangkat-desa: { base: minimum, charges: [';

/** What a policy may hold again and again, and what is said of it. */
const POLICIES: readonly (readonly [name: string, text: () => string, said: RegExp])[] = [
  ...['}', ']', '!a ', '&a ', '*a ', '"" ', '- ', '? ', 'k: 1\n', '{},', "'' "].map(
    (unit): (typeof POLICIES)[number] => [
      `${JSON.stringify(unit)} to 1.9 MB`,
      () => `policy: x\nyear: 2026\na: ${unit.repeat(1_900_000 / unit.length)}`,
      /bukan berkas kebijakan/,
    ],
  ),
  [
    '2,000 keys of its own',
    () => `policy: x\nyear: 2026\n${Array.from({ length: 2000 }, (_, at) => `k${at}: 1\n`).join('')}`,
    /terlalu banyak isinya: paling banyak 1000/,
  ],
  [
    '900 keys of its own',
    () => `policy: x\nyear: 2026\n${Array.from({ length: 900 }, (_, at) => `k${at}: 1\n`).join('')}`,
    /baris 902, kolom 1: kunci "k899" tidak dikenal/,
  ],
  [
    '1,001 charges of a category',
    () => `${CATEGORY}${'{ fund: ADD },'.repeat(1001)}] }\n`,
    /charges terlalu banyak isinya: paling banyak 1000/,
  ],
];

export const SCENES: readonly Scene[] = [
  {
    name: 'a lost line break, validated',
    files: { 'daftar.csv': joined },
    words: VALIDATE,
    code: 1,
    says: [/cell-outside/, /Di luar tabel ada nomor 16 angka/],
  },
  {
    name: 'a lost line break, charged',
    files: { ...BASE, 'daftar.csv': joined },
    words: PREMIUM,
    code: 1,
    says: [/1 ditolak/],
  },
  {
    name: `${USES} uses of an anchor`,
    files: policyOf(() => `policy: x\nsource: &a x\ntitle: [${Array(USES).fill('*a').join(',')}]\n`),
    words: CHECK,
    code: 1,
    says: [/tanda \*/],
  },
  {
    name: 'anchors that repeat one another',
    files: policyOf(
      () =>
        `policy: x\na: &a [x, x, x, x, x, x, x, x, x, x]\n${[...'bcdefghij'].map((at, index) => `${at}: &${at} [${Array(10).fill(`*${'abcdefghi'[index]}`)}]`).join('\n')}\n`,
    ),
    words: CHECK,
    code: 1,
    says: [/tanda \*/],
  },
  {
    name: `${CATEGORIES} categories`,
    files: policyOf(
      () =>
        `policy: x\nyear: 2026\ncategories:\n${Array.from({ length: CATEGORIES }, (_, at) => `  k${at}: {}`).join('\n')}\n`,
    ),
    words: CHECK,
    code: 1,
    says: [/categories terlalu banyak isinya/],
  },
  {
    name: `brackets ${DEEP} deep in a policy`,
    files: policyOf(() => `policy: x\nbases: ${'['.repeat(DEEP)}`),
    words: CHECK,
    code: 1,
    says: [/salah\.yaml/],
  },
  {
    name: '__proto__ as a category',
    files: policyOf(() => POLICY.replace('categories:', 'categories:\n  __proto__: { base: minimum }')),
    words: CHECK,
    code: 1,
    says: [/kunci "__proto__" tidak dikenal/],
  },
  {
    name: 'a tag that nobody knows',
    files: policyOf(() => POLICY.replace('uji', '!foo uji')),
    words: CHECK,
    code: 1,
    says: [/baris 1, kolom 9/],
  },
  {
    name: 'another file as the policy, of which nothing is told',
    files: policyOf(() => 'root:*:20228:0:99999:7:::\nDB_KUNCI_x9: "rahasia-x9"\n'),
    words: CHECK,
    code: 1,
    says: [/bukan berkas kebijakan/, /^(?!.*(?:20228|KUNCI|x9))/s],
  },
  {
    name: 'another file as the figures to expect, of which nothing is told',
    files: { ...BASE, 'harap.csv': () => 'DB_KUNCI=rahasia-x9\nroot:x:0\n' },
    words: [
      ...['budget', 'AT/daftar.csv', '--policy', 'AT/kebijakan.yaml', '--year', '2026'],
      ...['--expect', 'AT/harap.csv'],
    ],
    code: 2,
    says: [/tidak ada kolom jumlah/, /^(?!.*(?:rahasia|KUNCI|root))/s],
  },
  ...POLICIES.map(
    ([name, text, said]): Scene => ({
      name: `a policy of ${name}`,
      files: policyOf(text),
      words: CHECK,
      code: 1,
      says: [said],
    }),
  ),
  ...PROJECTS.map(
    ([name, text, said]): Scene => ({
      name: `a project file of ${name}`,
      files: { ...BASE, 'enroll.yaml': text },
      words: ['validate'],
      inside: true,
      code: 2,
      says: [said, /^(?!.*(?:20228|rahasia))/s],
    }),
  ),
  {
    name: 'a pattern of many stars',
    files: BASE,
    words: ['validate', `AT/${'**/'.repeat(300)}${'*a'.repeat(300)}.csv`],
    code: 2,
    says: [/ 0 baris dibaca|berkas tidak ditemukan|tidak ada berkas/],
  },
  {
    name: 'a baseline of 200,000 entries',
    files: {
      ...BASE,
      'dasar.json': () =>
        JSON.stringify({
          schema: 'enroll.baseline/1',
          entries: Array.from({ length: 200_000 }, (_, at) => ({
            code: 'kpj-format',
            file: 'daftar.csv',
            cell: `A${at + 2}`,
            reason: 'lama',
            expires: '2027-01-01',
          })),
        }),
    },
    words: [...VALIDATE, '--baseline', 'AT/dasar.json'],
    code: 1,
    says: [/butir 50 \(.*\) tidak diperlukan lagi.*\n199950 butir baseline lain juga/, /^(?!.*butir 51 )/s],
    slow: true,
  },
  {
    name: 'a baseline that is a folder',
    files: { ...BASE, 'dasar/': () => '' },
    words: [...VALIDATE, '--baseline', 'AT/dasar'],
    code: 2,
    says: [/ini folder, bukan berkas/],
  },
  ...(process.platform === 'win32'
    ? []
    : (['--baseline', '--policy', '--join'] as const).map(
        (option): Scene => ({
          name: `a device that never ends as ${option}`,
          files: BASE,
          words: [...VALIDATE, option, '/dev/zero'],
          code: 2,
          says: [/pipa atau perangkat, bukan berkas/],
        }),
      )),
  {
    name: 'a bill of 20 lines with 16,000 NIKs each',
    files: {
      ...BASE,
      'tagihan.csv': () =>
        Array(20)
          .fill(Array.from({ length: 16_000 }, (_, at) => `351609420792${pad(at % 10_000, 4)}`).join(','))
          .join('\n'),
    },
    words: ['reconcile', ...PREMIUM.slice(1), '--bill', 'AT/tagihan.csv'],
    code: 2,
    says: [/tidak ada baris Formulir 2a yang terbaca/],
    slow: true,
  },
  {
    name: 'a layout of the branch that refers to itself',
    files: { ...BASE, 'susunan.yaml': () => 'columns: &a [*a]\n' },
    words: [...EXPORT, '--bpu-layout', 'AT/susunan.yaml'],
    code: 2,
    says: [/susunan BPU salah/],
  },
  {
    name: 'a misspelt name with --fix',
    files: BASE,
    words: ['validate', 'AT/tidakada.xlsx', '--fix', 'AT/o'],
    code: 2,
    says: [/berkas tidak ditemukan/],
  },
  {
    name: 'a missing file whose name opens a bracket',
    files: BASE,
    words: ['validate', 'AT/daftar [lama.xlsx'],
    code: 2,
    says: [/berkas tidak ditemukan/],
  },
  {
    name: 'a folder of templates that is not there',
    files: BASE,
    words: [...EXPORT, '--template', 'AT/tiada'],
    code: 2,
    says: [/tiada/],
  },
  {
    name: 'posts of 32 kB in 2,000 rows',
    files: {
      'daftar.csv': () =>
        csvOf([
          TABLE[0] ?? [],
          ...Array.from({ length: 2000 }, (_, at) => [
            ...(PEOPLE[0] ?? []).slice(0, 2),
            `351609420792${pad(at + 1000, 4)}`,
            '02-07-1992',
            'x'.repeat(32_000),
            'Jrambe',
            'Dlanggu',
            '2500000',
          ]),
        ]),
    },
    words: [...VALIDATE, '--format', 'json'],
    code: 1,
    says: [/category-unknown/],
    slow: true,
  },
  {
    name: 'a sheet inside a cell',
    files: {
      'daftar.xlsx': () => makeWorkbook({ rows: xml(TABLE).replace('</row>', '<c><sheetData/></c></row>') }),
    },
    words: ['validate', 'AT/daftar.xlsx'],
    code: 2,
    says: [/berkas rusak/],
  },
  {
    name: 'a hundred columns of 32 kB of commas',
    files: {
      'daftar.xlsx': () => makeWorkbook({ rows: xml([...TABLE, Array(100).fill(','.repeat(32_000))]) }),
    },
    words: ['validate', 'AT/daftar.xlsx'],
    code: 1,
    says: [/3 diterima/],
  },
  ...[VALIDATE, PREMIUM].map(
    (words): Scene => ({
      name: `more villages than any province has, ${words[0]}`,
      files: { ...BASE, 'daftar.csv': () => ofManyVillages(12_001) },
      words,
      code: 2,
      says: [/nama\s+desanya\s+lebih\s+dari\s+12000;\s+mungkin\s+kolom\s+Desa/],
      slow: true,
    }),
  ),
  {
    name: 'a million villages',
    files: { 'daftar.csv': () => ofManyVillages(1_000_000), 'baik.csv': () => csvOf(TABLE) },
    words: [...VALIDATE, 'AT/baik.csv'],
    code: 2,
    says: [/nama\s+desanya\s+lebih\s+dari\s+12000/, /baik\.csv/],
    slow: true,
  },
  ...[
    { receipt: '10-04-2026;Maret 2026;ADD;1000', said: /198999 hal lagi seperti ini/ },
    { receipt: 'x;y;z;w', said: /799000 hal lagi seperti ini/ },
  ].map(
    ({ receipt, said }): Scene => ({
      name: `200,000 receipts ${receipt}`,
      files: {
        ...BASE,
        'bukti.csv': () => `Tanggal;Bulan iuran;Sumber dana;Jumlah\n${`${receipt}\n`.repeat(200_000)}`,
      },
      words: [
        ...['realise', 'AT/daftar.csv', '--policy', 'AT/kebijakan.yaml', '--year', '2026'],
        ...['--receipts', 'AT/bukti.csv', '--format', 'json'],
      ],
      code: 1,
      says: [said],
      slow: true,
    }),
  ),
  {
    name: 'an anonymous copy of 150,000 rows',
    files: { 'daftar.csv': () => csvOf([TABLE[0] ?? [], ...Array(150_000).fill(PEOPLE[0])]) },
    words: ['anonymise', 'AT/daftar.csv', '-o', 'AT/contoh.csv'],
    code: 0,
    says: [/Ditulis: .*contoh\.csv/],
    slow: true,
  },
  {
    name: 'one person in 150,000 rows where cohorts rotate',
    files: {
      'daftar.csv': () => csvOf([TABLE[0] ?? [], ...Array(150_000).fill(PEOPLE[0])]),
      'kebijakan.yaml': () =>
        POLICY.replace('base: wage,', 'base: wage, rotation: 6, months: [2026-01, 2026-12],'),
    },
    words: [...PREMIUM, '--allow-rejected'],
    code: 0,
    says: [/untuk 1 orang/],
    slow: true,
  },
  ...[VALIDATE, PREMIUM].map(
    (words): Scene => ({
      name: `one person in 200,000 rows, ${words[0]}`,
      files: { ...BASE, 'daftar.csv': () => csvOf([TABLE[0] ?? [], ...Array(200_000).fill(PEOPLE[0])]) },
      words,
      code: 1,
      says: [/NIK ganda: 149\.999 temuan lagi/],
      slow: true,
    }),
  ),
  {
    name: 'a bill of 200,000 lines',
    files: { ...BASE, 'tagihan.csv': () => billOf(200_000) },
    words: ['reconcile', ...PREMIUM.slice(1), '--bill', 'AT/tagihan.csv'],
    code: 1,
    says: [/Tagihan 200000 baris/],
    slow: true,
  },
  {
    name: 'a number above our own bound, which is told whole',
    files: policyOf(() => POLICY.replace('base: wage,', 'base: wage, age: { min: 9007199254740993 },')),
    words: CHECK,
    code: 1,
    says: [/"9007\*{10}93" terlalu besar: paling besar 9007199254740991/],
  },
  ...(['xls', 'xlsb'] as const).map(
    (format): Scene => ({
      name: `a sheet of an .${format} whose name steers the screen`,
      files: { [`daftar.${format}`]: () => steering(format === 'xls' ? 'biff8' : 'xlsb') },
      words: ['validate', `AT/daftar.${format}`],
      code: 1,
      says: [/\[31mMERAH/, /^(?:\P{Cc}|\n)*$/u],
    }),
  ),
  {
    name: 'a birth date of noughts',
    files: { 'daftar.csv': () => csvOf(TABLE).replace('02-07-1992', '0000-00-00') },
    words: VALIDATE,
    code: 1,
    says: [/3 diterima/, /birth-date-invalid/, /0000-00-00/],
  },
  {
    name: '200,000 rows with two warnings each',
    files: {
      'daftar.csv': () =>
        `${(TABLE[0] ?? []).join(';')};JENIS KELAMIN\n${Array.from({ length: 200_000 }, (_, at) => DIFFERENT_DAY(at)).join('\n')}\n`,
    },
    words: VALIDATE,
    code: 0,
    says: [/temuan lagi seperti ini tidak didaftar satu per satu/],
    slow: true,
  },
];

export const bytesIn = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? bytesOf(content) : content;
