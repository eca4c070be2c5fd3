import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../support/run.ts';

/** RT: 0,54% of 1,000,000; perangkat: 0,54% of 3,000,000. */
const POLICY = `policy: coba
year: 2026
regency: "35.16"
bases: { rendah: { amount: 1000000, source: rekaan }, tetap: { amount: 3000000, source: rekaan } }
categories:
  perangkat-desa: { base: tetap, programmes: [JKK, JKM], charges: [{ fund: ADD }] }
  ketua-rt: { base: rendah, programmes: [JKK, JKM], charges: [{ fund: ADD }] }
  linmas: { base: rendah, programmes: [JKK, JKM], charges: [{ fund: ADD }] }
`;
const HEADER = 'NIK,Nama,Tgl Lahir,Jabatan,Desa,TMT,Tanggal Berakhir';
const NIK = '3516180101600001';

interface Row {
  readonly post: string;
  readonly village?: string;
  readonly from?: string;
  readonly to?: string;
}

const lineOf = ({ post, village = 'Sumberejo', from = '', to = '' }: Row): string =>
  [NIK, 'Budi Santoso', '01-01-1960', post, village, from, to].join(',');

function folder(rows: readonly Row[], policy: string): { args: string[]; cwd: string } {
  const cwd = mkdtempSync(join(tmpdir(), 'enroll-bulan-'));
  writeFileSync(join(cwd, 'p.yaml'), policy);
  writeFileSync(join(cwd, 'd.csv'), [HEADER, ...rows.map(lineOf)].join('\n'));
  return { cwd, args: [join(cwd, 'd.csv'), '--policy', join(cwd, 'p.yaml')] };
}

const HALVES = POLICY.replace('ketua-rt: {', 'ketua-rt: { months: ["2026-01", "2026-06"],').replace(
  'linmas: {',
  'linmas: { months: ["2026-07", "2026-12"],',
);

const CASES: readonly (readonly [string, readonly Row[], string, number])[] = [
  [
    'RT to 14 June, perangkat from 15 June',
    [
      { post: 'Ketua RT', to: '14-06-2026' },
      { post: 'Perangkat Desa', from: '15-06-2026' },
    ],
    POLICY,
    140_400,
  ],
  [
    'the same post left on 14 and resumed on 15 March',
    [
      { post: 'Ketua RT', to: '14-03-2026' },
      { post: 'Ketua RT', from: '15-03-2026' },
    ],
    POLICY,
    64_800,
  ],
  [
    'moved to another village in mid-month',
    [
      { post: 'Ketua RT', village: 'Sumberejo', to: '14-06-2026' },
      { post: 'Ketua RT', village: 'Kalen', from: '15-06-2026' },
    ],
    POLICY,
    64_800,
  ],
  [
    'promoted in October, the old row left open',
    [{ post: 'Ketua RT' }, { post: 'Perangkat Desa', from: '01-10-2026' }],
    POLICY,
    97_200,
  ],
  [
    'RT to 14 June, perangkat from 15 June, months counted from their first day',
    [
      { post: 'Ketua RT', to: '14-06-2026' },
      { post: 'Perangkat Desa', from: '15-06-2026' },
    ],
    `${POLICY}monthRule: first-day\n`,
    129_600,
  ],
  ['two categories with disjoint months', [{ post: 'Ketua RT' }, { post: 'Linmas' }], HALVES, 64_800],
  [
    'the row that would pay is over the age of its category',
    [{ post: 'Linmas' }, { post: 'Ketua RT' }],
    `${POLICY.replace('linmas: {', 'linmas: { age: { max: 60 },')}priority: [linmas, ketua-rt]\n`,
    64_800,
  ],
];

describe('each month of a person is charged once', () => {
  it.each(CASES)('%s', async (_case, rows, policy, owed) => {
    for (const order of [rows, rows.toReversed()]) {
      const { args } = folder(order, policy);
      const premium = JSON.parse((await run(['premium', ...args, '--year', '2026', '--format', 'json'])).out);
      expect(premium.totals).toMatchObject({ annual: owed, workers: 1 });
      const budget = JSON.parse((await run(['budget', ...args, '--year', '2026', '--format', 'json'])).out);
      expect(budget).toMatchObject({ reconciled: true, totals: { annual: owed } });
    }
  });

  it.each(CASES)('explain agrees with premium: %s', async (_case, rows, policy) => {
    const { args } = folder(rows, policy);
    const { totals } = JSON.parse(
      (await run(['premium', ...args, '--year', '2026', '--format', 'json'])).out,
    );
    const { out } = await run(['explain', ...args, '--nik', NIK, '--year', '2026']);
    const blocks = [...out.matchAll(/^[A-Z]\w+.*?(?:= |: )Rp([\d.]+)$/gm)];
    const sum = blocks.reduce((total, [, amount = '']) => total + Number(amount.replaceAll('.', '')), 0);
    expect(sum, out).toBe(totals.annual);
  });
});
