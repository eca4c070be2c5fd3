import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { desk } from '../cases/support.ts';
import { inFolder } from '../support/advice.ts';
import { type Ran, run } from '../support/run.ts';

const POLICY = `policy: uji-2026
year: 2026
bases: { umk: { amount: 3000000, source: rekaan }, honor: { amount: 1500000, source: perbup } }
categories:
  perangkat-desa: { segment: PU, programmes: [JKK, JKM], base: umk, charges: [ { fund: ADD } ], quota: { perVillage: 10 } }
  ketua-rt: { segment: PU, programmes: [JKK, JKM], base: honor, charges: [ { fund: DDS } ], quota: { perVillage: 12 } }
  pekerja-rentan: { segment: BPU, programmes: [JKK, JKM], charges: [ { fund: PAD } ], quota: { perVillage: 30 }, months: [2026-04, 2026-12] }
`;
/** 10 × 16.200 × 12 + 12 × 8.100 × 12 + 30 × 16.800 × 9 a village. */
const A_VILLAGE = 1_944_000 + 1_166_400 + 4_536_000;

async function planned(...words: readonly string[]): Promise<Ran & { readonly cwd: string }> {
  const { cwd } = desk({ 'kebijakan.yaml': POLICY });
  const all = ['plan', '--policy', 'kebijakan.yaml', '--villages', '3', '--year', '2026', ...words];
  return { ...(await inFolder(cwd, () => run(all, { cwd }))), cwd };
}

/** Every row that is not empty, its cells as their values: what Excel shows before it computes anew. */
async function cellsOf(path: string, sheet: string): Promise<string[]> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(readFileSync(path) as unknown as ExcelJS.Buffer);
  const rows: string[] = [];
  book.getWorksheet(sheet)?.eachRow((row) => {
    const cells: string[] = [];
    row.eachCell((cell) => void cells.push(String(cell.result ?? cell.value)));
    rows.push(cells.join('|'));
  });
  return rows;
}

describe('a plan with more people than the quota of all villages', () => {
  const total = (settings: readonly string[], more = '') => {
    const policy = POLICY.replace('quota: { perVillage: 30 }', `quota: { total: 40 }${more}`);
    const { cwd } = desk({ 'kebijakan.yaml': policy });
    const words = ['plan', '--policy', 'kebijakan.yaml', '--villages', '3', '--year', '2026', ...settings];
    return inFolder(cwd, () => run(words, { cwd }));
  };

  it('says so', async () => {
    const { out } = await total(['--set', 'pekerja-rentan.count=20']);
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Melampaui kuota seluruhnya: 60 Pekerja Rentan direncanakan, kuotanya 40.',
    );
  });

  it('says so to programs, and nothing of those within theirs', async () => {
    const scenario = async (people: string): Promise<unknown> => {
      const { out } = await total(['--set', `pekerja-rentan.count=${people}`, '--format', 'json']);
      return (JSON.parse(out) as { scenarios: readonly { overQuota?: unknown }[] }).scenarios[0]?.overQuota;
    };
    expect(await scenario('20')).toEqual([{ category: 'pekerja-rentan', people: 60, quota: 40 }]);
    expect(await scenario('13')).toBeUndefined();
  });

  it.each([
    ['within it', ['--set', 'pekerja-rentan.count=13'], ''],
    ['shared out', [], ''],
    ['in turns', ['--set', 'pekerja-rentan.count=13'], ', rotation: 3'],
  ] as const)('%s, does not', async (_how, settings, more) => {
    expect((await total(settings, more)).out).not.toContain('Melampaui');
  });
});

