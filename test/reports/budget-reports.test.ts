import { describe, expect, it } from 'vitest';
import { cutBudget } from '../../src/budget/budget-cuts.ts';
import { DIMENSIONS } from '../../src/budget/dimension.ts';
import { digitsOf } from '../../src/domain/nik.ts';
import { nationalPolicy } from '../../src/policy/resolve.ts';
import { budgetJson } from '../../src/reports/budget/budget-json.ts';
import { budgetTable } from '../../src/reports/budget/budget-table.ts';
import { budgetText } from '../../src/reports/budget/budget-text.ts';
import { premiumJson } from '../../src/reports/budget/premium-json.ts';
import { PREMIUM_COLUMNS, premiumTable } from '../../src/reports/budget/premium-table.ts';
import { premiumText } from '../../src/reports/budget/premium-text.ts';
import { person } from '../budget/people.ts';
import { EXAMPLE, facts, premiumOf } from './budget-example.ts';

const premium = premiumOf();
const { budget } = premium;
const premiumDocument = JSON.parse([...premiumJson(premium, facts())].join(''));
const budgetDocument = JSON.parse([...budgetJson(budget, facts())].join(''));
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const values = (object: Record<string, number>): number[] => Object.values(object);

describe('premium as JSON', () => {
  it('carries each worker, each month and each line with its base, rate and source', () => {
    expect(premiumDocument).toMatchObject({
      schema: 'enroll.premium/1',
      policy: 'uji-2026',
      year: 2026,
      reconciled: true,
    });
    expect(premiumDocument.months).toHaveLength(12);
    const budi = premiumDocument.workers[2];
    expect(budi).toMatchObject({
      nik: '3301**********03',
      category: 'ketua-rt',
      annual: 139_476,
      monthly: { '2026-01': 11_623, '2026-12': 11_623 },
    });
    expect(budi.lines[0]).toEqual({
      month: '2026-01',
      programme: 'JKK',
      payer: 'employer',
      fund: 'ADD',
      activity: '1.1.07',
      object: null,
      base: '2152322.94',
      rate: '0.24%',
      percent: 50,
      amount: 2_583,
      source: 'PP 44/2015 Ps 16(1)a',
    });
  });

  it('its parts sum to its totals', () => {
    const { workers, totals } = premiumDocument;
    for (const worker of workers) {
      expect(sum(worker.lines.map((line: { amount: number }) => line.amount))).toBe(worker.annual);
      expect(sum(values(worker.monthly))).toBe(worker.annual);
    }
    expect(sum(workers.map((worker: { annual: number }) => worker.annual))).toBe(totals.annual);
    for (const cut of ['byMonth', 'byFund', 'byProgramme', 'byPayer'])
      expect(sum(values(totals[cut]))).toBe(totals.annual);
    expect(totals.workers).toBe(EXAMPLE.length);
  });

  it('shows a whole NIK only when asked', () => {
    const whole = EXAMPLE.map(({ nik }) => digitsOf(nik));
    const plain = [...premiumJson(premium, facts())].join('');
    const unmasked = [...premiumJson(premium, facts(), { unmask: true })].join('');
    expect(whole.filter((nik) => plain.includes(nik))).toEqual([]);
    expect(whole.filter((nik) => !unmasked.includes(nik))).toEqual([]);
  });
});

describe('budget as JSON', () => {
  it('rows, months and every cut sum to the year', () => {
    const { rows, totals, byVillage, byKecamatan, byAccount } = budgetDocument;
    expect(budgetDocument).toMatchObject({ schema: 'enroll.budget/1', reconciled: true });
    for (const row of rows) expect(sum(values(row.months))).toBe(row.total);
    const total = (entries: readonly { total: number }[]): number => sum(entries.map((entry) => entry.total));
    expect([rows, byVillage, byKecamatan, byAccount].map(total)).toEqual(Array(4).fill(totals.annual));
    for (const cut of ['byMonth', 'byFund', 'byCategory', 'byProgramme', 'byPayer'])
      expect(sum(values(totals[cut]))).toBe(totals.annual);
  });

  it('says what was read and left out, and the law with its evidence', () => {
    expect(budgetDocument.intake).toMatchObject({
      read: 8,
      accepted: 7,
      rejected: 1,
      rejectedBy: { 'nik-length': 1 },
    });
    expect(budgetDocument.totals.uncharged['no-wage']).toBe(1);
    expect(budgetDocument.law.map((rate: { source: string }) => rate.source)).toContain(
      'PP 44/2015 Ps 18(1)',
    );
  });

  it('adds the cut that was asked for', () => {
    const { cuts } = JSON.parse([...budgetJson(budget, facts(), { by: ['kecamatan', 'fund'] })].join(''));
    expect(cuts.map(({ kecamatan, fund }: Record<string, string>) => [kecamatan, fund])).toEqual([
      ['Karanganyar', 'BAZNAS'],
      ['Sukasari', 'ADD'],
      ['Sukasari', 'PBH'],
      ['Sukasari', 'SELF'],
    ]);
  });

  it('is valid JSON without workers, and a village named __proto__ loses nothing', () => {
    const empty = premiumOf([]);
    expect(JSON.parse([...budgetJson(empty.budget, facts())].join('')).rows).toEqual([]);
    expect(JSON.parse([...premiumJson(empty, facts())].join('')).workers).toEqual([]);
    const odd = premiumOf([person(1, { village: '__proto__', kecamatan: '__proto__' })]);
    const rows = JSON.parse([...budgetJson(odd.budget, facts())].join('')).byVillage;
    expect(rows[0]).toMatchObject({ village: '__proto__', total: 139_476 });
  });
});

