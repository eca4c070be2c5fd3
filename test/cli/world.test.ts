import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { csvOf, TABLE } from '../hostile/item.ts';
import { TRIES_ALL } from '../support/tries.ts';

/** The built program in a folder with a roster of three, as a user starts it. */
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'enroll-dunia-'));
  writeFileSync(join(folder, 'daftar.csv'), csvOf(TABLE));
});

interface World {
  readonly env?: Readonly<Record<string, string>>;
  readonly program?: string;
  readonly uid?: number;
  readonly stdio?: ('ignore' | 'pipe')[];
}

function ran(
  words: readonly string[],
  { program = resolve('bin/enroll.js'), ...world }: World = {},
): SpawnSyncReturns<string> {
  return started([program, ...words], world);
}

function started(
  words: readonly string[],
  { env = {}, uid, stdio }: Omit<World, 'program'>,
): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, words, {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, ...env },
    ...(uid === undefined ? {} : { uid, gid: uid }),
    ...(stdio === undefined ? {} : { stdio }),
  });
}

const COMMANDS = [
  ['validate', 'daftar.csv', '--as-of', '2026-03-01'],
  ['premium', 'daftar.csv', '--month', '2026-03', '--format', 'csv'],
  ['budget', 'daftar.csv', '--year', '2026', '--force', '-o', 'anggaran.xlsx'],
] as const;

/** The commands one after the other in one process: starting it costs more than they do. */
const ALL = `import { main } from ${JSON.stringify(pathToFileURL(resolve('dist/main.js')).href)};
for (const words of ${JSON.stringify(COMMANDS)}) process.stdout.write(\`ended with \${await main(words)}\\n\`);`;

/** All that the commands print and write. */
function outcome(world: World): readonly string[] {
  const { status, stdout, stderr } = started(['--input-type=module', '--eval', ALL], world);
  expect([status, stdout.match(/ended with \d/g)]).toEqual([
    0,
    ['ended with 0', 'ended with 0', 'ended with 0'],
  ]);
  const workbook = createHash('sha256').update(readFileSync(join(folder, 'anggaran.xlsx')));
  return [stdout, stderr, workbook.digest('hex')];
}

describe('in any world the same bytes come out', () => {
  const turkish = { LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
  const narrow = { COLUMNS: '20', LINES: '5' };

  // Several differences between two worlds, because each world is a process; each alone, beside the usual one, in `npm run test:all`.
  it('a day ahead in Turkish, on a terminal of 20 columns, and most of a day behind without any locale, on one that nobody knows', () => {
    const ahead = outcome({ env: { TZ: 'Pacific/Kiritimati', ...turkish, ...narrow } });
    expect(outcome({ env: { TZ: 'Pacific/Niue', LC_ALL: 'C', TERM: 'dumb' } })).toEqual(ahead);
  });

  describe.runIf(TRIES_ALL)('as in Jakarta', () => {
    let usual: readonly string[] = [];
    beforeAll(() => {
      usual = outcome({ env: { TZ: 'Asia/Jakarta' } });
    });

    it.each<readonly [string, Readonly<Record<string, string>>]>([
      ['a day ahead', { TZ: 'Pacific/Kiritimati' }],
      ['most of a day behind', { TZ: 'Pacific/Niue' }],
      ['where a day was left out', { TZ: 'Pacific/Apia' }],
      // Whose I has its own small letter.
      ['Turkish', turkish],
      ['without any locale', { LC_ALL: 'C', TZ: '' }],
      ['on a terminal of 20 columns', narrow],
      ['where nobody knows the terminal', { TERM: 'dumb' }],
    ])('%s', (_world, env) => {
      expect(outcome({ env })).toEqual(usual);
    });
  });

  // Without a reader it has none either.
  it.runIf(TRIES_ALL)('without a standard input', () => {
    expect(ran(COMMANDS[0], { stdio: ['ignore', 'pipe', 'pipe'] }).status).toBe(0);
  });

  it('without a reader of what it says', () => {
    expect(ran(COMMANDS[0], { stdio: ['ignore', 'ignore', 'ignore'] }).status).toBe(0);
  });
});

const isRoot = process.getuid?.() === 0;
/** The user whom every Unix has for those who may nothing. */
const NOBODY = 65_534;

describe.runIf(isRoot)('another user', () => {
  let program = '';
  beforeAll(() => {
    const place = mkdtempSync(join(tmpdir(), 'enroll-terpasang-'));
    for (const part of ['bin', 'dist', 'package.json']) cpSync(part, join(place, part), { recursive: true });
    for (const path of [place, folder, dirname(place)]) chmodSync(path, 0o755);
    program = join(place, 'bin', 'enroll.js');
    mkdirSync(join(folder, 'tertutup'), { mode: 0o700 });
    writeFileSync(join(folder, 'tertutup', 'daftar.csv'), csvOf(TABLE));
  });

  it('gets the same from an installation that may only be read, which stays as it was', () => {
    const before = readdirSync(dirname(dirname(program)), { recursive: true });
    const [words] = COMMANDS;
    const { status, stdout, stderr } = ran(words, { program, uid: NOBODY });
    const own = ran(words);
    expect([status, stdout, stderr]).toEqual([own.status, own.stdout, own.stderr]);
    expect(readdirSync(dirname(dirname(program)), { recursive: true })).toEqual(before);
  });

  it('is told of the folder that may not be opened, and of the others', () => {
    const { status, stdout } = ran(['validate', '.', '--as-of', '2026-03-01'], { program, uid: NOBODY });
    expect(stdout).toMatch(/tertutup\n {2}KESALAHAN {2}berkas tidak boleh dibaca/);
    expect(stdout).toContain('3 diterima');
    expect(status).toBe(2);
  });

  it.each([
    ['a roster in it', ['validate', 'tertutup/daftar.csv']],
    ['a baseline', ['validate', 'daftar.csv', '--baseline', 'dasar.json']],
    ['a policy', ['validate', 'daftar.csv', '--policy', 'dasar.json']],
    ['a pattern below it', ['validate', 'tertutup/*.csv']],
  ])('is told that %s may not be read', (_what, words) => {
    writeFileSync(join(folder, 'dasar.json'), '{}', { mode: 0o600 });
    const { status, stdout, stderr } = ran(words, { program, uid: NOBODY });
    expect(stdout + stderr).toContain('berkas tidak boleh dibaca');
    expect(stdout + stderr).not.toContain('tidak ditemukan');
    expect(status).toBe(2);
  });

  it('is told in one sentence where nothing may be written', () => {
    const { status, stdout, stderr } = ran([...COMMANDS[1], '-o', 'tertutup/iuran.csv'], {
      program,
      uid: NOBODY,
    });
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(stderr).toContain('tidak boleh menulis di sini');
  });
});
