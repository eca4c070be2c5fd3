import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LAYOUTS } from '../../src/enrolment/sipp/layouts.ts';
import { openBook } from '../../src/io/machine/open-book.ts';
import { type Ran, run } from '../support/run.ts';
import { TRIES_ALL } from '../support/tries.ts';

const POLICY = `
policy: uji-2026
year: 2026
bases: { umk: { amount: 4279787.17, source: rekaan } }
categories:
  perangkat-desa: { segment: PU, programmes: [JKK, JKM, JHT], base: wage, charges: [ { payer: employer, fund: ADD }, { payer: worker, fund: SELF } ] }
  ketua-rt: { segment: PU, programmes: [JKK, JKM], base: umk, charges: [ { fund: DDS } ] }
enrolment: { npp: "12345678", workLocation: "3516", postcode: "61371", identityExpiry: "2090-01-01", employment: T }
`;
const HEADER =
  'NIK;Nama Lengkap;Tempat Lahir;Tanggal Lahir;Jenis Kelamin;Status Kawin;Golongan Darah;Nama Ibu Kandung;Alamat;Desa;Kecamatan;Jabatan;TMT;KPJ;Upah;Keterangan';

interface Person {
  nik: string;
  name: string;
  birth: string;
  village: string;
  post: 'Kaur Umum' | 'Ketua RT';
  kpj: string;
  wage: number;
  remark: string;
}

const two = (value: number): string => String(value).padStart(2, '0');
const letters = (value: number): string =>
  [0, 1, 2].map((place) => String.fromCharCode(97 + (Math.floor(value / 26 ** place) % 26))).join('');

function personAt(at: number): Person {
  const [day, month, year] = [
    1 + (at % 28),
    1 + (Math.floor(at / 28) % 12),
    70 + (Math.floor(at / 336) % 20),
  ];
  return {
    nik: `351601${two(day)}${two(month)}${year}${String(1 + Math.floor(at / 6_720)).padStart(4, '0')}`,
    name: `Warga ${letters(at)} Rekaan`,
    birth: `${two(day)}-${two(month)}-19${year}`,
    village: `Desa ${letters(Math.floor(at / 200))}`,
    post: at % 4 === 0 ? 'Ketua RT' : 'Kaur Umum',
    kpj: String(10_000_000_000 + at),
    wage: 2_000_000 + (at % 97) * 1_111,
    remark: '',
  };
}

const line = ({ nik, name, birth, village, post, kpj, wage, remark }: Person): string =>
  `${nik};${name};Mojokerto;${birth};L;Kawin;O;Ibu ${name};Dusun Satu;${village};Dlanggu;${post};01-01-2020;${kpj};${wage};${remark}`;

/** By hand from the rates, in exact whole numbers: sen times millionths, half up. */
function contribution(people: readonly Person[]): Record<string, number> {
  const sums: Record<string, number> = { ADD: 0, DDS: 0, SELF: 0 };
  const rupiah = (sen: bigint, millionths: bigint): number =>
    Number((sen * millionths + 50_000_000n) / 100_000_000n);
  const add = (fund: string, amount: number): void => {
    sums[fund] = (sums[fund] ?? 0) + amount;
  };
  for (const { post, wage } of people) {
    const sen = post === 'Ketua RT' ? 427_978_717n : BigInt(wage) * 100n;
    const fund = post === 'Ketua RT' ? 'DDS' : 'ADD';
    add(fund, rupiah(sen, 2_400n) + rupiah(sen, 3_000n));
    if (fund === 'ADD') add('ADD', rupiah(sen, 37_000n));
    if (fund === 'ADD') add('SELF', rupiah(sen, 20_000n));
  }
  return sums;
}

const REASONS = ['mengundurkan diri', 'usia pensiun', ''];
/** A fifth of them in `npm test`. */
const COUNT = TRIES_ALL ? 5_000 : 1_000;
const old = Array.from({ length: COUNT }, (_, at) => personAt(at));
const isThere = (at: number): boolean => at < COUNT;
const leaving = new Set(Array.from({ length: 30 }, (_, index) => 17 + index * 101).filter(isThere));
for (const at of leaving) Object.assign(old[at] as Person, { remark: REASONS[at % 3] });
const staying = (count: number, from: number): number[] =>
  Array.from({ length: count }, (_, index) => from + index * 100).filter(
    (at) => isThere(at) && !leaving.has(at),
  );
const raised = staying(40, 33);
const moved = staying(25, 50);
const promoted = staying(12, 72);
const corrected = COUNT - 758;
const next = old.map((person) => ({ ...person }));
const change = (at: number, values: Partial<Person>): void => void Object.assign(next[at] as Person, values);
for (const at of raised) change(at, { wage: (old[at]?.wage ?? 0) + 75_000 });
for (const at of moved) change(at, { village: 'Desa Pindahan' });
for (const at of promoted) change(at, { post: 'Kaur Umum' });
change(corrected, { nik: `${old[corrected]?.nik.slice(0, 12)}7777` });
const joining = Array.from({ length: 20 }, (_, index) => ({
  ...personAt(6_000 + index),
  kpj: index % 2 === 0 ? '' : String(20_000_000_000 + index),
}));
const now = [...next.filter((_, at) => !leaving.has(at)), ...joining].reverse();

