// Holds the page in a browser against the command line: `node scripts/compare-page.mjs [FOLDER …] [--jobs] [--every N] [--short]`.
// Without folders every roster of the fixtures is run. Each folder is one input with all that lies in it; `.yaml` files are its
// policy. Reports must be the same text, copies the same bytes; with --jobs budgets, cost sheets and SIPP files too. With --short the
// short page is held to it, but for what it does not hold: the villages of a policy's regency, and older forms of Excel.
// Needs `npm run build`, `npm run page`, and a Chromium (CHROME_PATH).
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { unzipSync } from 'fflate/browser';
import { chromium } from 'playwright-core';

const args = process.argv.slice(2);
const at = args.indexOf('--every');
const every = at < 0 ? 1 : Number(args.splice(at, 2)[1]);
const jobs = args.includes('--jobs');
const short = args.includes('--short');
const given = args.filter((arg) => !arg.startsWith('--'));
const HOME = mkdtempSync(join(tmpdir(), 'enroll-compare-'));
const PAGE = `file://${resolve(short ? 'dist/enroll.html' : 'dist/enroll-lengkap.html')}`;
const CHROME = process.env.CHROME_PATH ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync);
const month = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 7);
const counts = {};
const differ = [];

/** Inputs: a list of files each, to lie together in a folder. */
function inputs() {
  return short ? allInputs().filter(isHeld) : allInputs();
}

const isHeld = (files) =>
  !files.some((file) => /\.xls$/i.test(file)) &&
  !files.some((file) => /\.ya?ml$/.test(file) && /^regency:/m.test(readFileSync(file, 'utf8')));

function allInputs() {
  if (given.length > 0) return given.map((folder) => filesOf(folder));
  const singles = ['corpus', 'layouts', 'mistakes', 'every-code', 'reading'].flatMap((folder) =>
    filesOf(`fixtures/${folder}`, false)
      .filter((file) => !/\.(md|json|ya?ml)$/.test(file))
      .map((file) => [file]),
  );
  const districts = filesOf('fixtures/policies', false)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => [file, file.replace('.yaml', '.csv')]);
  return [['fixtures/mistakes/sumberejo.xlsx', 'fixtures/mistakes/policy.yaml'], ...districts, ...singles];
}

function filesOf(folder, deep = true) {
  return readdirSync(folder, { recursive: deep, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile() && !/README/.test(path))
    .sort();
}

function cli(cwd, ...words) {
  const program = resolve('bin/enroll.js');
  try {
    const out = execFileSync(process.execPath, [program, ...words], {
      cwd,
      encoding: 'utf8',
      stdio: 'pipe',
      env: { ...process.env, NO_COLOR: '1' },
    });
    return { out, err: '' };
  } catch (error) {
    return { out: error.stdout, err: error.stderr };
  }
}

function count(what, same, name) {
  counts[what] ??= { same: 0, all: 0 };
  counts[what].all++;
  if (same) counts[what].same++;
  else differ.push(`${what}: ${name}`);
}

const onDisk = (folder) =>
  existsSync(folder)
    ? Object.fromEntries(
        readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((name) => statSync(join(folder, name)).isFile())
          .map((name) => [name, readFileSync(join(folder, name))]),
      )
    : {};

const sameFiles = (one, other) => {
  const names = Object.keys(one).sort();
  return (
    names.join('\n') === Object.keys(other).sort().join('\n') &&
    names.every((name) => Buffer.compare(one[name], other[name]) === 0)
  );
};

/** Presses a button and gives the files that it offers, those of an archive one by one. */
async function offered(page, button, only) {
  const [download] = await Promise.all([page.waitForEvent('download', { timeout: 60_000 }), button.click()]);
  const bytes = readFileSync(await download.path());
  const name = download.suggestedFilename();
  if (!name.endsWith('.zip')) return { [only ?? name]: bytes };
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, data]) => [path, Buffer.from(data)]),
  );
}

