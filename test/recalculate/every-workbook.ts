import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { inputs, WRITING } from '../kills/commands.ts';
import { inFolder } from '../support/advice.ts';
import { run } from '../support/run.ts';

/** All that a budget's workbook can have: parts of funds, ceilings, quotas, rounding once a year, others' figures, a saved budget. */
const RICH = `policy: lengkap
year: 2026
rounding: { rule: half-up, per: village-year, source: uji }
ceilings: { ADD: 9000000, DDS: 1000000 }
categories:
  perangkat-desa: { segment: PU, programmes: [JKK, JKM, JHT], base: wage, quota: { perVillage: 5 }, charges: [ { payer: employer, fund: ADD, subFund: siltap, activity: "1.1.03", object: "5.1.3.04" }, { payer: worker, fund: SELF } ] }
  ketua-rt: { segment: BPU, programmes: [JKK, JKM], income: 1000000, charges: [ { fund: DDS, percent: 50, object: "5.2.7" }, { fund: APBD, percent: 50 } ] }
`;

const BUDGET = ['budget', 'daftar.csv', '--policy', 'lengkap.yaml', '--year', '2026', '--allow-rejected'];

/** Command lines beside those of the kill table, in which a workbook has its rarer sheets. */
const RICHER: readonly (readonly string[])[] = [
  ['budget', 'lama.csv', ...BUDGET.slice(2), '--save', 'murni'],
  [...BUDGET, '--format', 'xlsx', '-o', 'lengkap.xlsx', '--per-village', 'rab-lengkap'],
  [
    ...BUDGET,
    '--against',
    'murni.json',
    '--expect',
    'pembanding.csv',
    '--format',
    'xlsx',
    '-o',
    'perubahan.xlsx',
    '--per-village',
    'rab-perubahan',
  ],
  ['premium', ...BUDGET.slice(1), '--format', 'xlsx', '-o', 'setahun.xlsx'],
];

/** The inputs by name. */
export const workbookInputs = (): Readonly<Record<string, string>> => ({
  ...inputs(2),
  'lengkap.yaml': RICH,
  'pembanding.csv': 'Desa;Jumlah\nKalen;1000000\nTalok;2.500.000\n',
});

/** Writes every kind of workbook that the program has into a folder with the inputs. @returns their paths, each name once */
export async function everyWorkbook(cwd: string): Promise<string[]> {
  const written = WRITING.filter(
    ({ results, words }) =>
      results.some((result) => result.endsWith('.xlsx') || result === 'set') && !words.includes('json'),
  );
  const into = (words: readonly string[], folder: string): string[] =>
    words.map((one) => one.replace('KELUAR', folder).replace('DAFTAR', 'daftar.csv'));
  const all = join(cwd, 'semua');
  mkdirSync(all);
  const paths: string[] = [];
  const collect = (folder: string, name: string): void => {
    for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!path.endsWith('.xlsx')) continue;
      const to = join(all, `${name} ${path}`.replaceAll(/[^\w. -]+/g, '-'));
      cpSync(join(folder, path), to);
      paths.push(to);
    }
  };
  for (const [at, { name, words }] of written.entries()) {
    const folder = join(cwd, `tulis-${at}`);
    mkdirSync(folder);
    await told(into(words, `tulis-${at}`), cwd);
    collect(folder, name);
  }
  const before = new Set(readdirSync(cwd));
  for (const words of RICHER) await told(words, cwd);
  for (const name of readdirSync(cwd).filter((one) => !before.has(one))) {
    const path = join(cwd, name);
    if (name.endsWith('.xlsx')) paths.push(path);
    else if (!name.includes('.')) collect(path, name);
  }
  return paths;
}

/** @throws Error when a command line could not run: a workbook less would not be missed */
async function told(words: readonly string[], cwd: string): Promise<void> {
  const { code, err } = await inFolder(cwd, () => run(words, { cwd }));
  if (code > 1) throw new Error(`enroll ${words.join(' ')}: ${err}`);
}
