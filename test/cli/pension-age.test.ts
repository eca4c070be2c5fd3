import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../support/run.ts';

/** JP is computed past the pension age, for the branch office decides; a result that holds such money says so. */
const cwd = mkdtempSync(join(tmpdir(), 'enroll-pensiun-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const POLICY = `policy: jp
year: 2026
regency: "35.16"
categories:
  perangkat-desa: { programmes: [JKK, JKM, JP], base: wage, charges: [{ fund: ADD }] }
`;

describe('JP past the pension age', () => {
  it.each([
    ['premium', '01-01-1966', true],
    ['budget', '01-01-1966', true],
    ['premium', '01-01-1985', false],
    ['budget', '01-01-1985', false],
  ])('%s of somebody born on %s: told %s', async (command, birth, told) => {
    const nik = birth.endsWith('1966') ? '3516180101660001' : '3516180101850001';
    writeFileSync(join(cwd, 'p.yaml'), POLICY);
    writeFileSync(
      join(cwd, 'd.csv'),
      `NIK,Nama,Tgl Lahir,Jabatan,Desa,Kecamatan,Upah\n${nik},Budi Rekaan,${birth},Kaur Umum,Kalen,Dlanggu,3000000`,
    );
    const { code, out, err } = await run(
      [command, join(cwd, 'd.csv'), '--policy', 'p.yaml', '--year', '2026', '--format', 'json'],
      { cwd },
    );
    expect(code).toBe(0);
    expect(JSON.parse(out).totals.annual).toBe(12 * (7_200 + 9_000 + 90_000));
    expect(err.includes('d.csv, C2: Mencapai usia pensiun JP (58 tahun) pada Januari 2024')).toBe(told);
  });
});