let base = '';
let text: Ran;
let json: { changes: { change: string; nik: string }[]; effects: unknown[]; bySide: unknown; totals: object };
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'enroll-'));
  await writeFile(join(base, 'kebijakan.yaml'), POLICY);
  await writeFile(join(base, 'lama.csv'), [HEADER, ...old.map(line)].join('\n'));
  await writeFile(join(base, 'baru.csv'), [HEADER, ...now.map(line)].join('\n'));
  const words = ['diff', join(base, 'lama.csv'), join(base, 'baru.csv'), '--policy', 'kebijakan.yaml'];
  text = await run([...words, '--month', '2026-03', '-o', 'keluar'], { cwd: base });
  const { out } = await run([...words, '--month', '2026-03', '--format', 'json', '--unmask'], { cwd: base });
  json = JSON.parse(out);
}, 120_000);

async function rowsOf(id: 'tk-baru' | 'tk-lanjutan' | 'tk-na'): Promise<string[][]> {
  const { stem, dataSheet } = LAYOUTS[id];
  const book = await openBook(join(base, 'keluar', `${stem}_12345678.xlsx`));
  const rows: string[][] = [];
  const sheet = book.sheets.find(({ name }) => name === dataSheet);
  for await (const batch of sheet?.rows() ?? [])
    rows.push(...batch.map(({ cells }) => cells.map((cell) => cell as string)));
  await book.close();
  return rows;
}

describe(`two months of ${COUNT} workers`, () => {
  it.each<[string, () => string[]]>([
    ['joined', () => joining.map(({ nik }) => nik)],
    ['left', () => [...leaving].map((at) => old[at]?.nik ?? '')],
    ['wage', () => raised.map((at) => next[at]?.nik ?? '')],
    ['village', () => moved.map((at) => next[at]?.nik ?? '')],
    ['category', () => promoted.map((at) => next[at]?.nik ?? '')],
    ['nik', () => [next[corrected]?.nik ?? '']],
    ['name', () => []],
    ['kpj', () => []],
  ])('differ in exactly what was done: %s', (kind, expected) => {
    const found = json.changes.filter(({ change }) => change === kind).map(({ nik }) => nik);
    expect(found.sort()).toEqual(expected().sort());
  });

  it('cost by fund what the rates make of them, to the rupiah', () => {
    const [before, after] = [contribution(old), contribution(now)];
    expect(json.effects).toEqual(
      ['ADD', 'DDS', 'SELF'].map((fund) => ({ fund, before: before[fund], after: after[fund] })),
    );
    const village = (of: typeof before): number => (of.ADD ?? 0) + (of.DDS ?? 0);
    expect(json.bySide).toEqual({
      apbdes: { before: village(before), after: village(after) },
      outside: { before: before.SELF, after: after.SELF },
    });
  });

  it('give SIPP files of their layouts: joined, joined with a KPJ, left with a reason', async () => {
    const [fresh, known, gone] = [
      await rowsOf('tk-baru'),
      await rowsOf('tk-lanjutan'),
      await rowsOf('tk-na'),
    ];
    for (const [rows, id] of [
      [fresh, 'tk-baru'],
      [known, 'tk-lanjutan'],
      [gone, 'tk-na'],
    ] as const)
      expect(rows[0]).toEqual(LAYOUTS[id].columns.map(({ header }) => header));
    const niks = (wanted: boolean): string[] =>
      now.filter((one) => joining.includes(one) && (one.kpj !== '') === wanted).map(({ nik }) => nik);
    expect(fresh.slice(1).map((cells) => cells[14])).toEqual(niks(false));
    expect(known.slice(1).map((cells) => cells[0])).toEqual(niks(true));
    const leavers = [...leaving].filter((at) => old[at]?.remark !== '');
    expect(gone.slice(1).map(([kpj, , , reason]) => `${kpj} ${reason}`)).toEqual(
      leavers.map((at) => `${old[at]?.kpj} ${old[at]?.remark === 'usia pensiun' ? 'A4' : 'A1'}`),
    );
    expect(
      [...fresh, ...known, ...gone].flat().every((cell) => cell === undefined || typeof cell === 'string'),
    ).toBe(true);
  });

  it('say who cannot be deactivated yet, and that new wages go into SIPP’s own file; no NIK is shown', async () => {
    const missing = [...leaving].filter((at) => old[at]?.remark === '').length;
    expect(text.code).toBe(1);
    expect(text.out).toContain(`SEBAB_NA kurang pada ${missing} pekerja yang berhenti`);
    expect(text.err.replace(/\s+/g, ' ')).toContain('template_upah_12345678.xlsx');
    const manifest = await readFile(join(base, 'keluar/manifest.json'), 'utf8');
    // A hash of 64 digits may hold sixteen decimal ones in a row.
    const said = (text.out + text.err + manifest).replace(/\b[0-9a-f]{64}\b/g, '');
    expect(said).not.toMatch(/\d{16}/);
  });
});
