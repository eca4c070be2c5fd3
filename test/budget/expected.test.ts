import { describe, expect, it } from 'vitest';
import { type BudgetBuilder, createBudget } from '../../src/budget/budget.ts';
import { type ComparedLine, compareExpected } from '../../src/budget/expected/compare-expected.ts';
import { type ExpectedLine, parseExpected } from '../../src/budget/expected/expected.ts';
import type { Budget } from '../../src/budget/model.ts';
import { createCalculator } from '../../src/contribution/calculator.ts';
import { asCategory } from '../../src/domain/category.ts';
import { calendarDate } from '../../src/domain/date.ts';
import { senOfRupiah } from '../../src/domain/money.ts';
import { monthsOfYear } from '../../src/domain/month.ts';
import { shownText } from '../../src/domain/shown.ts';
import type { PolicyInput } from '../../src/policy/input.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { resolvePolicy } from '../../src/policy/resolve.ts';
import { explanationWords, verdictWords } from '../../src/reports/budget/expected-view.ts';
import { parseWage } from '../../src/roster/values/wage.ts';

interface Group {
  readonly category: string;
  readonly people: number;
  readonly village?: string;
  readonly wage?: number;
}

function budgetOf(policy: Policy, year: number, groups: readonly Group[]): Budget {
  const months = monthsOfYear(year);
  const calculator = createCalculator(policy, months);
  const builder: BudgetBuilder = createBudget(policy, months);
  for (const { category: id, people, village = 'Sukamaju', wage } of groups) {
    const contribution = calculator.contribution({
      category: asCategory(id),
      wage: wage === undefined ? undefined : senOfRupiah(wage),
    });
    builder.add(
      { category: asCategory(id), village: shownText(village), kecamatan: shownText('Sukasari') },
      contribution,
      people,
    );
  }
  return builder.finish();
}

function read(policy: Policy, ...rows: readonly string[]): readonly ExpectedLine[] {
  const { lines, problems } = parseExpected(
    rows.map((row, index) => ({ row: index + 1, cells: row.split(';') })),
    policy,
    parseWage,
  );
  expect(problems).toEqual([]);
  return lines;
}

/** The verdict on one figure, in words. */
function said(policy: Policy, budget: Budget, ...rows: readonly string[]): string[] {
  return compareExpected(read(policy, ...rows), budget, policy).lines.map((line: ComparedLine) =>
    verdictWords(line, 'id'),
  );
}

const one = (input: PolicyInput): Policy => resolvePolicy([input]);
const LEMBAGA = one({
  policy: 'lembaga',
  bases: { umk: { amount: 2_152_322.94 } },
  categories: {
    'ketua-rt': { base: 'minimum', charges: [{ fund: 'ADD' }] },
    'ketua-rw': { base: 'minimum', charges: [{ fund: 'ADD' }] },
    'perangkat-desa': {
      programmes: ['JKK', 'JKM', 'JHT'],
      base: 'wage',
      charges: [{ payer: 'worker', fund: 'SELF' }, { fund: 'ADD' }],
    },
    'pekerja-rentan': { income: 1_000_000, charges: [{ fund: 'DDS' }] },
  },
});

