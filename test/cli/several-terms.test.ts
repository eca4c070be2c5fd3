import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Line } from '../../src/contribution/line.ts';
import { calendarDate } from '../../src/domain/date.ts';
import { formatMonth, type Month, monthsOfYear, parseMonth } from '../../src/domain/month.ts';
import { digitsOf } from '../../src/domain/nik.ts';
import type { Worker } from '../../src/domain/worker.ts';
import { csvText } from '../../src/io/write/write-csv.ts';
import { loadPolicyLayers } from '../../src/policy/load.ts';
import { explainWorker } from '../../src/reports/budget/explain-worker.ts';
import { contribute } from '../../src/run/budget/contributions.ts';
import { type BilledRow, billTexts } from '../enrolment/bill.ts';
import { memoryWorld } from '../support/memory-ports.ts';
import { run } from '../support/run.ts';
import { portion } from '../support/tries.ts';

const POLICY = `policy: coba
year: 2026
regency: "35.16"
bases: { rendah: { amount: 1000000, source: rekaan }, tetap: { amount: 3000000, source: rekaan } }
categories:
  perangkat-desa: { base: tetap, programmes: [JKK, JKM], charges: [{ fund: ADD }] }
  ketua-rt: { base: rendah, programmes: [JKK, JKM], charges: [{ fund: ADD }] }
enrolment: { npp: "12345678" }
`;
const WAGES = { 'perangkat-desa': 3_000_000, 'ketua-rt': 1_000_000 } as const;
const PEOPLE = portion(300);

/** A linear congruential generator: the same people in every run. */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const two = (value: number): string => String(value).padStart(2, '0');
const dayOf = (day: number): string => `${two((day % 28) + 1)}-${two(Math.floor(day / 28) + 1)}-2026`;
const nikOf = (at: number): string => `351618010180${String(at + 1).padStart(4, '0')}`;
const nameOf = (at: number): string =>
  `Warga ${[100, 10, 1].map((unit) => 'ABCDEFGHIJ'[Math.floor(at / unit) % 10]).join('')}`;

/** Two or three terms of one person: with gaps, one on the other's heels, or one left open. */
function termsOf(at: number, random: (below: number) => number): string[] {
  const count = 2 + random(2);
  const cuts = Array.from({ length: count * 2 - 1 }, () => random(12 * 28)).sort((a, b) => a - b);
  return Array.from({ length: count }, (_, term) => {
    const from = term === 0 ? '' : dayOf(cuts[term * 2 - 1] ?? 0);
    const ends = term < count - 1 && random(5) > 0;
    const to = ends ? dayOf(cuts[term * 2] ?? 0) : '';
    const post = ['Perangkat Desa', 'Ketua RT'][random(2)] ?? '';
    const village = ['Sumberejo', 'Kalen', 'Randegan'][random(3)] ?? '';
    return [nikOf(at), nameOf(at), '01-01-1980', post, village, from, to].join(',');
  });
}

interface Premium {
  readonly workers: readonly {
    readonly nik: string;
    readonly name: string;
    readonly category: keyof typeof WAGES;
    readonly lines: readonly {
      readonly month: string;
      readonly programme: string;
      readonly amount: number;
    }[];
  }[];
  readonly totals: { readonly workers: number; readonly annual: number };
}

function billOf({ workers }: Premium, month: string): BilledRow[] {
  return workers.flatMap(({ nik, name, category, lines }) => {
    const own = lines.filter((line) => line.month === month);
    if (own.length === 0) return [];
    const sum = (programme: string): number =>
      own.filter((line) => line.programme === programme).reduce((all, { amount }) => all + amount, 0);
    const parts = [sum('JKK'), sum('JKM'), 0, 0, 0, 0, 0, 0];
    return [{ kpj: '', nik, name, birth: '01-01-1980', wage: WAGES[category], arrears: 0, parts }];
  });
}

