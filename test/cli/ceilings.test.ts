import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { resolvePolicy } from '../../src/policy/resolve.ts';
import { toWorker } from '../../src/roster/rows/worker.ts';
import { ceilingPlans } from '../../src/run/budget/ceiling-plans.ts';
import { GOOD, rosterRow } from '../checks/support.ts';
import { run } from '../support/run.ts';

const ROSTER = resolve('fixtures/dlanggu-2021/rosters/punggul.xlsx');
const POLICY = `policy: coba
regency: "35.16"
ceilings: { ADD: 5000000 }
villages: desa.csv
categories: { kepala-desa: { base: umk }, sekretaris-desa: { base: umk }, perangkat-desa: { base: umk } }
`;

function folder(villages: string): string {
  const cwd = mkdtempSync(join(tmpdir(), 'enroll-ceilings-'));
  writeFileSync(join(cwd, 'kab.yaml'), POLICY);
  writeFileSync(join(cwd, 'desa.csv'), villages);
  return cwd;
}

const budget = (cwd: string, ...more: string[]) =>
  run(['budget', ROSTER, '--policy', 'kab.yaml', ...more], { cwd });

describe('a village’s own ceiling of the villages file', () => {
  it('goes before the policy’s in the budget', async () => {
    const cwd = folder('nama,kecamatan,ADD\nPunggul,Dlanggu,2500000\n');
    const { code, out } = await budget(cwd, '--year', '2025', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(out).ceilings).toEqual([
      {
        kecamatan: 'Dlanggu',
        village: 'Punggul',
        fund: 'ADD',
        ceiling: 2_500_000,
        planned: 2_523_312,
        left: 0,
        over: 23_312,
      },
    ]);
    expect((await budget(cwd, '--year', '2025')).out).toContain('Rp23.312');
  });

  it('is found with the word before the name, as lists write it', async () => {
    const cwd = folder('nama,kecamatan,ADD\nDesa PUNGGUL,Kec. Dlanggu,2500000\n');
    const { out } = await budget(cwd, '--year', '2025', '--format', 'json');
    expect(JSON.parse(out).ceilings).toMatchObject([{ ceiling: 2_500_000, over: 23_312 }]);
  });

  it('a village that the file does not name has the policy’s', async () => {
    const cwd = folder('nama,kecamatan,ADD\nKalen,Dlanggu,1\n');
    const { out } = await budget(cwd, '--year', '2025', '--format', 'json');
    expect(JSON.parse(out).ceilings).toMatchObject([{ ceiling: 5_000_000, over: 0 }]);
  });
});

describe('a year before the first known minimum wage', () => {
  it('computes nothing, says so, and exits 1', async () => {
    const cwd = folder('nama,kecamatan\nPunggul,Dlanggu\n');
    const { code, out } = await budget(cwd, '--year', '2016');
    expect(code).toBe(1);
    expect(out).toContain('8 pekerja, dasar upah kebijakan belum berlaku');
    expect(out.replace(/\s+/g, ' ')).toContain('atau upah minimum daerahnya tidak diketahui');
    expect((await budget(cwd, '--year', '2016', '--allow-rejected')).code).toBe(0);
  });
});