describe('figures of others, each explained by recomputation', () => {
  const budget = budgetOf(LEMBAGA, 2024, [
    { category: asCategory('ketua-rt'), people: 100 },
    { category: 'pekerja-rentan', people: 10 },
    { category: 'perangkat-desa', people: 3, wage: 2_500_000 },
  ]);
  const RT = 100 * 5_400 * 12;
  it.each([
    ['equal', `${RT}`, 'sama'],
    ['another head count', `${105 * 5_400 * 12}`, '105 orang, bukan 100'],
    ['eleven months', `${100 * 5_400 * 11}`, '11 bulan, bukan 12'],
    ['both', `${95 * 5_400 * 10}`, '10 bulan, bukan 12 dan 95 orang, bukan 100'],
    ['a named base', `${100 * 11_623 * 12}`, 'dasar Rp2.152.322,94 (umk)'],
    ['a round base', `${100 * 10_800 * 12}`, 'dasar Rp2.000.000'],
    ['a third programme', `${100 * 62_400 * 12}`, 'JKK, JKM, dan JHT'],
    ['the rates of BPU', `${100 * 16_800 * 12}`, 'tarif BPU, bukan PU'],
    ['rounded', '6,5 juta', 'dibulatkan ke kelipatan Rp100.000'],
    ['a figure from nowhere', '5123457', 'tidak dapat dijelaskan'],
    ['one digit', `${RT + 300_000}`, 'hanya satu angka yang lain: mungkin salah ketik'],
  ])('%s: %s', (_, amount, words) => {
    const [found] = said(LEMBAGA, budget, 'jabatan;jumlah', `ketua-rt;${amount}`);
    expect(found?.split('; atau ')).toContain(words);
  });

  it.each([
    ['PU instead of BPU', `${10 * 5_400 * 12}`, 'tarif PU, bukan BPU'],
    [
      'once for each programme',
      `${10 * 33_600 * 12}`,
      'iuran semua program dihitung lagi untuk tiap program',
    ],
    ['another row of the BPU table', `${10 * 18_800 * 12}`, 'dasar Rp1.200.000'],
  ])('a vulnerable worker counted by %s', (_, amount, words) => {
    const [found] = said(LEMBAGA, budget, 'jabatan;jumlah', `pekerja-rentan;${amount}`);
    expect(found?.split('; atau ')).toContain(words);
  });

  it.each([
    ['without the worker’s part', `${3 * 106_000 * 12}`, 'tanpa bagian pekerja'],
    ['JKK and JKM only', `${3 * 13_500 * 12}`, 'hanya JKK dan JKM'],
    ['another number of officials', `${4 * 156_000 * 12}`, '4 orang, bukan 3'],
  ])('wages of their own: %s', (_, amount, words) => {
    const [found] = said(LEMBAGA, budget, 'jabatan;jumlah', `perangkat-desa;${amount}`);
    expect(found?.split('; atau ')).toContain(words);
  });

  it('takes what they say of heads, months and base before anything guessed', () => {
    const rows = ['jabatan;orang;bulan;dasar;jumlah', `ketua-rt;90;8;2.000.000;${90 * 8 * 10_800}`];
    expect(said(LEMBAGA, budget, ...rows)).toEqual([
      '8 bulan, bukan 12 dan dasar Rp2.000.000 dan 90 orang, bukan 100',
    ]);
  });

  it('names people only where no amount is given, and nobody where we have none', () => {
    expect(said(LEMBAGA, budget, 'jabatan;orang', 'ketua-rt;100', 'ketua-rt;98', 'ketua-rw;5')).toEqual([
      '100 orang menurut pembanding, 100 dalam anggaran ini',
      '98 orang, bukan 100',
      'tidak seorang pun untuk bagian ini dalam anggaran ini',
    ]);
  });

  it('adds up lines that do not overlap, and says what no line speaks of', () => {
    const lines = read(LEMBAGA, 'dana;jumlah', 'ADD;1', 'Dana Desa;2');
    const compared = compareExpected(lines, budget, LEMBAGA);
    expect(compared.totals).toEqual({ ours: budget.annual - 3 * 50_000 * 12, theirs: 3 });
    expect(compared.untouched).toBe(3 * 50_000 * 12);
    expect(
      compareExpected(read(LEMBAGA, 'dana;jumlah', 'ADD;1', ';2'), budget, LEMBAGA).totals,
    ).toBeUndefined();
  });
});

