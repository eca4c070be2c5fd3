import { describe, expect, it } from 'vitest';
import { createBudget } from '../../src/budget/budget.ts';
import { cutBudget } from '../../src/budget/cut.ts';
import { createCalculator } from '../../src/contribution/calculator.ts';
import { FUNDS } from '../../src/domain/fund.ts';
import { rupiah } from '../../src/domain/money.ts';
import { monthsOfYear } from '../../src/domain/month.ts';
import { shownText } from '../../src/domain/shown.ts';
import { nationalPolicy } from '../../src/policy/resolve.ts';
import { villageQuota } from '../../src/policy/village-terms.ts';
import { readVillages, villageCeilings } from '../../src/policy/villages.ts';
import { policyOf, shown } from '../contribution/support.ts';

const rowsOf = (text: string) =>
  text.split('\n').map((line, index) => ({ row: index + 1, cells: line.split(';') }));
const read = (text: string) => readVillages(rowsOf(text), nationalPolicy().known);
const problemsOf = (text: string): string[] =>
  read(text).problems.map(({ code, line, column, found, nearest }) =>
    [code, `${line}:${column}`, found, nearest && `→ ${nearest}`]
      .filter((part) => part !== undefined)
      .join(' '),
  );

describe('a villages file', () => {
  it('has a village a row: code, name, kecamatan, RT, RW and a ceiling for each fund', () => {
    const text = `Kode Desa;Nama Desa;Kecamatan;Jumlah RT;RW;Pagu ADD (Rp);DDS
35.16.09.2001;Punggul;Dlanggu;12;4;Rp 25.000.000;1000000

3516092002;Kalen;Dlanggu;8;-;;`;
    expect(read(text)).toEqual({
      villages: [
        {
          name: 'Punggul',
          kecamatan: 'Dlanggu',
          code: '35.16.09.2001',
          rt: 12,
          rw: 4,
          ceilings: { ADD: 25_000_000, DDS: 1_000_000 },
        },
        {
          name: 'Kalen',
          kecamatan: 'Dlanggu',
          code: '35.16.09.2002',
          rt: 8,
          ceilings: {},
        },
      ],
      problems: [],
    });
  });

  it('needs no more than name and kecamatan', () => {
    expect(read('desa;kecamatan\nPunggul;Dlanggu').villages).toEqual([
      { name: 'Punggul', kecamatan: 'Dlanggu', ceilings: {} },
    ]);
  });

  it.each<[string, string, string[]]>([
    ['an empty file', '', ['missing-column 1:1 nama', 'missing-column 1:1 kecamatan']],
    ['no kecamatan', 'nama;kode\nPunggul;', ['missing-column 1:1 kecamatan']],
    [
      'an unknown column',
      'nama;kecamtan',
      ['unknown-column 1:2 kecamtan → kecamatan', 'missing-column 1:1 kecamatan'],
    ],
    [
      'a file that is no list of villages, and not quoted',
      'token=rahasia\nlagi',
      ['missing-column 1:1 nama', 'missing-column 1:1 kecamatan'],
    ],
    ['a village without a name', 'nama;kecamatan\n;Dlanggu', ['missing 2:1']],
    ['a code cut short', 'kode;nama;kecamatan\n35.16.09;Punggul;Dlanggu', ['bad-village-code 2:1 35.16.09']],
    ['half an RT', 'nama;kecamatan;rt\nPunggul;Dlanggu;4,5', ['bad-count 2:3 4,5']],
    ['a negative ceiling', 'nama;kecamatan;ADD\nPunggul;Dlanggu;-5', ['bad-count 2:3 -5']],
    ['a ceiling in millions', 'nama;kecamatan;ADD\nPunggul;Dlanggu;25 juta', ['bad-count 2:3 25 juta']],
    ['a village twice', 'nama;kecamatan\nPunggul;Dlanggu\nPUNGGUL;dlanggu', ['village-twice 3:1 PUNGGUL']],
  ])('%s is said with its cell', (_case, text, expected) => expect(problemsOf(text)).toEqual(expected));

  it('counts those who could be covered apart from those who are', () => {
    const [village] = read('nama;kecamatan;Jumlah linmas;Populasi linmas\nPunggul;Dlanggu;5;20').villages;
    expect([village?.counts, village?.populations]).toEqual([
      new Map([['linmas', 5]]),
      new Map([['linmas', 20]]),
    ]);
  });

  it('of a plan needs a name only, and is read as far as it can be', () => {
    const rows = rowsOf('desa;warna;rt\nPunggul;hijau;3\n;;4\nKalen;;x');
    const { villages, problems } = readVillages(rows, nationalPolicy().known, { loose: true });
    expect(villages.map(({ name, rt }) => [name, rt])).toEqual([
      ['Punggul', 3],
      ['Kalen', undefined],
    ]);
    expect(problems.map(({ code, line }) => [code, line])).toEqual([
      ['unknown-column', 1],
      ['missing', 3],
      ['bad-count', 4],
    ]);
  });

  it('takes two villages of one name in two kecamatan for two', () => {
    expect(read('nama;kecamatan\nSumberejo;Dlanggu\nSumberejo;Puri').problems).toEqual([]);
  });

  it.each(FUNDS)('knows a column for %s', (fund) => {
    const { villages } = read(`nama;kecamatan;pagu ${fund.toLowerCase()}\nPunggul;Dlanggu;7`);
    expect(villages[0]?.ceilings).toEqual({ [fund]: 7 });
  });

  it('counts people of a category, by any of its names', () => {
    const [village] = read('No;nama;kecamatan;Jumlah Linmas;Bamusdes;RT\n1;Punggul;Dlanggu;10;7;12').villages;
    expect(village).toMatchObject({
      rt: 12,
      counts: new Map([
        ['linmas', 10],
        ['bpd', 7],
      ]),
    });
  });

  it('its ceiling goes before the policy’s', () => {
    const list = read('nama;kecamatan;ADD\nPunggul;Dlanggu;5').villages;
    const policy = {
      ...nationalPolicy(),
      ceilings: { ADD: rupiah(9), PAD: rupiah(3) },
      villages: { path: 'desa.csv', file: 'p.yaml', list },
    };
    const ceilings = villageCeilings(policy);
    expect(ceilings('DLANGGU', 'punggul')).toEqual({ ADD: 5, PAD: 3 });
    expect(ceilings('Dlanggu', 'Kalen')).toEqual({ ADD: 9, PAD: 3 });
    expect(ceilings('Puri', 'Punggul')).toEqual({ ADD: 9, PAD: 3 });
  });
});