async function compare(page, files, number) {
  const root = join(HOME, String(number));
  const folder = join(root, 'kasus', 'd');
  mkdirSync(folder, { recursive: true });
  for (const file of files) copyFileSync(file, join(folder, basename(file)));
  const name = files.join(' ').slice(0, 160);
  const policy = readdirSync(folder)
    .filter((file) => /\.ya?ml$/.test(file))
    .map((file) => `kasus/d/${file}`);
  const words = ['kasus', ...policy.flatMap((file) => ['--policy', file])];
  await page.reload();
  await page.locator('input[data-folder]').setInputFiles(join(root, 'kasus'));
  await page.locator('#result-title').waitFor({ timeout: 120_000 });
  const refused = page.locator('#results .sentence');
  const said = (await refused.count()) > 0 ? '' : await page.locator('#results .report pre').textContent();
  const [marked, mended] = [join(HOME, `m${number}`), join(HOME, `f${number}`)];
  const { out } = cli(root, 'validate', ...words);
  count('reports', out === said, name);
  if (said === '') return;
  const button = page.locator('.next button', { hasText: 'Unduh salinan bertanda' });
  if ((await button.count()) > 0) {
    cli(root, 'validate', ...words, '--marked', marked, '--fix', mended);
    const only = Object.keys(onDisk(marked))[0];
    if (only !== undefined)
      count('marked copies', sameFiles(await offered(page, button, only), onDisk(marked)), name);
  }
  if (jobs) await compareJobs(page, root, words, number, name);
}

async function compareJobs(page, root, words, number, name) {
  const job = async (id) => {
    await page.locator(`section[aria-labelledby=job-${id}] > button`).click();
    const card = page.locator(`section[aria-labelledby=job-${id}]`);
    await card.locator('.report, .sentence').first().waitFor({ timeout: 120_000 });
    return (await card.locator('.sentence').count()) > 0 ? undefined : card;
  };
  const [book, rabs, sipp] = [
    join(HOME, `b${number}.xlsx`),
    join(HOME, `r${number}`),
    join(HOME, `s${number}`),
  ];
  const budget = await job('budget');
  const year = month.slice(0, 4);
  cli(root, 'budget', ...words, '--year', year, '--format', 'xlsx', '-o', book, '--per-village', rabs);
  if (budget === undefined) count('budgets', !existsSync(book), name);
  else {
    const made = await offered(page, budget.locator('button', { hasText: 'buku kerja' }), 'b');
    count('budgets', existsSync(book) && sameFiles(made, { b: readFileSync(book) }), name);
    const only = Object.keys(onDisk(rabs))[0];
    if (only !== undefined)
      count(
        'cost sheets',
        sameFiles(await offered(page, budget.locator('button', { hasText: 'RAB' }), only), onDisk(rabs)),
        name,
      );
  }
  const files = await job('sipp');
  cli(root, 'export', ...words, '--month', month, '-o', sipp);
  if (files === undefined) count('SIPP files', !existsSync(sipp), name);
  else
    count(
      'SIPP files',
      sameFiles(await offered(page, files.locator('button', { hasText: 'Unduh' })), onDisk(sipp)),
      name,
    );
}

const browser = await chromium.launch({ executablePath: CHROME, args: ['--no-sandbox'] });
const page = await browser.newPage({ offline: true });
const heard = [];
page.on('console', (message) => heard.push(message.text()));
page.on('request', (request) => {
  if (!/^(file|blob):/.test(request.url())) heard.push(request.url());
});
await page.goto(PAGE);
for (const [number, files] of inputs().entries())
  if (number % every === 0)
    await compare(page, files, number).catch((error) =>
      differ.push(`not compared: ${files.join(' ')}: ${String(error).slice(0, 120)}`),
    );
await browser.close();
rmSync(HOME, { recursive: true, force: true });
for (const line of differ) console.log(line);
for (const [what, { same, all }] of Object.entries(counts))
  console.log(`${what}: ${same} of ${all} the same`);
console.log(`requests and console lines: ${heard.length}`);
process.exitCode = differ.length + heard.length > 0 ? 1 : 0;
