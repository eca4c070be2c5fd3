import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Premium } from '../../src/budget/premium.ts';
import { calendarDate } from '../../src/domain/date.ts';
import type { CellModel, WorkbookModel } from '../../src/domain/workbook.ts';
import type { Worker } from '../../src/domain/worker.ts';
import { workbookBytes } from '../../src/io/machine/write-workbook.ts';
import { resolvePolicy } from '../../src/policy/resolve.ts';
import { budgetBook, budgetWorkbook } from '../../src/reports/workbook/budget-workbook.ts';
import { terbilangRupiah } from '../../src/text/budget/terbilang.ts';
import { MIXED, mixedPolicy, person, wage } from '../budget/people.ts';
import { tries } from '../support/tries.ts';
import { EXAMPLE, facts, premiumOf } from './budget-example.ts';
import { Calculator } from './formula.ts';

const workbook = budgetWorkbook(premiumOf(), facts());

const shownIn = (cell: CellModel<string>): string | number | undefined =>
  typeof cell === 'object' ? cell.value : cell;

function cellsOf(model: WorkbookModel<string>, name: string): (string | number | undefined)[][] {
  const sheet = model.sheets.find((one) => one.name === name);
  return [...(sheet?.rows ?? [])].map(({ cells }) => cells.map(shownIn));
}

/** What a formula gives is what is cached, in every cell. */
function wrongCells(model: WorkbookModel<string>): unknown[] {
  const calculator = new Calculator(model);
  return [...calculator.formulas()].filter(({ cached, result }) => cached !== result);
}

/** Texts that neither wrap nor can run over into an empty cell, and are longer than their column is wide. */
function cutTexts({ sheets }: WorkbookModel<string>): string[] {
  return sheets.flatMap(({ name, columns, rows }) =>
    [...rows].flatMap(({ cells, style }) =>
      cells.flatMap((cell, at) => {
        const text = shownIn(cell);
        const own = typeof cell === 'object' ? cell.style : undefined;
        const beside = shownIn(cells[at + 1]);
        const open = (own?.wrap ?? style?.wrap) === true || beside === undefined || beside === '';
        if (typeof text !== 'string' || open) return [];
        const size = own?.size ?? style?.size ?? 11;
        return (text.length * size) / 11 > (columns[at]?.width ?? 9) ? [`${name}: ${text}`] : [];
      }),
    ),
  );
}

