// Every command in every format on every fixture: the command lines that two builds are compared by.
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

/** Stands in a command line for the folder or file that this one run may write to. */
export const OUT = '{out}';

const ROSTER = /\.(?:xlsx|xlsm|xls|xlsb|ods|fods|csv)$/;
const NO_ROSTER = /expected\.csv$/;
/** Of the commands that have more than text and JSON; a test holds them to the commands' own tables. */
export const FORMATS = {
  validate: ['text', 'json', 'junit', 'sarif', 'github', 'gitlab', 'html', 'markdown'],
  premium: ['text', 'json', 'csv', 'xlsx', 'parquet'],
  budget: ['text', 'json', 'csv', 'xlsx', 'html', 'parquet'],
  plan: ['text', 'json', 'csv', 'xlsx', 'html'],
  realise: ['text', 'json', 'csv', 'html', 'xlsx', 'parquet'],
  status: ['text', 'json', 'html', 'xlsx'],
};
const MONTHS = { 2021: '2021-10', 2023: '2023-06', 2025: '2025-09', 2026: '2026-03' };

/** @returns {string[][]} command lines, whose paths are relative to `root` */
export function commandLines(root) {
  const rosters = filesBelow(root, 'fixtures').filter((file) => ROSTER.test(file) && !NO_ROSTER.test(file));
  const set = [
    ...rosters.map((file) => setOf(root, file)),
    { files: ['fixtures/dlanggu-2021/rosters'], policy: DLANGGU, year: '2021' },
  ];
  return [...WITHOUT_ROSTER, ...set.flatMap(ofRoster), ...pairs(root)].flatMap(inBothLanguages);
}

const DLANGGU = ['--policy', 'dlanggu-2021', '--policy', 'fixtures/dlanggu-2021/sipp.yaml'];

/** A roster with the policy that lies beside it, and the year for which that was made. */
function setOf(root, file) {
  const folder = dirname(file);
  const own = [
    join(folder, `${basename(file, extname(file))}.json`),
    join(folder, `${basename(file, extname(file))}.yaml`),
    join(folder, 'policy.yaml'),
  ].find((path) => existsSync(join(root, path)));
  if (folder.includes('dlanggu-2021')) return { files: [file], policy: DLANGGU, year: '2021' };
  const [year = '2026'] = /20(?:21|23|25|26)/.exec(file) ?? [];
  return { files: [file], policy: own === undefined ? [] : ['--policy', own], year };
}

function ofRoster({ files, policy, year }) {
  const month = ['--month', MONTHS[year]];
  const given = [...files, ...policy];
  const asOf = ['--as-of', `${MONTHS[year]}-01`];
  const exported = policy.length > 0 ? policy : ['--policy', 'dlanggu-2021'];
  return [
    ...FORMATS.validate.map((format) => ['validate', ...given, ...asOf, '--format', format]),
    ['validate', ...given, ...asOf, '--marked', `${OUT}/marked`, '--fix', `${OUT}/fixed`],
    ['validate', ...given, ...asOf, '--fix'],
    ...['text', 'json'].map((format) => ['inspect', ...given, '--format', format]),
    ...FORMATS.premium.map((format) => ['premium', ...given, ...month, ...toFile(format)]),
    ['premium', ...given, '--year', year, '--format', 'json', '--allow-rejected'],
    ...FORMATS.budget.map((format) => ['budget', ...given, '--year', year, ...toFile(format)]),
    ['budget', ...given, '--year', year, '--by', 'village,fund', '--per-village', `${OUT}/rab`],
    // Receipts that are none: what is not understood is compared too.
    ...FORMATS.realise.map((format) => [
      ...['realise', ...given, '--year', year, ...asOf, '--receipts', files[0], ...toFile(format)],
    ]),
    ...FORMATS.status.map((format) => ['status', ...files, ...exported, ...month, ...toFile(format)]),
    ['export', ...files, ...exported, ...month, '-o', OUT, '--f1a'],
  ];
}

const IN_FILES = ['xlsx', 'parquet'];
const toFile = (format) => [
  '--format',
  format,
  ...(IN_FILES.includes(format) ? ['-o', `${OUT}.${format}`] : []),
];

/** What needs two inputs: neighbours in a folder stand for an old and a new roster. */
function pairs(root) {
  const rosters = filesBelow(root, 'fixtures/dlanggu-2021/rosters').sort();
  const [bill] = rosters;
  return rosters
    .slice(1)
    .flatMap((file, at) => [
      ...['text', 'json'].map((format) => ['diff', rosters[at], file, ...DLANGGU, '--format', format]),
      ['diff', rosters[at], file, ...DLANGGU, '--month', '2021-10', '-o', OUT],
      ['validate', file, ...DLANGGU, '--join', rosters[at]],
      ['reconcile', file, ...DLANGGU, '--bill', bill, '--month', '2021-10'],
    ]);
}

const WITHOUT_ROSTER = [
  [],
  ['--version'],
  ['--help'],
  ['nothing'],
  ...['template', 'validate', 'inspect', 'premium', 'budget', 'plan', 'law', 'export', 'policy', 'explain']
    .concat('diff', 'reconcile', 'realise', 'anonymise', 'init', 'status')
    .map((name) => [name, '--help']),
  ...['text', 'json'].flatMap((format) => [
    ['law', 'list', '--format', format],
    ['law', 'diff', '2025-12', '2026-04', '--format', format],
    ['law', 'show', 'jkm-bpu', '--format', format],
    ['policy', 'list', '--format', format],
    ['policy', 'show', 'dlanggu-2021', '--format', format],
    ['policy', 'check', 'fixtures/mistakes/policy.yaml', '--format', format],
  ]),
  ...FORMATS.plan.flatMap((format) =>
    [
      ['plan', '--policy', 'gresik-2023', '--villages', '330', '--year', '2026', '--format', format],
      ['plan', '--policy', 'klaten-2023', '--villages', '10', '--year', '2023', '--format', format],
    ].map((argv) => (format === 'xlsx' ? [...argv, '-o', `${OUT}.xlsx`] : argv)),
  ),
  ['explain', 'nik-length'],
  ['policy', 'init'],
  ['template', '-o', `${OUT}.xlsx`],
  ['template', '--policy', 'dlanggu-2021', '-o', `${OUT}.xlsx`],
];

/** What machines read is the same in both, but for its messages: those are in the other formats too. */
const inBothLanguages = (argv) =>
  ONE_LANGUAGE.some((word) => argv.includes(word)) ? [argv] : [argv, [...argv, '--lang', 'en']];
const ONE_LANGUAGE = ['junit', 'sarif', 'github', 'gitlab', 'csv', 'xlsx', 'parquet', '--f1a'];

function filesBelow(root, folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length + 1))
    .filter((file) => !file.startsWith('fixtures/generate/'))
    .sort();
}