it(`${PEOPLE} people with two and three terms: premium, budget, bills and explanations say one sum`, async () => {
  const random = generator(13);
  const cwd = mkdtempSync(join(tmpdir(), 'enroll-masa-'));
  const rows = Array.from({ length: PEOPLE }, (_, at) => termsOf(at, random)).flat();
  writeFileSync(join(cwd, 'p.yaml'), POLICY);
  writeFileSync(
    join(cwd, 'd.csv'),
    ['NIK,Nama,Tgl Lahir,Jabatan,Desa,TMT,Tanggal Berakhir', ...rows].join('\n'),
  );
  const on = [join(cwd, 'd.csv'), '--policy', 'p.yaml'];
  const year = [...on, '--year', '2026', '--format', 'json'];
  const premium = JSON.parse((await run(['premium', ...year, '--unmask'], { cwd })).out) as Premium;
  const budget = JSON.parse((await run(['budget', ...year], { cwd })).out);
  expect(premium.totals.workers).toBe(PEOPLE);
  expect(budget).toMatchObject({ reconciled: true, totals: { annual: premium.totals.annual } });

  let billed = 0;
  for (const month of monthsOfYear(2026).map(formatMonth)) {
    const bill = billOf(premium, month);
    expect(new Set(bill.map(({ nik }) => nik)).size).toBe(bill.length);
    billed += bill.reduce((all, { parts }) => all + parts.reduce((sum, part) => sum + part, 0), 0);
    const texts = billTexts(bill, parseMonth(month) as Month, '12345678', 50);
    const file = join(cwd, `tagihan-${month}.csv`);
    writeFileSync(file, await csvText(texts));
    const { code, out } = await run(
      ['reconcile', ...on, '--bill', file, '--month', month, '--format', 'json'],
      { cwd },
    );
    expect(JSON.parse(out).differences, month).toEqual([]);
    expect(code, month).toBe(0);
  }
  expect(billed).toBe(premium.totals.annual);

  const explained = await explanations(cwd);
  let sum = 0;
  for (let at = 0; at < PEOPLE; at++) {
    const nik = nikOf(at);
    const text = explained.get(nik) ?? '';
    const own = premium.workers.filter((worker) => worker.nik === nik).flatMap(({ lines }) => lines);
    expect(toldIn(text), text).toBe(own.reduce((all, { amount }) => all + amount, 0));
    sum += toldIn(text);
  }
  expect(sum).toBe(premium.totals.annual);
  for (const at of [0, 1, 2, 3, 4, 5].map((each) => Math.floor((each * PEOPLE) / 6))) {
    const { out } = await run(['explain', ...on, '--nik', nikOf(at), '--year', '2026'], { cwd });
    expect(out).toBe(explained.get(nikOf(at)));
  }
}, 120_000);

/** What `enroll explain` says of each of them, all from one reading of the roster. */
async function explanations(cwd: string): Promise<ReadonlyMap<string, string>> {
  const months = monthsOfYear(2026);
  const { policy } = loadPolicyLayers([{ name: 'p.yaml', text: POLICY }], []);
  if (!policy) throw new Error('no policy');
  const rows = new Map<string, { worker: Worker; lines: readonly Line[] }[]>();
  const { ports } = memoryWorld({ 'd.csv': readFileSync(join(cwd, 'd.csv')) });
  const request = { files: ['d.csv'], policy, asOf: calendarDate(2026, 1, 1) ?? (0 as never), months };
  await contribute(request, ports, () => {
    rows.clear();
    return (worker, { lines }) => {
      const nik = digitsOf(worker.nik);
      rows.set(nik, [...(rows.get(nik) ?? []), { worker, lines }]);
    };
  });
  return new Map([...rows].map(([nik, own]) => [nik, explainWorker(own, months, policy, 'id')]));
}

/** The rupiah of all blocks of an explanation. */
const toldIn = (text: string): number =>
  [...text.matchAll(/^[A-Z]\w+.*?(?:= |: )Rp([\d.]+)$/gm)]
    .map(([, amount = '']) => Number(amount.replaceAll('.', '')))
    .reduce((all, amount) => all + amount, 0);
