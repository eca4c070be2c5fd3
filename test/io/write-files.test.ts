import { readdirSync } from 'node:fs';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { NOTHING, word } from '../../src/domain/shown.ts';
import { UnwritableFile } from '../../src/domain/unwritable.ts';
import type { RowModel } from '../../src/domain/workbook.ts';
import { unwritable } from '../../src/io/machine/unwritable.ts';
import { writeFiles, writeOneFile } from '../../src/io/machine/write-files.ts';
import { unwritableText } from '../../src/text/parts/unwritable.ts';

let base = '';
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'enroll-'));
});

const SET = [
  { name: 'bagian-1/a.txt', content: 'satu' },
  { name: 'manifest.json', content: new Uint8Array([123, 125]) },
];

async function tree(folder: string): Promise<string[]> {
  return ((await readdir(folder, { recursive: true })) as string[]).sort();
}

/** As a run leaves it that was killed when it had moved a.txt, and neither b.txt nor taken lama/x.txt away. */
async function leaveJournal(changed: object): Promise<void> {
  const stage = join(base, '.enroll-tmp');
  await mkdir(stage);
  const { dev, ino } = await stat(stage, { bigint: true });
  const journal = { names: ['a.txt', 'b.txt'], remove: ['lama/x.txt'], stage: `${dev}:${ino}`, ...changed };
  await writeFile(join(stage, 'journal.json'), JSON.stringify(journal));
  await writeFile(join(stage, 'b.txt'), 'b');
  await writeFile(join(base, 'a.txt'), 'a');
  await mkdir(join(base, 'lama'));
  await writeFile(join(base, 'lama/x.txt'), 'x');
}

/** A file of which one piece comes and no other. */
async function* failing(error: Error): AsyncGenerator<string, void, undefined> {
  yield 'satu';
  throw error;
}

