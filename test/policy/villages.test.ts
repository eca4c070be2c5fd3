import { describe, expect, it } from 'vitest';
import { createBudget } from '../../src/budget/budget.ts';
import { cutBudget } from '../../src/budget/budget-cuts.ts';
import { createCalculator } from '../../src/contribution/calculator.ts';
import { category } from '../../src/domain/category.ts';
import { FUNDS } from '../../src/domain/fund.ts';
import { rupiah } from '../../src/domain/money.ts';
import { formatMonth, type Month, monthsOfYear, parseMonth } from '../../src/domain/month.ts';
import { shownText } from '../../src/domain/shown.ts';
import { nationalPolicy } from '../../src/policy/resolve.ts';
import { villageCeilings } from '../../src/policy/village-ceilings.ts';
import { villageQuota } from '../../src/policy/village-terms.ts';
import { readVillages } from '../../src/policy/villages.ts';
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
          ceilings: { ADD: [{ amount: 25_000_000 }], DDS: [{ amount: 1_000_000 }] },
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
    [
      'a quota of months that another column has too',
      'nama;kecamatan;Kuota linmas 2026-01 sd 2026-06;Kuota linmas 2026-06..2026-12',
      ['months-shared 1:4 Kuota linmas 2026-06..2026-12'],
    ],
    [
      'a ceiling of a year beside one of some months',
      'nama;kecamatan;Pagu ADD;Pagu ADD sejak 2026-07',
      ['months-shared 1:4 Pagu ADD sejak 2026-07'],
    ],
    ['a column twice', 'nama;kecamatan;linmas;Jumlah linmas', ['months-shared 1:4 Jumlah linmas']],
    [
      'months the wrong way round',
      'nama;kecamatan;ADD 2026-06 2026-01',
      ['unknown-column 1:3 ADD 2026-06 2026-01'],
    ],
    [
      'people of some months',
      'nama;kecamatan;Jumlah linmas 2026-01',
      ['unknown-column 1:3 Jumlah linmas 2026-01'],
    ],
    [
      'more villages than the country has',
      `nama;kecamatan\n${Array.from({ length: 100_001 }, (_, at) => `Desa ${at};Dlanggu`).join('\n')}`,
      ['wrong-count 1:1'],
    ],
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
    expect(villages[0]?.ceilings).toEqual({ [fund]: [{ amount: 7 }] });
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
      ceilings: { ADD: [{ amount: rupiah(9) }], PAD: [{ amount: rupiah(3) }] },
      villages: { path: 'desa.csv', file: 'p.yaml', list },
    };
    const ceilings = villageCeilings(policy);
    expect(ceilings('DLANGGU', 'punggul')).toEqual({ ADD: [{ amount: 5 }], PAD: [{ amount: 3 }] });
    expect(ceilings('Dlanggu', 'Kalen')).toEqual({ ADD: [{ amount: 9 }], PAD: [{ amount: 3 }] });
    expect(ceilings('Puri', 'Punggul')).toEqual({ ADD: [{ amount: 9 }], PAD: [{ amount: 3 }] });
  });
});

describe('quotas and ceilings of a village in time', () => {
  const spanOf = (text: string): unknown => {
    const [first, last] = text.split(' ').map(parseMonth);
    return { first, last: last ?? Number.POSITIVE_INFINITY };
  };

  it.each<[string, string]>([
    ['Kuota linmas 2026-01 sd 2026-06', '2026-01 2026-06'],
    ['kuota linmas 2026-01 – 2026-06', '2026-01 2026-06'],
    ['Kuota linmas (2026-01..2026-06)', '2026-01 2026-06'],
    ['Kuota linmas sejak 2026-07', '2026-07'],
    ['quota linmas from 2026-07', '2026-07'],
    ['Kuota linmas 2026-03', '2026-03 2026-03'],
  ])('%s', (heading, span) => {
    const { villages, problems } = read(`nama;kecamatan;${heading}\nPunggul;Dlanggu;5`);
    expect(problems).toEqual([]);
    expect(villages[0]?.quotas?.get(category('linmas'))).toEqual([{ people: 5, months: spanOf(span) }]);
  });

  it('of a fund: each with its months, one that only begins ends where the next begins', () => {
    const { villages } = read(
      'nama;kecamatan;Pagu ADD sejak 2026-01 (Rp);Pagu ADD sejak 2026-07\nPunggul;Dlanggu;5;9',
    );
    expect(villages[0]?.ceilings.ADD).toEqual([
      { amount: 5, months: spanOf('2026-01 2026-06') },
      { amount: 9, months: spanOf('2026-07') },
    ]);
  });

  it.each<[string, string, string, string[]]>([
    [
      'its own in its months, the policy’s in the others',
      'Kuota linmas 2026-04',
      'perVillage: 3',
      ['2026-04 5', 'else 3', 'else 3'],
    ],
    [
      'its own always, in the months of the policy’s',
      'Kuota linmas',
      'perVillage: { people: 3, from: 2026-07 }',
      ['2026-07 5'],
    ],
    ['its own where the policy has none', 'Kuota linmas sejak 2026-07', 'total: 9', ['2026-07 5']],
  ])('%s', async (_, heading, quota, expected) => {
    const base = await policyOf(
      `categories: { linmas: { base: minimum, charges: [{ fund: ADD }], quota: { ${quota} } } }`,
    );
    const list = read(`nama;kecamatan;${heading}\nPunggul;Dlanggu;5`).villages;
    const policy = { ...base, villages: { path: 'desa.csv', file: 'p.yaml', list } };
    const found = villageQuota(policy)(category('linmas'), 'Dlanggu', 'Punggul').map(({ people, months }) => {
      const first = months && Number.isFinite(months.first) ? formatMonth(months.first as Month) : 'else';
      return `${people === 3 ? 'else' : first} ${people}`;
    });
    expect(found.sort()).toEqual(expected.sort());
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
    expect(villages.map(({ fund, base, quotas }) => [fund, base, quotas?.get(category('linmas'))])).toEqual([
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
    expect([
      quota(category('linmas'), 'Dlanggu', 'Punggul'),
      quota(category('linmas'), 'Dlanggu', 'Kalen'),
    ]).toEqual([[{ people: 5 }], [{ people: 3 }]]);
    const calculator = createCalculator(policy, monthsOfYear(2026).slice(2, 3));
    const lines = (village: string): string[] =>
      shown(
        calculator.contribution({
          category: category('linmas'),
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
      const worker = { category: category('linmas'), kecamatan, village: name };
      builder.add(worker, calculator.contribution(worker));
    }
    const budget = builder.finish();
    const byFund = new Map(cutBudget(budget, ['fund']).cuts.map(({ key, total }) => [key[0], total]));
    expect(Object.fromEntries(byFund)).toEqual({ ADD: 60 * 64_800, DDS: 100 * 64_800, PAD: 40 * 64_800 });
    expect(budget.reconciliation.reconciled).toBe(true);
  });
});
