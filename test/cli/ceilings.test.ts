import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../support/run.ts';

const ROSTER = resolve('fixtures/dlanggu-2021/rosters/punggul.xlsx');
const POLICY = `policy: coba
regency: "35.16"
ceilings: { ADD: 5000000 }
villages: desa.csv
categories: { kepala-desa: { base: umk }, sekretaris-desa: { base: umk }, perangkat-desa: { base: umk } }
`;

function folder(villages: string): string {
  const cwd = mkdtempSync(join(tmpdir(), 'enroll-ceilings-'));
  writeFileSync(join(cwd, 'kab.yaml'), POLICY);
  writeFileSync(join(cwd, 'desa.csv'), villages);
  return cwd;
}

const budget = (cwd: string, ...more: string[]) =>
  run(['budget', ROSTER, '--policy', 'kab.yaml', ...more], { cwd });

describe('a village’s own ceiling of the villages file', () => {
  it('goes before the policy’s in the budget', async () => {
    const cwd = folder('nama,kecamatan,ADD\nPunggul,Dlanggu,2500000\n');
    const { code, out } = await budget(cwd, '--year', '2025', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(out).ceilings).toEqual([
      {
        kecamatan: 'Dlanggu',
        village: 'Punggul',
        fund: 'ADD',
        ceiling: 2_500_000,
        planned: 2_523_312,
        left: 0,
        over: 23_312,
      },
    ]);
    expect((await budget(cwd, '--year', '2025')).out).toContain('Rp23.312');
  });

  it('is found with the word before the name, as lists write it', async () => {
    const cwd = folder('nama,kecamatan,ADD\nDesa PUNGGUL,Kec. Dlanggu,2500000\n');
    const { out } = await budget(cwd, '--year', '2025', '--format', 'json');
    expect(JSON.parse(out).ceilings).toMatchObject([{ ceiling: 2_500_000, over: 23_312 }]);
  });

  it('a village that the file does not name has the policy’s', async () => {
    const cwd = folder('nama,kecamatan,ADD\nKalen,Dlanggu,1\n');
    const { out } = await budget(cwd, '--year', '2025', '--format', 'json');
    expect(JSON.parse(out).ceilings).toMatchObject([{ ceiling: 5_000_000, over: 0 }]);
  });
});

describe('a year before the first known minimum wage', () => {
  it('computes nothing, says so, and exits 1', async () => {
    const cwd = folder('nama,kecamatan\nPunggul,Dlanggu\n');
    const { code, out } = await budget(cwd, '--year', '2016');
    expect(code).toBe(1);
    expect(out).toContain('8 pekerja, dasar upah kebijakan belum berlaku');
    expect((await budget(cwd, '--year', '2016', '--allow-rejected')).code).toBe(0);
  });
});
