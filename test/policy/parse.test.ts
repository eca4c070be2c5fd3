import { describe, expect, test } from 'vitest';
import { loadPolicyLayers } from '../../src/policy/load.ts';
import { portion } from '../support/tries.ts';

/** Far more than there are posts. */
const CATEGORIES = portion(20_000);
const CHECKS = ['nik-length', 'nik-duplicate'];

/** Code, `line:column`, what was found and the nearest word of every problem. */
function problemsOf(text: string): string[] {
  const { problems } = loadPolicyLayers([{ name: 'p.yaml', text }], CHECKS);
  return problems.map(({ code, line, column, found, nearest }) =>
    [code, `${line}:${column}`, found, nearest && `→ ${nearest}`]
      .filter((part) => part !== undefined)
      .join(' '),
  );
}

const category = (body: string): string => `policy: p\ncategories:\n  ketua-rt: { ${body} }`;

describe('a policy file that cannot be read points at line and column', () => {
  test.each<[string, string, string[]]>([
    ['an empty file', '', ['missing undefined:undefined']],
    ['plain text', 'halo', ['not-a-policy undefined:undefined']],
    ['a list', '- policy: p', ['not-a-policy undefined:undefined']],
    ['a roster', 'NIK;Nama\n3516011208800001;"A: B"\n', ['not-a-policy undefined:undefined']],
    ['a workbook', 'PK\u0003\u0004\u0000\u0000policy: p', ['not-a-policy undefined:undefined']],
    ['a key written twice', 'policy: p\nyear: 2023\nyear: 2024', ['syntax 3:1 DUPLICATE_KEY']],
    ['a tab in front', 'policy: p\n\tyear: 2023', ['syntax 2:1 TAB_AS_INDENT']],
    ['two colons on one line', 'policy: p\ntitle: Perbup: baru', ['syntax 2:8 BLOCK_AS_IMPLICIT_KEY']],
    ['two documents', 'policy: p\n---\npolicy: q', ['syntax 2:1 MULTIPLE_DOCS']],
    ['a star that names nothing', 'policy: p\ntitle: *judul', ['syntax 2:8 BAD_ALIAS']],
    [
      'a key that objects of JavaScript have',
      'policy: p\nbases:\n  __proto__: {}',
      ['unknown-key 3:3 __proto__'],
    ],
    ['a tag that nobody knows', 'policy: !foo p', ['syntax 1:9 TAG_RESOLVE_FAILED']],
    [
      'anchors that repeat one another',
      `policy: p\na: &a [x, x, x, x, x, x, x, x]\n${[...'bcdefghi'].map((at, index) => `${at}: &${at} [${Array(8).fill(`*${'abcdefgh'[index]}`)}]`).join('\n')}`,
      ['syntax undefined:undefined BAD_ALIAS'],
    ],
    [
      'more categories than posts',
      `policy: p\ncategories:\n${Array.from({ length: CATEGORIES }, (_, at) => `  k${at}: {}`).join('\n')}`,
      [`wrong-count 2:1 ${CATEGORIES}`],
    ],
    ['an open bracket', 'policy: p\nbases: {', ['syntax 2:9 BAD_INDENT']],
  ])('%s', (_case, text, expected) => expect(problemsOf(text)).toEqual(expected));
});

