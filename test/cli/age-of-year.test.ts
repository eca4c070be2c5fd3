import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../support/run.ts';

const POLICY = `policy: coba
year: 2026
categories:
  ketua-rt: { base: minimum, programmes: [JKK, JKM], age: { min: 18, max: 60 }, charges: [{ fund: ADD }] }
`;
/** 0,54% of the lowest base. */
const MONTH = 5_400;
const MONTHS = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);

function folder(birth: string, from: string): string {
  const cwd = mkdtempSync(join(tmpdir(), 'enroll-umur-'));
  writeFileSync(join(cwd, 'p.yaml'), POLICY);
  const [day = '', month = '', year = ''] = birth.split('-');
  const nik = `331001${day}${month}${year.slice(2)}0001`;
  writeFileSync(
    join(cwd, 'd.csv'),
    `NIK,Nama,Tanggal Lahir,Desa,Jabatan,Mulai\n${nik},BUDI,${birth},Bener,Ketua RT,${from}\n`,
  );
  return cwd;
}

async function total(cwd: string, ...words: string[]): Promise<number> {
  const argv = ['premium', join(cwd, 'd.csv'), '--policy', 'p.yaml', '--format', 'json', ...words];
  const { totals } = JSON.parse((await run(argv, { cwd })).out);
  return totals.annual ?? totals.monthly;
}

describe('the age of a run over months', () => {
  it.each([
    ['turns 61 in May, enrolled long before', '10-05-1965', '01-01-2020', 12],
    ['turns 61 in May, no first day', '10-05-1965', '', 12],
    ['turns 61 in May, begins in April', '10-05-1965', '01-04-2026', 9],
    ['turns 61 in May, begins in July', '10-05-1965', '01-07-2026', 0],
    ['turned 61 the year before', '31-12-1964', '01-01-2020', 0],
    ['turns 18 in May, begins in July', '10-05-2008', '01-07-2026', 6],
    ['turns 18 in May, begins in April', '10-05-2008', '01-04-2026', 0],
  ])('is that of 1 January, or of a later first day: %s', async (_case, birth, from, months) => {
    const cwd = folder(birth, from);
    expect(await total(cwd, '--year', '2026')).toBe(months * MONTH);
    let sum = 0;
    for (const month of MONTHS) sum += await total(cwd, '--month', month);
    expect(sum).toBe(months * MONTH);
  });

  it('is that of --as-of where that is said', async () => {
    const cwd = folder('10-05-1965', '01-01-2020');
    expect(await total(cwd, '--year', '2026', '--as-of', '2026-06-01')).toBe(0);
    expect(await total(cwd, '--month', '2026-06', '--as-of', '2026-05-01')).toBe(MONTH);
  });

  it.each([
    ['budget', '--year', '2026'],
    ['explain', '--year', '2026', '--nik', '3310011005650001'],
    ['explain', '--month', '2026-06', '--nik', '3310011005650001'],
  ])('is the same in %s %s %s', async (...words) => {
    const cwd = folder('10-05-1965', '01-01-2020');
    const [command = '', ...rest] = words;
    const { out } = await run([command, join(cwd, 'd.csv'), '--policy', 'p.yaml', ...rest], { cwd });
    expect(out).toContain(command === 'budget' ? '64.800' : rest.includes('--month') ? '5.400' : '59.400');
  });
});
