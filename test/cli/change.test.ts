import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { compareBudgets } from '../../src/budget/changes/compare-budgets.ts';
import type { SavedBudget } from '../../src/budget/changes/saved.ts';
import { FigureCollector } from '../../src/budget/figures/collect-figures.ts';
import { createPremium } from '../../src/budget/premium.ts';
import { createCalculator } from '../../src/contribution/calculator.ts';
import { word } from '../../src/domain/shown.ts';
import { budgetWorkbook } from '../../src/reports/workbook/budget-workbook.ts';
import { mixedPolicy, YEAR_2026 } from '../budget/people.ts';
import { EXAMPLE, facts } from '../reports/budget-example.ts';
import { Calculator } from '../reports/formula.ts';
import { run } from '../support/run.ts';

const POLICY = `policy: suka-2026
regency: "33.10"
year: 2026
bases: { umk: { amount: 2152322.94, source: uji } }
categories:
  kepala-desa: { segment: PU, programmes: [JKK, JKM], base: wage, charges: [ { fund: ADD, activity: "1.1.03", object: "5.1.3.03" } ] }
  ketua-rt: { segment: PU, programmes: [JKK, JKM], base: umk, charges: [ { fund: ADD, activity: "1.1.07" } ] }
  pekerja-rentan: { segment: BPU, programmes: [JKK, JKM], income: 1000000, charges: [ { fund: DDS, object: "5.2.7" } ] }
`;
const HEAD = 'NIK;Nama;Jabatan;Desa;Kecamatan;Upah;Mulai;Berhenti';
const MURNI = [
  HEAD,
  '3310051212800001;ANI REKAAN;Kepala Desa;Suka;Satu;2500000;;',
  '3310051212800002;BUDI REKAAN;Ketua RT;Suka;Satu;;;',
  '3310051212800005;EDI REKAAN;Pekerja Rentan;Maju;Satu;;;',
];
const PERUBAHAN = [
  HEAD,
  '3310051212800001;ANI REKAAN;Kepala Desa;DESA SUKA;Satu;2700000;;',
  '3310051212800002;BUDI REKAAN;Ketua RT;Suka;Satu;;;',
  '3310051212800003;CICI REKAAN;Ketua RT;Suka;Satu;;01-07-2026;',
];

let base = '';
const enroll = (...words: string[]) => run(words, { cwd: base });
const budget = (roster: string, ...more: string[]) =>
  enroll('budget', join(base, roster), '--policy', join(base, 'p.yaml'), '--year', '2026', ...more);
const at = (name: string): string => join(base, name);

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'enroll-'));
  await writeFile(at('p.yaml'), POLICY);
  await writeFile(at('murni.csv'), MURNI.join('\n'));
  await writeFile(at('perubahan.csv'), PERUBAHAN.join('\n'));
  const { code, err } = await budget('murni.csv', '--save', at('murni'));
  expect([code, err]).toEqual([0, expect.stringContaining('murni.json')]);
}, 60_000);

