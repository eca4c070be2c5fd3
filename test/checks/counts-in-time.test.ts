import { describe, expect, it } from 'vitest';
import { quotaUse } from '../../src/budget/quotas.ts';
import { personMonths } from '../../src/contribution/person-months.ts';
import { shownText } from '../../src/domain/shown.ts';
import { sourceName } from '../../src/domain/source-name.ts';
import type { Worker } from '../../src/domain/worker.ts';
import type { PolicyInput } from '../../src/policy/input.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { resolvePolicy } from '../../src/policy/resolve.ts';
import type { Village } from '../../src/policy/village.ts';
import { person } from '../budget/people.ts';
import { premiumOf } from '../reports/budget-example.ts';
import { type Said, said } from '../said.ts';
import { check, dmy, type Typed } from './support.ts';

/** Whoever holds a post in Sumberejo, row by row: `A 01-01-2026..14-03-2026 Kalen linmas`; the post and the village are those of the case where none is said. */
interface Case {
  readonly name: string;
  readonly rows: readonly string[];
  /** The most at one time in Sumberejo, and in Kalen. */
  readonly most: readonly [number, number];
}

const CASES: readonly Case[] = [
  { name: 'one who is there all the time', rows: ['A'], most: [1, 0] },
  { name: 'a successor on the next day', rows: ['A ..14-03-2026', 'B 15-03-2026..'], most: [1, 0] },
  { name: 'a successor in a later month', rows: ['A ..14-03-2026', 'B 01-06-2026..'], most: [1, 0] },
  { name: 'two who overlap by a day', rows: ['A ..15-03-2026', 'B 15-03-2026..'], most: [2, 0] },
  { name: 'an old row left open', rows: ['A', 'B 15-03-2026..'], most: [2, 0] },
  {
    name: 'a death, a stand-in and the next one',
    rows: ['A ..02-02-2026', 'B 03-02-2026..30-06-2026', 'C 01-07-2026..'],
    most: [1, 0],
  },
  {
    name: 'a move to another village in mid-month, where another one follows',
    rows: ['A ..14-03-2026', 'A 15-03-2026.. Kalen', 'B 15-03-2026..'],
    most: [1, 1],
  },
  {
    name: 'a move with the old row left open',
    rows: ['A', 'A 15-03-2026.. Kalen', 'B 01-04-2026..'],
    most: [1, 1],
  },
  {
    name: 'two terms of one, another between them',
    rows: ['A ..14-03-2026', 'A 15-09-2026..', 'B 15-03-2026..14-09-2026'],
    most: [1, 0],
  },
  {
    name: 'two terms of one that overlap',
    rows: ['A ..31-03-2026', 'A 01-03-2026..'],
    most: [1, 0],
  },
  {
    name: 'one who is charged in another post from July, where another one follows',
    rows: ['A', 'A 01-07-2026.. Sumberejo linmas', 'B 01-07-2026..'],
    most: [1, 0],
  },
  { name: 'three of whom two at a time', rows: ['A ..30-06-2026', 'B', 'C 01-07-2026..'], most: [2, 0] },
];

const POSTS = ['kepala-desa', 'sekretaris-desa', 'ketua-rt', 'bpd'] as const;
type Counted = (typeof POSTS)[number];

const CODES: Readonly<Record<Counted, string>> = {
  'kepala-desa': 'kepala-desa-count',
  'sekretaris-desa': 'sekretaris-count',
  'ketua-rt': 'rt-count',
  bpd: 'bpd-count',
};
/** A BPD has five members at least: so many stand beside those of the case. */
const OTHERS: Readonly<Partial<Record<Counted, number>>> = { bpd: 8 };

const VILLAGES = said<Village[]>(
  ['Sumberejo', 'Kalen'].map((name) => ({ name, kecamatan: 'Dlanggu', rt: 1, ceilings: {} })),
);

interface Row {
  readonly serial: number;
  readonly category: string;
  readonly village: string;
  readonly from: string;
  readonly to: string;
}

