import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/domain/cell.ts';
import { openBook } from '../../src/io/machine/open-book.ts';
import { run } from '../support/run.ts';
import { portion } from '../support/tries.ts';

const VILLAGES = portion(200);
const EMPLOYERS = portion(40);
const PER_VILLAGE = 2;
/** Who pays, of ten villages: three from ADD, five from DDS, two from PAD. */
const fundOf = (at: number): string => (at < 0.3 * VILLAGES ? 'ADD' : at < 0.8 * VILLAGES ? 'DDS' : 'PAD');
/** 0,54% of 4,000,000. */
const MONTH = 21_600;

const letters = (at: number): string =>
  [676, 26, 1].map((unit) => String.fromCharCode(65 + (Math.floor(at / unit) % 26))).join('');
const SYLLABLES = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'ke', 'li', 'mo', 'nu'];
const village = (at: number): string =>
  `Desa ${[100, 10, 1].map((unit) => SYLLABLES[Math.floor(at / unit) % 10]).join('')}`;
const npp = (at: number): string => String(10_000_000 + (at % EMPLOYERS));
const nik = (at: number): string => `351618010180${String(at + 1).padStart(4, '0')}`;
const HEADER =
  'NIK;Nama;Tempat Lahir;Tgl Lahir;L/P;Nama Ibu Kandung;Status Kawin;Golongan Darah;Alamat;Jabatan;Desa;Kecamatan;TMT;NPP';
const rowOf = (at: number, desa: string, own = ''): string =>
  [
    nik(at),
    `Warga ${letters(at)}`,
    'Mojokerto',
    '01-01-1980',
    'L',
    'Siti Rekaan',
    'Kawin',
    'O',
    'Dusun Rekaan RT 01 RW 02',
    'Kaur Umum',
    desa,
    'Dlanggu',
    '01-01-2020',
    own,
  ].join(';');

const POLICY = `policy: coba
year: 2026
regency: "35.16"
bases: { umk: { amount: 4000000, source: rekaan } }
categories:
  perangkat-desa: { base: umk, programmes: [JKK, JKM], charges: [{ fund: ADD }] }
villages: desa.csv
enrolment: { NPP workLocation: "3516", postcode: "61371", identityExpiry: "2090-01-01", employment: T }
`;

function folder(rows: readonly string[], villages: readonly string[], own = ''): string {
  const cwd = mkdtempSync(join(tmpdir(), 'enroll-npp-'));
  writeFileSync(join(cwd, 'p.yaml'), POLICY.replace('NPP', own === '' ? '' : `npp: "${own}",`));
  writeFileSync(join(cwd, 'desa.csv'), ['nama;kecamatan;npp;sumber dana', ...villages].join('\n'));
  writeFileSync(join(cwd, 'd.csv'), [HEADER, ...rows].join('\n'));
  return cwd;
}

const exported = (cwd: string): ReturnType<typeof run> =>
  run(['export', join(cwd, 'd.csv'), '--policy', join(cwd, 'p.yaml'), '--month', '2026-03', '-o', 'hasil'], {
    cwd,
  });

async function niksIn(path: string): Promise<string[]> {
  const book = await openBook(path);
  const texts: string[] = [];
  for (const sheet of book.sheets)
    for await (const batch of sheet.rows()) for (const { cells } of batch) texts.push(...cells.map(String));
  await book.close();
  return texts.filter((text) => /^3516180101\d{6}$/.test(text));
}

const textOf = (cell: Cell): string => (typeof cell === 'object' ? cell.raw : (cell ?? ''));

/** Adds the amounts of a cost sheet, by fund: what its heading says, and what its lines sum to. */
async function addRab(path: string, sums: Map<string, { fund: number; lines: number }>): Promise<void> {
  const book = await openBook(path);
  let at = { fund: 0, lines: 0 };
  for (const sheet of book.sheets)
    for await (const batch of sheet.rows())
      for (const { cells } of batch) {
        const [words, unit, amount] = [1, 4, 8].map((column) => textOf(cells[column]));
        const fund = /^Sumber dana (\S+):/.exec(words ?? '')?.[1];
        if (fund !== undefined) at = sums.get(fund) ?? { fund: 0, lines: 0 };
        if (fund !== undefined) sums.set(fund, at);
        if (fund !== undefined) at.fund += Number(amount);
        if (unit === 'orang × bulan') at.lines += Number(amount);
      }
  await book.close();
}