describe('a budget that is kept', () => {
  test('is whole: with a roster that cannot be read nothing is kept, and that is said', async () => {
    const { code, err } = await budget('murni.csv', at('tiada.csv'), '--save', at('sebagian'));
    expect(code).toBe(2);
    expect(err).toContain('sebagian.json tidak ditulis');
    await expect(readFile(at('sebagian.json'))).rejects.toThrow('ENOENT');
  });

  test('holds nobody, but what its amounts were made from, and the hashes of its inputs', async () => {
    const text = await readFile(at('murni.json'), 'utf8');
    expect(text).not.toMatch(/REKAAN|33100512128|3310\*/);
    const saved = JSON.parse(text) as {
      posts: {
        category: string;
        programme: string;
        workers: number;
        people: object;
        base: object;
        rate: object;
        accounts: object[];
      }[];
      inputs: object;
      intake: { files: { sha256: string }[] };
      checksum: string;
    };
    expect(saved.posts.find(({ category }) => category === 'kepala-desa')).toMatchObject({
      programme: 'JKK',
      workers: 1,
      personMonths: 12,
      people: { '2026-01': 1 },
      base: { '2026-01': '2500000' },
      due: { '2026-01': '6000' },
      rate: { '2026-01': '0.24%' },
      accounts: [{ fund: 'ADD', activity: '1.1.03', object: '5.1.3.03', months: { '2026-12': 6000 } }],
    });
    const hash = /^[0-9a-f]{64}$/;
    expect(saved.inputs).toEqual({ policy: expect.stringMatching(hash), villages: null });
    expect([saved.intake.files[0]?.sha256, saved.checksum]).toEqual([
      expect.stringMatching(hash),
      expect.stringMatching(hash),
    ]);
  });

  test('the same inputs give the same bytes, and it is not replaced unasked', async () => {
    await budget('murni.csv', '--save', at('lagi.json'));
    expect(await readFile(at('lagi.json'), 'utf8')).toBe(await readFile(at('murni.json'), 'utf8'));
    const { code, err } = await budget('murni.csv', '--save', at('lagi'));
    expect([code, err]).toEqual([2, expect.stringContaining('sudah ada, tidak ditimpa')]);
  });

  test.each<[string, (text: string) => string, string[], string]>([
    ['edited by hand', (text) => text.replace('"2500000"', '"2600000"'), [], 'sudah diubah sesudah disimpan'],
    [
      'of another version',
      (text) => text.replace('saved-budget/1', 'saved-budget/9'),
      [],
      'enroll.saved-budget/9',
    ],
    ['no budget', () => '{"schema":"enroll.budget/1"}', [], 'bukan anggaran yang disimpan'],
    ['no JSON', () => 'Anggaran', [], 'bukan anggaran yang disimpan'],
    [
      'of another year',
      (text) => text,
      ['--year', '2027'],
      'anggaran tahun 2026, sedangkan yang diminta 2027',
    ],
    [
      'of another regency',
      (text) => text,
      ['--policy', 'lain.yaml'],
      'kabupaten/kota 33.10, sedangkan kebijakan ini untuk 33.11',
    ],
  ])('%s is refused with a sentence before a roster is read', async (_name, edit, more, sentence) => {
    await writeFile(at('x.json'), edit(await readFile(at('murni.json'), 'utf8')));
    await writeFile(at('lain.yaml'), POLICY.replace('33.10', '33.11'));
    const words = more.map((word) => (word.endsWith('.yaml') ? at(word) : word));
    const asked = ['budget', at('tiada.csv'), '--against', at('x.json'), ...words];
    if (!more.includes('--year')) asked.push('--year', '2026');
    if (!more.includes('--policy')) asked.push('--policy', at('p.yaml'));
    const { code, out, err } = await enroll(...asked);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  test('laid out otherwise by an editor it is the same budget', async () => {
    await writeFile(
      at('x.json'),
      `\uFEFF${JSON.stringify(JSON.parse(await readFile(at('murni.json'), 'utf8')))}`,
    );
    expect((await budget('murni.csv', '--against', at('x.json'))).code).toBe(0);
  });
});

describe('a budget that changes it', () => {
  const against = (...more: string[]) => budget('perubahan.csv', '--against', at('murni'), ...more);

  test('says on the screen what was, what is, the difference and why, within 80 columns', async () => {
    const { code, out } = await against();
    expect(code).toBe(0);
    expect(out).toMatch(/Semula +Menjadi +\(Berkurang\)/);
    expect(out).toMatch(/DDS {2}Dana Desa \(APBN\) +Rp201\.600 +Rp0 +\(Rp201\.600\)/);
    expect(out).toContain('hanya di Semula: orang (Rp201.600)');
    expect(out).toContain('Rekonsiliasi: Menjadi − Semula − semua sebab = Rp0.');
    expect(Math.max(...out.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(80);
  });

  test('gives programs every line with its reasons', async () => {
    const { out } = await against('--format', 'json');
    const { change } = JSON.parse(out) as {
      change: { totals: object; lines: { reasons: Record<string, number>; difference: number }[] };
    };
    expect(change.totals).toEqual({
      before: 503_076,
      after: 384_174,
      difference: -118_902,
      reasons: expect.objectContaining({ base: 12_960, fund: 0 }),
      unexplained: 0,
    });
    for (const { reasons, difference } of change.lines)
      expect(Object.values(reasons).reduce((sum, one) => sum + one, 0)).toBe(difference);
  });

  test('is a table of the form as CSV, and by what is asked for', async () => {
    const rows = (await against('--format', 'csv')).out.trim().split(/\r?\n/);
    expect(rows[0]).toBe(
      'kecamatan,village,activity,object,fund,subFund,before,after,difference,reasonFund,reasonPeople,reasonMonths,reasonBase,reasonRate,reasonRounding',
    );
    expect(rows).toContain('Satu,Maju,,5.2.7,DDS,,201600,0,-201600,0,-201600,0,0,0,0');
    const byVillage = (await against('--format', 'csv', '--by', 'village')).out.trim().split(/\r?\n/);
    expect(byVillage).toHaveLength(3);
  });

  test('is refused where the form has no place for it', async () => {
    const { code, err } = await against('--format', 'parquet', '-o', at('x.parquet'));
    expect([code, err]).toEqual([2, expect.stringContaining('text, json, csv, xlsx, html')]);
  });

  test('is a section of the page', async () => {
    const { out } = await against('--format', 'html');
    expect(out).toContain('Bertambah (Berkurang)');
    expect(out).toContain('(Rp201.600)');
  });
});

test('the workbook: after and difference are formulas, and the check of every line is nought', () => {
  const policy = mixedPolicy();
  const made = (workers: typeof EXAMPLE) => {
    const calculator = createCalculator(policy, YEAR_2026);
    const premium = createPremium(policy, YEAR_2026);
    const collector = new FigureCollector(YEAR_2026);
    for (const worker of workers) {
      const contribution = calculator.contribution(worker);
      premium.add(worker, contribution);
      collector.add(worker, contribution);
    }
    const finished = premium.finish();
    return { premium: finished, figures: collector.close(finished.budget) };
  };
  const [before, after] = [made(EXAMPLE.slice(0, 4)), made(EXAMPLE.slice(2))];
  const change = compareBudgets(before.figures, after.figures, [...policy.categories.keys()]);
  const saved: SavedBudget = {
    ...{ name: word('murni.json'), tool: word('1.0.0'), policy: null, regency: null, year: 2026 },
    ...{ months: YEAR_2026, rejected: 0, annual: change.before, figures: before.figures },
  };
  const workbook = budgetWorkbook(after.premium, facts({ against: { saved, change } }));
  const formulas = [...new Calculator(workbook).formulas()].filter(({ at: cell }) =>
    cell.startsWith('Perubahan'),
  );
  expect(formulas.filter(({ cached, result }) => cached !== result)).toEqual([]);
  expect(formulas.filter(({ formula }) => formula.startsWith('SUMIFS(')).length).toBeGreaterThan(3);
  const sheet = workbook.sheets.find(({ name }) => name === 'Perubahan');
  const rows = [...(sheet?.rows ?? [])];
  const heads = rows[4]?.cells.map((cell) => (typeof cell === 'object' ? cell.value : cell));
  expect(heads?.slice(5, 10)).toEqual([
    'Uraian',
    'Semula',
    'Menjadi',
    'Bertambah (Berkurang)',
    'Sumber dana',
  ]);
  expect(rows.at(-1)?.cells.at(-1)).toMatchObject({ value: 0 });
  const values = rows.map(({ cells }) => cells.map((cell) => (typeof cell === 'object' ? cell.value : cell)));
  const sums = (label: string): number[] =>
    (values.find((cells) => cells.some((cell) => String(cell) === label)) ?? []).slice(6, 9).map(Number);
  const [all, through, past] = [sums('JUMLAH'), sums('Melalui APBDes'), sums('Di luar APBDes')];
  expect(past).toHaveLength(3);
  expect(through.map((one, at) => one + (past[at] ?? 0))).toEqual(all);
  expect(through[0]).toBeLessThan(all[0] ?? 0);
});