describe('a village of its own terms', () => {
  const table = `Desa;Kecamatan;Sumber dana;Dasar upah;Kuota linmas
Punggul;Dlanggu;DDS;;5
Kalen;Dlanggu;pad;Rp 2.000.000,50;
Sumbersono;Dlanggu;-;-;-`;

  it('has what pays for it, its wage base and its quotas', () => {
    const { villages, problems } = read(table);
    expect(problems).toEqual([]);
    expect(villages.map(({ fund, base, quotas }) => [fund, base, quotas?.get('linmas')])).toEqual([
      ['DDS', undefined, [{ people: 5 }]],
      ['PAD', 200_000_050, undefined],
      [undefined, undefined, undefined],
    ]);
  });

  it.each([
    ['DDD;1000000', 'not-allowed 2:3 DDD → ADD'],
    ['ADD;satu juta', 'bad-amount 2:4 satu juta'],
    ['ADD;0', 'bad-amount 2:4 0'],
  ])('%s is told with its cell', (cells, problem) => {
    expect(problemsOf(`Desa;Kecamatan;Sumber dana;Dasar upah\nPunggul;Dlanggu;${cells}`)).toEqual([problem]);
  });

  it('its quota goes before the policy’s, and its fund and base before the category’s', async () => {
    const base = await policyOf(
      'categories: { linmas: { segment: PU, programmes: [JKK, JKM, JHT], base: minimum, quota: { perVillage: 3 }, charges: [{ payer: worker, fund: SELF }, { fund: ADD, activity: "3.1.90" }] } }',
    );
    const policy = { ...base, villages: { path: 'desa.csv', file: 'p.yaml', list: read(table).villages } };
    const quota = villageQuota(policy);
    expect([quota('linmas', 'Dlanggu', 'Punggul'), quota('linmas', 'Dlanggu', 'Kalen')]).toEqual([
      [{ people: 5 }],
      [{ people: 3 }],
    ]);
    const calculator = createCalculator(policy, monthsOfYear(2026).slice(2, 3));
    const lines = (village: string): string[] =>
      shown(
        calculator.contribution({
          category: 'linmas',
          kecamatan: shownText('Dlanggu'),
          village: shownText(village),
        }).lines,
      );
    expect(lines('Punggul')).toEqual([
      'JKK employer DDS 2400',
      'JKM employer DDS 3000',
      'JHT employer DDS 37000',
      'JHT worker SELF 20000',
    ]);
    expect(lines('Kalen').slice(0, 2)).toEqual(['JKK employer PAD 4800', 'JKM employer PAD 6000']);
    expect(lines('Sumbersono').slice(0, 2)).toEqual(['JKK employer ADD 2400', 'JKM employer ADD 3000']);
  });

  it('a regency of 200 villages where 60 charge ADD, 100 DDS and 40 PAD adds up in one budget', async () => {
    const funds = (at: number): string => (at < 60 ? 'ADD' : at < 160 ? 'DDS' : 'PAD');
    const rows = Array.from(
      { length: 200 },
      (_, at) => `Desa ${at + 1};Kecamatan ${(at % 20) + 1};${funds(at)}`,
    );
    const base = await policyOf(
      'categories: { linmas: { segment: PU, programmes: [JKK, JKM], base: minimum } }',
    );
    const { villages } = read(`Desa;Kecamatan;Sumber dana\n${rows.join('\n')}`);
    const policy = { ...base, villages: { path: 'desa.csv', file: 'p.yaml', list: villages } };
    const months = monthsOfYear(2025);
    const [calculator, builder] = [createCalculator(policy, months), createBudget(policy, months)];
    for (const { kecamatan, name } of villages) {
      const worker = { category: 'linmas', kecamatan, village: name };
      builder.add(worker, calculator.contribution(worker));
    }
    const budget = builder.finish();
    const byFund = new Map(cutBudget(budget, ['fund']).cuts.map(({ key, total }) => [key[0], total]));
    expect(Object.fromEntries(byFund)).toEqual({ ADD: 60 * 64_800, DDS: 100 * 64_800, PAD: 40 * 64_800 });
    expect(budget.reconciliation.reconciled).toBe(true);
  });
});