describe('enroll validate says which village plans more than its ceiling', () => {
  const ROSTERS = resolve('fixtures/dlanggu-2021/rosters');
  const FUNDS = `policy: coba
regency: "35.16"
year: 2025
ceilings: { ADD: 2400000, DDS: 300000 }
categories:
  kepala-desa: { base: umk }
  sekretaris-desa: { base: umk }
  perangkat-desa: { base: umk }
  bpd: { base: umk, charges: [ { fund: DDS, percent: 50 }, { fund: PBH, percent: 50 } ] }
`;
  const validate = (cwd: string, ...more: string[]) =>
    run(['validate', ROSTER, '--policy', 'kab.yaml', '--as-of', '2025-01-01', ...more], { cwd });
  const exceeded = (out: string): { readonly args: Readonly<Record<string, unknown>> }[] =>
    JSON.parse(out).findings.filter(({ code }: { code: string }) => code === 'ceiling-exceeded');

  it('of a ceiling from July in the rupiah of those months, which every report names', async () => {
    const cwd = folder('nama,kecamatan\n');
    const fromJuly = FUNDS.replace('ADD: 2400000', 'ADD: { amount: 1200000, from: "2025-07" }');
    writeFileSync(join(cwd, 'kab.yaml'), fromJuly);
    const [finding, ...others] = exceeded((await validate(cwd, '--format', 'json')).out);
    expect(others).toEqual([]);
    const months = ['2025-07', '2025-08', '2025-09', '2025-10', '2025-11', '2025-12'];
    expect(finding?.args).toMatchObject({ fund: 'ADD', months, ceiling: 1_200_000, planned: 1_264_656 });
    expect((await validate(cwd)).out.replace(/\s+/g, ' ')).toContain('rencana Juli–Desember 2025 dari ADD');
    const json = JSON.parse((await budget(cwd, '--year', '2025', '--format', 'json')).out);
    const rows: { fund: string; months: Readonly<Record<string, number>> }[] = json.rows;
    const ofJuly = rows
      .filter(({ fund }) => fund === 'ADD')
      .flatMap((row) => months.map((at) => row.months[at] ?? 0));
    expect(ofJuly.reduce((sum, amount) => sum + amount, 0)).toBe(1_264_656);
    const [text, html] = [
      await budget(cwd, '--year', '2025'),
      await budget(cwd, '--year', '2025', '--format', 'html'),
    ];
    expect(text.out).toContain('Pagu ADD (Juli–Desember 2025): rencana Rp1.264.656 dari Rp1.200.000');
    expect(html.out).toContain('ADD (Juli–Desember 2025)');
  });

  it('in the rupiah that the budget of the same rosters counts', async () => {
    const cwd = folder('nama,kecamatan\n');
    writeFileSync(join(cwd, 'kab.yaml'), FUNDS);
    const both = ['--policy', 'kab.yaml', '--format', 'json'];
    const budgeted = await run(['budget', ROSTERS, '--year', '2025', ...both], { cwd });
    const uses: { village: string; over: number }[] = JSON.parse(budgeted.out).ceilings;
    const checked = await run(['validate', ROSTERS, '--as-of', '2025-01-01', ...both], { cwd });
    const byPlace = (a: { village: string; fund?: string }, b: { village: string; fund?: string }): number =>
      `${a.village} ${a.fund}`.toLowerCase() < `${b.village} ${b.fund}`.toLowerCase() ? -1 : 1;
    const over = uses.filter((use) => use.over > 0);
    expect(over.length).toBeGreaterThan(4);
    expect(over.length).toBeLessThan(uses.length);
    expect(
      exceeded(checked.out)
        .map(({ args }) => ({ ...args, village: String(args.village).toLowerCase() }))
        .sort(byPlace),
    ).toEqual(
      over
        .map(({ village, over: more, ...use }) => {
          const { fund, planned, ceiling } = use as Record<string, unknown>;
          return {
            village: village.toLowerCase(),
            fund: String(fund),
            year: 2025,
            planned,
            ceiling,
            over: more,
          };
        })
        .sort(byPlace),
    );
  });

  it('at its first row, and what to do', async () => {
    const { code, out, err } = await validate(folder('nama,kecamatan,ADD\nPunggul,Dlanggu,2500000\n'));
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain(
      [
        '    baris 7: Desa PUNGGUL: rencana 2025 dari ADD (Alokasi Dana Desa)',
        '      Rp2.523.312, pagu Rp2.500.000, lebih Rp23.312.',
        '    → Kurangi orang yang dibayar dari dana itu, ganti sumber dananya (charges),',
        '      atau ubah pagunya di kebijakan (ceilings) atau daftar desa.',
      ].join('\n'),
    );
  });

  it('and fails when the policy makes it an error, but counts the rows', async () => {
    const cwd = folder('nama,kecamatan,ADD\nPunggul,Dlanggu,2500000\n');
    writeFileSync(join(cwd, 'kab.yaml'), `${POLICY}checks: { ceiling-exceeded: error }\n`);
    const { code, out } = await validate(cwd, '--format', 'json');
    expect([code, JSON.parse(out).totals.rejected]).toEqual([1, 0]);
  });

  it.each([
    ['within its ceiling', 'nama,kecamatan,ADD\nPunggul,Dlanggu,2523312\n', ''],
    ['with the check off', 'nama,kecamatan,ADD\nPunggul,Dlanggu,1\n', 'checks: { ceiling-exceeded: off }\n'],
  ])('and nothing of one %s', async (_, villages, more) => {
    const cwd = folder(villages);
    writeFileSync(join(cwd, 'kab.yaml'), `${POLICY}${more}`);
    const { out } = await validate(cwd, '--format', 'json');
    expect(exceeded(out)).toEqual([]);
  });

  it('also of a roster that names no village', async () => {
    const cwd = folder('nama,kecamatan\n');
    writeFileSync(join(cwd, 'kab.yaml'), POLICY.replace('5000000', '100000'));
    const row = '3516011208800001;SUMIYATI;Kepala Desa;12-08-1980;L';
    writeFileSync(join(cwd, 'a.csv'), `NIK;Nama;Jabatan;Tanggal Lahir;Jenis Kelamin\n${row}\n`);
    const argv = [
      'validate',
      join(cwd, 'a.csv'),
      '--policy',
      'kab.yaml',
      '--as-of',
      '2025-01-01',
      '--format',
      'json',
    ];
    const { out } = await run(argv, { cwd });
    const budgeted = await run(['budget', join(cwd, 'a.csv'), '--policy', 'kab.yaml', '--year', '2025'], {
      cwd,
    });
    expect(budgeted.out).toContain('(tanpa desa), (tanpa kecamatan): ADD melampaui pagu');
    expect(exceeded(out)).toMatchObject([
      { row: 2, cell: null, message: expect.stringMatching(/^Desa tanpa nama: rencana 2025 dari ADD/) },
    ]);
  });

  it('and where the law begins later says that it did not look', async () => {
    const cwd = folder('nama,kecamatan\n');
    const { out, err } = await validate(cwd, '--as-of', '2014-06-01', '--format', 'json');
    expect(err).toBe('Pagu tidak diperiksa: iuran tahun 2014 tidak dapat dihitung.\n');
    expect(exceeded(out)).toEqual([]);
  });

  it('nor plans anything when a sum is too large to be exact', () => {
    const policy = resolvePolicy([
      { policy: 'coba', ceilings: { ADD: 1 }, categories: { 'kepala-desa': { base: 'wage' } } },
    ]);
    const unknown = vi.fn();
    const take = ceilingPlans(policy, 2026, unknown)?.();
    const worker = toWorker(rosterRow({ ...GOOD, jabatan: 'kepala-desa', upah: '9999999999999' }, 5));
    for (let people = 0; people < 20_000; people++) take?.(worker);
    expect(take?.plans?.()).toEqual([]);
    expect(unknown).toHaveBeenCalledTimes(1);
  });

  it('loads what computes contributions only then', async () => {
    // @ts-expect-error a script without types
    const { staticClosure } = (await import('../../scripts/closure.mjs')) as {
      staticClosure(entry: string): ReadonlySet<string>;
    };
    const rooms = [...staticClosure('src/cli/commands/validate.ts')].map((path) => path.split('/src/')[1]);
    // Whose months are charged in which row is judged by checks too, and so which months have a base and programmes; what
    // they cost is not.
    const table = [
      ...['base', 'cover', 'occupancy', 'open-months', 'person-months', 'presence', 'village-terms'],
    ].map((name) => `contribution/${name}.ts`);
    expect(rooms.filter((path) => /^(contribution|budget)\//.test(path ?? '')).sort()).toEqual(table);
  });
});

describe('the ceilings of many villages, in the text of a budget', () => {
  const people = Array.from({ length: 24 }, (_, at) => {
    const nik = `351618${String(1 + at).padStart(2, '0')}0180${String(at + 1).padStart(4, '0')}`;
    return `${nik},Warga ${'ABCDEFGHIJKLMNOPQRSTUVWX'[at]}wati,Kepala Desa,Desa ${String.fromCharCode(65 + at)}jati,Dlanggu`;
  });
  const cwd = folder('nama,kecamatan\nPunggul,Dlanggu\n');
  writeFileSync(join(cwd, 'daftar.csv'), ['NIK,Nama,Jabatan,Desa,Kecamatan', ...people].join('\n'));
  const textOf = async (ceiling: number): Promise<string> => {
    writeFileSync(
      join(cwd, 'p.yaml'),
      `policy: p\nregency: "35.16"\nceilings: { ADD: ${ceiling} }\ncategories: { kepala-desa: { base: umk } }\n`,
    );
    const args = [
      'budget',
      join(cwd, 'daftar.csv'),
      '--policy',
      'p.yaml',
      '--year',
      '2025',
      '--as-of',
      '2025-01-01',
    ];
    return (await run(args, { cwd })).out;
  };

  it('are summed up; twenty villages are named and the rest is counted', async () => {
    const out = await textOf(1_000);
    expect(out).toContain('Pagu ADD: rencana');
    expect(out).toMatch(/dari Rp24\.000;\s+24 desa melampaui\./);
    expect(out.match(/melampaui\s+pagu\s+sebesar/g)).toHaveLength(20);
    expect(out).toContain('dan 4 lainnya; semuanya di lembar Pagu (--format xlsx).');
  });

  it('are said to be kept where they are', async () => {
    expect((await textOf(50_000_000)).replace(/\s+/g, ' ')).toContain('semua desa dalam pagu.');
  });
});