describe('a value of the wrong kind is named as it is written', () => {
  test.each<[string, string, string[]]>([
    ['a misspelt key', 'policy: p\nvilages: x.csv', ['unknown-key 2:1 vilages → villages']],
    ['a misspelt key inside', category('progammes: [JKK]'), ['unknown-key 3:15 progammes → programmes']],
    [
      'a misspelt key of a charge',
      category('charges: [{ fund: ADD, objct: "5.2.7" }]'),
      ['unknown-key 3:38 objct → object'],
    ],
    ['a misspelt fund', category('charges: [{ fund: ADDS }]'), ['not-allowed 3:27 ADDS → ADD']],
    ['a programme in small letters', category('programmes: [jkk]'), ['not-allowed 3:28 jkk → JKK']],
    ['a risk class that does not exist', category('risk: 9'), ['not-allowed 3:15 9']],
    [
      'a misspelt key of a ceiling',
      'policy: p\nceilings: { ADD: { amount: 1, form: 2026-07 } }',
      ['unknown-key 2:31 form → from'],
    ],
    ['a ceiling without an amount', 'policy: p\nceilings: { ADD: { from: 2026-07 } }', ['missing 2:13']],
    [
      'a ceiling of a month that is none',
      'policy: p\nceilings: { ADD: { amount: 1, from: 2026-13 } }',
      ['bad-month 2:31 2026-13'],
    ],
    ['a ceiling below nothing', 'policy: p\nceilings: { ADD: -1 }', ['out-of-range 2:13 -1']],
    ['a missing id', 'title: Tanpa id', ['missing 1:1']],
    ['an empty group', 'policy: p\nbases:', ['missing 2:1']],
    ['a list in place of a group', 'policy: p\ncategories: []', ['wrong-type 2:1']],
    ['a code without quotes loses its zero', 'policy: p\nregency: 33.10', ['wrong-type 2:1 33.10']],
    ['a year in quotes', 'policy: p\nyear: "2023"', ['wrong-type 2:1 2023']],
    ['a year before the programmes', 'policy: p\nyear: 1999', ['out-of-range 2:1 1999']],
    [
      'thousands separators',
      'policy: p\nbases:\n  umk: { amount: 2.152.322 }',
      ['wrong-type 3:10 2.152.322'],
    ],
    [
      'a fraction of a sen',
      'policy: p\nbases:\n  umk: { amount: 2152322.945 }',
      ['bad-amount 3:10 2152322.945'],
    ],
    ['a negative amount', 'policy: p\nbases:\n  umk: { amount: -5 }', ['bad-amount 3:10 -5']],
    [
      'a fraction of a rupiah of income',
      category('segment: BPU, income: 1000000.5'),
      ['wrong-type 3:29 1000000.5'],
    ],
    ['month 13', category('months: ["2023-01", "2023-13"]'), ['bad-month 3:35 2023-13']],
    ['one month only', category('months: ["2023-01"]'), ['wrong-count 3:15']],
    ['30 February', 'policy: p\nenrolment: { identityExpiry: 2090-02-30 }', ['bad-date 2:14 2090-02-30']],
    ['a short NPP', 'policy: p\nenrolment: { npp: "123" }', ['bad-form 2:14 123']],
    ['an underscore in a category', 'policy: p\ncategories:\n  ketua_rt: {}', ['bad-form 3:3 ketua_rt']],
    ['no charges at all', category('charges: []'), ['wrong-count 3:15']],
    ['a percent above 100', category('charges: [{ fund: ADD, percent: 101 }]'), ['out-of-range 3:38 101']],
  ])('%s', (_case, text, expected) => expect(problemsOf(text)).toEqual(expected));

  test('several problems come in the order of the file', () => {
    const text = 'policy: p\nyear: 1999\nvilages: x\nmonthRule: any';
    expect(problemsOf(text)).toEqual([
      'out-of-range 2:1 1999',
      'unknown-key 3:1 vilages → villages',
      'not-allowed 4:1 any',
    ]);
  });
});

describe('a quoted value is short and shows no NIK', () => {
  test.each<[string, string, string[]]>([
    ['a NIK as a value', 'policy: p\nmonthRule: "3516011208800001"', ['not-allowed 2:1 3516**********01']],
    ['a NIK as a key', 'policy: p\n3516011208800001: x', ['unknown-key 2:1 3516**********01']],
    ['a spaced NIK', 'policy: p\nmonthRule: 351601 120880 0001', ['not-allowed 2:1 3516**********01']],
    [
      'a NIK at the cut',
      `policy: p\nmonthRule: ${'x'.repeat(34)} 3516011208800001`,
      [`not-allowed 2:1 ${'x'.repeat(34)} 3516*…`],
    ],
    [
      'several lines',
      `policy: p\nmonthRule: "baris\\nlain ${'panjang '.repeat(20)}"`,
      ['not-allowed 2:1 baris lain panjang panjang panjang panja…'],
    ],
  ])('%s', (_case, text, expected) => expect(problemsOf(text)).toEqual(expected));
});

