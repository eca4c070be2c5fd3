import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { category } from '../../src/domain/category.ts';
import { formatSen, type Sen } from '../../src/domain/money.ts';
import type { Worker } from '../../src/domain/worker.ts';
import { compareBill } from '../../src/enrolment/bill-differences.ts';
import { planExport } from '../../src/enrolment/export-plan.ts';
import { readBill } from '../../src/enrolment/sipp/formulir-2a.ts';
import type { Village } from '../../src/policy/village.ts';
import { said } from '../said.ts';
import { tries } from '../support/tries.ts';
import { type BilledRow, billedRow, billTexts, rowTexts } from './bill.ts';
import { monthOf, person, policyOf, sen } from './people.ts';

const MARCH = monthOf('2026-03');
const POLICY = policyOf(`
policy: uji-2026
bases: { umk: { amount: 4279787.17, source: rekaan } }
categories:
  perangkat-desa: { segment: PU, programmes: [JKK, JKM, JHT], base: wage, charges: [ { payer: employer, fund: ADD }, { payer: worker, fund: SELF } ] }
  kepala-desa: { segment: PU, programmes: [JKK, JKM, JHT, JP], base: wage, charges: [ { payer: employer, fund: ADD }, { payer: worker, fund: SELF } ] }
  ketua-rt: { segment: PU, programmes: [JKK, JKM], base: umk, charges: [ { fund: ADD } ] }
  pekerja-rentan: { segment: BPU, programmes: [JKK, JKM], income: 1000000, charges: [ { fund: ADD } ] }
`);
let serial = 10_000_000_000;
const member = (category: string, wage?: number, given: Partial<Worker> = {}): Worker =>
  person({
    category,
    wage: wage === undefined ? undefined : sen(wage),
    ...given,
    sipp: { kpj: String(++serial) },
  });
const bill = (workers: readonly Worker[], change: (rows: BilledRow[]) => void = () => undefined) => {
  const rows = workers.map((worker) => billedRow(worker, POLICY, MARCH));
  change(rows);
  return readBill(billTexts(rows, MARCH).map((cells, index) => ({ row: index + 1, cells })));
};
const first = (rows: BilledRow[]): BilledRow => rows[0] as BilledRow;

describe('a bill of what is not rate times the policy’s base', () => {
  const FLAT = policyOf(`
policy: tetap
categories:
  ketua-rt: { segment: PU, programmes: [JKK, JKM], flat: { amount: 12000, source: tagihan }, charges: [ { fund: ADD } ] }
enrolment: { npp: '12345678', workLocation: '3516', postcode: '61371', identityExpiry: '2090-01-01', employment: T }
`);
  const rt = (): Worker => member('ketua-rt', 2_000_000);
  const flatRow = (worker: Worker, parts: readonly number[]): BilledRow => ({
    ...billedRow(worker, FLAT, MARCH),
    parts: [...parts, 0, 0, 0, 0, 0, 0],
  });
  const compared = (worker: Worker, parts: readonly number[]) =>
    compareBill(
      readBill(billTexts([flatRow(worker, parts)], MARCH).map((cells, at) => ({ row: at + 1, cells }))),
      [worker],
      FLAT,
      MARCH,
    );

  it('agrees with a figure a head however the bill divides it between programmes', () => {
    for (const parts of [
      [5_000, 7_000],
      [12_000, 0],
      [5_333, 6_667],
    ])
      expect(compared(rt(), parts)).toMatchObject({ differences: [], agreed: 1, remaining: 0 });
  });

  it('says what the row is apart from the figure as a whole', () => {
    expect(compared(rt(), [5_000, 6_999])).toMatchObject({
      differences: [{ kind: 'rule', billed: sen(11_999), expected: sen(12_000), amount: -100 }],
      remaining: 0,
    });
  });

  it('knows the base of a village that has its own', () => {
    const village = { name: 'Sumberejo', kecamatan: 'Dlanggu', base: sen(3_000_000), ceilings: {} };
    const policy = {
      ...POLICY,
      enrolment: FLAT.enrolment,
      villages: { path: 'd.csv', file: 'p.yaml', list: [said<Village>(village)] },
    };
    const worker = member('ketua-rt');
    const row = { ...billedRow(worker, policy, MARCH), wage: 3_000_000 };
    const read = readBill(billTexts([row], MARCH).map((cells, at) => ({ row: at + 1, cells })));
    expect(row.parts.slice(0, 2)).toEqual([7_200, 9_000]);
    expect(compareBill(read, [worker], policy, MARCH)).toMatchObject({ differences: [], remaining: 0 });
    expect(planExport([worker], policy, MARCH).files[0]?.enrollees[0]?.wage).toBe(3_000_000);
  });

  it('has SIPP told the roster’s wage, and keeps back who has none', () => {
    const plan = planExport([rt(), member('ketua-rt')], FLAT, MARCH);
    expect(plan.files[0]?.enrollees.map(({ wage }) => wage)).toEqual([2_000_000]);
    expect(plan.heldBack.map(({ obstacle }) => obstacle)).toEqual([{ kind: 'no-base', why: 'no-wage' }]);
  });
});

