import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TRIES_ALL } from '../support/tries.ts';
import { hasWine, startWine, unpackedFolder, type Wine, windowsPath } from './wine.ts';

const base = mkdtempSync(join(tmpdir(), 'enroll-wine-'));
/** As a stick may be named: signs that are commands to cmd. */
const FOLDER = join(base, 'Flashdisk & Desa (1)', 'enroll-windows');
const DATA = join(base, 'Data Desa (2026)');
const ROSTER = join(DATA, 'daftar & desa.xlsx');

/** Wine's `call` knows no other code than 1. */
const FAILED = /KODE [12]\s*$/;

/** Why the folder cannot be tried here; undefined where it can. */
async function reason(): Promise<string | undefined> {
  if (!TRIES_ALL) return 'only in npm run test:all';
  if (!(await hasWine())) return 'Wine is not installed';
  return unpackedFolder(FOLDER).then(
    () => undefined,
    (error: unknown) => String(error),
  );
}
const skipped = await reason();

describe.skipIf(skipped !== undefined)(
  `the folder for Windows, under Wine${skipped === undefined ? '' : ` (not tried: ${skipped})`}`,
  { timeout: 300_000 },
  () => {
    const own = (name: string): string => `"${windowsPath(join(FOLDER, name))}"`;
    const named = (path: string): string => `"${windowsPath(path)}"`;
    const MARKED = 'tanda enroll';
    let wine: Wine;
    beforeAll(async () => {
      wine = await startWine(base, join(FOLDER, 'program/node.exe'));
      mkdirSync(DATA, { recursive: true });
      copyFileSync('fixtures/mistakes/sumberejo.xlsx', ROSTER);
    }, 300_000);
    afterAll(() => wine.end());

    test('a roster that is dropped on Mulai.cmd is checked, wherever it lies, and stays as it is', async () => {
      const { out } = await wine.batch([
        `call ${own('Mulai.cmd')} ${named(ROSTER)}`,
        'echo KODE %errorlevel%',
      ]);
      expect(out).toContain('18 baris dibaca');
      expect(out).toContain('C7: NIK 15 digit');
      expect(out).toContain('Selesai. Tekan tombol apa saja');
      expect(out).toMatch(FAILED);
      expect(readFileSync(ROSTER)).toEqual(readFileSync('fixtures/mistakes/sumberejo.xlsx'));
      expect(readdirSync(join(DATA, MARKED))).toEqual(['daftar & desa.xlsx']);
    });

    test('a marked copy that is dropped in its turn gets its own beside it, and not inside', async () => {
      await wine.batch([`call ${own('Mulai.cmd')} ${named(join(DATA, MARKED, 'daftar & desa.xlsx'))}`]);
      expect(readdirSync(join(DATA, 'tanda enroll 2'))).toEqual(['daftar & desa.xlsx']);
      expect(readdirSync(join(DATA, MARKED))).toEqual(['daftar & desa.xlsx']);
    });

    const marking = (...more: string[]): string[] => [
      `cd /d ${named(DATA)}`,
      `call ${own('enroll.cmd')} validate ${named(ROSTER)} --marked "${MARKED}" ${more.join(' ')}`,
      'echo KODE %errorlevel%',
    ];

    test('the marked copy is written again from a prompt, and it is said that it is not locked for its owner', async () => {
      const { out, err } = await wine.batch(marking());
      expect(out).toMatch(FAILED);
      expect(err).toContain('Ditulis: 1 berkas');
      expect(err).toContain('tidak bisa dikunci untuk Anda sendiri');
      expect(readdirSync(join(DATA, MARKED))).toEqual(['daftar & desa.xlsx']);
    });

    test.each([
      ['alone in its folder', []],
      ['beside other files', ['catatan.txt']],
    ])(
      'a marked copy that is open elsewhere, %s, is named and stays; closed, it is replaced',
      async (_, others) => {
        for (const name of others) writeFileSync(join(DATA, MARKED, name), 'milik saya');
        const copy = join(DATA, MARKED, 'daftar & desa.xlsx');
        const before = readFileSync(copy);
        const { mtimeMs } = statSync(copy);
        const letGo = await wine.hold(copy);
        const held = await wine.batch(marking());
        await letGo();
        expect(held.err).toContain(
          'daftar & desa.xlsx: sedang dibuka program lain. Tutup berkas itu di Excel',
        );
        expect(held.out).toMatch(FAILED);
        expect([readFileSync(copy), statSync(copy).mtimeMs]).toEqual([before, mtimeMs]);
        const closed = await wine.batch(marking());
        expect(closed.err).toContain('Ditulis: 1 berkas');
        expect(readdirSync(join(DATA, MARKED)).sort()).toEqual([...others, 'daftar & desa.xlsx'].sort());
      },
    );

    test.each(['aux.csv', 'hasil:2026.csv', 'hasil.', 'NUL'])(
      'a result named %s is refused, not lost',
      async (name) => {
        const { out, err } = await wine.batch([
          `cd /d ${named(DATA)}`,
          `call ${own('enroll.cmd')} validate ${named(ROSTER)} --format json -o "${name}"`,
          'echo KODE %errorlevel%',
        ]);
        expect(err).toContain('tidak bisa dipakai di Windows');
        expect(out).toMatch(FAILED);
        expect(existsSync(join(DATA, 'hasil'))).toBe(false);
      },
    );

    test('Mulai.cmd alone, as it lies in an archive that was not unpacked, says what to do', async () => {
      const alone = join(base, 'Mulai.cmd');
      copyFileSync(join(FOLDER, 'Mulai.cmd'), alone);
      const { out } = await wine.batch([`call ${named(alone)}`, 'echo KODE %errorlevel%']);
      expect(out).toContain('Ekstrak Semua');
      expect(out).toMatch(FAILED);
    });
  },
);
