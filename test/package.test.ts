import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { TRIES_ALL } from './support/tries.ts';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  name: string;
  version: string;
};
const base = mkdtempSync(join(tmpdir(), 'enroll-package-'));
const CLEAN = join(base, 'kosong');
const INSTALLED = join(CLEAN, 'node_modules', name);
/** Nothing of the caller's npm, no registry: what is not in the tarball is not there. */
const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^npm_/i.test(key))),
  npm_config_offline: 'true',
  npm_config_cache: join(base, 'cache'),
  npm_config_update_notifier: 'false',
  NO_COLOR: '1',
};

function npx(...words: string[]): {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
} {
  const { status, stdout, stderr } = spawnSync('npx', ['--no-install', name, ...words], {
    cwd: CLEAN,
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return { code: status, out: stdout, err: stderr };
}

/** What npm puts into a package that lists what belongs to it: that, and three files that it always takes. */
const listed = (): readonly string[] => {
  const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly files: readonly string[] };
  const below = (name: string): readonly string[] =>
    statSync(name).isDirectory()
      ? readdirSync(name, { recursive: true, encoding: 'utf8' })
          .map((path) => join(name, path))
          .filter((path) => statSync(path).isFile())
      : [name];
  return [...files, 'LICENSE', 'README.md', 'package.json']
    .flatMap(below)
    .map((path) => path.replaceAll('\\', '/'));
};

let files: readonly string[] = listed();
/** Packed once, and installed once for those who use it: only in `npm run test:all`, npm takes that long. */
beforeAll(() => {
  if (!TRIES_ALL) return;
  const packed = execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', base], {
    env,
    encoding: 'utf8',
  });
  const [{ filename, files: inside }] = JSON.parse(packed) as [
    { filename: string; files: readonly { path: string }[] },
  ];
  files = inside.map(({ path }) => path);
  mkdirSync(CLEAN);
  cpSync('fixtures/mistakes/sumberejo.xlsx', join(CLEAN, 'daftar.xlsx'));
  execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', resolve(base, filename)], {
    cwd: CLEAN,
    env,
  });
}, 180_000);

function node(program: string): string {
  const file = join(CLEAN, 'program.mjs');
  writeFileSync(file, program);
  return execFileSync(process.execPath, [file], { encoding: 'utf8', cwd: CLEAN });
}

const ROSTER = [
  'NIK;Nama;Tanggal Lahir;Jenis Kelamin;Jabatan;Desa;Kecamatan',
  '351601120188000;Budi Rekaan;12-01-1988;L;Ketua RT;Sumberejo;Dlanggu',
].join('\\n');

describe('the packed package', () => {
  it.runIf(TRIES_ALL)('runs by its own name in a clean folder, with nothing else to be had', () => {
    // npx itself takes longer than what it starts.
    const program = join(INSTALLED, 'bin', 'enroll.js');
    expect(execFileSync(process.execPath, [program, '--version'], { encoding: 'utf8' })).toBe(`${version}\n`);
    const { code, out, err } = npx('validate', 'daftar.xlsx', '--as-of', '2026-11-01');
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain('C7: NIK 15 digit');
  });

  it.runIf(TRIES_ALL)('is what package.json lists, as npm packs it', () => {
    expect([...files].sort()).toEqual([...listed()].sort());
  });

  it('brings what it needs and nothing of how it is made', () => {
    for (const needed of [
      'bin/enroll.js',
      'dist/main.js',
      'dist/THIRD-PARTY-LICENSES.txt',
      'README.md',
      'LICENSE',
    ])
      expect(files).toContain(needed);
    expect(files.filter((path) => /^(?:src|test|scripts|fixtures|bench|node_modules)\//.test(path))).toEqual(
      [],
    );
  });
});

it('the library names no module of Node', () => {
  expect(readFileSync('dist/library.js', 'utf8')).not.toMatch(/from\s*["'`]node:|require\(["'`]/);
});

it('README and docs name the package by the name that it has, and by no other', () => {
  const named = ['README.md', 'docs/dependencies.md', 'docs/architecture.md', 'docs/ci.md'].map((file) =>
    readFileSync(file, 'utf8'),
  );
  expect(named[0]).toContain(`npx ${name} `);
  const others = named.flatMap(
    (text) => text.match(/(?:npx|npm install -g|npm i -g) (?!vitest|--|\.)[\w@/-]+/g) ?? [],
  );
  expect(others.length).toBeGreaterThan(0);
  expect(others.filter((words) => !words.endsWith(` ${name}`))).toEqual([]);
});

describe.runIf(TRIES_ALL)('the installed package, for a program of somebody else', () => {
  it('checks a roster that is only in memory', () => {
    const said = node(`
      import { checkRosters } from '${name}';
      const files = { 'daftar.csv': new TextEncoder().encode('${ROSTER}') };
      const { exitCode, findings } = await checkRosters({ files, now: new Date('2026-11-22') });
      console.log(JSON.stringify({ exitCode, first: findings[0] }));
    `);
    expect(JSON.parse(said)).toMatchObject({
      exitCode: 1,
      first: { code: 'nik-length', severity: 'error', file: 'daftar.csv', cell: 'A2' },
    });
  });

  it('refuses in one sentence', () => {
    const said = node(`
      import { JobRefused, makeBudget } from '${name}';
      const error = await makeBudget({ files: {}, rosters: ['tiada.csv'], year: 2026, policy: ['tiada.yaml'] }).catch((e) => e);
      console.log(error instanceof JobRefused, error.message);
    `);
    expect(said).toMatch(/^true Kebijakan "tiada\.yaml" tidak ditemukan/);
  });

  it('has types that name nothing outside themselves', () => {
    writeFileSync(
      join(CLEAN, 'program.ts'),
      `import { type CheckResult, checkRosters, type ResultFile } from '${name}';
       const result: CheckResult = await checkRosters({ files: {} });
       const copies: readonly ResultFile[] = await result.markedCopies();
       // @ts-expect-error a year is a number
       const wrong = (await import('${name}')).makeBudget({ files: {}, year: '2026' });
       export default [copies, wrong];`,
    );
    writeFileSync(join(CLEAN, 'package.json'), '{ "type": "module" }');
    const tsc = resolve('node_modules/typescript/bin/tsc');
    const options = [
      '--ignoreConfig',
      '--noEmit',
      '--strict',
      '--target',
      'es2022',
      '--module',
      'nodenext',
      '--types',
      '',
    ];
    const args = [tsc, ...options, '--lib', 'es2022,dom', 'program.ts'];
    expect(execFileSync(process.execPath, args, { encoding: 'utf8', cwd: CLEAN })).toBe('');
  });

  it('has no source', () => {
    expect(existsSync(join(INSTALLED, 'src'))).toBe(false);
  });
});