describe('reading a Formulir 2a', () => {
  const workers = [member('perangkat-desa', 2_500_000), member('ketua-rt')];
  const rows = workers.map((worker) => billedRow(worker, POLICY, MARCH));

  it('finds employer, month, rows and the grand total, on however many pages', () => {
    const read = bill(Array.from({ length: 23 }, () => member('ketua-rt')));
    expect([read.npp, read.month, read.rows.length, read.unread]).toEqual(['12345678', MARCH, 23, []]);
    expect(read.statedTotal).toBe(23 * 23_110 * 100);
  });

  it.each<[string, (texts: string[]) => string[]]>([
    ['cells', (texts) => texts],
    ['a line with tabs', (texts) => [texts.join('\t')]],
    ['a line with blanks', (texts) => [texts.filter(Boolean).join('   ')]],
    ['a line with bars', (texts) => [`| ${texts.join(' | ')} |`.replace(/ \|$/, '')]],
    [
      'plain numbers',
      (texts) => texts.map((text) => (/\.\d\d$/.test(text) ? text.replaceAll(',', '') : text)),
    ],
    [
      'Indonesian amounts',
      (texts) =>
        texts.map((text) =>
          /\.\d\d$/.test(text) ? text.replaceAll(',', '_').replace('.', ',').replaceAll('_', '.') : text,
        ),
    ],
    ['an employee number', (texts) => texts.map((text, index) => (index === 3 ? '17' : text))],
    ['empty amounts', (texts) => texts.map((text) => (text === '0.00' ? '' : text))],
  ])('reads a row as %s', (_what, form) => {
    const read = readBill(
      rows.map((row, index) => ({ row: index + 1, cells: form(rowTexts(row, index + 1)) })),
    );
    expect(read.unread).toEqual([]);
    expect(read.rows.map(({ nik, kpj, wage, total }) => [nik, kpj, wage, total])).toEqual(
      rows.map((row) => [
        row.nik,
        row.kpj,
        row.wage * 100,
        row.parts.reduce((sum, part) => sum + part, 0) * 100,
      ]),
    );
  });

  it('says which row it could not read', () => {
    const torn = rowTexts(first(rows), 1).slice(0, 12);
    expect(readBill([{ row: 7, cells: torn }])).toMatchObject({ rows: [], unread: [7] });
  });

  it.each([
    ['left out', ''],
    ['masked', '351601******0001'],
  ])('reads a row whose NIK is %s by its KPJ', (_how, nik) => {
    const texts = rowTexts(first(rows), 1).map((text) => (/^\d{16}$/.test(text) ? nik : text));
    const read = { nik: undefined, kpj: first(rows).kpj, name: first(rows).name, birth: first(rows).birth };
    expect(readBill([{ row: 7, cells: texts }])).toMatchObject({ rows: [read], unread: [] });
    expect(readBill([{ row: 8, cells: [texts.join(' ')] }])).toMatchObject({ rows: [read], unread: [] });
  });

  it('says of a row whose NIK is torn that it could not be read', () => {
    const texts = rowTexts(first(rows), 1).map((text) => (/^\d{16}$/.test(text) ? text.slice(1) : text));
    expect(readBill([{ row: 7, cells: texts }])).toMatchObject({ rows: [], unread: [7] });
  });

  it('pairs rows without NIK by KPJ, and without either by name and birth date', () => {
    const people = [{ ...first(rows), kpj: '', name: 'Budi Rekaan' }, ...rows.slice(1)];
    const named = workers.map((worker, at) =>
      at === 0 ? { ...worker, name: person({ name: 'Budi Rekaan' }).name } : worker,
    );
    const bare = people.map((row, at) => rowTexts({ ...row, nik: '' }, at + 1));
    const bill = readBill(bare.map((cells, index) => ({ row: index + 1, cells })));
    const compared = compareBill(bill, named, POLICY, MARCH);
    expect(compared).toMatchObject({ differences: [], remaining: 0, byKpj: rows.length - 1, byPerson: 1 });
  });

  it('takes what the government pays for JKP out of a total that leaves it out', () => {
    const row = { ...first(rows), parts: [...first(rows).parts.slice(0, 7), 9_415] };
    const total = row.parts.reduce((sum, part) => sum + part, 0) - 9_415;
    const [read] = readBill([{ row: 1, cells: rowTexts({ ...row, total }, 1) }]).rows;
    expect([read?.parts['JKP-government'], read?.total]).toEqual([0, total * 100]);
  });
});