describe('a policy that contradicts itself is refused', () => {
  test.each<[string, string, string[]]>([
    [
      'a base that is not there',
      `bases: { umk: { amount: 2000000 } }\ncategories: { bpd: { base: unk } }`,
      ['unknown-base 3:22 unk → umk'],
    ],
    [
      'a floor that is not there',
      'categories: { bpd: { base: wage, minimum: rendah } }',
      ['unknown-base 2:34 rendah'],
    ],
    ['a base without an amount', 'bases: { umk: { source: SK } }', ['base-without-amount 2:10 umk']],
    [
      'a base with two amounts',
      'bases: { umk: { amount: 1, values: [{ amount: 2 }] } }',
      ['base-amount-twice 2:10 umk'],
    ],
    [
      'two values for one month',
      'bases: { umk: { values: [{ amount: 1 }, { from: "2023-07", amount: 2 }, { from: "2023-07", amount: 3 }] } }',
      ['month-twice 2:73 2023-07'],
    ],
    ['the minimum wage of nowhere', 'categories: { bpd: { base: umk } }', ['umk-without-regency 2:22 umk']],
    [
      'a priority of nobody',
      'priority: [ketua-rt, ketua-rww]',
      ['unknown-category 2:22 ketua-rww → ketua-rw'],
    ],
    ['turns without months', 'categories: { bpd: { rotation: 6 } }', ['rotation-without-months 2:22 6']],
    [
      'a year’s wage without the wage column',
      'categories: { bpd: { wagePayments: 14 } }',
      ['no-effect 2:22 wagePayments'],
    ],
    [
      'a ceiling whose months are the wrong way round',
      'ceilings: { ADD: { amount: 1, months: [2026-08, 2026-07] } }',
      ['months-reversed 2:31 2026-08 – 2026-07'],
    ],
    [
      'a ceiling of months of another year',
      'year: 2026\nceilings: { ADD: { amount: 1, months: [2025-07, 2025-08] }, DDS: { amount: 1, from: 2027-01 } }',
      ['months-outside-year 3:31 2025-07 – 2025-08', 'months-outside-year 3:79 2027-01'],
    ],
    [
      'a quota whose months are the wrong way round',
      'categories: { bpd: { quota: { total: { people: 5, months: [2026-08, 2026-07] } } } }',
      ['months-reversed 2:51 2026-08 – 2026-07'],
    ],
    [
      'two quotas of one month',
      'categories: { bpd: { quota: { total: [{ people: 5, months: [2026-01, 2026-07] }, { people: 6, from: 2026-07 }] } } }',
      ['months-shared 2:31 2026-07 – …'],
    ],
    [
      'a quota of all months beside others: it is of those that they leave',
      'categories: { bpd: { quota: { perVillage: [{ people: 5 }, { people: 6, from: 2026-07 }] } } }',
      [],
    ],
    [
      'a quota of a village beside one of its kecamatan and one of all',
      'categories: { bpd: { quota: { perVillage: { people: 5, from: 2026-01 }, perKecamatan: 50, total: { people: 90, months: [2026-01, 2026-06] } } } }',
      [],
    ],
    [
      'two quotas of all months',
      'categories: { bpd: { quota: { perVillage: [{ people: 5 }, { people: 6 }] } } }',
      ['month-twice 2:31'],
    ],
    [
      'charges whose months overlap in part, each taking all',
      'categories: { bpd: { charges: [{ fund: ADD, months: [2026-01, 2026-08] }, { fund: PAD, from: 2026-06 }, { fund: DDS }] } }',
      ['charges-shared 2:75 2026-06 – 2026-08'],
    ],
    [
      'the same beside shares',
      'categories: { bpd: { charges: [{ fund: ADD, percent: 60, months: [2026-01, 2026-06] }, { fund: DDS, percent: 40, months: [2026-01, 2026-06] }, { fund: PAD, months: [2026-05, 2026-12] }, { fund: DDS }] } }',
      ['charges-shared 2:144 2026-05 – 2026-06'],
    ],
    [
      'charges of which one is an exception within the other’s months',
      'categories: { bpd: { charges: [{ fund: PAD, months: [2026-03, 2026-05] }, { fund: ADD, months: [2026-01, 2026-12] }, { fund: DDS }] } }',
      [],
    ],
    [
      'overlapping charges of different programmes',
      'categories: { bpd: { charges: [{ programme: JKK, fund: PAD, months: [2026-01, 2026-08] }, { programme: JKM, fund: ADD, months: [2026-03, 2026-12] }, { fund: DDS }] } }',
      [],
    ],
    [
      'a quota of months that the category does not cover',
      'categories: { bpd: { months: [2026-01, 2026-06], quota: { total: { people: 5, from: 2026-07 } } } }',
      ['months-outside-cover 2:59 2026-07 – …'],
    ],
    [
      'a key of a quota in a list',
      'categories: { bpd: { quota: { total: [{ people: 5, form: 2026-01 }] } } }',
      ['unknown-key 2:52 form → from'],
    ],
    [
      'quotas of which each ends where the next begins',
      'categories: { bpd: { quota: { total: [{ people: 5, from: 2026-01 }, { people: 6, from: 2026-07 }] } } }',
      [],
    ],
    [
      'two ceilings of one month',
      'ceilings: { ADD: [{ amount: 1, months: [2026-01, 2026-07] }, { amount: 2, from: 2026-07 }] }',
      ['months-shared 2:13 2026-07 – …'],
    ],
    [
      'a ceiling of half a year inside that of the year',
      'ceilings: { ADD: [{ amount: 2, months: [2026-01, 2026-12] }, { amount: 1, months: [2026-01, 2026-06] }] }',
      [],
    ],
    [
      'the same months twice',
      'ceilings: { ADD: [{ amount: 2, months: [2026-01, 2026-06] }, { amount: 1, months: [2026-01, 2026-06] }] }',
      ['months-shared 2:13 2026-01 – 2026-06'],
    ],
    ['a ceiling of an unknown fund', 'ceilings: { DDD: 5 }', ['unknown-key 2:13 DDD → ADD']],
    [
      'a check that does not exist',
      'checks: { nik-lenght: off }',
      ['unknown-check 2:11 nik-lenght → nik-length'],
    ],
    [
      'an own category without the essentials',
      'categories: { jogo-tirto: { base: minimum } }',
      [
        'missing-in-category 2:15 segment',
        'missing-in-category 2:15 programmes',
        'missing-in-category 2:15 charges',
      ],
    ],
    [
      'a misspelt national category',
      'categories: { ketua-rtt: { segment: PU, programmes: [JKK] } }',
      ['missing-in-category 2:15 charges → ketua-rt'],
    ],
    [
      'months in the wrong order',
      'categories: { bpd: { months: ["2023-12", "2023-01"] } }',
      ['months-reversed 2:22 2023-12 – 2023-01'],
    ],
    [
      'months of another year',
      'year: 2026\ncategories: { bpd: { months: ["2025-01", "2025-06"] } }',
      ['months-outside-year 3:22 2025-01 – 2025-06'],
    ],
    [
      'months that reach into the year',
      'year: 2026\ncategories: { bpd: { months: ["2025-07", "2026-06"] } }',
      [],
    ],
    [
      'ages in the wrong order',
      'categories: { bpd: { age: { min: 60, max: 17 } } }',
      ['ages-reversed 2:22 60 – 17'],
    ],
    [
      'a programme named twice',
      'categories: { bpd: { programmes: [JKK, JKM, JKK] } }',
      ['programme-twice 2:22 JKK'],
    ],
    [
      'JP for BPU members',
      'categories: { pekerja-rentan: { programmes: [JKK, JKM, JP] } }',
      ['programme-not-for-segment 2:33 JP'],
    ],
    [
      'less than JKK and JKM for BPU members',
      'categories: { pekerja-rentan: { programmes: [JKK, JHT] } }',
      ['programme-missing-for-segment 2:33 JKM'],
    ],
    [
      'JHT alone for BPU members',
      'categories: { pekerja-rentan: { programmes: [JHT] } }',
      ['programme-missing-for-segment 2:33 JKK', 'programme-missing-for-segment 2:33 JKM'],
    ],
    [
      'shares that leave a gap',
      'categories: { bpd: { charges: [{ fund: ADD, percent: 50 }, { fund: PAD, percent: 40 }] } }',
      ['percent-sum 2:22 JKK (employer): 90%', 'percent-sum 2:22 JKM (employer): 90%'],
    ],
    [
      'a line that nobody pays',
      'categories: { bpd: { programmes: [JHT], charges: [{ payer: employer, fund: ADD }] } }',
      ['uncharged-line 2:41 JHT (worker)'],
    ],
    [
      'a charge that an earlier one hides',
      'categories: { bpd: { charges: [{ fund: ADD }, { payer: worker, fund: SELF }] } }',
      ['unreachable-charge 2:47 SELF'],
    ],
    [
      'a charge of months that the category does not cover',
      'categories: { bpd: { months: [2026-01, 2026-06], charges: [{ fund: ADD, months: [2026-01, 2026-06] }, { fund: PAD, months: [2026-07, 2026-12] }] } }',
      ['months-outside-cover 2:116 2026-07 – 2026-12'],
    ],
    [
      'an employer for BPU members',
      'categories: { pekerja-rentan: { charges: [{ fund: ADD }, { payer: employer, fund: PAD }] } }',
      ['unreachable-charge 2:58 PAD'],
    ],
    [
      'programme and programmes',
      'categories: { bpd: { charges: [{ programme: JKK, programmes: [JKM], fund: ADD }, { fund: PAD }] } }',
      ['two-programme-keys 2:32'],
    ],
    [
      'a PU base for BPU members',
      'bases: { umk: { amount: 3000000 } }\ncategories: { pekerja-rentan: { base: umk } }',
      ['no-effect 3:33 base'],
    ],
    [
      'BPU values for PU members',
      'categories: { bpd: { income: 1000000, sector: transport, relief: true } }',
      ['no-effect 2:22 income', 'no-effect 2:39 sector', 'no-effect 2:58 relief'],
    ],
    [
      'a floor without the wage column',
      'categories: { bpd: { base: minimum, minimum: minimum } }',
      ['no-effect 2:37 minimum'],
    ],
  ])('%s', (_case, body, expected) => expect(problemsOf(`policy: p\n${body}`)).toEqual(expected));

  test('a policy with a problem gives no policy at all', () => {
    expect(loadPolicyLayers([{ name: 'p', text: 'policy: p\nyear: 1' }], CHECKS).policy).toBeUndefined();
  });
});

test('anchors and aliases are followed, and a problem inside one is found', () => {
  const text = [
    'policy: p',
    'categories:',
    '  ketua-rt: &rt { programmes: [JKK, JKM], charges: [{ fund: ADD }] }',
    '  ketua-rw: *rt',
  ].join('\n');
  const loaded = loadPolicyLayers([{ name: 'p', text }], CHECKS);
  expect(loaded.problems).toEqual([]);
  expect([...(loaded.policy?.categories.keys() ?? [])]).toEqual(['ketua-rt', 'ketua-rw']);
  expect(problemsOf(text.replace('ADD', 'ADX'))).toContain('not-allowed 3:55 ADX → ADD');
});

test('JSON is read like YAML', () => {
  const text = JSON.stringify({ policy: 'p', regency: '35.16', categories: { bpd: { base: 'minimum' } } });
  expect(loadPolicyLayers([{ name: 'p.json', text }], CHECKS).policy?.regency).toBe('35.16');
});
