import { mkdtempSync, writeFileSync } from 'node:fs';
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
const AS_OF = ['--as-of', '2026-06-01'];

function baseline(...entries: object[]): string {
  const path = join(mkdtempSync(join(tmpdir(), 'enroll-')), 'baseline.json');
  const whole = entries.map((entry) => ({ reason: 'KTP diurus', expires: '2026-12-31', ...entry }));
  writeFileSync(path, JSON.stringify({ schema: 'enroll.baseline/1', entries: whole }));
  return path;
}

describe('enroll validate --only and --skip', () => {
  it('show what was chosen, say how much is hidden, and reject the same rows', async () => {
    const all = JSON.parse((await run([...MISTAKES, '--format', 'json'])).out);
    const { out, code } = await run([
      ...MISTAKES,
      '--format',
      'json',
      '--only',
      'nik-*',
      '--skip',
      'nik-sex',
    ]);
    const chosen = JSON.parse(out);
    expect(Object.keys(chosen.byCode).every((one) => one.startsWith('nik-') && one !== 'nik-sex')).toBe(true);
    expect(chosen.hidden.selection).toBe(all.findings.length - chosen.findings.length);
    expect(chosen.totals.rejected).toBe(all.totals.rejected);
    expect(code).toBe(1);
  });

  it('with only warnings shown, exit 0, but never call a roster with rejected rows ready', async () => {
    const { code, out } = await run([...MISTAKES, '--only', 'nik-sex']);
    expect(code).toBe(0);
    expect(out).toMatch(/Selanjutnya: \d+ baris ditolak oleh temuan yang tidak ditampilkan/);
  });

  it('refuse a word that is no code', async () => {
    const { code, err, out } = await run([...MISTAKES, '--only', 'nik-lenght']);
    expect(err).toContain('"nik-lenght" bukan kode temuan. Mungkin maksud Anda nik-length.');
    expect([code, out]).toEqual([2, '']);
  });
});

describe('enroll validate --baseline', () => {
  it('covers what its entries name, and says so', async () => {
    const path = baseline({ code: 'nik-length', file: 'sumberejo.xlsx', cell: 'C7' });
    const { out, err } = await run([...MISTAKES, ...AS_OF, '--baseline', path]);
    expect(out).not.toContain('(nik-length)');
    expect(out).toContain('1 tercatat dalam baseline');
    expect(err).toBe('');
  });

  it('fails when an entry is no longer needed, even if nothing else does', async () => {
    const path = baseline({ code: 'nik-length', cell: 'C99' });
    const { code, err } = await run([...MISTAKES, ...AS_OF, '--baseline', path, '--only', 'nik-sex']);
    expect(err).toContain('(nik-length C99) tidak diperlukan lagi');
    expect(code).toBe(1);
  });

  it('fails when an entry has expired', async () => {
    const path = baseline({ code: 'nik-length', expires: '2026-05-31' });
    const { code, err } = await run([...MISTAKES, ...AS_OF, '--baseline', path]);
    expect(err).toContain('berlaku sampai 31-05-2026');
    expect(code).toBe(1);
  });

  it.each([
    ['no-such-file.json', 'Berkas baseline "no-such-file.json" tidak ditemukan.'],
    [baseline({ code: 'nik-length', reason: '' }), 'tulis alasannya'],
  ])('refuses %s', async (path, sentence) => {
    const { code, err, out } = await run([...MISTAKES, '--baseline', path]);
    expect(err).toContain(sentence);
    expect([code, out]).toEqual([2, '']);
  });
});
