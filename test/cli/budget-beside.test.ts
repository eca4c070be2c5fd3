import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PROGRAMMES, programmeRoster } from '../../fixtures/generate/programmes.ts';
import { run } from '../support/run.ts';
import { someOf, TRIES_ALL } from '../support/tries.ts';

const cwd = mkdtempSync(join(tmpdir(), 'enroll-beside-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const published = (name: string): string => resolve('fixtures/published', name);
const CASES = resolve('fixtures/cases');

function rosterOf(id: string): string {
  const programme = PROGRAMMES.find((one) => one.id === id);
  if (!programme) throw new Error(`no programme ${id}`);
  writeFileSync(join(cwd, `${id}.csv`), programmeRoster(programme));
  return join(cwd, `${id}.csv`);
}

/** Its first people, where their number says nothing. */
function partOf(id: string): string {
  const programme = PROGRAMMES.find((one) => one.id === id);
  if (!programme) throw new Error(`no programme ${id}`);
  const lines = programmeRoster(programme).split('\n').slice(0, 200);
  return join(cwd, write(`${id}-awal.csv`, `${lines.join('\n')}\n`));
}

function write(name: string, text: string): string {
  writeFileSync(join(cwd, name), text);
  return name;
}

const budget = (...words: readonly string[]) => run(['budget', ...words], { cwd });

interface Line {
  readonly label: string;
  readonly ours: number;
  readonly theirs: number | null;
  readonly people: number;
  readonly theirPeople: number | null;
  readonly verdict: string;
  readonly explanations: readonly { readonly text: string }[];
}

/** Each figure as label, ours, theirs and what is said of it. */
async function compared(words: readonly string[], code: number): Promise<unknown[]> {
  const ran = await budget(...words, '--format', 'json');
  expect(ran.code, ran.err).toBe(code);
  const { expected } = JSON.parse(ran.out) as { expected: { lines: readonly Line[] } };
  return expected.lines.map(({ label, ours, theirs, people, theirPeople, verdict, explanations }) => [
    label,
    ours,
    theirs ?? `${theirPeople} orang`,
    people,
    explanations.map(({ text }) => text).join(' / ') || verdict,
  ]);
}

describe('published figures beside the budget', () => {
  // The same of smaller ones follows, and test/programmes.test.ts charges these people in every run.
  it.runIf(TRIES_ALL)('Purwakarta: the 9,774 by group', async () => {
    const words = [rosterOf('purwakarta-2020'), '--policy', 'purwakarta-2020', '--year', '2021'];
    expect(await compared([...words, '--expect', published('purwakarta-2020.csv')], 0)).toEqual([
      ['Kepala desa dan perangkat', 127_072_800, '1961 orang', 1_961, 'equal'],
      ['Bamusdes', 68_299_200, '1054 orang', 1_054, 'equal'],
      ['RT dan RW', 262_051_200, '4044 orang', 4_044, 'equal'],
      ['Linmas', 175_932_000, '2715 orang', 2_715, 'equal'],
      ['Kelompok pertama seluruhnya', 633_355_200, '9774 orang', 9_774, 'equal'],
    ]);
  });

  // Who is one too many of a list is said of Wringinharjo too.
  it.runIf(TRIES_ALL)('Gresik: 7,863 at the start against the target of 330 × 100', async () => {
    const words = [rosterOf('gresik-2023'), '--policy', 'gresik-2023', '--year', '2023'];
    expect(await compared([...words, '--expect', published('gresik-2023.csv')], 1)).toEqual([
      ['Pekerja rentan awal 2023', 1_585_180_800, 1_585_180_800, 7_863, 'equal'],
      ['Sasaran 330 desa × 100 orang', 1_585_180_800, 6_652_800_000, 7_863, '33.000 orang, bukan 7.863'],
    ]);
  });

  it('Dlanggu: 23,110, which the press rounded to 23 thousand', async () => {
    const words = [resolve('fixtures/dlanggu-2021/rosters'), '--policy', 'dlanggu-2021', '--year', '2021'];
    expect(await compared([...words, '--expect', published('dlanggu-2021.csv')], 1)).toEqual([
      ['0,54% dari UMK Mojokerto 2021', 11_092_800, 11_092_800, 120, 'equal'],
      ['"Rp 23 ribu" seperti diberitakan', 11_092_800, 11_040_000, 120, 'dibulatkan ke kelipatan Rp1.000'],
    ]);
  });

  it('Wringinharjo 2026, line by line: the volume says 15 people where 16 are paid', async () => {
    const rosters = ['pemdes', 'bpd'].map((id) => join(CASES, `wringinharjo-2026-${id}`, 'roster.csv'));
    const words = [...rosters, '--policy', published('wringinharjo-2026.yaml'), '--year', '2026'];
    expect(await compared([...words, '--expect', published('wringinharjo-2026.csv')], 1)).toEqual([
      [expect.stringContaining('kades dan perangkat'), 2_475_360, 2_475_360, 16, '15 orang, bukan 16'],
      [expect.stringContaining('BPD'), 929_880, 929_880, 7, 'equal'],
    ]);
  });

  it.runIf(TRIES_ALL)('Pangkep 2025, line by line: no round base gives the 63,400 of BPD', async () => {
    const words = [rosterOf('pangkep-2025'), '--policy', published('pangkep-2025.yaml'), '--year', '2025'];
    expect(await compared([...words, '--expect', published('pangkep-2025.csv')], 1)).toEqual([
      ['Kepala desa', 165_484_800, 165_484_800, 65, 'equal'],
      ['Perangkat desa', 1_404_000_000, 1_404_000_000, 750, 'equal'],
      [
        'BPD (Rp63.400 terbit)',
        345_196_800,
        350_728_800,
        461,
        'hanya satu angka yang lain: mungkin salah ketik',
      ],
      ['Non-perangkat', 64_670_400, 64_670_400, 499, 'equal'],
      ['Pekerja rentan', 300_787_200, 300_787_200, 1_492, 'equal'],
    ]);
  });

  it('says until which month the benefit was checked', async () => {
    const words = [partOf('bulukumba-2024'), '--policy', 'bulukumba-2024', '--year', '2027'];
    const { out } = await budget(...words, '--paid', '890 juta', '--benefits', '1.077 juta');
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Satu santunan kematian (JKM, Desember 2027) Rp42.000.000; iuran yang dibayar setara dengan 21 santunan penuh.',
    );
    expect(out.replace(/\s+/g, ' ')).toContain('terakhir dicek berlaku sampai November 2026;');
  });

  it.runIf(TRIES_ALL)('Bulukumba: 890 million, rounded to hundred thousands', async () => {
    const words = [rosterOf('bulukumba-2024'), '--policy', 'bulukumba-2024', '--year', '2024'];
    const { code, out } = await budget(...words, '--expect', published('bulukumba-2024.csv'));
    expect(code).toBe(1);
    expect(out).toContain('dibulatkan ke kelipatan Rp100.000');
  });

  // What came out beside what was paid, and what one benefit costs, ask for no number of people.
  it('Bulukumba: 890 million in, 1,077 million out', async () => {
    const words = [partOf('bulukumba-2024'), '--policy', 'bulukumba-2024', '--year', '2024'];
    const { code, out } = await budget(...words, '--outcome', published('bulukumba-2024-manfaat.csv'));
    expect(code).toBe(0);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Iuran dibayar Rp890.000.000, manfaat diterima Rp1.077.000.000: rasio klaim 121,0%.',
    );
    const json = await budget(...words, '--paid', '890 juta', '--benefits', '1.077 juta', '--format', 'json');
    expect(json.code).toBe(0);
    expect(JSON.parse(json.out).outcome).toMatchObject({
      paid: 890_000_000,
      benefits: 1_077_000_000,
      claimsRatio: 1.21,
      // 42 million / 5,400 a worker and month.
      death: { benefit: 42_000_000, month: '2024-12', coveredByPaid: 21, workerMonths: 7_778 },
    });
  });
});

