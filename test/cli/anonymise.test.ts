import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openBook } from '../../src/io/machine/open-book.ts';
import { NOBODY } from '../../src/roster/anonymise/kept-words.ts';
import { dumpCells } from '../support/dump.ts';
import { run } from '../support/run.ts';
import { someOf } from '../support/tries.ts';

const folder = mkdtempSync(join(tmpdir(), 'enroll-anonymise-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ROSTERS = ['layouts', 'corpus', 'reading', 'dlanggu-2021/rosters', 'mistakes'].flatMap((name) =>
  readdirSync(`fixtures/${name}`)
    .filter((file) => /\.(?:csv|f?ods|xlsb?|xlsx)$/.test(file) && !/^(?:expected|sandi\.)/.test(file))
    .map((file) => `fixtures/${name}/${file}`),
);

const SOME = someOf(ROSTERS, 3);

const namesNobody = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .every((word) => word === '' || NOBODY.has(word));

/** Columns whose every value is about one person. */
const PERSONAL = [
  'nik',
  'nama',
  'no_kk',
  'nama_ibu',
  'alamat',
  'tanggal_lahir',
  'ttl',
  'hp',
  'email',
  'kpj',
  'no_rekening',
];

/** What is made once of each file, whichever test asks first: unlocking one with a password takes a second. */
function once<T>(make: (file: string) => Promise<T>): (file: string) => Promise<T> {
  const made = new Map<string, Promise<T>>();
  return (file) => {
    const known = made.get(file) ?? make(file);
    made.set(file, known);
    return known;
  };
}

async function copyOf(file: string, extension = 'xlsx'): Promise<string> {
  const copy = join(folder, `${file.replaceAll('/', '-')}.${extension}`);
  expect(await run(['anonymise', file, '-o', copy, '--force'])).toMatchObject({ code: 0, out: '' });
  return copy;
}

const workbookOf = once((file) => copyOf(file));

interface Sheet {
  readonly headerRow: number;
  readonly columns: readonly { readonly column: string; readonly field: string | null }[];
}

/** `B5` → text, of the first sheet that has a header. */
const cellsOf = once(async (file): Promise<ReadonlyMap<string, string>> => {
  const lines = (await dumpCells(file)).split('\n').map((line) => /^(.*?)!(\w+) \w+ (.*)$/s.exec(line));
  return new Map(lines.flatMap((found) => (found ? [[`${found[1]}!${found[2]}`, found[3] ?? '']] : [])));
});

describe('a copy with invented people', () => {
  it.each(SOME)('of %s holds no value of a person', async (file) => {
    const { out } = await run(['inspect', file, '--format', 'json']);
    const sheets = (JSON.parse(out) as { files: { sheets: (Sheet & { chosen: boolean })[] }[] }).files
      .flatMap((each) => each.sheets)
      .filter(({ chosen, columns }) => chosen && columns?.length > 0);
    const columns = new Set(
      sheets.flatMap((sheet) =>
        sheet.columns.flatMap(({ column, field }) => (PERSONAL.includes(field ?? '') ? [column] : [])),
      ),
    );
    const first = Math.min(...sheets.map(({ headerRow }) => headerRow));
    const original = await cellsOf(file);
    const copy = [...(await cellsOf(await workbookOf(file))).values()];
    const personal = [...original].flatMap(([place, text]) => {
      const [, column = '', row = ''] = /!([A-Z]+)(\d+)$/.exec(place) ?? [];
      return columns.has(column) && Number(row) > first ? [text] : [];
    });
    expect(personal.length).toBeGreaterThan(0);
    const telling = personal.filter(
      (text) => /\d{5}|[\p{L}]{3}.*[\p{L}]{2}/u.test(text) && !/^(.)\1*$/.test(text),
    );
    const headings = new Set(
      [...original].filter(([place]) => Number(/\d+$/.exec(place)?.[0]) <= first).map(([, text]) => text),
    );
    const left = telling.filter((text) => copy.includes(text) && !headings.has(text) && !namesNobody(text));
    expect(left).toEqual([]);
    const numbers = new Set(copy.flatMap((text) => text.match(/\d{10,}/g) ?? []));
    expect(
      personal
        .flatMap((text) => text.match(/\d{10,}/g) ?? [])
        .filter((each) => numbers.has(each) && !/^(.)\1*$/.test(each)),
    ).toEqual([]);
  });

  it.each(SOME)('of %s has its sheets, cells and merged ranges', async (file) => {
    const copy = await workbookOf(file);
    const [one, other] = [await cellsOf(file), await cellsOf(copy)];
    expect([...other.keys()].map((place) => place.replace(/^.*!/, ''))).toEqual(
      [...one.keys()].map((place) => place.replace(/^.*!/, '')),
    );
    const [book, copied] = [await openBook(file), await openBook(copy)];
    const merges = async (from: typeof book) =>
      Promise.all(from.sheets.map(async (sheet) => (await sheet.merges?.()) ?? []));
    const sorted = (all: Awaited<ReturnType<typeof merges>>) =>
      all.map((ranges) => ranges.map((range) => JSON.stringify(range)).sort());
    expect(sorted(await merges(copied))).toEqual(sorted(await merges(book)));
    await Promise.all([book.close(), copied.close()]);
  });

  it('has the same faults, as a workbook and as a CSV', async () => {
    const check = ['--policy', 'fixtures/mistakes/policy.yaml', '--as-of', '2026-11-01', '--format', 'json'];
    const file = 'fixtures/mistakes/sumberejo.xlsx';
    const codes = async (roster: string): Promise<unknown> =>
      (JSON.parse((await run(['validate', roster, ...check])).out) as { byCode: unknown }).byCode;
    expect(await codes(await copyOf(file))).toEqual(await codes(file));
    expect(Object.keys((await codes(await copyOf(file, 'csv'))) as object)).toContain('nik-length');
  });

  it('is the same bytes each time, and needs a name that says its format', async () => {
    const file = 'fixtures/layouts/siak.xlsx';
    expect(await dumpCells(await copyOf(file))).toBe(await dumpCells(await copyOf(file)));
    expect((await run(['anonymise', file, '-o', join(folder, 'a.pdf')])).code).toBe(2);
  });
});
