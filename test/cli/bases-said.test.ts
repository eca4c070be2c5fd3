import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../support/run.ts';

/** What a run says of the bases and incomes that its amounts rest on. */
const cwd = mkdtempSync(join(tmpdir(), 'enroll-dasar-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const HEAD = 'NIK,Nama,Tgl Lahir,Jabatan,Desa,Kecamatan';
const PERSON = '3516180101850001,Budi Rekaan,01-01-1985';

async function said(
  policy: string,
  column: string,
  row: string,
  more: Readonly<Record<string, string>> = {},
) {
  for (const [name, text] of Object.entries(more)) writeFileSync(join(cwd, name), text);
  writeFileSync(join(cwd, 'p.yaml'), `policy: p\nsource: uji\nyear: 2026\n${policy}`);
  writeFileSync(join(cwd, 'd.csv'), `${HEAD},${column}\n${PERSON},${row}\n`);
  const words = ['premium', join(cwd, 'd.csv'), '--policy', join(cwd, 'p.yaml'), '--year', '2026'];
  const { err } = await run(words, { cwd });
  const { out } = await run(['policy', 'check', join(cwd, 'p.yaml')], { cwd });
  return { run: err.replaceAll(/\s+/g, ' '), check: out.replaceAll(/\s+/g, ' ') };
}

const LOW = 'di bawah dasar upah terendah Rp1.000.000';

describe('a wage base below the lowest one is said by the run and by policy check', () => {
  it.each([
    ['the base', 'bases: { rendah: { amount: 999999, source: uji } }', 'base: rendah', 'Rp999.999', true],
    [
      'the lowest itself is none below it',
      'bases: { pas: { amount: 1000000, source: uji } }',
      'base: pas',
      '',
      false,
    ],
    [
      'under the wage',
      'bases: { rendah: { amount: 500000, source: uji } }',
      'base: wage, minimum: rendah',
      'Rp500.000',
      true,
    ],
    [
      'of the highest, which the wage’s own finding looks at',
      'bases: { rendah: { amount: 500000, source: uji } }',
      'base: { highest: [minimum, rendah] }',
      '',
      false,
    ],
    [
      'in some months',
      'bases: { naik: { values: [{ amount: 900000 }, { from: "2026-07", amount: 1100000 }], source: uji } }',
      'base: naik',
      'Rp900.000',
      true,
    ],
    [
      'that no category uses',
      'bases: { rendah: { amount: 500000, source: uji } }',
      'base: minimum',
      '',
      false,
    ],
    [
      'the district’s own lowest base',
      'minimumBase: { amount: 1500000, source: uji }\nbases: { pas: { amount: 1200000, source: uji } }',
      'base: pas',
      'di bawah dasar upah terendah Rp1.500.000',
      true,
    ],
  ])('%s', async (_case, bases, rules, words, told) => {
    const policy = `${bases}\ncategories: { perangkat-desa: { ${rules}, charges: [{ fund: ADD }] } }`;
    const { run, check } = await said(policy, 'Upah', 'Kaur Umum,Kalen,Dlanggu,2500000');
    for (const text of [run, check]) {
      expect(text.includes('di bawah dasar upah terendah')).toBe(told);
      expect(text).toContain(words);
    }
  });

  it('also that of villages of the villages file', async () => {
    const policy =
      'villages: desa.csv\nregency: "35.16"\ncategories: { perangkat-desa: { base: umk, charges: [{ fund: ADD }] } }';
    const desa = 'Desa,Kecamatan,Dasar upah\nKalen,Dlanggu,500000\nJrambe,Dlanggu,1000000\n';
    const { run } = await said(policy, 'Upah', 'Kaur Umum,Kalen,Dlanggu,2500000', { 'desa.csv': desa });
    expect(run).toContain(`Dasar upah di berkas desa Rp500.000 (Kalen) ${LOW}`);
  });
});

describe('an income of the roster that the policy does not take is said, with the way to take it', () => {
  it.each([
    ['neither takes it nor states one', '', '8200000', true],
    ['takes it', ', base: wage', '8200000', false],
    ['states one for all', ', income: 1000000', '8200000', false],
    ['the lowest anyway', '', '1000000', false],
  ])('the policy %s (%s, income %s)', async (_case, rules, income, told) => {
    const policy = `categories: { pekerja-rentan: { segment: BPU, charges: [{ fund: APBD }]${rules} } }`;
    const { run } = await said(policy, 'Penghasilan', `Pekerja Rentan,Kalen,Dlanggu,${income}`);
    expect(run.includes('penghasilan 1 orang di daftar lebih dari Rp1.000.000 dan tidak dipakai')).toBe(told);
    expect(run.includes('categories: { pekerja-rentan: { base: wage } }')).toBe(told);
  });
});

it('a base that has not begun beside the wage is said, with its months', async () => {
  const policy =
    'bases: { baru: { values: [{ from: "2026-07", amount: 3000000 }], source: uji } }\ncategories: { perangkat-desa: { base: { highest: [wage, baru] }, charges: [{ fund: ADD }] } }';
  const { run } = await said(policy, 'Upah', 'Kaur Umum,Kalen,Dlanggu,2500000');
  expect(run).toContain('Dasar "baru" belum berlaku pada Januari–Juni 2026');
});

it('an export says whose post in charge has no base in the month, beside the post that is enrolled instead', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'enroll-ekspor-'));
  writeFileSync(
    join(dir, 'p.yaml'),
    'policy: p\nsource: uji\nyear: 2026\nbases: { baru: { values: [{ from: "2026-07", amount: 3000000 }], source: uji } }\npriority: [kepala-desa, pekerja-rentan]\ncategories: { kepala-desa: { base: baru, charges: [{ fund: ADD }] }, pekerja-rentan: { segment: BPU, income: 1000000, charges: [{ fund: APBD }] } }',
  );
  const rows = ['Kepala Desa', 'Pekerja Rentan'].map((post) => `${PERSON},${post},Kalen,Dlanggu`);
  writeFileSync(join(dir, 'd.csv'), [HEAD, ...rows].join('\n'));
  const words = ['export', join(dir, 'd.csv'), '--policy', join(dir, 'p.yaml'), '--month', '2026-02', '-o'];
  const { out } = await run([...words, join(dir, 'keluar')], { cwd: dir });
  rmSync(dir, { recursive: true, force: true });
  expect(out).toContain('dasar iuran kebijakan belum berlaku pada bulan ini: 1 pekerja');
  expect(out).toContain('1 calon peserta BPU');
});