it('figures of single months speak of those months only', () => {
  const budget = budgetOf(LEMBAGA, 2024, [{ category: asCategory('ketua-rt'), people: 2 }]);
  const compare = (...rows: readonly string[]) => compareExpected(read(LEMBAGA, ...rows), budget, LEMBAGA);
  const month = budget.annual / 12;
  const apart = compare('masa;jumlah', '2024-01;1', '2024-02;2');
  expect(apart.totals).toEqual({ ours: 2 * month, theirs: 3 });
  expect(apart.untouched).toBe(10 * month);
  expect(compare('masa;jumlah', '2024-01;1', '2024-01 + 2024-02;2').totals).toBeUndefined();
});

it('no NIK that slipped into a name is shown, and a village is found by its shown name', () => {
  const [line] = read(LEMBAGA, 'uraian;desa;jumlah', 'Budi 3310051212800001;Suka 3310051212800001;1');
  expect(line?.label).toBe('Budi 3310**********01');
  expect(line?.keys.village).toEqual(['Suka 3310**********01']);
});

it('a village that is named twice in a line is counted once', () => {
  const budget = budgetOf(LEMBAGA, 2024, [
    { category: asCategory('ketua-rt'), people: 2, village: 'Sumberejo' },
  ]);
  const [line] = compareExpected(
    read(LEMBAGA, 'desa;orang;jumlah', 'Sumberejo + Desa Sumberejo;2;129.600'),
    budget,
    LEMBAGA,
  ).lines;
  expect(line).toMatchObject({ ours: 129_600, people: 2, verdict: 'equal' });
});

it('a village is found with the word before its name or without, in any letters', () => {
  const budget = budgetOf(LEMBAGA, 2024, [
    { category: asCategory('ketua-rt'), people: 2, village: 'Sumberejo' },
  ]);
  const rows = ['desa;kecamatan;jumlah', 'Desa SUMBEREJO;Kec. Sukasari;129.600', 'Ds. Sumberejo;;129.600'];
  expect(said(LEMBAGA, budget, ...rows)).toEqual(['sama', 'sama']);
});

describe('people who start in the middle of the year', () => {
  it('a figure that counts everybody for the whole year is told apart', () => {
    const months = monthsOfYear(2024);
    const calculator = createCalculator(LEMBAGA, months);
    const builder = createBudget(LEMBAGA, months);
    const place = {
      category: asCategory('ketua-rt'),
      village: shownText('Sukamaju'),
      kecamatan: shownText('Sukasari'),
    };
    builder.add(place, calculator.contribution({ category: asCategory('ketua-rt'), wage: undefined }), 7);
    const july = calculator.contribution({
      category: asCategory('ketua-rt'),
      wage: undefined,
      from: calendarDate(2024, 7, 1),
    });
    builder.add(place, july, 3);
    const [words] = said(LEMBAGA, builder.finish(), 'jumlah', `${10 * 12 * 5_400}`);
    expect(words).toContain('semua orang dihitung sepanjang masa: 120 orang-bulan, bukan 102');
  });
});