describe('a set of files', () => {
  it('appears whole in a new folder, folders on the way included', async () => {
    const paths = await writeFiles(join(base, 'x/keluar'), SET);
    expect(paths).toEqual([join(base, 'x/keluar/bagian-1/a.txt'), join(base, 'x/keluar/manifest.json')]);
    expect(await tree(base)).toEqual([
      'x',
      'x/keluar',
      'x/keluar/bagian-1',
      'x/keluar/bagian-1/a.txt',
      'x/keluar/manifest.json',
    ]);
    expect(await readFile(join(base, 'x/keluar/bagian-1/a.txt'), 'utf8')).toBe('satu');
  });

  it('joins what else is in the folder', async () => {
    await writeFile(join(base, 'lain.txt'), 'x');
    await writeFiles(base, SET);
    expect(await tree(base)).toEqual(['bagian-1', 'bagian-1/a.txt', 'lain.txt', 'manifest.json']);
  });

  it('appears where a link to a folder leads', async () => {
    await mkdir(join(base, 'asli'));
    await symlink(join(base, 'asli'), join(base, 'tautan'));
    await writeFiles(join(base, 'tautan'), SET);
    expect(await tree(join(base, 'asli'))).toEqual(['bagian-1', 'bagian-1/a.txt', 'manifest.json']);
    expect(await tree(base)).not.toContain('.asli.enroll-tmp');
  });

  it('is not written at all when one file exists already', async () => {
    await writeFile(join(base, 'manifest.json'), 'lama');
    await expect(writeFiles(base, SET)).rejects.toMatchObject({ reason: 'exists' });
    expect(await tree(base)).toEqual(['manifest.json']);
  });

  it('overwrites with force', async () => {
    await writeFile(join(base, 'manifest.json'), 'lama');
    await writeFiles(base, SET, { force: true });
    expect(await readFile(join(base, 'manifest.json'), 'utf8')).toBe('{}');
  });

  it('never overwrites an input, also by force and by another name', async () => {
    const input = join(base, 'daftar.csv');
    await writeFile(input, 'asli');
    await symlink(input, join(base, 'manifest.json'));
    const writing = writeFiles(base, SET, { force: true, inputs: [input] });
    await expect(writing).rejects.toMatchObject({ reason: 'is-input' });
    expect(await readFile(input, 'utf8')).toBe('asli');
  });

  it('leaves nothing when a later file fails', async () => {
    const broken = { name: 'b.txt', content: () => failing(new RangeError('rusak')) };
    await expect(writeFiles(join(base, 'keluar'), [...SET, broken])).rejects.toThrow(RangeError);
    await expect(writeFiles(base, [...SET, broken])).rejects.toThrow(RangeError);
    expect(await tree(base)).toEqual([]);
  });

  it('tells the name of the file that failed, not of its temporary place', async () => {
    const full = {
      name: 'a/b.txt',
      content: () => failing(Object.assign(new Error(), { code: 'ENOSPC', syscall: 'write' })),
    };
    await expect(writeFiles(join(base, 'keluar'), [full])).rejects.toMatchObject({
      reason: 'disk-full',
      file: join(base, 'keluar/a/b.txt'),
    });
  });

  it('is readable by its owner alone when asked', async () => {
    await writeFiles(join(base, 'keluar'), SET, { ownerOnly: true });
    const mode = async (name: string) => (await stat(join(base, name))).mode & 0o777;
    expect([await mode('keluar'), await mode('keluar/bagian-1/a.txt')]).toEqual([0o700, 0o600]);
  });

  it('is completed by the next run when a run was killed between two moves', async () => {
    await leaveJournal({});
    await writeFiles(base, [{ name: 'c.txt', content: 'c' }]);
    expect(await tree(base)).toEqual(['a.txt', 'b.txt', 'c.txt']);
  });

  it.each([
    ['came with an archive or a repository', { stage: '1:2' }],
    ['names no folder', { stage: undefined }],
    ['is of another shape', { remove: 'lama/x.txt' }],
  ])('follows no journal that %s', async (_, planted) => {
    await leaveJournal(planted);
    await writeFiles(base, [{ name: 'c.txt', content: 'c' }]);
    expect(await tree(base)).toEqual(['a.txt', 'c.txt', 'lama', 'lama/x.txt']);
  });

  it('follows no journal that is damaged', async () => {
    await mkdir(join(base, '.enroll-tmp'));
    await writeFile(join(base, '.enroll-tmp/journal.json'), '{"names": ["a.t');
    await writeFiles(base, [{ name: 'c.txt', content: 'c' }]);
    expect(await tree(base)).toEqual(['c.txt']);
  });

  it('takes away what an older set leaves over, and an empty folder with it, but nothing else', async () => {
    await writeFiles(base, [...SET, { name: 'bagian-2/a.txt', content: 'dua' }], {});
    await writeFile(join(base, 'catatan.txt'), 'x');
    await writeFiles(base, [{ name: 'manifest.json', content: 'baru' }], {
      force: true,
      remove: ['bagian-2/a.txt'],
    });
    expect(await tree(base)).toEqual(['bagian-1', 'bagian-1/a.txt', 'catatan.txt', 'manifest.json']);
  });

  it('takes the place of an older set in one step, and is put back when a kill came in between', async () => {
    const folder = join(base, 'keluar');
    await writeFiles(folder, [...SET, { name: 'bagian-2/a.txt', content: 'dua' }]);
    await writeFiles(folder, SET.slice(1), { force: true, remove: ['bagian-1/a.txt', 'bagian-2/a.txt'] });
    expect(await tree(base)).toEqual(['keluar', 'keluar/manifest.json']);
    await rename(folder, join(base, '.keluar.enroll-old'));
    await expect(writeFiles(folder, SET)).rejects.toMatchObject({ reason: 'exists' });
    expect(await tree(base)).toEqual(['keluar', 'keluar/manifest.json']);
  });

  it('does not move an empty folder of somebody else away', async () => {
    const folder = join(base, 'keluar');
    await mkdir(join(folder, 'kosong'), { recursive: true });
    await writeFiles(folder, SET);
    expect(await tree(folder)).toEqual(['bagian-1', 'bagian-1/a.txt', 'kosong', 'manifest.json']);
  });

  it.each([
    ['in a folder that was not there', []],
    ['beside an older set', SET],
  ])('keeps what somebody saves there while the set is made, %s', async (_, older) => {
    const folder = join(base, 'keluar');
    if (older.length > 0) await writeFiles(folder, older);
    async function* slow(): AsyncGenerator<string, void, undefined> {
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'isian-desa.xlsx'), 'kerja orang');
      yield 'baru';
    }
    await writeFiles(folder, [...SET, { name: 'b.txt', content: slow }], { force: true });
    expect(await tree(base)).toEqual([
      'keluar',
      ...['b.txt', 'bagian-1', 'bagian-1/a.txt', 'isian-desa.xlsx', 'manifest.json'].map(
        (name) => `keluar/${name}`,
      ),
    ]);
  });

  it('never takes away an input', async () => {
    await writeFile(join(base, 'lama.xlsx'), 'x');
    const writing = writeFiles(base, SET, { remove: ['lama.xlsx'], inputs: [join(base, 'lama.xlsx')] });
    await expect(writing).rejects.toMatchObject({ reason: 'is-input' });
    expect(await tree(base)).toEqual(['lama.xlsx']);
  });

  it('is not begun where a file stands in the place of one of its folders', async () => {
    await writeFile(join(base, 'bagian-1'), 'x');
    await expect(writeFiles(base, SET.toReversed())).rejects.toMatchObject({ reason: 'not-a-folder' });
    expect(await tree(base)).toEqual(['bagian-1']);
  });

  it('is completed by the next run when one file could not be moved', async () => {
    await writeFile(join(base, 'lain.txt'), 'x');
    const blocked = {
      name: 'b.txt',
      async *content() {
        yield 'b';
        await mkdir(join(base, 'b.txt'));
      },
    };
    const seal = { name: 'manifest.json', content: '{}' };
    await expect(writeFiles(base, [...SET.slice(0, 1), blocked, seal])).rejects.toThrow(UnwritableFile);
    expect(await tree(base)).not.toContain('manifest.json');
    await rm(join(base, 'b.txt'), { recursive: true });
    await writeFiles(base, [{ name: 'c.txt', content: 'c' }]);
    const found = ['b.txt', 'bagian-1', 'bagian-1/a.txt', 'c.txt', 'lain.txt', 'manifest.json'];
    expect(await tree(base)).toEqual(found);
  });

  it.each(['../a', 'a//b', '/a', 'a\\b', 'C:a'])('refuses the name %j', async (name) => {
    await expect(writeFiles(base, [{ name, content: '' }])).rejects.toThrow(RangeError);
  });

  it('refuses two files whose names differ by capital letters only', async () => {
    const twice = [
      { name: 'a.txt', content: '' },
      { name: 'A.txt', content: '' },
    ];
    await expect(writeFiles(base, twice)).rejects.toMatchObject({ reason: 'written-twice' });
  });
});

