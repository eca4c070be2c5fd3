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
import type { Worker } from '../../src/domain/worker.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { villageRabs } from '../../src/reports/rab/rab-workbook.ts';
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

function madeOf(workers: readonly Worker[], policy: Policy) {
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
}

test('the workbook: after and difference are formulas, and the check of every line is nought', () => {
  const policy = mixedPolicy();
  const [before, after] = [madeOf(EXAMPLE.slice(0, 4), policy), madeOf(EXAMPLE.slice(2), policy)];
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
  const shownIn = ({ cells }: (typeof rows)[number]) =>
    cells.map((cell) => (typeof cell === 'object' ? cell.value : cell));
  expect(rows.slice(4, 7).map((cells) => shownIn(cells).slice(3, 10))).toEqual([
    ['KODE REKENING', '', 'Uraian', 'ANGGARAN (Rp)', '', '', 'Sumber dana'],
    ['Kegiatan', 'Objek', '', 'Semula', 'Menjadi', 'Bertambah (Berkurang)', ''],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'],
  ]);
  const kinds = rows.map(shownIn).filter((cells) => cells[4] === '5.1');
  expect(kinds.map((cells) => cells[5])).toContain('Belanja Pegawai');
  expect(sheet?.printArea).toMatch(/^A1:R\d+$/);
  expect(rows.at(-1)?.cells.at(-1)).toMatchObject({ value: 0 });
  const values = rows.map(shownIn);
  const sums = (label: string): number[] =>
    (values.findLast((cells) => cells.some((cell) => String(cell) === label)) ?? []).slice(6, 9).map(Number);
  const [all, through, past] = [sums('JUMLAH'), sums('Melalui APBDes'), sums('Di luar APBDes')];
  expect(past).toHaveLength(3);
  expect(through.map((one, at) => one + (past[at] ?? 0))).toEqual(all);
  expect(through[0]).toBeLessThan(all[0] ?? 0);

  for (const { name, model } of villageRabs(after.premium, facts({ against: { saved, change } }))) {
    const wrong = [...new Calculator(model).formulas()].filter((one) => one.cached !== one.result);
    expect(wrong, name).toEqual([]);
  }
});

/** The village's workbook of a budget that another one becomes. */
function villageChange(before: readonly Worker[], after: readonly Worker[], village: string) {
  const policy = mixedPolicy();
  const [old, now] = [madeOf(before, policy), madeOf(after, policy)];
  const change = compareBudgets(old.figures, now.figures, [...policy.categories.keys()]);
  const saved: SavedBudget = {
    ...{ name: word('murni.json'), tool: word('1.0.0'), policy: null, regency: null, year: 2026 },
    ...{ months: YEAR_2026, rejected: 0, annual: change.before, figures: old.figures },
  };
  const books = [...villageRabs(now.premium, facts({ against: { saved, change } }))];
  const model = books.find(({ name }) => name.endsWith(village))?.model;
  if (model === undefined) throw new Error(`no workbook of ${village}`);
  const valuesOf = (name: string) =>
    [...(model.sheets.find((sheet) => sheet.name === name)?.rows ?? [])].map(({ cells }) =>
      cells.map((cell) => (typeof cell === 'object' ? cell.value : cell)),
    );
  return { names: model.sheets.map(({ name }) => name), valuesOf, annual: change };
}

test('the workbook of a village has DPPA, Penjabaran Perubahan and RAB Perubahan in place of those of Murni', () => {
  const { names, valuesOf } = villageChange(EXAMPLE.slice(0, 2), EXAMPLE.slice(1, 3), 'Sukamaju');
  expect(names).toEqual([
    ...['RAB', 'RAB 1.1.03', 'RAB Perubahan', 'DPPA', 'Penjabaran Perubahan', 'Petunjuk', 'Terbilang'],
  ]);
  expect(valuesOf('RAB 1.1.03').flat()).toContain('Perubahan');
  const dppa = valuesOf('DPPA');
  expect(dppa[0]).toEqual(['RENCANA KEGIATAN DAN ANGGARAN PERUBAHAN']);
  expect(dppa[7]?.filter((head) => head !== '')).toEqual([
    ...['KODE REKENING', 'URAIAN', 'SEMULA', 'MENJADI'],
    ...['RENCANA PENARIKAN ANGGARAN (Rp)', 'JUMLAH (Rp)', 'Selisih (harus 0)'],
  ]);
  expect(dppa[9]?.filter((head) => head !== '')).toHaveLength(9);
  const [, , , before, , after] = dppa.find((cells) => cells[2] === 'JUMLAH') ?? [];
  const elaborated = valuesOf('Penjabaran Perubahan').find((cells) => cells[2] === 'JUMLAH') ?? [];
  expect(elaborated.slice(3, 6)).toEqual([before, after, Number(after) - Number(before)]);
  const rab = valuesOf('RAB Perubahan').find((cells) => cells[1] === 'JUMLAH') ?? [];
  expect([rab[3], rab[5], rab[6]]).toEqual([before, after, Number(after) - Number(before)]);
});

test('of an account that only Semula has, the forms of a village say nothing in Menjadi', () => {
  const { valuesOf } = villageChange(EXAMPLE.slice(0, 2), EXAMPLE.slice(1, 3), 'Sukamaju');
  const [, , , before, source, after, sourceAfter] =
    valuesOf('DPPA').find((cells) => cells[1] === '5.1.3.03') ?? [];
  expect(Number(before)).toBeGreaterThan(0);
  expect([source, after, sourceAfter]).toEqual(['ADD', 0, '']);
});

test('a village that only Semula has gets its forms too', () => {
  const { names, valuesOf } = villageChange(EXAMPLE.slice(0, 3), EXAMPLE.slice(2, 3), 'Sukamaju');
  expect(names).toEqual(['RAB', 'RAB Perubahan', 'DPPA', 'Penjabaran Perubahan', 'Petunjuk', 'Terbilang']);
  const [, , , before, , after] = valuesOf('DPPA').find((cells) => cells[2] === 'JUMLAH') ?? [];
  expect([Number(before) > 0, after]).toEqual([true, 0]);
});
