import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../support/run.ts';

const POLICY = `policy: coba
year: 2026
regency: "35.16"
bases: { umk: { amount: 4000000, source: rekaan } }
categories:
  bpd: { base: umk, programmes: [JKK, JKM], charges: [{ fund: ADD }] }
  ketua-rt: { base: umk, programmes: [JKK, JKM], charges: [{ fund: ADD }] }
`;
const NIK = '3516180101800001';
const HEADER = 'NIK,Nama,Jabatan,Desa,TMT,Tanggal Berakhir';
/** 0,24% and 0,30% of 4,000,000. */
const MONTH = 9_600 + 12_000;

const rowOf = (post: string, from: string, to: string, name = 'Budi Santoso', nik = NIK): string =>
  [nik, name, post, 'Sumberejo', from, to].join(',');

function files(...rosters: readonly (readonly string[])[]): { cwd: string; paths: string[] } {
  const cwd = mkdtempSync(join(tmpdir(), 'enroll-posts-'));
  writeFileSync(join(cwd, 'p.yaml'), POLICY);
  const paths = rosters.map((rows, at) => {
    const path = join(cwd, `daftar-${at}.csv`);
    writeFileSync(path, [HEADER, ...rows].join('\n'));
    return path;
  });
  return { cwd, paths };
}

async function premiumOf(rows: readonly string[]): Promise<{ annual: number; rejected: number }> {
  const { cwd, paths } = files(rows);
  const { out } = await run([
    'premium',
    ...paths,
    '--policy',
    join(cwd, 'p.yaml'),
    '--year',
    '2026',
    '--format',
    'json',
  ]);
  const { totals, intake } = JSON.parse(out) as {
    totals: { annual: number };
    intake: { rejected: number };
  };
  return { annual: totals.annual, rejected: intake.rejected };
}

describe('one person in one post after another', () => {
  it.each<[string, string[], number, number]>([
    [
      'BPD to June, RT from July',
      [rowOf('BPD', '01-01-2026', '30-06-2026'), rowOf('Ketua RT', '01-07-2026', '')],
      12,
      0,
    ],
    [
      'in the other order of rows',
      [rowOf('Ketua RT', '01-07-2026', ''), rowOf('BPD', '', '30-06-2026')],
      12,
      0,
    ],
    [
      'appointed again, a month between',
      [rowOf('Ketua RT', '', '30-06-2026'), rowOf('Ketua RT', '01-08-2026', '')],
      11,
      0,
    ],
    [
      'three terms',
      [
        rowOf('BPD', '', '31-03-2026'),
        rowOf('Ketua RT', '01-04-2026', '30-09-2026'),
        rowOf('BPD', '01-10-2026', ''),
      ],
      12,
      0,
    ],
    [
      'a month in both: it is paid once',
      [rowOf('BPD', '', '30-06-2026'), rowOf('Ketua RT', '15-06-2026', '')],
      12,
      0,
    ],
    [
      'the third overlaps the second, which nobody has ended',
      [rowOf('BPD', '', '31-03-2026'), rowOf('Ketua RT', '01-04-2026', ''), rowOf('BPD', '01-10-2026', '')],
      12,
      0,
    ],
    ['no first day of either', [rowOf('BPD', '', '30-06-2026'), rowOf('Ketua RT', '', '')], 12, 0],
    [
      'another name: a slip in the NIK, nobody knows in which row',
      [rowOf('BPD', '', '30-06-2026'), rowOf('BPD', '01-07-2026', '', 'Siti Aminah')],
      0,
      2,
    ],
  ])('%s', async (_case, rows, months, rejected) => {
    expect(await premiumOf(rows)).toEqual({ annual: months * MONTH, rejected });
  });

  it('has changed the post, and has not left', async () => {
    const before = [rowOf('BPD', '', '30-06-2026')];
    const after = [rowOf('BPD', '', '30-06-2026'), rowOf('Ketua RT', '01-07-2026', '')];
    const { cwd, paths } = files(before, after);
    const args = ['diff', ...paths, '--policy', join(cwd, 'p.yaml'), '--format', 'json'];
    const july = JSON.parse((await run([...args, '--month', '2026-07'])).out);
    expect(july.changes.map(({ change }: { change: string }) => change)).not.toContain('left');
    const june = JSON.parse((await run([...args, '--month', '2026-06'])).out);
    expect(june.changes).toEqual([]);
  });
});