describe('one file', () => {
  it('is replaced only by force, and leaves no temporary file', async () => {
    const path = join(base, 'a.csv');
    await writeOneFile(path, 'lama');
    await expect(writeOneFile(path, 'baru')).rejects.toMatchObject({ reason: 'exists' });
    await writeOneFile(path, 'baru', { force: true, ownerOnly: true });
    expect([await readFile(path, 'utf8'), (await stat(path)).mode & 0o777]).toEqual(['baru', 0o600]);
    expect(await tree(base)).toEqual(['a.csv']);
  });

  it('says that the folder is missing, or is a file', async () => {
    await writeFile(join(base, 'berkas'), '');
    await expect(writeOneFile(join(base, 'tiada/a.csv'), '')).rejects.toMatchObject({ reason: 'no-folder' });
    await expect(writeOneFile(join(base, 'berkas/a.csv'), '')).rejects.toMatchObject({
      reason: 'not-a-folder',
    });
    await expect(writeFiles(join(base, 'berkas'), SET)).rejects.toMatchObject({ reason: 'not-a-folder' });
  });

  it.each([
    ['tiada/a.xlsx', 'no-folder'],
    ['berkas/a.xlsx', 'not-a-folder'],
  ])('says so of a workbook too, before anything can fail unheard: %s', async (name, reason) => {
    await writeFile(join(base, 'berkas'), '');
    const model = {
      title: NOTHING,
      sheets: [{ name: word('A'), columns: [], rows: [{ cells: [word('x')] }] }],
    };
    // A fresh process, as the user has: there the library that writes workbooks is not loaded yet.
    vi.resetModules();
    const fresh = await import('../../src/io/machine/write-files.ts');
    await expect(fresh.writeOneFile(join(base, name), model)).rejects.toMatchObject({ reason });
    await expect(fresh.writeFiles(join(base, 'berkas'), [{ name, content: model }])).rejects.toMatchObject({
      reason: 'not-a-folder',
    });
    expect(await tree(base)).toEqual(['berkas']);
  });

  it('is made under one temporary name, a workbook too', async () => {
    let during: readonly string[] = [];
    function* rows(): Generator<RowModel> {
      during = readdirSync(base);
      yield { cells: [word('x')] };
    }
    await writeOneFile(join(base, 'a.xlsx'), {
      title: NOTHING,
      sheets: [{ name: word('A'), columns: [], rows: rows() }],
    });
    expect(during.map((name) => name.replaceAll(/[0-9a-f]{12}/g, '…')).sort()).toEqual(
      ['.enroll-….lock', '.enroll-…-….tmp'].sort(),
    );
    expect(await tree(base)).toEqual(['a.xlsx']);
  });

  it('says that writing is not allowed', async ({ skip }) => {
    if (process.getuid?.() === 0) skip('root may write everywhere');
    await chmod(base, 0o500);
    await expect(writeOneFile(join(base, 'a.csv'), '')).rejects.toMatchObject({ reason: 'no-permission' });
  });
});

