import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Ran, run } from '../support/run.ts';

/** What no law says and amounts rest on stands in every result, whatever its command and format. */
const cwd = mkdtempSync(join(tmpdir(), 'enroll-asumsi-'));
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const HEAD = 'NIK,Nama,Tgl Lahir,Jabatan,Desa,Kecamatan,Upah';
const LINE = 'Asumsi, bukan hukum; tanyakan kantor cabang';
const STATED = `policy: tetap
minimumBase: { amount: 1500000, source: surat cabang }
minimumIncome: { amount: 1500000, source: surat cabang }
rounding: { rule: half-up, source: surat cabang }
categories: { perangkat-desa: { base: wage, charges: [{ fund: ADD }] } }
`;

beforeAll(() => {
  writeFileSync(
    join(cwd, 'd.csv'),
    `${HEAD}\n3516180101850001,Budi Rekaan,01-01-1985,Kaur Umum,Kalen,Dlanggu,2500000`,
  );
  writeFileSync(join(cwd, 'tetap.yaml'), STATED);
});

const enroll = (words: readonly string[]): Promise<Ran> =>
  run(
    words.map((word) => (word === 'd.csv' ? join(cwd, word) : word)),
    { cwd },
  );
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('the line of assumptions', () => {
  it.each([
    ['premium', 'd.csv', '--month', '2026-03'],
    ['premium', 'd.csv', '--month', '2026-03', '--format', 'csv'],
    ['budget', 'd.csv', '--year', '2026'],
    ['budget', 'd.csv', '--year', '2026', '--format', 'csv'],
    ['budget', 'd.csv', '--year', '2026', '--format', 'html'],
    ['validate', 'd.csv'],
    ['validate', 'd.csv', '--format', 'html'],
    ['validate', 'd.csv', '--format', 'markdown'],
    ['explain', 'd.csv', '--nik', '3516180101850001', '--month', '2026-03'],
    ['diff', 'd.csv', 'd.csv', '--month', '2026-03'],
    ['export', 'd.csv', '--policy', 'tetap.yaml', '--month', '2026-03', '-o', 'keluar'],
  ])('stands in %s %s %s %s %s %s', async (...words) => {
    const { out, err } = await enroll(words);
    expect(oneLine(out + err)).toContain(LINE);
  });

  it.each([
    ['premium', 'd.csv', '--month', '2026-03', '--format', 'json'],
    ['budget', 'd.csv', '--year', '2026', '--format', 'json'],
    ['validate', 'd.csv', '--format', 'json'],
    ['diff', 'd.csv', 'd.csv', '--month', '2026-03', '--format', 'json'],
  ])('stands as data in %s %s %s %s %s %s', async (...words) => {
    const { assumptions } = JSON.parse((await enroll(words)).out);
    expect(assumptions).toMatchObject({ minimumBase: { value: '1000000', set: false } });
  });

  it('names what the policy stated, and its source', async () => {
    const words = ['premium', 'd.csv', '--policy', 'tetap.yaml', '--month', '2026-03'];
    expect(oneLine((await enroll(words)).out)).toContain('Rp1.500.000 (kebijakan: surat cabang)');
  });

  it.each([
    ['tetap.yaml', 'dasar upah terendah PU', 'penghasilan terendah BPU'],
    ['rentan.yaml', 'penghasilan terendah BPU', 'dasar upah terendah PU'],
  ])('%s: names what concerns a category of the policy only', async (policy, named, other) => {
    writeFileSync(
      join(cwd, 'rentan.yaml'),
      'policy: r\ncategories: { perangkat-desa: { segment: BPU, programmes: [JKK, JKM], charges: [{ fund: PAD }] } }\n',
    );
    const out = oneLine((await enroll(['premium', 'd.csv', '--policy', policy, '--month', '2026-03'])).out);
    expect(out).toContain(named);
    expect(out).not.toContain(other);
  });

  it('is left out of findings where the policy states all three', async () => {
    const { out } = await enroll(['validate', 'd.csv', '--policy', 'tetap.yaml']);
    expect(oneLine(out)).not.toContain(LINE);
  });

  it('stands in the manifest of an export', async () => {
    const words = ['export', 'd.csv', '--policy', 'tetap.yaml', '--month', '2026-03', '-o', 'dua'];
    await enroll(words);
    const name = readdirSync(join(cwd, 'dua')).find((file) => file.endsWith('.json')) ?? '';
    expect(JSON.parse(readFileSync(join(cwd, 'dua', name), 'utf8')).assumptions).toMatchObject({
      minimumBase: { value: '1500000', set: true },
    });
  });
});
