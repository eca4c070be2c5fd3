import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from './support/run.ts';

const MISTAKES = [
  'validate',
  'fixtures/mistakes/sumberejo.xlsx',
  '--policy',
  'fixtures/mistakes/policy.yaml',
];

interface Report {
  readonly schema: string;
  readonly totals: { readonly read: number; readonly accepted: number; readonly rejected: number };
  readonly findings: readonly { readonly code: string; readonly cell: string; readonly sheet: string }[];
}

const expected = readFileSync('fixtures/mistakes/expected.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));

describe('enroll validate on a roster with 15 mistakes', () => {
  it('names each by sheet and cell', async () => {
    const { code, out } = await run([...MISTAKES, '--format', 'json']);
    const report = JSON.parse(out) as Report;
    const found = new Set(report.findings.flatMap((finding) => [`${finding.cell},${finding.code}`]));
    const related = report.findings.flatMap((finding) => JSON.stringify(finding));
    for (const [cell, finding] of expected) {
      const named =
        found.has(`${cell},${finding}`) ||
        related.some((text) => text.includes(`"${finding}"`) && text.includes(`"${cell}"`));
      expect(named, `${cell} ${finding}`).toBe(true);
    }
    expect(report.findings.every(({ sheet }) => sheet === 'Perangkat')).toBe(true);
    expect(code).toBe(1);
  });

  it('reads every row: accepted and rejected add up', async () => {
    const { out } = await run([...MISTAKES, '--format', 'json']);
    const { totals } = JSON.parse(out) as Report;
    expect(totals.read).toBe(18);
    expect(totals.accepted + totals.rejected).toBe(18);
  });

  it('speaks Indonesian, and English when asked, and shows no whole NIK', async () => {
    const indonesian = await run(MISTAKES);
    const english = await run([...MISTAKES, '--lang', 'en']);
    expect(indonesian.out).toContain('C7: NIK 15 digit, seharusnya 16.');
    expect(english.out).toContain('C7: NIK has 15 digits, should have 16.');
    for (const { out, err } of [indonesian, english]) expect(out + err).not.toMatch(/\d{15}/);
  });

  it('gives the same bytes twice', async () => {
    expect(await run([...MISTAKES, '--format', 'json'])).toEqual(
      await run([...MISTAKES, '--format', 'json']),
    );
  });
});

describe('enroll validate', () => {
  it('finds nothing wrong in the shipped rosters of 16 villages', async () => {
    const { code, out } = await run([
      'validate',
      'fixtures/dlanggu-2021/rosters',
      '--policy',
      'dlanggu-2021',
      '--as-of',
      '2021-10-01',
      '--format',
      'json',
    ]);
    const report = JSON.parse(out) as Report;
    expect(report.findings).toEqual([]);
    expect(report.totals).toMatchObject({ read: 120, accepted: 120, rejected: 0 });
    expect(code).toBe(0);
  });

  it.each([
    [['validate'], 'Argumen berkas belum diisi.'],
    [['validate', 'no-such-file.xlsx'], 'no-such-file.xlsx'],
    [
      ['validate', 'fixtures/bench/ten-rows.csv', '--policy', 'no-such-policy'],
      'Kebijakan "no-such-policy" tidak ditemukan.',
    ],
    [
      ['validate', 'fixtures/bench/ten-rows.csv', '--as-of', 'kemarin'],
      '--as-of "kemarin" tidak bisa dipakai',
    ],
    [['validate', 'fixtures/bench/ten-rows.csv', '--format', 'pdf'], '--format "pdf" tidak bisa dipakai'],
    [['validate', 'fixtures/bench/ten-rows.csv', '--header-row', '0'], '--header-row "0" tidak bisa dipakai'],
    [['validate', 'fixtures/bench/ten-rows.csv', '--map', 'nik'], '--map "nik" tidak bisa dipakai'],
    [['validate', 'fixtures/mistakes/sumberejo.xlsx', '--sheet', 'Data'], 'tidak ada lembar "Data"'],
    [['validate', 'fixtures/bench/ten-rows.csv', '--map', 'nik=No. Induk'], 'tidak ada kolom "No. Induk"'],
  ])('%j exits 2 with one clear sentence and no stack', async (argv, sentence) => {
    const { code, out, err } = await run(argv);
    expect(code).toBe(2);
    expect(out + err).toContain(sentence);
    expect(out + err).not.toMatch(/\n\s+at /);
  });

  it.each([
    ['daftar.txt', 'berkas asli tidak pernah ditimpa'],
    ['daftar.csv', 'Perintah ini tidak membuat berkas seperti'],
  ])('refuses to write over its input %s', async (name, sentence) => {
    const path = join(mkdtempSync(join(tmpdir(), 'over-')), name);
    const before = readFileSync('fixtures/bench/ten-rows.csv', 'utf8');
    writeFileSync(path, before);
    const { code, err } = await run(['validate', path, '-o', path, '--force']);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(readFileSync(path, 'utf8')).toBe(before);
  });
});
