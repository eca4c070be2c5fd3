import { describe, expect, test } from 'vitest';
import { category } from '../../src/domain/category.ts';
import { month } from '../../src/domain/month.ts';
import { chargedTo, chargesFor } from '../../src/policy/charges.ts';
import { loadPolicyLayers } from '../../src/policy/load.ts';
import { baseInMonth, type Policy } from '../../src/policy/policy.ts';
import { nationalPolicy } from '../../src/policy/resolve.ts';

const DISTRICT = `
policy: kab
title: Kabupaten
regency: "33.10"
monthRule: first-day
bases:
  umk: { values: [{ from: "2023-07", amount: 2200000 }, { amount: 2152322.94 }], source: SK }
categories:
  ketua-rt: { base: umk, names: [Ketua RT lingkungan] }
  jogo-tirto:
    name: Jogo Tirto
    segment: PU
    programmes: [JKK]
    charges: [{ fund: PAD }]
checks: { nik-length: warning }
enrolment: { npp: "12345678", postcode: "57400" }
`;
const VILLAGE = `
policy: desa
categories:
  ketua-rt: { charges: [{ fund: PAD }] }
  bpd: {}
enrolment: { postcode: "57401" }
`;

function load(...texts: string[]): Policy {
  const named = texts.map((text, index) => ({ name: `${index}.yaml`, text }));
  const { policy, problems } = loadPolicyLayers(named, ['nik-length']);
  if (!policy) throw new Error(JSON.stringify(problems));
  return policy;
}

describe('layers: national < district < village', () => {
  const policy = load(DISTRICT, VILLAGE);
  const rt = policy.categories.get(category('ketua-rt'));

  test('the highest layer that states a value wins, the others show through', () => {
    expect(policy.id).toBe('desa');
    expect(policy.title).toBe('Kabupaten');
    expect(policy.monthRule).toBe('first-day');
    expect(rt).toMatchObject({ segment: 'PU', programmes: ['JKK', 'JKM'], base: 'umk' });
    expect(rt?.charges.map((charge) => charge.fund)).toEqual(['PAD']);
    expect(policy.enrolment).toEqual({ npp: '12345678', postcode: '57401' });
  });

  test('every stated value knows its layer', () => {
    const origins = Object.fromEntries(policy.origins);
    expect(origins).toMatchObject({
      title: 'kab',
      'bases.umk': 'kab',
      'categories.ketua-rt.base': 'kab',
      'categories.ketua-rt.charges': 'desa',
      'checks.nik-length': 'kab',
      'enrolment.npp': 'kab',
      'enrolment.postcode': 'desa',
    });
    expect(origins['categories.ketua-rt.segment']).toBeUndefined();
  });

  test('only categories that a layer names are covered, and all national ones stay known', () => {
    expect([...policy.categories.keys()]).toEqual(['ketua-rt', 'jogo-tirto', 'bpd']);
    expect(policy.known.map(({ id }) => id)).toContain('kepala-desa');
    expect(policy.known.find(({ id }) => id === 'jogo-tirto')?.name.id).toBe('Jogo Tirto');
  });

  test('local names stand beside the national ones', () => {
    expect(rt?.names).toContain('Ketua RT lingkungan');
    expect(rt?.names).toContain('rt');
  });

  test('a base takes the amount of the month, in whatever order it is written', () => {
    const umk = policy.bases.get('umk');
    if (!umk) throw new Error('no umk');
    expect(baseInMonth(umk, month(2023, 6))).toBe(215_232_294);
    expect(baseInMonth(umk, month(2023, 7))).toBe(220_000_000);
  });

  test('a base that starts later has no amount before', () => {
    const late = load('policy: p\nbases: { umk: { values: [{ from: "2023-07", amount: 5 }] } }').bases.get(
      'umk',
    );
    expect(late && baseInMonth(late, month(2023, 6))).toBeUndefined();
  });
});

test('without a policy the national defaults serve', () => {
  const policy = nationalPolicy();
  expect(policy.id).toBeUndefined();
  expect(policy.categories.get(category('kepala-desa'))).toMatchObject({ segment: 'PU', base: 'minimum' });
  expect(policy.categories.size).toBe(policy.known.length);
});

describe('who pays a line', () => {
  const charges = load(`
policy: p
categories:
  kepala-desa:
    programmes: [JKK, JKM, JHT]
    charges:
      - { payer: employer, programme: JHT, fund: PBH }
      - { payer: employer, fund: ADD, percent: 60 }
      - { payer: worker, fund: SELF }
      - { payer: employer, fund: PAD, percent: 40 }
`).categories.get(category('kepala-desa'))?.charges;
  test.each([
    ['the first that fits takes all', 'JHT', 'employer', ['PBH']],
    ['shares are taken together', 'JKK', 'employer', ['ADD 60', 'PAD 40']],
    ['the worker’s part goes its own way', 'JHT', 'worker', ['SELF']],
  ] as const)('%s', (_case, programme, payer, expected) => {
    const found = chargesFor(charges ?? [], programme, payer);
    expect(found.map(({ fund, percent }) => (percent ? `${fund} ${percent}` : fund))).toEqual(expected);
  });
});

describe('a village that pays from a fund of its own', () => {
  const charges = (text: string): Policy['categories'] =>
    load(`policy: kab\nyear: 2026\ncategories: { linmas: { base: minimum, charges: [${text}] } }`).categories;
  const paidFrom = (text: string, fund: 'APBD' | 'PAD'): readonly string[] =>
    chargedTo(
      [...charges(text).values()].flatMap((one) => one.charges),
      fund,
    ).map(({ fund: of, subFund = '', activity = '', percent = '', months }) =>
      [of, subFund, activity, percent, months ? 'dated' : ''].filter((one) => one !== '').join(' '),
    );
  const HALVES =
    '{ fund: APBD, subFund: semester 1, months: [2026-01, 2026-06] }, { fund: APBD, subFund: semester 2, months: [2026-07, 2026-12] }';

  test.each<[string, string, 'APBD' | 'PAD', readonly string[]]>([
    ['another fund', '{ fund: ADD, activity: 1.1.07 }', 'PAD', ['PAD 1.1.07']],
    ['the same fund keeps its part', '{ fund: APBD, subFund: DBH sawit }', 'APBD', ['APBD DBH sawit']],
    ['the same fund keeps its times', HALVES, 'APBD', ['APBD semester 1 dated', 'APBD semester 2 dated']],
    ['another fund takes no part of the policy’s', HALVES, 'PAD', ['PAD']],
    [
      'one of the policy’s funds takes all, with its part',
      '{ fund: ADD, activity: 1.1.07, percent: 50 }, { fund: APBD, subFund: DBHCHT, activity: 4.4.93, percent: 50 }',
      'APBD',
      ['APBD DBHCHT 4.4.93'],
    ],
  ])('%s', (_, text, fund, expected) => expect(paidFrom(text, fund)).toEqual(expected));
});

test('a part of a fund is one part however its capitals and blanks are written', () => {
  const { categories } = load(`policy: kab
categories:
  linmas: { base: minimum, charges: [{ fund: APBD, subFund: DBH sawit }] }
  bpd: { base: minimum, charges: [{ fund: APBD, subFund: "dbh  Sawit" }] }`);
  const parts = [...categories.values()].flatMap(({ charges }) => charges.map(({ subFund }) => subFund));
  expect(parts).toEqual(['DBH sawit', 'DBH sawit']);
});