describe('a plan in the forms of a budget', () => {
  it('is a workbook of the same sums, which says what its people were counted by', async () => {
    const { code, cwd } = await planned('--format', 'xlsx', '-o', 'rencana.xlsx');
    expect(code).toBe(0);
    const summary = await cellsOf(join(cwd, 'rencana.xlsx'), 'Ringkasan');
    const all = summary.join('\n');
    expect(all).toContain(`Jumlah seluruh iuran (Rp)|${3 * A_VILLAGE}`);
    expect(all).toContain('Yang direncanakan');
    expect(all).toContain('30 Perangkat Desa (dari kuota kebijakan); 36 Ketua RT (dari kuota kebijakan)');
    expect(all).not.toContain('Baris dibaca');
    const villages = await cellsOf(join(cwd, 'rencana.xlsx'), 'Per Desa');
    expect(villages.filter((row) => row.includes(`${A_VILLAGE}`))).toHaveLength(3);
  });

  it('is a cost sheet a village, whose lines are people × months × price', async () => {
    const { cwd, err } = await planned('--per-village', 'rab');
    expect(err).toContain('Ditulis: rab');
    const files = readdirSync(join(cwd, 'rab'));
    expect(files).toHaveLength(3);
    const rows = await cellsOf(join(cwd, 'rab', files[0] ?? ''), 'RAB');
    expect(
      rows.filter((row) => row.includes('orang × bulan|')).map((row) => row.split('|').slice(0, 9).join('|')),
    ).toEqual([
      '|JKK Perangkat Desa, iuran bagian pemberi kerja|10|12|orang × bulan|3000000|0.0024|7200|864000',
      '|JKM Perangkat Desa, iuran bagian pemberi kerja|10|12|orang × bulan|3000000|0.003|9000|1080000',
      '|JKK Ketua RT, iuran bagian pemberi kerja|12|12|orang × bulan|1500000|0.0024|3600|518400',
      '|JKM Ketua RT, iuran bagian pemberi kerja|12|12|orang × bulan|1500000|0.003|4500|648000',
      '|JKK Pekerja Rentan, iuran bagian peserta, April–Desember 2026|30|9|orang × bulan|1000000|baris 1|10000|2700000',
      '|JKM Pekerja Rentan, iuran bagian peserta, April–Desember 2026|30|9|orang × bulan|1000000|tetap|6800|1836000',
    ]);
    expect(rows.some((row) => /^\|?JUMLAH APBDES\|.*7646400\|*$/.test(row))).toBe(true);
  });

  it('is a page and a table of the same sum', async () => {
    const html = await planned('--format', 'html');
    expect(html.out).toContain('22.939.200');
    expect(html.out).toContain('30 Perangkat Desa (dari kuota kebijakan)');
    const csv = await planned('--format', 'csv');
    const amounts = csv.out
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => Number(line.split(',').at(-1)));
    expect(amounts.reduce((sum, one) => sum + one, 0)).toBe(3 * A_VILLAGE);
  });

  it.each([
    ['--format', 'xlsx', '-o', 'r.xlsx'],
    ['--per-village', 'rab'],
  ])('refuses several scenarios in a form that has one set of figures: %s %s', async (...words) => {
    const { code, err } = await planned(...words, '--scenario', 'kecil: ketua-rt.count=3');
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^--scenario hanya untuk --format text atau json/),
    ]);
  });
});

it('takes in a form by --set what it refuses as a scenario', async () => {
  const { code, out } = await planned('--format', 'html', '--set', 'ketua-rt.count=3');
  expect([code, out]).toEqual([0, expect.stringContaining('9 Ketua RT (dari --set)')]);
});

describe('--umk-growth', () => {
  it('raises the minimum wage, and leaves a base of another kind', async () => {
    const { out } = await planned('--umk-growth', '10', '--format', 'json');
    const { scenarios } = JSON.parse(out);
    expect(scenarios[0].nextYear.bases).toEqual([
      expect.objectContaining({ base: 'umk', amount: '3300000', origin: 'assumed' }),
      expect.objectContaining({ base: 'honor', amount: '1500000', origin: 'fixed' }),
    ]);
  });

  it('says so, and how to change the other', async () => {
    const { out } = await planned('--umk-growth', '10');
    expect(out.replace(/\s+/g, ' ')).toContain(
      'Dasar honor 2027 belum disebut kebijakan: tetap yang 2026, Rp1.500.000; bukan upah minimum, jadi tidak ikut --umk-growth. Untuk mengubahnya: --set bases.honor=RUPIAH.',
    );
  });
});

