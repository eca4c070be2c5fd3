import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  name: string;
  version: string;
};
const base = mkdtempSync(join(tmpdir(), 'enroll-package-'));
const CLEAN = join(base, 'kosong');
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

describe('the packed package', () => {
  let files: readonly string[] = [];

  beforeAll(() => {
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

  it('runs by its own name in a clean folder, with nothing else to be had', () => {
    expect(npx('--version')).toEqual({ code: 0, out: `${version}\n`, err: '' });
    const { code, out, err } = npx('validate', 'daftar.xlsx', '--as-of', '2026-11-01');
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain('C7: NIK 15 digit');
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