describe('published figures', () => {
  it('Mojokerto 2025: the budget is that of 16,382 people in 12 months, not of 15,358 in 8', () => {
    const cover = {
      base: 'minimum',
      months: ['2025-05', '2025-12'] as [string, string],
      charges: [{ fund: 'APBD' as const }],
    };
    const policy = one({ policy: 'mojokerto', categories: { bpd: cover, 'ketua-rt': cover } });
    const budget = budgetOf(policy, 2025, [
      { category: 'bpd', people: 1_984 },
      { category: asCategory('ketua-rt'), people: 13_374 },
    ]);
    const { lines } = compareExpected(read(policy, 'jumlah', '1.061.553.600'), budget, policy);
    expect(lines[0]).toMatchObject({ ours: 663_465_600, difference: -398_088_000, verdict: 'explained' });
    expect(lines[0]?.explanations.map((found) => explanationWords(found, 'en'))).toContain(
      '12 months, not 8 and 16,382 people, not 15,358',
    );
  });

  it('Mojokerto 2026: rounded up to the million', () => {
    const policy = one({
      policy: 'm',
      categories: { bpd: { base: 'minimum', charges: [{ fund: 'APBD' }] } },
    });
    const budget = budgetOf(policy, 2026, [{ category: 'bpd', people: 16_382 }]);
    expect(said(policy, budget, 'orang;jumlah', '16.382;1.062 juta')).toEqual([
      'dibulatkan ke kelipatan Rp1.000.000',
    ]);
  });

  it('Kepulauan Riau 2025: a year printed as a month, rounded', () => {
    const policy = one({
      policy: 'k',
      categories: {
        'pekerja-rentan': {
          income: 1_000_000,
          months: ['2025-05', '2025-05'],
          charges: [{ fund: 'APBD-PROV' }],
        },
      },
    });
    const budget = budgetOf(policy, 2025, [{ category: 'pekerja-rentan', people: 40_741 }]);
    expect(said(policy, budget, 'orang;seorang sebulan', '40.741;201.000')).toEqual([
      '12 bulan, bukan 1 dan dibulatkan ke kelipatan Rp1.000',
    ]);
  });

  it('Malang 2019: 33,600 is 16,800 counted for each programme', () => {
    const policy = one({
      policy: 'm',
      categories: {
        'pekerja-rentan': { income: 1_000_000, months: ['2019-09', '2019-09'], charges: [{ fund: 'APBD' }] },
      },
    });
    const budget = budgetOf(policy, 2019, [{ category: 'pekerja-rentan', people: 4_100 }]);
    expect(said(policy, budget, 'orang;seorang sebulan', '4.100;33.600').join()).toContain(
      'dihitung lagi untuk tiap program',
    );
  });

  it('Purwakarta January 2021: whoever forgets the relief of PP 49/2020 has 12 × 5,400', () => {
    const policy = one({
      policy: 'p',
      categories: { linmas: { base: 'minimum', charges: [{ fund: 'APBD' }] } },
    });
    const budget = budgetOf(policy, 2021, [{ category: 'linmas', people: 2_715 }]);
    expect(said(policy, budget, 'jumlah', `${2_715 * 12 * 5_400}`)).toContain('tanpa keringanan iuran');
  });
});

describe('a file of figures', () => {
  const problems = (...rows: readonly string[]): unknown =>
    parseExpected(
      rows.map((row, index) => ({ row: index + 1, cells: row.split(';') })),
      LEMBAGA,
      parseWage,
    ).problems.map(({ code, row, column, text }) => [code, row, column, text]);

  it('understands villages, funds and posts by several names, and amounts as people write them', () => {
    const lines = read(
      LEMBAGA,
      'No;Desa;Sumber Dana;Jabatan;Jumlah (Rp);Orang;Bulan',
      '1;Suka  Maju;Dana Desa;Ketua RT+ketua-rw;Rp 1.062.000,00;9.774;12',
      '2;;Alokasi Dana Desa;;1,5 juta;-;',
    );
    expect(lines).toMatchObject([
      {
        keys: { village: ['Suka  Maju'], fund: ['DDS'], category: ['ketua-rt', 'ketua-rw'] },
        amount: 1_062_000,
        heads: 9_774,
        months: 12,
      },
      { keys: { fund: ['ADD'] }, amount: 1_500_000, heads: undefined },
    ]);
  });

  it.each([
    [['desa;catatan', 'A;1'], [['no-figure-column', 1, undefined, 'desa, catatan']]],
    [['desa;warna;jumlah', 'A;biru;1'], [['unknown-column', 1, 2, 'warna']]],
    [['desa;jumlah', 'A;banyak'], [['not-a-figure', 2, 2, 'banyak']]],
    [['dana;jumlah', 'DANA;5'], [['not-a-key', 2, 1, 'DANA']]],
    [['desa;jumlah', 'A;'], [['no-figure', 2, undefined, 'A']]],
    [['bulan;jumlah', '13;5'], [['not-a-figure', 2, 1, '13']]],
  ])('%j', (rows, expected) => {
    expect(problems(...rows)).toEqual(expected);
  });
});