function rowsOf(rows: readonly string[], post: Counted): Row[] {
  const others = Array.from({ length: OTHERS[post] ?? 0 }, (_, at) =>
    ['Sumberejo', 'Kalen'].map((village, of) => `${String.fromCharCode(75 + at * 2 + of)} .. ${village}`),
  ).flat();
  return [...rows, ...others].map((text) => {
    const [who = '', term = '..', village = 'Sumberejo', category = post] = text.split(' ');
    const [from = '', to = ''] = term.split('..');
    return { serial: who.charCodeAt(0) - 64, category, village, from, to };
  });
}

const typed = ({ serial, category, village, from, to }: Row): Typed => ({
  nik: `35160112088000${String(serial).padStart(2, '0')}`,
  nama: `ORANG ${String.fromCharCode(64 + serial)}A`,
  jabatan: category,
  desa: village,
  tgl_mulai: from,
  tgl_akhir: to,
});

const policyInput = (post: Counted): PolicyInput => ({
  policy: 'uji',
  year: 2026,
  priority: ['linmas', post],
  categories: {
    linmas: { base: 'minimum', programmes: ['JKK', 'JKM'], charges: [{ fund: 'ADD' }] },
    [post]: {
      base: 'minimum',
      programmes: ['JKK', 'JKM'],
      charges: [{ fund: 'ADD' }],
      quota: { perVillage: 1 + (OTHERS[post] ?? 0) },
    },
  },
});

/** The workers of the rows, each with the months that are charged in it. */
function workersOf(rows: readonly Row[], policy: Policy): Worker[] {
  const workers = rows.map(({ serial, category, village, from, to }, at) =>
    person(serial, {
      category,
      village,
      kecamatan: 'Dlanggu',
      from: dmy(from),
      to: dmy(to),
      place: { file: sourceName('d.csv'), row: at + 2 },
    } as Said<Partial<Worker>>),
  );
  return workers.map((worker) => {
    const own = workers.filter(({ nik }) => nik === worker.nik);
    if (own.length === 1) return worker;
    const table = personMonths(
      policy,
      own.map((one) => ({ ...one, column: 1 })),
    );
    return { ...worker, months: table[own.indexOf(worker)] };
  });
}

describe.each(POSTS)('%s', (post) => {
  it.each(CASES)('$name', ({ rows, most }) => {
    const input = policyInput(post);
    const all = rowsOf(rows, post);
    const others = OTHERS[post] ?? 0;
    const { findings, rejected } = check({ rows: all.map(typed), policy: input, villages: VILLAGES });
    expect(rejected).toEqual([]);
    const counted = (code: string): [string, number][] =>
      findings
        .filter((finding) => finding.code === code)
        .map(({ args }): [string, number] => {
          const { village, count } = args as unknown as { village: string; count: number };
          return [village, count];
        });
    const expected = (['Sumberejo', 'Kalen'] as const).map((village, at): [string, number] => [
      village,
      (most[at] ?? 0) + others,
    ]);
    const tooMany = expected.filter(([, count]) => count > 1 + others);
    expect(counted(CODES[post]).filter(([, count]) => count > 1 + others)).toEqual(tooMany);
    expect(counted('quota-over')).toEqual(tooMany);
    const policy = { ...resolvePolicy([input]), villages: { path: 'd', file: 'p', list: VILLAGES } };
    const { budget } = premiumOf(workersOf(all, policy), policy);
    const used = quotaUse(budget, policy)
      .filter(({ listed }) => listed > 0)
      .map(({ village, listed }) => [village, listed]);
    expect(used.sort()).toEqual(
      expected
        .filter(([, count]) => count > 0)
        .map(([village, count]) => [shownText(village), count])
        .sort(),
    );
  });
});

describe('a post whose cohorts rotate', () => {
  it('is held by those in office, while a quota counts those whose turn it is', () => {
    const rows = rowsOf(['A 01-01-2026..', 'B 01-07-2026..'], 'ketua-rt');
    const input = policyInput('ketua-rt');
    const rotating = {
      ...input.categories?.['ketua-rt'],
      rotation: 6,
      months: ['2026-01', '2026-12'] as const,
    };
    const policy: PolicyInput = { ...input, categories: { 'ketua-rt': rotating } };
    const codes = check({ rows: rows.map(typed), policy, villages: VILLAGES }).findings.map(
      ({ code }) => code,
    );
    expect(codes).toContain('rt-count');
    expect(codes).not.toContain('quota-over');
  });
});
