import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { TRIES_ALL } from './support/tries.ts';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly required?: boolean; readonly default?: string }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly { readonly env: Readonly<Record<string, string>>; readonly run: string }[];
  };
}

const action = parse(readFileSync('action.yml', 'utf8')) as Action;
const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as [Readonly<Record<string, string>>];

/** A checkout of somebody's rosters. */
function checkout(): string {
  const folder = mkdtempSync(join(tmpdir(), 'enroll-ci-'));
  cpSync('fixtures/mistakes/sumberejo.xlsx', join(folder, 'daftar desa.xlsx'));
  cpSync('fixtures/mistakes/policy.yaml', join(folder, 'kebijakan.yaml'));
  return folder;
}

/** Runs the steps of the action as a runner does: inputs by the environment, the script by bash. */
function runAction(folder: string, given: Readonly<Record<string, string>>) {
  const [step] = action.runs.steps;
  const env = Object.fromEntries(
    Object.entries(step?.env ?? {}).map(([key, value]) => {
      const [, name = ''] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value) ?? [];
      return [key, given[name] ?? action.inputs[name]?.default ?? ''];
    }),
  );
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', step?.run ?? ''], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, CI: 'true', GITHUB_ACTION_PATH: resolve('.'), ...env },
  });
  return { code: status, out: stdout, err: stderr };
}

describe('the GitHub Action', () => {
  it('hands every input over by the environment, and nothing else stands in its script', () => {
    const [step] = action.runs.steps;
    expect(action.runs.using).toBe('composite');
    expect(Object.values(step?.env ?? {}).sort()).toEqual(
      Object.keys(action.inputs)
        .map((name) => `\${{ inputs.${name} }}`)
        .sort(),
    );
    expect(step?.run).not.toContain('${{');
  });

  it('annotates, writes SARIF and JUnit, and fails with the findings', () => {
    const folder = checkout();
    const { code, out } = runAction(folder, {
      files: 'daftar desa.xlsx\n',
      policy: 'kebijakan.yaml',
      sarif: 'hasil.sarif',
      junit: 'hasil.xml',
      arguments: '--as-of\n2026-11-01',
    });
    expect(code).toBe(1);
    expect(out).toContain('::error file=daftar desa.xlsx,title=NIK bukan 16 digit (nik-length)::');
    const { results } = JSON.parse(readFileSync(join(folder, 'hasil.sarif'), 'utf8')).runs[0];
    expect(results[0].partialFingerprints).toBeDefined();
    expect(readFileSync(join(folder, 'hasil.xml'), 'utf8')).toContain('<testsuites ');
  });

  it.runIf(TRIES_ALL)('passes with a baseline of what is known, in the next run too', () => {
    const folder = checkout();
    const known = ['--write-baseline', 'diketahui.json', '--reason', 'KTP diurus', '--expires', '2099-12-31'];
    const first = runAction(folder, { files: 'daftar desa.xlsx', arguments: known.join('\n') });
    expect(first.code).toBe(1);
    for (const _run of [1, 2]) {
      const { code, out } = runAction(folder, {
        files: 'daftar desa.xlsx',
        baseline: 'diketahui.json',
        sarif: 'h.sarif',
      });
      expect([code, out]).toEqual([0, '']);
    }
  });

  it('takes signs of a shell for what they are', () => {
    const folder = checkout();
    const { code, out } = runAction(folder, { files: '$(touch a)\n`touch b`; touch c\n-x.csv', policy: '' });
    expect(code).toBe(2);
    expect(out).toContain('$(touch a)');
    expect(out).toContain('-x.csv');
    expect(['a', 'b', 'c'].filter((name) => existsSync(join(folder, name)))).toEqual([]);
  });
});

describe('the pre-commit hook', () => {
  const run = (folder: string, ...files: string[]) => {
    const [script = '', ...words] = (hook.entry ?? '').split(' ');
    return spawnSync(resolve(script), [...words, ...files], { cwd: folder, encoding: 'utf8' });
  };

  it('refuses a commit with an error in a roster, and names its cell', () => {
    const { status, stdout } = run(checkout(), 'daftar desa.xlsx');
    expect(status).toBe(1);
    expect(stdout).toContain('C7: NIK 15 digit');
  });

  it('lets a clean one pass', () => {
    const folder = checkout();
    const row = '3516011208800001;SUMIYATI;Ketua RT;12-08-1980;P;Sumberejo';
    writeFileSync(
      join(folder, 'baik.csv'),
      `NIK;Nama;Jabatan;Tanggal Lahir;Jenis Kelamin;Desa\n${row.replace(';P;', ';L;')}\n`,
    );
    expect(run(folder, 'baik.csv').status).toBe(0);
  });

  it.each([
    ['desa/daftar.xlsx', true],
    ['A.csv', true],
    ['catatan.txt', false],
    ['gambar.png', false],
  ])('is asked about %s: %s', (file, asked) => {
    expect(new RegExp(hook.files ?? '').test(file)).toBe(asked);
  });
});