describe('what cannot be read', () => {
  const roster = join(CASES, 'klaten-2023', 'roster.csv');
  const words = [roster, '--policy', join(CASES, 'klaten-2023', 'policy.yaml'), '--year', '2023'];
  it.each([
    [['--expect', 'tidak-ada.csv'], 'tidak-ada.csv'],
    [['--expect', write('salah.csv', 'desa;jumlah\nA;banyak\n')], 'salah.csv, baris 2: “banyak”'],
    [['--expect', write('tanpa.csv', 'desa;warna\nA;biru\n')], 'tidak ada kolom jumlah'],
    [['--paid', '5'], 'Beri --paid dan --benefits bersama-sama'],
    [['--paid', 'lima', '--benefits', '3'], 'lima'],
    [['--outcome', write('kosong.csv', 'desa;warna\nA;biru\n')], 'kolom iuran dan manfaat'],
  ])('%j ends with 2 and one sentence', async (more, sentence) => {
    const { code, out, err } = await budget(...words, ...more);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });

  it('an unknown column is named and passed over', async () => {
    const file = write('lebih.csv', 'warna;jumlah\nbiru;557.904\n');
    const { code, err } = await budget(...words, '--expect', file);
    expect(err).toContain('kolom “warna” tidak dikenal');
    expect(code).toBe(0);
  });
});