describe('the budget workbook', () => {
  it('cuts no text off: it wraps, or its column is wide enough', () => {
    expect([...new Set(cutTexts(workbook))]).toEqual([]);
  });

  it('has the sheets of a budget, with the policy’s quota and the detail of each worker', () => {
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      'Ringkasan',
      'Per Desa',
      'Per Kategori',
      'Per Dana',
      'Jadwal',
      'Grafik',
      'Dasar Hukum',
      'Rekap',
      'Rincian',
      'Petunjuk',
      'Terbilang',
    ]);
    const category = { ...MIXED.categories?.['pekerja-rentan'], quota: { perVillage: 1, total: 5 } };
    const policy = resolvePolicy([
      { ...MIXED, categories: { ...MIXED.categories, 'pekerja-rentan': category } },
    ]);
    const withQuota = budgetWorkbook(premiumOf(EXAMPLE, policy), facts({ policy }));
    expect(
      cellsOf(withQuota, 'Kuota')
        .slice(4)
        .map((row) => row.slice(-3)),
    ).toEqual([
      [1, 2, -1],
      [1, 0, 1],
      [1, 0, 1],
      [5, 2, 3],
    ]);
    expect(wrongCells(withQuota)).toEqual([]);
  });

  it('holds the quota of a kecamatan against the people of all its villages, before the district’s', () => {
    const category = { ...MIXED.categories?.['pekerja-rentan'], quota: { perKecamatan: 1, total: 5 } };
    const policy = resolvePolicy([
      { ...MIXED, categories: { ...MIXED.categories, 'pekerja-rentan': category } },
    ]);
    const workers = [
      ...EXAMPLE,
      person(8, { category: 'pekerja-rentan', village: 'Mekarsari' }),
      ...[9, 10].map((serial) => person(serial, { category: 'pekerja-rentan' })),
    ];
    const model = budgetWorkbook(premiumOf(workers, policy), facts({ policy }));
    expect(
      cellsOf(model, 'Kuota')
        .slice(4)
        .map((row) => [...row.slice(0, 3), ...row.slice(-3)]),
    ).toEqual([
      ['', 'Karanganyar', '(seluruh kecamatan)', 1, 2, -1],
      ['', 'Sukasari', '(seluruh kecamatan)', 1, 3, -2],
      ['', '(seluruh daerah)', '', 5, 5, 0],
    ]);
    expect(wrongCells(model)).toEqual([]);
  });

  it('counts a quota of some months, and one of cohorts that rotate, by formulas over who is there when', () => {
    const rentan = { ...MIXED.categories?.['pekerja-rentan'], months: ['2026-01', '2026-12'] as const };
    const quota = { perVillage: { people: 1, from: '2026-07' }, total: 1 };
    const policy = resolvePolicy([
      {
        ...MIXED,
        categories: {
          ...MIXED.categories,
          'ketua-rt': { ...MIXED.categories?.['ketua-rt'], quota },
          'pekerja-rentan': { ...rentan, rotation: 6, quota: { perVillage: 1, perKecamatan: 3 } },
        },
      },
    ]);
    const rt = (serial: number, from: [number, number] | undefined, to?: [number, number]): Worker =>
      person(serial, {
        village: 'Mekarsari',
        from: from && calendarDate(2026, ...from),
        to: to && calendarDate(2026, ...to),
      });
    const workers = [
      rt(1, undefined, [3, 14]),
      rt(2, [3, 15]),
      rt(3, [8, 1]),
      person(4, { category: 'pekerja-rentan', village: 'Mekarsari' }),
      person(5, { category: 'pekerja-rentan', village: 'Mekarsari', from: calendarDate(2026, 7, 1) }),
      person(6, { category: 'pekerja-rentan', village: 'Sukamaju', from: calendarDate(2026, 2, 1) }),
      person(7, { category: 'pekerja-rentan', village: 'Sukamaju', from: calendarDate(2026, 3, 1) }),
    ];
    const model = budgetWorkbook(premiumOf(workers, policy), facts({ policy }));
    expect(
      cellsOf(model, 'Kuota')
        .slice(4)
        .map((row) => [row[2], ...row.slice(4)]),
    ).toEqual([
      ['Mekarsari', 'ketua-rt', 'Juli–Desember 2026', 20260801, 1, 2, -1],
      ['Sukamaju', 'ketua-rt', 'Juli–Desember 2026', '', 1, 0, 1],
      ['', 'ketua-rt', 'semua', 20260801, 1, 2, -1],
      ['Mekarsari', 'pekerja-rentan', 'semua', '2 giliran', 2, 2, 0],
      ['Sukamaju', 'pekerja-rentan', 'semua', 20260301, 1, 2, -1],
      ['(seluruh kecamatan)', 'pekerja-rentan', 'semua', '2 giliran', 6, 4, 2],
    ]);
    expect(wrongCells(model)).toEqual([]);
  });

  it('holds ceilings of the policy against the plan of each village, and colours what is over', () => {
    const policy = resolvePolicy([{ ...MIXED, ceilings: { ADD: 1_000_000, BAZNAS: 0 } }]);
    const model = budgetWorkbook(premiumOf(EXAMPLE, policy), facts({ policy }));
    const rows = cellsOf(model, 'Pagu').slice(4, -1);
    expect(rows.map((row) => row.slice(2, 8))).toEqual([
      ['Tegalsari', 'ADD', 1_000_000, 0, 1_000_000, 0],
      ['Tegalsari', 'BAZNAS', 0, 218_400, 0, 218_400],
      ['Mekarsari', 'ADD', 1_000_000, 104_616, 895_384, 0],
      ['Mekarsari', 'BAZNAS', 0, 0, 0, 0],
      ['Sukamaju', 'ADD', 1_000_000, 8_875_796, 0, 7_875_796],
      ['Sukamaju', 'BAZNAS', 0, 0, 0, 0],
    ]);
    expect(wrongCells(model)).toEqual([]);
  });

  it('sums a ceiling of some months over those months, and names them', () => {
    const ceilings = { ADD: { amount: 1_000_000, months: ['2026-11', '2026-12'] as const } };
    const policy = resolvePolicy([{ ...MIXED, ceilings }]);
    const budget = premiumOf(EXAMPLE, policy);
    const model = budgetWorkbook(budget, facts({ policy }));
    const ofRows = budget.budget.rows
      .filter(({ village, fund }) => village === 'Sukamaju' && fund === 'ADD')
      .reduce((sum, { months }) => sum + (months[10] ?? 0) + (months[11] ?? 0), 0);
    const [, , note, , ...rows] = cellsOf(model, 'Pagu');
    expect(ofRows).toBeGreaterThan(0);
    expect(rows.find((row) => row[2] === 'Sukamaju')?.[6]).toBe(ofRows);
    expect(note?.[0]).toContain('ADD (November–Desember 2026)');
    expect(wrongCells(model)).toEqual([]);
  });

  it('caches in every cell what its formula gives', () => {
    expect([...new Calculator(workbook).formulas()].length).toBeGreaterThan(200);
    expect(wrongCells(workbook)).toEqual([]);
  });

  it('every total of money is a formula', () => {
    const money = workbook.sheets
      .filter(({ name }) => !['Rincian', 'Dasar Hukum'].includes(name))
      .flatMap(({ rows }) => [...rows])
      .filter(({ cells }) =>
        ['JUMLAH', 'Jumlah seluruh iuran (Rp)'].some((word) => cells.map(shownIn).includes(word)),
      )
      .flatMap(({ cells }) => cells.filter((cell) => typeof shownIn(cell) === 'number'));
    expect(money.length).toBeGreaterThan(20);
    expect(money.every((cell) => typeof cell === 'object' && cell.formula !== undefined)).toBe(true);
  });

  it('says the total in figures and in words, the rows read and rejected, and that all sums agree', () => {
    const summary = cellsOf(workbook, 'Ringkasan');
    const find = (label: string): (string | number | undefined)[] =>
      summary.find(([first]) => first === label) ?? [];
    expect(find('Jumlah seluruh iuran (Rp)')[3]).toBe(13_502_988);
    const [through, outside] = [find('Lewat APBDes (Rp)')[3], find('Di luar APBDes (Rp)')[3]];
    expect(Number(through) + Number(outside)).toBe(13_502_988);
    expect(find('Terbilang (lewat APBDes)')[1]).toBe(terbilangRupiah(Number(through)));
    expect([find('Baris dibaca')[2], find('Ditolak, tidak dihitung')[2]]).toEqual([8, 1]);
    expect(find('– karena: NIK bukan 16 digit')[2]).toBe(1);
    const cuts = [
      'rincian pekerja',
      'kolom bulan di rekap',
      'desa',
      'jabatan',
      'sumber dana dan rekening',
      'bulan',
    ];
    expect(cuts.map((cut) => find(cut)[4])).toEqual(cuts.map(() => 0));
  });

  it('cites an article for each rate and explains the evidence', () => {
    const law = cellsOf(workbook, 'Dasar Hukum');
    const rates = law.filter(([segment]) => segment === 'PU' || segment === 'BPU');
    expect(rates.length).toBeGreaterThanOrEqual(8);
    expect(rates.every((row) => String(row[4]).startsWith('PP ') && String(row[5]) !== '')).toBe(true);
  });

  it('masks NIKs unless asked, and writes a name that looks like a formula as text', () => {
    const names = (model: WorkbookModel<string>): (string | number | undefined)[][] =>
      cellsOf(model, 'Rincian');
    const text = JSON.stringify(workbook.sheets.map(({ rows }) => [...rows]));
    expect(/\d{16}/.test(text)).toBe(false);
    const unmasked = budgetWorkbook(premiumOf(), facts(), { unmask: true });
    expect(names(unmasked).some((row) => row[5] === EXAMPLE[0]?.nik)).toBe(true);
    expect(names(workbook).flat()).toContain('=HYPERLINK("x")');
    const formulas = [...new Calculator(workbook).formulas()].map(({ formula }) => formula);
    expect(formulas.some((formula) => formula.includes('HYPERLINK'))).toBe(false);
  });

  it('leaves a detail out that is longer than the limit, says so, and still adds up', () => {
    const short = budgetWorkbook(premiumOf(), facts(), { detailLimit: 3 });
    expect(short.sheets.map(({ name }) => name)).not.toContain('Rincian');
    expect(cellsOf(short, 'Ringkasan').flat().join(' ')).toContain('melebihi batas lembar (3 baris)');
    expect(wrongCells(short)).toEqual([]);
  });

  it('gives a detail over the limit as a table: the same rows, masked, which add up to the year', () => {
    const premium = premiumOf();
    const { model, detail } = budgetBook(premium, facts(), { detailLimit: 3, detailFile: 'a-rincian.csv' });
    expect(cellsOf(model, 'Ringkasan').flat().join(' ')).toContain('berkas a-rincian.csv');
    const [header = [], ...rows] = [...(detail?.table ?? [])];
    expect([header[5], header[18]]).toEqual(['NIK', 'Jumlah (Rp)']);
    expect([detail?.rows, detail?.limit]).toEqual([rows.length, 3]);
    expect(rows.reduce((sum, row) => sum + Number(row[18]), 0)).toBe(premium.totals.annual);
    expect(rows.every((row) => /^\d{4}\*{10}\d{2}$/.test(String(row[5])))).toBe(true);
    expect(rows.every((row) => /^20\d\d-[01]\d$/.test(String(row[15])))).toBe(true);
    expect(budgetBook(premium, facts()).detail).toBeUndefined();
  });

  it('stands without workers and without a policy', () => {
    const empty: Premium = premiumOf([]);
    expect(wrongCells(budgetWorkbook(empty, facts()))).toEqual([]);
  });

  it('is the same bytes for the same input', async () => {
    const [a, b] = await Promise.all([
      workbookBytes(budgetWorkbook(premiumOf(), facts())),
      workbookBytes(budgetWorkbook(premiumOf([...EXAMPLE].reverse()), facts())),
    ]);
    expect(Buffer.compare(a, b)).toBe(0);
  });

  it('holds for any roster: every cached value is what its formula gives', () => {
    const anyone = fc.record({
      category: fc.constantFrom('kepala-desa', 'perangkat-desa', 'ketua-rt', 'pekerja-rentan'),
      village: fc.constantFrom('Sukamaju', 'SUKAMAJU', "Ke'eng*", '1.1.03'),
      kecamatan: fc.constantFrom('Sukasari', '', '=A1'),
      amount: fc.integer({ min: 1_000_000, max: 15_000_000 }),
      from: fc.integer({ min: 1, max: 12 }),
      to: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(fc.array(anyone, { maxLength: 12 }), (rows) => {
        const workers = rows.map(({ amount, from, to, ...rest }, index) =>
          person(index, {
            ...rest,
            ...wage(amount),
            from: calendarDate(2026, from, 1),
            to: calendarDate(2026, to, 28),
          }),
        );
        const premium = premiumOf(workers, mixedPolicy());
        expect(wrongCells(budgetWorkbook(premium, facts()))).toEqual([]);
      }),
      { seed: 20260103, numRuns: tries(40) },
    );
  });
});
