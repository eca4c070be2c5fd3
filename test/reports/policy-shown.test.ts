import { describe, expect, it } from 'vitest';
import type { PolicyInput } from '../../src/policy/input.ts';
import { plainJsonSchema } from '../../src/policy/json-schema.ts';
import { resolvePolicy } from '../../src/policy/resolve.ts';
import { policyText } from '../../src/reports/policy/policy-text.ts';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
}

/** Every key that a policy may have, with `*` for names of its own: `categories.*.charges.fund`. */
function keysOf(schema: Schema, path = ''): string[] {
  const { properties = {}, additionalProperties, anyOf = [], items } = schema;
  const below = (key: string, of: Schema): string[] => {
    const at = path === '' ? key : `${path}.${key}`;
    return key === '*' ? keysOf(of, at) : [at, ...keysOf(of, at)];
  };
  return [
    ...Object.entries(properties).flatMap(([key, of]) => below(key, of)),
    ...(typeof additionalProperties === 'object' ? below('*', additionalProperties) : []),
    ...anyOf.flatMap((one) => keysOf(one, path)),
    ...(items ? keysOf(items, path) : []),
  ];
}

const KEYS = [...new Set(keysOf(plainJsonSchema() as Schema))];

type Category = NonNullable<PolicyInput['categories']>[string];
type Charge = NonNullable<Category['charges']>[number];

const pu = (more: Category): PolicyInput => ({ policy: 'uji', categories: { linmas: more } });
const bpu = (more: Category): PolicyInput => pu({ segment: 'BPU', programmes: ['JKK', 'JKM'], ...more });
const charged = (more: Partial<Charge>): PolicyInput => pu({ charges: [{ fund: 'PAD', ...more }] });
const dated = (place: 'perVillage' | 'perKecamatan' | 'total', from: boolean): PolicyInput =>
  pu({
    quota: {
      [place]: from ? { people: 77, from: '2026-07' } : { people: 78, months: ['2026-03', '2026-08'] },
    },
  });

type Forms = NonNullable<PolicyInput['forms']>;
const signed = (one: NonNullable<Forms['signatories']>[number]): PolicyInput => ({
  policy: 'uji',
  forms: { signatories: [one] },
});
const ofVillage = (more: Partial<NonNullable<Forms['villages']>[number]>): PolicyInput => ({
  policy: 'uji',
  forms: { villages: [{ village: 'Kalen', kecamatan: 'Dlanggu', ...more }] },
});