describe('long form tables', () => {
  it('premium: one row a line, amounts sum to the year, a worker without contribution has one row of 0', () => {
    const [header, ...rows] = [...premiumTable(premium)];
    const amount = PREMIUM_COLUMNS.indexOf('amount');
    expect(header).toEqual(PREMIUM_COLUMNS);
    expect(sum(rows.map((row) => Number(row[amount])))).toBe(budget.annual);
    expect(rows.every((row) => row.length === PREMIUM_COLUMNS.length)).toBe(true);
    expect(rows.filter((row) => row[1] === 'Tanpa Upah').map((row) => row[amount])).toEqual([0]);
    expect(rows.some((row) => /\d{16}/.test(String(row[0])))).toBe(false);
  });

  it.each([
    [undefined, ['village', 'category', 'fund', 'activity', 'object', 'programme', 'payer', 'month']],
    [['kecamatan'], ['kecamatan']],
    [['village'], ['kecamatan', 'village']],
    [
      ['account', 'month'],
      ['activity', 'object', 'month'],
    ],
  ] as const)('budget by %j', (by, columns) => {
    const [header, ...rows] = [...budgetTable(budget, by)];
    const expected = by === undefined ? ['kecamatan', ...columns] : columns;
    expect([...(header ?? [])].sort()).toEqual([...expected, 'workers', 'amount'].sort());
    expect(sum(rows.map((row) => Number(row.at(-1))))).toBe(budget.annual);
    const dimensions = by ?? DIMENSIONS.filter((dimension) => dimension !== 'kecamatan');
    const whole = cutBudget(budget, dimensions).cuts.map(({ key, workers, total }) => [
      ...key,
      workers,
      total,
    ]);
    expect(rows).toEqual(whole);
  });
});

describe('text', () => {
  const texts = (['id', 'en'] as const).flatMap((language) => [
    budgetText(budget, facts({ language })),
    budgetText(budget, facts({ language }), { by: ['village', 'fund'] }),
    premiumText(premium, facts({ language })),
  ]);

  it('keeps to 80 columns', () => {
    const long = texts.flatMap((text) => text.split('\n')).filter((line) => [...line].length > 80);
    expect(long).toEqual([]);
  });

  it('says rows read, accepted and rejected, the reason, the year, the policy and the evidence', () => {
    const [text = ''] = texts;
    const flat = text.replace(/\s+/g, ' ');
    expect(flat).toContain('8 baris dibaca dari 2 lembar: 7 diterima, 1 ditolak (2 baris kosong dilewati).');
    expect(flat).toContain('1 × NIK bukan 16 digit (nik-length)');
    expect(flat).toContain('Diterima tanpa iuran: 1 pekerja, kolom upah kosong.');
    expect(flat).toContain('Jumlah 2026: Rp13.502.988 untuk 6 orang.');
    expect(flat).toContain('Kebijakan: uji-2026, Kebijakan uji (Perbup uji 1/2026).');
    expect(flat).toContain('PP 44/2015 Lampiran II [sekunder]');
    expect(flat).toContain('Selisih rupiah 0, selisih orang 0.');
  });

  it('names each fund in the reader’s language, also in the sums of workers', () => {
    const [budgetId, , premiumId, budgetEn, , premiumEn] = texts;
    for (const text of [budgetId, premiumId])
      expect(text).toMatch(/^ {2}SELF {2}Dibayar pekerja sendiri {2}/m);
    for (const text of [budgetEn, premiumEn])
      expect(text).toMatch(/^ {2}SELF {2}Paid by the workers themselves {2}/m);
  });

  it('says so when no policy was given', () => {
    const text = budgetText(budget, facts({ policy: nationalPolicy() }));
    expect(text).toContain('Tanpa kebijakan daerah: aturan nasional dengan dasar yang diandaikan');
  });

  it('shows no whole NIK, and none of the control characters of a name', () => {
    const odd = premiumOf([person(8, { name: 'A\u001b[31mB\nC' })]);
    const text = premiumText(odd, facts());
    expect(text).toContain('A [31mB C (3301**********08)');
    expect([...texts, text].some((one) => /\d{16}/.test(one) || one.includes('\u001b'))).toBe(false);
  });

  it('lists the first workers and says how many more there are', () => {
    const text = premiumText(premium, facts(), { max: 2 });
    expect(text).toContain('… dan 5 pekerja lagi.');
    expect(text).not.toContain('Budi');
  });
});