describe('a bill against the roster', () => {
  it('agrees when it is what the roster leads to, cents of the base and all', () => {
    const workers = [
      member('perangkat-desa', 2_500_000),
      member('ketua-rt'),
      member('kepala-desa', 12_000_000),
    ];
    const found = compareBill(bill(workers), workers, POLICY, MARCH);
    expect(found).toMatchObject({ differences: [], matched: 3, agreed: 3, remaining: 0 });
    expect(found.billed).toBe(found.expected);
  });

  const one = member('perangkat-desa', 2_500_000);
  it.each<[string, (rows: BilledRow[]) => void, string[]]>([
    [
      'a wage',
      (rows) => Object.assign(first(rows), billedRow({ ...one, wage: sen(2_600_000) }, POLICY, MARCH)),
      ['wage'],
    ],
    [
      'one rupiah',
      (rows) => first(rows).parts.splice(0, 1, (first(rows).parts[0] ?? 0) + 1),
      ['rounding JKK'],
    ],
    ['a rate', (rows) => first(rows).parts.splice(0, 1, 22_250), ['rule JKK']],
    ['a programme too many', (rows) => void first(rows).parts.splice(4, 2, 50_000, 25_000), ['programme JP']],
    ['a programme too few', (rows) => void first(rows).parts.splice(2, 2, 0, 0), ['programme JHT']],
    ['JKP', (rows) => void first(rows).parts.splice(6, 1, 3_500), ['programme JKP']],
    ['a row that does not add up', (rows) => Object.assign(first(rows), { total: 1_000 }), ['row-sum']],
    [
      'a NIK, where the KPJ agrees',
      (rows) => Object.assign(first(rows), { nik: '3516010101010001' }),
      ['identity'],
    ],
    [
      'somebody unknown',
      (rows) => void Object.assign(first(rows), { nik: '3516010101010001', kpj: '99999999999' }),
      ['not-on-roster', 'not-billed'],
    ],
    ['the same person twice', (rows) => void rows.push({ ...first(rows) }), ['billed-twice']],
    ['nobody', (rows) => void rows.splice(0, 1), ['not-billed']],
    [
      'arrears',
      (rows) => {
        const paid = billedRow({ ...one, wage: sen(3_000_000) }, POLICY, MARCH);
        Object.assign(first(rows), { ...paid, wage: 2_500_000, arrears: 500_000 });
      },
      ['arrears'],
    ],
  ])('explains %s to zero', (_what, change, expected) => {
    const found = compareBill(bill([one], change), [one], POLICY, MARCH);
    expect(
      found.differences.map(({ kind, programme }) => [kind, programme].filter(Boolean).join(' ')),
    ).toEqual(expected);
    expect(found.remaining).toBe(0);
  });

  it('tells who is billed without being covered as PU this month', () => {
    const bpu = member('pekerja-rentan');
    const read = bill([{ ...bpu, category: category('ketua-rt') }]);
    expect(compareBill(read, [bpu], POLICY, MARCH).differences.map(({ kind }) => kind)).toEqual([
      'not-covered',
    ]);
  });

  it('leaves over what the grand total says and the rows do not', () => {
    const read = { ...bill([one]), statedTotal: 99_999_900 as Sen };
    const { remaining, expected } = compareBill(read, [one], POLICY, MARCH);
    expect(remaining).toBe(99_999_900 - expected);
  });

  it('explains every difference to zero, whatever was done to the rows', () => {
    const workers = Array.from({ length: 6 }, (_, index) =>
      index % 2 === 0 ? member('kepala-desa', 2_000_000 + index) : member('ketua-rt'),
    );
    const amount = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 20_000_000 }));
    const change = fc.record({
      row: fc.nat(5),
      wage: fc.option(amount),
      arrears: amount,
      part: fc.nat(7),
      value: fc.option(amount),
      lose: fc.boolean(),
      double: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        const read = bill(workers, (rows) => {
          for (const { row: index, wage, arrears, part, value, lose, double } of changes) {
            const row = rows[index];
            if (!row) continue;
            if (wage !== null) row.wage = wage;
            row.arrears = arrears;
            if (value !== null) row.parts.splice(part, 1, value);
            if (double) rows.push({ ...row });
            if (lose) rows.splice(index, 1);
          }
        });
        const found = compareBill(read, workers, POLICY, MARCH);
        expect(found.remaining).toBe(0);
        expect(found.billed - found.expected).toBe(found.explained);
      }),
      { seed: 20260301, numRuns: tries(300) },
    );
  });

  it('names twelve seeded differences in 300 rows and nothing else, and 0 remains', () => {
    const workers = Array.from({ length: 300 }, (_, index) =>
      index % 3 === 0
        ? member('ketua-rt')
        : member(index % 3 === 1 ? 'perangkat-desa' : 'kepala-desa', 2_000_000 + index * 777),
    );
    const at = (index: number): Worker => workers[index] as Worker;
    const read = bill(workers, (rows) => {
      const row = (index: number): BilledRow => rows[index] as BilledRow;
      for (const [index, wage] of [
        [1, 1_900_000],
        [4, 3_000_000],
        [5, 9_000_000],
      ] as const)
        Object.assign(row(index), billedRow({ ...at(index), wage: sen(wage) }, POLICY, MARCH));
      row(3).parts[1] = (row(3).parts[1] ?? 0) + 1;
      row(7).parts[0] = (row(7).parts[0] ?? 0) * 2;
      row(8).parts.splice(4, 2, 0, 0);
      row(9).parts[2] = 10_000;
      row(10).total = 5;
      rows.push({ ...row(11) });
      rows.push(
        { ...row(12), nik: '3516010101010001', kpj: '99999999999' },
        { ...row(13), nik: '3516010101010002', kpj: '99999999998' },
      );
      rows.splice(20, 1);
    });
    const found = compareBill(read, workers, POLICY, MARCH);
    expect(
      found.differences.map(({ kind, programme }) => [kind, programme].filter(Boolean).join(' ')).sort(),
    ).toEqual([
      'billed-twice',
      'not-billed',
      'not-on-roster',
      'not-on-roster',
      'programme JHT',
      'programme JP',
      'rounding JKM',
      'row-sum',
      'rule JKK',
      'wage',
      'wage',
      'wage',
    ]);
    expect(formatSen(found.remaining)).toBe('0');
    expect(found.explained).toBe(found.billed - found.expected);
    expect(found.agreed).toBe(300 - 1 - 8);
  });
});