/** A policy that says just this, and what its reader must see of it. */
const SAID: Readonly<Record<string, readonly [PolicyInput, string]>> = {
  policy: [{ policy: 'kab-rekaan' }, 'kab-rekaan'],
  title: [{ policy: 'uji', title: 'Judulnya' }, 'Judulnya'],
  regency: [{ policy: 'uji', regency: '33.01' }, 'regency 33.01'],
  source: [{ policy: 'uji', source: 'Perbup 7' }, 'source Perbup 7'],
  year: [{ policy: 'uji', year: 2027 }, 'year 2027'],
  monthRule: [{ policy: 'uji', monthRule: 'first-day' }, 'monthRule first-day'],
  'rounding.rule': [{ policy: 'uji', rounding: { rule: 'up' } }, 'up [uji]'],
  'rounding.per': [{ policy: 'uji', rounding: { per: 'village-year' } }, 'per village-year'],
  'rounding.from': [{ policy: 'uji', rounding: { rule: 'up', from: '2026-05' } }, 'from 2026-05'],
  'rounding.source': [{ policy: 'uji', rounding: { rule: 'up', source: 'Surat' } }, 'source Surat'],
  'minimumBase.amount': [
    { policy: 'uji', minimumBase: { amount: 1_500_000, source: 'Surat' } },
    'minimumBase amount 1500000',
  ],
  'minimumBase.source': [
    { policy: 'uji', minimumBase: { amount: 1_500_000, source: 'Surat' } },
    'source Surat',
  ],
  'minimumIncome.amount': [
    { policy: 'uji', minimumIncome: { amount: 1_200_000, source: 'Surat' } },
    'minimumIncome amount 1200000',
  ],
  'minimumIncome.source': [
    { policy: 'uji', minimumIncome: { amount: 1_200_000, source: 'Surat' } },
    'source Surat',
  ],
  priority: [
    { policy: 'uji', priority: ['linmas', 'bpd'], categories: { linmas: {}, bpd: {} } },
    'priority linmas, bpd',
  ],
  'ceilings.*.amount': [{ policy: 'uji', ceilings: { ADD: 123_456 } }, 'ceilings.ADD 123456'],
  'ceilings.*.from': [{ policy: 'uji', ceilings: { ADD: { amount: 5, from: '2026-07' } } }, 'from 2026-07'],
  'ceilings.*.months': [
    { policy: 'uji', ceilings: { ADD: { amount: 5, months: ['2026-07', '2026-09'] } } },
    'months 2026-07, 2026-09',
  ],
  'bases.*.amount': [{ policy: 'uji', bases: { insentif: { amount: 987_654 } } }, 'insentif Rp987.654'],
  'bases.*.region': [{ policy: 'uji', bases: { upah: { region: '33.02' } } }, '33.02'],
  'bases.*.values.from': [
    { policy: 'uji', bases: { upah: { values: [{ from: '2026-04', amount: 5 }] } } },
    'sejak 2026-04',
  ],
  'bases.*.values.amount': [
    { policy: 'uji', bases: { upah: { values: [{ amount: 876_543 }] } } },
    'Rp876.543',
  ],
  'bases.*.source': [{ policy: 'uji', bases: { upah: { amount: 5, source: 'SK Gubernur' } } }, 'SK Gubernur'],
  'categories.*.name': [pu({ name: 'Penjaga malam' }), 'name Penjaga malam'],
  'categories.*.segment': [bpu({}), 'segment BPU'],
  'categories.*.risk': [pu({ risk: 4 }), 'risk 4'],
  'categories.*.programmes': [pu({ programmes: ['JKK', 'JHT'] }), 'programmes JKK, JHT'],
  'categories.*.programmes.programme': [
    pu({ programmes: ['JKK', { programme: 'JP', from: '2026-07' }] }),
    'programme JP',
  ],
  'categories.*.programmes.from': [
    pu({ programmes: ['JKK', { programme: 'JP', from: '2026-07' }] }),
    'from 2026-07',
  ],
  'categories.*.programmes.months': [
    pu({ programmes: ['JKK', { programme: 'JP', months: ['2026-02', '2026-03'] }] }),
    'months 2026-02, 2026-03',
  ],
  'categories.*.base': [pu({ base: 'wage' }), 'base wage'],
  'categories.*.base.highest': [pu({ base: { highest: ['wage', 'minimum'] } }), 'base highest wage, minimum'],
  'categories.*.flat.amount': [pu({ flat: { amount: 16_500, source: 'tagihan' } }), 'flat amount 16500'],
  'categories.*.flat.source': [pu({ flat: { amount: 16_500, source: 'tagihan' } }), 'source tagihan'],
  'categories.*.minimum': [pu({ base: 'wage', minimum: 'minimum' }), 'minimum minimum'],
  'categories.*.wagePayments': [pu({ base: 'wage', wagePayments: 13 }), 'wagePayments 13'],
  'categories.*.income': [bpu({ income: 2_345_000 }), 'income 2345000'],
  'categories.*.sector': [bpu({ sector: 'transport' }), 'sector transport'],
  'categories.*.relief': [bpu({ relief: 'all-funds' }), 'relief all-funds'],
  'categories.*.relief.declined': [bpu({ relief: { declined: 'di luar' } }), 'relief declined di luar'],
  'categories.*.relief.membersSince': [bpu({ relief: { membersSince: '2020-05' } }), 'membersSince 2020-05'],
  'categories.*.charges.payer': [charged({ payer: 'employer' }), 'PAD employer'],
  'categories.*.charges.programme': [charged({ programme: 'JKM' }), 'PAD JKM'],
  'categories.*.charges.programmes': [charged({ programmes: ['JKK', 'JKM'] }), 'PAD JKK JKM'],
  'categories.*.charges.fund': [charged({}), 'charges PAD'],
  'categories.*.charges.activity': [charged({ activity: '1.1.07' }), 'PAD 1.1.07'],
  'categories.*.charges.object': [charged({ object: '5.2.7' }), 'PAD (5.2.7)'],
  'categories.*.charges.percent': [charged({ percent: 12.5 }), 'PAD 12,5%'],
  'categories.*.charges.subFund': [charged({ subFund: 'DBH sawit' }), 'PAD (DBH sawit)'],
  'categories.*.charges.from': [charged({ from: '2026-07' }), 'PAD, sejak 2026-07'],
  'categories.*.charges.months': [charged({ months: ['2026-01', '2026-06'] }), 'PAD, 2026-01 – 2026-06'],
  'categories.*.months': [pu({ months: ['2026-02', '2026-09'] }), 'months 2026-02, 2026-09'],
  'categories.*.rotation': [pu({ months: ['2026-01', '2026-12'], rotation: 6 }), 'rotation 6'],
  'categories.*.quota.perVillage': [pu({ quota: { perVillage: 11 } }), 'perVillage 11'],
  'categories.*.quota.perVillage.people': [dated('perVillage', true), 'people 77'],
  'categories.*.quota.perVillage.from': [dated('perVillage', true), 'from 2026-07'],
  'categories.*.quota.perVillage.months': [dated('perVillage', false), 'months 2026-03, 2026-08'],
  'categories.*.quota.perKecamatan': [pu({ quota: { perKecamatan: 12 } }), 'perKecamatan 12'],
  'categories.*.quota.perKecamatan.people': [dated('perKecamatan', true), 'people 77'],
  'categories.*.quota.perKecamatan.from': [dated('perKecamatan', true), 'from 2026-07'],
  'categories.*.quota.perKecamatan.months': [dated('perKecamatan', false), 'months 2026-03, 2026-08'],
  'categories.*.quota.total': [pu({ quota: { total: 13 } }), 'total 13'],
  'categories.*.quota.total.people': [dated('total', true), 'people 77'],
  'categories.*.quota.total.from': [dated('total', true), 'from 2026-07'],
  'categories.*.quota.total.months': [dated('total', false), 'months 2026-03, 2026-08'],
  'categories.*.age.min': [pu({ age: { min: 18 } }), 'min 18'],
  'categories.*.age.max': [pu({ age: { max: 64 } }), 'max 64'],
  'categories.*.names': [pu({ names: ['penjaga'] }), 'penjaga'],
  villages: [{ policy: 'uji', villages: 'desa.csv' }, 'villages desa.csv'],
  'enrolment.npp': [{ policy: 'uji', enrolment: { npp: '12345678' } }, 'npp 12345678'],
  'enrolment.workLocation': [{ policy: 'uji', enrolment: { workLocation: '3301' } }, 'workLocation 3301'],
  'enrolment.postcode': [{ policy: 'uji', enrolment: { postcode: '53211' } }, 'postcode 53211'],
  'enrolment.identityExpiry': [
    { policy: 'uji', enrolment: { identityExpiry: '2030-01-01' } },
    'identityExpiry 2030-01-01',
  ],
  'enrolment.employment': [{ policy: 'uji', enrolment: { employment: 'T' } }, 'employment T'],
  bpuLayout: [{ policy: 'uji', bpuLayout: 'formulir.xlsx' }, 'bpuLayout formulir.xlsx'],
  'forms.paper': [{ policy: 'uji', forms: { paper: 'F4' } }, 'paper F4'],
  'forms.place': [{ policy: 'uji', forms: { place: 'Mojosari' } }, 'place Mojosari'],
  'forms.date': [{ policy: 'uji', forms: { date: '2026-01-05' } }, 'date 2026-01-05'],
  'forms.signatories.role': [signed({ role: 'Mengetahui,' }), 'role Mengetahui,'],
  'forms.signatories.position': [signed({ position: 'Camat' }), 'position Camat'],
  'forms.signatories.name': [signed({ name: 'Ani Rekaan' }), 'name Ani Rekaan'],
  'forms.signatories.nip': [signed({ nip: '190001011900011001' }), 'nip 1900'],
  'forms.villages.head.role': [ofVillage({ head: { role: 'Mengetahui,' } }), 'role Mengetahui,'],
  'forms.villages.head.position': [ofVillage({ head: { position: 'Camat' } }), 'position Camat'],
  'forms.villages.head.name': [ofVillage({ head: { name: 'Ani Rekaan' } }), 'name Ani Rekaan'],
  'forms.villages.head.nip': [ofVillage({ head: { nip: '190001011900011001' } }), 'nip 1900'],
  'forms.villages.secretary.role': [ofVillage({ secretary: { role: 'Mengetahui,' } }), 'role Mengetahui,'],
  'forms.villages.secretary.position': [ofVillage({ secretary: { position: 'Camat' } }), 'position Camat'],
  'forms.villages.secretary.name': [ofVillage({ secretary: { name: 'Ani Rekaan' } }), 'name Ani Rekaan'],
  'forms.villages.secretary.nip': [ofVillage({ secretary: { nip: '190001011900011001' } }), 'nip 1900'],
  'forms.villages.executor.role': [ofVillage({ executor: { role: 'Mengetahui,' } }), 'role Mengetahui,'],
  'forms.villages.executor.position': [ofVillage({ executor: { position: 'Camat' } }), 'position Camat'],
  'forms.villages.executor.name': [ofVillage({ executor: { name: 'Ani Rekaan' } }), 'name Ani Rekaan'],
  'forms.villages.executor.nip': [ofVillage({ executor: { nip: '190001011900011001' } }), 'nip 1900'],
  'forms.villages.village': [ofVillage({}), 'village Kalen'],
  'forms.villages.kecamatan': [ofVillage({}), 'kecamatan Dlanggu'],
  'forms.villages.date': [ofVillage({ date: '2026-01-06' }), 'date 2026-01-06'],
  checks: [{ policy: 'uji', checks: { 'nik-length': 'off' } }, 'nik-length off'],
};

/** Keys that only hold others: what stands below them is shown. */
const HOLDERS = KEYS.filter((key) => KEYS.some((other) => other.startsWith(`${key}.`)));

describe('policy show', () => {
  it('is tried with every key that a policy may have', () => {
    const told = KEYS.filter((key) => SAID[key] === undefined && !HOLDERS.includes(key));
    expect(told).toEqual([]);
    expect(Object.keys(SAID).filter((key) => !KEYS.includes(key))).toEqual([]);
  });

  it.each(Object.entries(SAID))('shows %s', (_, [input, words]) => {
    const policy = resolvePolicy([input]);
    expect(policyText(policy, 'id').replaceAll(/\s+/g, ' ')).toContain(words);
  });
});