describe('export by employer', () => {
  it(`gives a regency of ${VILLAGES} villages with ${EMPLOYERS} NPPs ${EMPLOYERS} sets, each with its own workers only`, async () => {
    const villages = Array.from(
      { length: VILLAGES },
      (_, at) => `${village(at)};Dlanggu;${npp(at)};${fundOf(at)}`,
    );
    const people = Array.from({ length: VILLAGES * PER_VILLAGE }, (_, at) =>
      rowOf(at, village(at % VILLAGES)),
    );
    const cwd = folder(people, villages);
    const { code, err, out } = await exported(cwd);
    expect(code, err + out).toBe(0);
    const sets = readdirSync(join(cwd, 'hasil'), { withFileTypes: true }).filter((one) => one.isDirectory());
    expect(sets.map(({ name }) => name).sort()).toEqual(
      Array.from({ length: EMPLOYERS }, (_, at) => npp(at)),
    );
    const seen: string[] = [];
    for (const { name } of sets)
      for (const file of readdirSync(join(cwd, 'hasil', name))) {
        const own = await niksIn(join(cwd, 'hasil', name, file));
        seen.push(...own);
        for (const each of own) expect(npp((Number(each.slice(12)) - 1) % VILLAGES)).toBe(name);
      }
    expect(seen.sort()).toEqual(people.map((_, at) => nik(at)).sort());
    const manifest = JSON.parse(readFileSync(join(cwd, 'hasil', 'manifest.json'), 'utf8'));
    expect([manifest.npp, manifest.employers.length]).toEqual([null, EMPLOYERS]);
    for (const { name, npp: own } of manifest.files) expect(name.startsWith(`${own}/`)).toBe(true);
    const rabs = join(cwd, 'rab');
    const { out: budget } = await run(
      [
        'budget',
        join(cwd, 'd.csv'),
        ...['--policy', join(cwd, 'p.yaml'), '--year', '2026', '--format', 'json', '--per-village', rabs],
      ],
      { cwd },
    );
    const year = PER_VILLAGE * 12 * MONTH;
    const of = (share: number): number => (share * VILLAGES * year) / 10;
    const byFund = { ADD: of(3), DDS: of(5), PAD: of(2) };
    expect(JSON.parse(budget)).toMatchObject({
      reconciled: true,
      totals: { annual: VILLAGES * year, byFund },
    });
    expect(readdirSync(rabs)).toHaveLength(VILLAGES);
    const sums = new Map<string, { fund: number; lines: number }>();
    for (const file of readdirSync(rabs)) await addRab(join(rabs, file), sums);
    expect(Object.fromEntries(sums)).toEqual(
      Object.fromEntries(Object.entries(byFund).map(([fund, sum]) => [fund, { fund: sum, lines: sum }])),
    );
  }, 120_000);

  it('takes the roster’s own column before the village’s, and keeps out whose NPP nobody states', async () => {
    const villages = ['Sumberejo;Dlanggu;11111111;', 'Kalen;Dlanggu;22222222;'];
    const rows = [rowOf(0, 'Sumberejo'), rowOf(1, 'Sumberejo', '22222222'), rowOf(2, 'Kalen', '33333333')];
    const cwd = folder(rows, villages);
    const { code, out } = await exported(cwd);
    expect(code).toBe(1);
    expect(out).toContain('NPP tidak dikenal');
    const filesOf = (name: string): string[] =>
      readdirSync(join(cwd, 'hasil', name)).map((file) => join(cwd, 'hasil', name, file));
    expect((await Promise.all(filesOf('11111111').map(niksIn))).flat()).toEqual([nik(0)]);
    expect((await Promise.all(filesOf('22222222').map(niksIn))).flat()).toEqual([nik(1)]);
    const { out: checked } = await run(
      ['validate', join(cwd, 'd.csv'), '--policy', join(cwd, 'p.yaml'), '--format', 'json'],
      { cwd },
    );
    expect(JSON.parse(checked).byCode).toMatchObject({ 'npp-unknown': 1 });
  });

  it('leaves out by its row whose employer nobody states, and writes all other sets', async () => {
    const villages = ['Sumberejo;Dlanggu;11111111;', 'Kalen;Dlanggu;22222222;', 'Pohkecik;Dlanggu;;'];
    const places = ['Sumberejo', 'Kalen', 'Pohkecik', 'Entah'];
    const cwd = folder(
      places.map((place, at) => rowOf(at, place)),
      villages,
    );
    const { code, out } = await exported(cwd);
    expect(code).toBe(1);
    expect(out).toContain('NPP tidak diketahui');
    expect(out).toContain('d.csv, baris 4, Pohkecik');
    expect(out).toContain('d.csv, baris 5, Entah');
    expect(out).not.toContain('data-kurang');
    const written = ['11111111', '22222222'].map((name) =>
      Promise.all(
        readdirSync(join(cwd, 'hasil', name)).map((file) => niksIn(join(cwd, 'hasil', name, file))),
      ),
    );
    expect((await Promise.all(written)).flat(2)).toEqual([nik(0), nik(1)]);
    expect(readdirSync(join(cwd, 'hasil')).sort()).toEqual(['11111111', '22222222', 'manifest.json']);
    const manifest = JSON.parse(readFileSync(join(cwd, 'hasil', 'manifest.json'), 'utf8'));
    expect(manifest.counts).toMatchObject({ accepted: 4, written: 2, heldBack: 2 });
    const words = ['validate', join(cwd, 'd.csv'), '--policy', join(cwd, 'p.yaml'), '--format', 'json'];
    const { out: checked, code: doubts } = await run(words, { cwd });
    const found = JSON.parse(checked).findings.filter((one: { code: string }) => one.code === 'npp-missing');
    expect(doubts).toBe(1);
    expect(found.map(({ cell, village }: Record<string, unknown>) => [cell, village])).toEqual([
      ['N4', 'Pohkecik'],
      ['N5', 'Entah'],
    ]);
  });

  it.each([
    ['the roster alone', ['11111111', ''], '', 'd.csv, baris 3, Kalen'],
    ['nobody', ['', ''], '', undefined],
  ])('of NPPs that come from %s', async (_who, [one = '', other = ''], own, left) => {
    const rows = [rowOf(0, 'Sumberejo', one), rowOf(1, 'Kalen', other)];
    const cwd = folder(rows, ['Sumberejo;Dlanggu;;', 'Kalen;Dlanggu;;'], own);
    const { code, out, err } = await exported(cwd);
    if (left === undefined) {
      expect([code, err]).toEqual([2, expect.stringContaining('enrolment: { npp')]);
      return;
    }
    expect([code, out]).toEqual([1, expect.stringContaining(left)]);
  });

  it('puts on a page F1A the NPP of the worker, and none where nobody states it', async () => {
    const rows = [rowOf(0, 'Sumberejo'), rowOf(1, 'Kalen'), rowOf(2, 'Pohkecik', '99999999')];
    const cwd = folder(rows, ['Sumberejo;Dlanggu;22222222;', 'Kalen;Dlanggu;;'], '11111111');
    const words = [join(cwd, 'd.csv'), '--policy', join(cwd, 'p.yaml'), '--month', '2026-03', '-o', 'hasil'];
    await run(['export', ...words, '--f1a'], { cwd });
    const nppOn = (village: string): string | undefined =>
      /<th>NPP<\/th><td>(\d*)<\/td>/.exec(
        readFileSync(join(cwd, 'hasil', 'f1a', `dlanggu-${village}.html`), 'utf8'),
      )?.[1];
    expect(['sumberejo', 'kalen', 'pohkecik'].map(nppOn)).toEqual(['22222222', '11111111', '']);
  });

  it('leaves out of the files of a change whose employer nobody states', async () => {
    const cwd = folder([], ['Sumberejo;Dlanggu;11111111;', 'Kalen;Dlanggu;;']);
    writeFileSync(join(cwd, 'lama.csv'), [HEADER, rowOf(0, 'Sumberejo')].join('\n'));
    const now = [rowOf(0, 'Sumberejo'), rowOf(1, 'Kalen'), rowOf(2, 'Sumberejo')];
    writeFileSync(join(cwd, 'baru.csv'), [HEADER, ...now].join('\n'));
    const rosters = [join(cwd, 'lama.csv'), join(cwd, 'baru.csv')];
    const words = ['diff', ...rosters, '--policy', join(cwd, 'p.yaml'), '--month', '2026-03', '-o', 'hasil'];
    const { code, err } = await run(words, { cwd });
    expect([code, err]).toEqual([1, expect.stringContaining('baru.csv, baris 3, Kalen')]);
    const files = readdirSync(join(cwd, 'hasil')).filter((name) => name.startsWith('template'));
    expect((await Promise.all(files.map((name) => niksIn(join(cwd, 'hasil', name))))).flat()).toEqual([
      nik(2),
    ]);
  });

  it('writes the files of one employer where they always stood', async () => {
    const cwd = folder([rowOf(0, 'Sumberejo')], ['Sumberejo;Dlanggu;;'], '12345678');
    const { code, err } = await exported(cwd);
    expect(code, err).toBe(0);
    const manifest = JSON.parse(readFileSync(join(cwd, 'hasil', 'manifest.json'), 'utf8'));
    expect(manifest.files.map(({ name }: { name: string }) => name.includes('/'))).toEqual([false]);
    expect([manifest.npp, manifest.employers]).toEqual(['12345678', undefined]);
  });

  it('asks for a changed wage under the NPP of its worker, whoever else has files', async () => {
    const cwd = folder([], ['Sumberejo;Dlanggu;11111111;', 'Kalen;Dlanggu;22222222;'], '12345678');
    writeFileSync(
      join(cwd, 'p.yaml'),
      readFileSync(join(cwd, 'p.yaml'), 'utf8').replace('base: umk', 'base: wage'),
    );
    const roster = (name: string, wages: readonly string[]): string => {
      const rows = wages.map((wage, at) => `${rowOf(at, at === 1 ? 'Kalen' : 'Sumberejo')};${wage}`);
      writeFileSync(join(cwd, name), [`${HEADER};Upah`, ...rows].join('\n'));
      return join(cwd, name);
    };
    const [old, now] = [
      roster('lama.csv', ['2000000', '2000000']),
      roster('baru.csv', ['2000000', '2500000', '2000000']),
    ];
    const words = ['diff', old, now, '--policy', join(cwd, 'p.yaml'), '--month', '2026-03', '-o', 'hasil'];
    const { code, err } = await run(words, { cwd });
    expect(code, err).toBe(0);
    expect(err).toContain('template_upah_22222222.xlsx');
    expect(err).not.toContain('template_upah_1');
    const manifest = JSON.parse(readFileSync(join(cwd, 'hasil', 'manifest.json'), 'utf8'));
    expect(manifest.npp).toBe('11111111');
  });

  it('names the employer whose files they are, not the policy’s', async () => {
    const cwd = folder([rowOf(0, 'Sumberejo')], ['Sumberejo;Dlanggu;22222222;'], '12345678');
    const { code, err } = await exported(cwd);
    expect(code, err).toBe(0);
    const manifest = JSON.parse(readFileSync(join(cwd, 'hasil', 'manifest.json'), 'utf8'));
    expect([manifest.npp, manifest.files[0].npp]).toEqual(['22222222', '22222222']);
    expect(manifest.files[0].name).toContain('22222222');
  });
});