describe('two dimensions at once', () => {
  const words = [resolve('fixtures/dlanggu-2021/rosters'), '--policy', 'dlanggu-2021', '--year', '2021'];

  it('make a matrix with totals both ways, 80 columns wide', async () => {
    const { out } = await budget(...words, '--by', 'village,category');
    expect(Math.max(...out.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
    expect(out).toContain('Per desa × per jabatan (Rupiah)');
    expect(out).toMatch(/Punggul, Dlanggu +92\.440 +92\.440 +554\.640 +739\.520 +8\n/);
    expect(out).toMatch(/Jumlah +1\.479\.040 +1\.479\.040 +8\.134\.720 +11\.092\.800 +120\n/);
  });

  it('stay a long list in CSV, and are a matrix in JSON beside it', async () => {
    const csv = await budget(...words, '--by', 'programme,category', '--format', 'csv');
    expect(csv.out.split(/\r?\n/)[0]).toBe('programme,category,workers,amount');
    const json = await budget(...words, '--by', 'programme,category', '--format', 'json');
    const { cross, cuts } = JSON.parse(json.out);
    expect(cuts).toHaveLength(6);
    expect(cross).toMatchObject({
      rows: {
        by: 'programme',
        places: [
          { programme: 'JKK', total: 4_930_080 },
          { programme: 'JKM', total: 6_162_720 },
        ],
      },
      columns: { by: 'category' },
      total: 11_092_800,
    });
    for (const [at, row] of cross.amounts.entries())
      expect(row.reduce((sum: number, amount: number) => sum + amount, 0)).toBe(cross.rows.places[at].total);
  });

  const pairs = ['month,village', 'fund,month', 'kecamatan,village', 'account,payer', 'payer,account'];
  it.each(someOf([...pairs, 'village,month'], 3))('--by %s adds up', async (by) => {
    const { out } = await budget(...words, '--by', by, '--format', 'json');
    const { cross } = JSON.parse(out);
    const sum = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + one, 0);
    expect(cross.amounts.map(sum)).toEqual(cross.rows.places.map(({ total }: { total: number }) => total));
    expect(sum(cross.columns.places.map(({ total }: { total: number }) => total))).toBe(11_092_800);
    const { out: text } = await budget(...words, '--by', by);
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
  });
});