/** Kalen: a clerk and her successor, two heads of an RT of whom one left; Talok: one head of an RT. */
const ROSTER = [
  'NIK;Nama;Jabatan;Desa;Tanggal Lahir;Jenis Kelamin;Upah;TMT;Akhir',
  '3516091208799801;SUTRISNO HADI;Kaur Umum;Kalen;12-08-1979;L;;01-01-2020;30-06-2026',
  '3516094305849802;NURUL AISYAH;Kaur Umum;Kalen;03-05-1984;P;;01-07-2026;',
  '3516092111819803;BAMBANG WIDODO;Ketua RT;Kalen;21-11-1981;L;2000000;01-01-2020;',
  '3516095702909804;SITI ROKHMAH;Ketua RT;Kalen;17-02-1990;P;2000000;01-01-2020;31-12-2025',
  '3516090509769805;AGUS PRAYITNO;Ketua RT;Talok;05-09-1976;L;1500000;;',
].join('\n');

describe('heads from rosters', () => {
  const counts = async (
    words: readonly string[],
    { policy = POLICY, roster = ROSTER }: { readonly policy?: string; readonly roster?: string } = {},
  ) => {
    const { cwd } = desk({ 'kebijakan.yaml': policy, 'daftar.csv': roster });
    const all = ['plan', 'daftar.csv', '--policy', 'kebijakan.yaml', '--year', '2026', '--format', 'json'];
    const { code, out, err } = await inFolder(cwd, () => run([...all, ...words], { cwd }));
    const { scenarios, villages } = JSON.parse(out);
    const [{ counts: of, annual }] = scenarios;
    const people = of.map(
      ({ category, people: count, source }: Record<string, string>) => `${category} ${count} ${source}`,
    );
    return { people, villages, annual, code, err };
  };

  it('are those of the fullest month, and of villages without a roster those of the quota', async () => {
    expect(await counts(['--villages', '3'])).toMatchObject({
      people: ['perangkat-desa 11 roster', 'ketua-rt 14 roster', 'pekerja-rentan 90 quota'],
      villages: 3,
      code: 0,
    });
  });

  it('are of the rosters’ villages where no list names others', async () => {
    expect(await counts([])).toMatchObject({
      people: ['perangkat-desa 1 roster', 'ketua-rt 2 roster', 'pekerja-rentan 60 quota'],
      villages: 2,
    });
  });

  it('yield to --set, and go before the villages file', async () => {
    expect((await counts(['--set', 'ketua-rt.count=5'])).people[1]).toBe('ketua-rt 10 set');
  });

  it('earn what the rosters say', async () => {
    const policy = POLICY.replace('base: honor', 'base: wage').replaceAll(/^ {2}pe.*\n/gm, '');
    const { annual, people } = await counts([], { policy });
    expect(people).toEqual(['ketua-rt 2 roster']);
    expect(annual).toBe((2_000_000 + 1_500_000) * 0.0054 * 12);
  });

  it('leave out rows that were rejected, say how many, and exit 1', async () => {
    const roster = ROSTER.replace('3516090509769805', '351609050976980');
    const { code, err, people } = await counts([], { roster });
    expect([code, people[1]]).toEqual([1, 'ketua-rt 1 roster']);
    expect(err).toContain('1 baris daftar ditolak dan orangnya tidak direncanakan');
  });
});

it('writes no folder of cost sheets where nobody is charged, and says so', async () => {
  const { cwd } = desk({ 'a.csv': 'NIK,Nama,Jabatan\n35160,SITI,Kaur Umum\n' });
  const words = ['budget', 'a.csv', '--year', '2026', '--per-village', 'rab'];
  const { code, err } = await inFolder(cwd, () => run(words, { cwd }));
  expect([code, err]).toEqual([
    1,
    expect.stringContaining('Tidak ada yang ditulis di rab: tidak ada desa dengan iuran.'),
  ]);
  expect(existsSync(join(cwd, 'rab'))).toBe(false);
});
