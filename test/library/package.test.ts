import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const HOME = mkdtempSync(join(tmpdir(), 'enroll-user-'));
const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
const PACKAGE = join(HOME, 'node_modules', name);
afterAll(() => rmSync(HOME, { recursive: true, force: true }));

/** The package as its tarball holds it, where a program of somebody else finds it. */
beforeAll(() => {
  const listed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    encoding: 'utf8',
  });
  const [{ files }] = JSON.parse(listed) as [{ files: readonly { path: string }[] }];
  for (const { path } of files) {
    mkdirSync(join(PACKAGE, path, '..'), { recursive: true });
    copyFileSync(path, join(PACKAGE, path));
  }
});

function node(program: string): string {
  const file = join(HOME, 'program.mjs');
  writeFileSync(file, program);
  return execFileSync(process.execPath, [file], { encoding: 'utf8', cwd: HOME });
}

const ROSTER = [
  'NIK;Nama;Tanggal Lahir;Jenis Kelamin;Jabatan;Desa;Kecamatan',
  '351601120188000;Budi Rekaan;12-01-1988;L;Ketua RT;Sumberejo;Dlanggu',
].join('\\n');

describe('the package, for a program of somebody else', () => {
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
      join(HOME, 'program.ts'),
      `import { type CheckResult, checkRosters, type ResultFile } from '${name}';
       const result: CheckResult = await checkRosters({ files: {} });
       const copies: readonly ResultFile[] = await result.markedCopies();
       // @ts-expect-error a year is a number
       const wrong = (await import('${name}')).makeBudget({ files: {}, year: '2026' });
       export default [copies, wrong];`,
    );
    writeFileSync(join(HOME, 'package.json'), '{ "type": "module" }');
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
    expect(execFileSync(process.execPath, args, { encoding: 'utf8', cwd: HOME })).toBe('');
  });

  it('names no module of Node', () => {
    expect(readFileSync(join(PACKAGE, 'dist/library.js'), 'utf8')).not.toMatch(
      /from\s*["'`]node:|require\(["'`]/,
    );
    expect(existsSync(join(PACKAGE, 'src'))).toBe(false);
  });
});