describe('what the operating system says', () => {
  const failure = (code: string, syscall = 'write') => Object.assign(new Error(code), { code, syscall });
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'read-only'],
    ['EACCES', 'no-permission'],
    ['EBUSY', 'in-use'],
    ['ENAMETOOLONG', 'name-too-long'],
    ['EIO', 'failed'],
  ])('%s becomes %s, with a sentence in both languages', (code, reason) => {
    const error = unwritable('a\\b.xlsx', failure(code)) as UnwritableFile;
    expect(error).toBeInstanceOf(UnwritableFile);
    expect(error.reason).toBe(reason);
    expect(unwritableText('id', error)).toMatch(/^a\/b\.xlsx: \S.*\.$/);
    expect(unwritableText('en', error)).toMatch(/^a\/b\.xlsx: \S.*\.$/);
  });

  it('takes a refused rename for an open file, as Windows means it', () => {
    expect(unwritable('a', failure('EPERM', 'rename'))).toMatchObject({ reason: 'in-use' });
    expect(unwritable('a', failure('EPERM', 'open'))).toMatchObject({ reason: 'no-permission' });
  });

  it('leaves a surprise a surprise', () => {
    const bug = new TypeError('x');
    expect(unwritable('a', bug)).toBe(bug);
  });
});

it('says in one sentence that the disk is full', async ({ skip }) => {
  const full = await stat('/dev/full').then(
    () => true,
    () => false,
  );
  if (!full) skip('no /dev/full here');
  const model = {
    title: NOTHING,
    sheets: [{ name: word('A'), columns: [], rows: [{ cells: [word('x')] }] }],
  };
  await expect(writeOneFile('/dev/full', model)).rejects.toMatchObject({ reason: 'disk-full' });
});
