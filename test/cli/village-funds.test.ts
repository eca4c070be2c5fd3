import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../support/run.ts';

/** Villages that pay from funds of their own: the law of the year is asked about those too, and a plan reads them. */
const cwd = mkdtempSync(join(tmpdir(), 'enroll-dana-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const policy = (year: number, more = ''): string => `policy: dana
year: ${year}
regency: "35.16"
bases: { rendah: { amount: 1000000, source: rekaan } }
categories:
  perangkat-desa: { base: rendah, charges: [{ fund: ADD }] }
${more}`;
const VILLAGES = 'nama;kecamatan;sumber dana;dasar upah;perangkat-desa';

beforeAll(() => {
  writeFileSync(join(cwd, 'p.yaml'), policy(2026));
  writeFileSync(join(cwd, 'v.yaml'), policy(2026, 'villages: desa.csv\n'));
  writeFileSync(join(cwd, 'v24.yaml'), policy(2024, 'villages: desa.csv\n'));
  writeFileSync(join(cwd, 'v25.yaml'), policy(2025, 'villages: desa.csv\n'));
  writeFileSync(join(cwd, 'desa.csv'), `${VILLAGES}\nKalen;Dlanggu;DDS;2000000;3\nPohkecik;Dlanggu;;;2\n`);
  writeFileSync(
    join(cwd, 'd.csv'),
    'NIK,Nama,Tgl Lahir,Jabatan,Desa,Kecamatan\n3516180101850001,Budi Rekaan,01-01-1985,Kaur Umum,Kalen,Dlanggu',
  );
});

const BAN = 'tidak boleh dibayar dari Dana Desa (DDS) di 1 desa menurut daftar desa';

describe('a fund that only villages pay from', () => {
  it.each([
    ['v24.yaml', BAN],
    [
      'v25.yaml',
      'tahun 2025 di 1 desa menurut daftar desa: aturan tahun itu (Permendesa PDT 2/2024) belum dibaca',
    ],
    ['v.yaml', BAN],
  ])('is held against the law of its year by policy check: %s', async (file, words) => {
    const { out } = await run(['policy', 'check', file], { cwd });
    expect(out).toContain(words);
    expect((await run(['policy', 'check', 'p.yaml'], { cwd })).out).not.toContain('DDS');
  });

  it('is told by validate and beside a budget', async () => {
    const roster = [join(cwd, 'd.csv'), '--policy', 'v.yaml'];
    const found = await run(['validate', ...roster], { cwd });
    expect(found.out.replaceAll(/\s+/g, ' ')).toContain(BAN);
    expect(found.out).toContain('Ganti sumber dananya di daftar desa, misalnya ADD.');
    const { err, out } = await run(['budget', ...roster, '--year', '2026', '--format', 'json'], { cwd });
    expect(err).toContain(BAN);
    expect(JSON.parse(out).totals.byFund).toEqual({ DDS: 12 * 10_800 });
  });
});

describe('a plan by a file of villages', () => {
  const planned = async (...words: readonly string[]): Promise<{ byFund: unknown; text: string }> => {
    const { out } = await run(['plan', ...words, '--format', 'json'], { cwd });
    const { out: text } = await run(['plan', ...words], { cwd });
    return { byFund: JSON.parse(out).scenarios[0].byFund, text };
  };
  const OWN = { ADD: 2 * 12 * 5_400, DDS: 3 * 12 * 10_800 };

  it.each<[string, readonly string[], unknown]>([
    ['of the policy', ['--policy', 'v.yaml'], OWN],
    ['given beside it', ['--policy', 'p.yaml', '--villages', 'desa.csv'], OWN],
    [
      'with a fund set for all',
      ['--policy', 'v.yaml', '--set', 'perangkat-desa.fund=PAD'],
      { PAD: 3 * 12 * 10_800 + 2 * 12 * 5_400 },
    ],
  ])('takes the fund and the base of each village: %s', async (_, words, byFund) => {
    const plan = await planned(...words);
    expect(plan.byFund).toEqual(byFund);
    expect(plan.text.includes('DILARANG')).toBe(byFund === OWN);
  });
});
