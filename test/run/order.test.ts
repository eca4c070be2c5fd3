import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDate, calendarDate } from '../../src/domain/date.ts';
import { monthsOfYear } from '../../src/domain/month.ts';
import { loadPolicyLayers } from '../../src/policy/load.ts';
import { premiumOf, validate } from '../../src/run/index.ts';
import { type MemoryWorld, memoryWorld } from '../support/memory-ports.ts';
import { tries } from '../support/tries.ts';

const { policy } = loadPolicyLayers(
  [
    {
      name: 'p.yaml',
      text: `policy: urutan
year: 2026
regency: "35.16"
bases: { rendah: { amount: 1000000, source: rekaan }, tetap: { amount: 3000000, source: rekaan } }
categories:
  perangkat-desa: { base: tetap, programmes: [JKK, JKM], charges: [{ fund: ADD }] }
  ketua-rt: { base: rendah, programmes: [JKK, JKM], charges: [{ fund: DDS }] }
  linmas: { base: rendah, programmes: [JKK, JKM], charges: [{ fund: PAD }] }
`,
    },
  ],
  [],
);
if (!policy) throw new Error('no policy');

const AS_OF = calendarDate(2026, 1, 1) as CalendarDate;
const HEAD = 'NIK,Nama,Tgl Lahir,Jabatan,Desa,Kecamatan,TMT,Tanggal Berakhir';
const NAMES = ['Budi Santoso', 'Siti Aminah', 'BUDI SANTOSO', 'Tono', ''];
const POSTS = ['Perangkat Desa', 'Ketua RT', 'Linmas', 'Hansip Desa'];

/** Few NIKs and names, so that many rows share a NIK under one name or several. */
const row = fc
  .record({
    person: fc.integer({ min: 1, max: 4 }),
    name: fc.constantFrom(...NAMES),
    post: fc.constantFrom(...POSTS),
    village: fc.constantFrom('Sumberejo', 'Kalen'),
    from: fc.constantFrom('', '15-03-2026', '01-06-2026'),
    to: fc.constantFrom('', '30-06-2026', '31-10-2026'),
  })
  .map(({ person, name, post, village, from, to }) =>
    [`351618010180000${person}`, name, '01-01-1980', post, village, 'Dlanggu', from, to].join(','),
  );
const rosters = fc.record({
  rows: fc.array(row, { minLength: 2, maxLength: 9 }),
  order: fc.array(fc.nat(), { minLength: 9, maxLength: 9 }),
  /** Which file each row goes to, before and after. */
  files: fc.array(fc.constantFrom('a', 'b'), { minLength: 18, maxLength: 18 }),
});

interface Placed {
  readonly row: string;
  readonly file: string;
}

function worldOf(placed: readonly Placed[]): MemoryWorld & { readonly names: readonly string[] } {
  const names = ['a', 'b'].filter((file) => placed.some((one) => one.file === file));
  const of = (file: string): string[] => placed.filter((one) => one.file === file).map((one) => one.row);
  const files = Object.fromEntries(names.map((name) => [`${name}.csv`, [HEAD, ...of(name)].join('\n')]));
  return { ...memoryWorld(files), names: Object.keys(files) };
}

async function resultOf(placed: readonly Placed[]) {
  const asked = { policy: policy as never, asOf: AS_OF };
  const checked = worldOf(placed);
  const { outcome } = await validate({ ...asked, files: checked.names }, checked.ports);
  const sum = (key: 'read' | 'accepted' | 'rejected'): number =>
    outcome.sheets.reduce((all, sheet) => all + sheet[key], 0);
  const world = worldOf(placed);
  const { premium } = await premiumOf(
    { ...asked, files: world.names, months: monthsOfYear(2026) },
    world.ports,
  );
  const { workers, annual, byFund, byMonth } = premium.totals;
  return {
    rows: [sum('read'), sum('accepted'), sum('rejected')],
    duplicates: outcome.findings.filter(({ code, keeps }) => code === 'nik-duplicate' && !keeps).length,
    money: [workers, annual, Object.fromEntries(byFund), byMonth],
    budget: premium.budget.rows.map(({ village, category, workers: people, total }) => [
      village,
      category,
      people,
      total,
    ]),
  };
}

describe('rows and files in another order', () => {
  it('change no total, whoever shares a NIK under whatever names', async () => {
    await fc.assert(
      fc.asyncProperty(rosters, async ({ rows, order, files }) => {
        const before = rows.map((one, at) => ({ row: one, file: files[at] ?? 'a' }));
        const after = rows
          .map((one, at) => ({ row: one, file: files[at + 9] ?? 'a', rank: order[at] ?? 0 }))
          .sort((a, b) => a.rank - b.rank);
        expect(await resultOf(after)).toEqual(await resultOf(before));
      }),
      { seed: 20_261_129, numRuns: tries(300) },
    );
  });

  const line = (name: string): string => `3516180101800001,${name},01-01-1980,Ketua RT,Sumberejo,Dlanggu,,`;

  it.each([
    [
      ['Budi', 'Siti'],
      [2, 3],
      [
        ['a.csv', 3],
        ['a.csv', 2],
      ],
    ],
    [
      ['Budi', 'BUDI', 'Siti'],
      [2, 3, 4],
      [
        ['a.csv', 4],
        ['a.csv', 4],
        ['a.csv', 2],
      ],
    ],
    [
      ['', 'Budi', 'Siti'],
      [2, 3, 4],
      [
        ['a.csv', 4],
        ['a.csv', 3],
      ],
    ],
    [['', 'Budi'], [2], []],
    [['Budi', 'budi.'], [], []],
  ] as const)('%j under one NIK: each row names a cell of another name', async (names, rejected, others) => {
    const { ports } = memoryWorld({ 'a.csv': [HEAD, ...names.map(line)].join('\n') });
    const { outcome } = await validate({ files: ['a.csv'], policy: policy as never, asOf: AS_OF }, ports);
    expect(outcome.sheets[0]?.rejected).toBe(rejected.length);
    const found = outcome.findings.filter(({ code, keeps }) => code === 'nik-duplicate' && !keeps);
    expect(found.map(({ related }) => [related?.[0]?.file, related?.[0]?.row])).toEqual(others);
  });
});
