import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ANNEX } from '../law/annex.ts';
import { run } from '../support/run.ts';

/** Where the law changes from one income or month to the next, through the door that people use. */
const cwd = mkdtempSync(join(tmpdir(), 'enroll-tepi-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

interface Premium {
  readonly workers: readonly {
    readonly monthly: Readonly<Record<string, number>>;
    readonly lines: readonly {
      readonly programme: string;
      readonly amount: number;
      readonly rate: string;
      readonly relief?: string;
    }[];
  }[];
}

async function premium(policy: string, rows: readonly string[], months: string): Promise<Premium> {
  writeFileSync(join(cwd, 'p.yaml'), policy);
  writeFileSync(
    join(cwd, 'd.csv'),
    ['NIK,Nama,Tgl Lahir,Jabatan,Desa,Kecamatan,TMT,Penghasilan', ...rows].join('\n'),
  );
  const words = ['premium', join(cwd, 'd.csv'), '--policy', 'p.yaml', '--month', months, '--format', 'json'];
  const { out, err } = await run(words, { cwd });
  expect(out, err).not.toBe('');
  return JSON.parse(out) as Premium;
}

const person = (at: number, post: string, from: string, income: number | '' = ''): string =>
  [
    `35161801018${String(at + 1).padStart(5, '0')}`,
    `Warga ${String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26))}`,
    ...['01-01-1980', post, 'Sumberejo', 'Dlanggu', from, String(income)],
  ].join(',');

describe('the 33 rows of Lampiran II, by declared income', () => {
  const POLICY = `policy: tabel
year: 2026
regency: "35.16"
categories:
  pekerja-rentan: { segment: BPU, programmes: [JKK, JKM, JHT], base: wage, charges: [{ fund: APBD }] }
`;
  /** A lower income is asked about: it may stand in thousands. */
  const LEAST = 500_000;
  const edges = ANNEX.flatMap(([no, from, next, jkk, jht]) =>
    [Math.max(from, LEAST), (next ?? 100_000_001) - 1].map((income) => ({ no, income, jkk, jht })),
  );

  it('charges the lowest and the highest income of each', async () => {
    const { workers } = await premium(
      POLICY,
      edges.map(({ income }, at) => person(at, 'Pekerja Rentan', '', income)),
      '2026-02',
    );
    const of = (at: number, programme: string) =>
      workers[at]?.lines.find((line) => line.programme === programme);
    expect(
      edges.map(({ income }, at) => [
        income,
        of(at, 'JKK')?.rate,
        of(at, 'JKK')?.amount,
        of(at, 'JHT')?.amount,
      ]),
    ).toEqual(edges.map(({ no, income, jkk, jht }) => [income, `bracket ${no}`, jkk, jht]));
    expect(workers.map((_, at) => of(at, 'JKM')?.amount)).toEqual(edges.map(() => 6_800));
  });
});

describe('PP 49/2020: who first pays in its months pays two in full', () => {
  const POLICY = `policy: covid
year: 2020
regency: "35.16"
categories:
  bpd: { base: minimum, programmes: [JKK, JKM], charges: [{ fund: ADD }] }
`;

  it.each<readonly [string, string, Readonly<Record<string, number>>]>([
    [
      'a member from before',
      '31-07-2020',
      { '2020-07': 5_400, '2020-08': 54, '2021-01': 54, '2021-02': 5_400 },
    ],
    [
      'new in August 2020',
      '10-08-2020',
      { '2020-08': 5_400, '2020-09': 5_400, '2020-10': 54, '2021-01': 54 },
    ],
    ['new in December 2020', '01-12-2020', { '2020-12': 5_400, '2021-01': 5_400, '2021-02': 5_400 }],
    ['new in February 2021', '01-02-2021', { '2021-02': 5_400, '2021-03': 5_400 }],
  ])('%s', async (_who, from, expected) => {
    const { workers } = await premium(POLICY, [person(0, 'BPD', from)], '2020-07..2021-03');
    expect(workers[0]?.monthly).toMatchObject(expected);
    const first = Object.keys(expected)[0] ?? '';
    expect(Object.keys(workers[0]?.monthly ?? {})[0]).toBe(first);
  });
});

describe('PP 50/2025: half for whom no government fund pays, April to December 2026', () => {
  const policy = (more: string): string => `policy: keringanan
regency: "35.16"
categories:
  pekerja-rentan: { segment: BPU, programmes: [JKK, JKM], income: 1000000, charges: [{ fund: BAZNAS }]${more} }
`;

  it.each([
    ['2026-03', 16_800, undefined],
    ['2026-04', 8_400, 'pp-50-2025'],
    ['2026-12', 8_400, 'pp-50-2025'],
    ['2027-01', 16_800, undefined],
  ] as const)('BAZNAS in %s: Rp%i', async (month, amount, relief) => {
    const { workers } = await premium(policy(''), [person(0, 'Pekerja Rentan', '')], month);
    expect(workers[0]?.monthly).toEqual({ [month]: amount });
    expect(workers[0]?.lines.map((line) => line.relief)).toEqual([relief, relief]);
  });

  it('is named with its amount wherever it is not taken', async () => {
    const year = `${policy(', relief: { declined: tagihan cabang penuh }')}year: 2026\n`;
    await premium(year, [person(0, 'Pekerja Rentan', '')], '2026-06');
    const files = [join(cwd, 'd.csv'), '--policy', 'p.yaml'];
    const told = 'menolaknya, alasannya: tagihan cabang penuh. Bila dipakai, iurannya berkurang Rp';
    const flat = async (words: readonly string[]): Promise<string> =>
      (await run(words, { cwd })).out.replace(/\s+/g, ' ');
    expect(await flat(['premium', ...files, '--month', '2026-06'])).toContain(`${told}8.400`);
    expect(await flat(['budget', ...files, '--year', '2026'])).toContain(`${told}75.600`);
    expect(await flat(['policy', 'check', 'p.yaml'])).toContain('75.600');
    expect(await flat(['explain', ...files, '--nik', '3516180101800001', '--month', '2026-06'])).toContain(
      'kebijakan menolak keringanan PP 50/2025',
    );
  });
});
