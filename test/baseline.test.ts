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

  describe('about a file that exists and is not read this time', () => {
    const other = {
      code: 'nik-length',
      file: 'fixtures/dlanggu-2021/rosters/gabungan-jrambe-dlanggu.csv',
      expires: '2026-12-31',
    };

    it('is left alone: one village looked at alone makes nothing of the others stale', async () => {
      const path = baseline({ code: 'nik-length', cell: 'C7' }, other);
      const { code, err } = await run([...MISTAKES, ...AS_OF, '--baseline', path, '--only', 'nik-sex']);
      expect(err).toBe('1 butir baseline tentang berkas yang kali ini tidak dibaca; butir itu dibiarkan.\n');
      expect(code).toBe(0);
    });

    it('stays in a newer baseline', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'enroll-'));
      const newer = join(folder, 'baru.json');
      const why = ['--reason', 'KTP', '--expires', '2027-03-31'];
      await run([...MISTAKES, ...AS_OF, '--baseline', baseline(other), '--write-baseline', newer, ...why]);
      expect(JSON.parse(readFileSync(newer, 'utf8')).entries[0]).toMatchObject(other);
    });

    it('but one about a file that is gone is no longer needed', async () => {
      const path = baseline({ ...other, file: 'fixtures/no-such.xlsx' });
      const { code, err } = await run([...MISTAKES, ...AS_OF, '--baseline', path, '--only', 'nik-sex']);
      expect(err).toContain('(nik-length fixtures/no-such.xlsx) tidak diperlukan lagi');
      expect(code).toBe(1);
    });
  });

  it('fails when an entry has expired', async () => {
    const path = baseline({ code: 'nik-length', expires: '2026-05-31' });
    const { code, err } = await run([...MISTAKES, ...AS_OF, '--baseline', path]);
    expect(err).toContain('berlaku sampai 31-05-2026');
    expect(code).toBe(1);
  });

  it.each([
    ['no-such-file.json', 'Berkas baseline "no-such-file.json" tidak ditemukan.'],
    ['fixtures', 'fixtures: ini folder, bukan berkas.'],
    [baseline({ code: 'nik-length', reason: '' }), 'tulis alasannya'],
  ])('refuses %s', async (path, sentence) => {
    const { code, err, out } = await run([...MISTAKES, '--baseline', path]);
    expect(err).toContain(sentence);
    expect([code, out]).toEqual([2, '']);
  });
});

describe('enroll validate --write-baseline', () => {
  const folder = mkdtempSync(join(tmpdir(), 'enroll-'));
  const path = join(folder, 'baru.json');
  const WHY = ['--reason', 'KTP diurus sampai Maret', '--expires', '2027-03-31'];
  const entriesOf = (file: string): { code: string; cell: string; reason: string; expires: string }[] =>
    JSON.parse(readFileSync(file, 'utf8')).entries;

  it('records what is shown; with it the next run has nothing left and exits 0', async () => {
    const { code, err, out } = await run([...MISTAKES, ...AS_OF, '--write-baseline', path, ...WHY]);
    expect([code, err]).toEqual([1, `Ditulis: ${path}\n`]);
    expect(out).toContain('C7: NIK 15 digit');
    const entries = entriesOf(path);
    expect(entries).toContainEqual({
      code: 'nik-length',
      file: 'fixtures/mistakes/sumberejo.xlsx',
      sheet: 'Perangkat',
      cell: 'C7',
      field: 'nik',
      nik: '3310*********00',
      name: 'Kusnan',
      reason: 'KTP diurus sampai Maret',
      expires: '2027-03-31',
    });
    const again = await run([...MISTAKES, ...AS_OF, '--baseline', path, '--format', 'json']);
    expect(JSON.parse(again.out).findings).toEqual([]);
    expect([again.code, again.err]).toEqual([0, '']);
  });

  it('writes the same bytes twice, and over a file only with --force', async () => {
    const before = readFileSync(path, 'utf8');
    const again = [...MISTAKES, ...AS_OF, '--write-baseline', path, ...WHY];
    expect((await run(again)).code).toBe(2);
    await run([...again, '--force']);
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it('keeps what still holds of an older one, and drops what nobody needs', async () => {
    const old = baseline({ code: 'nik-length', cell: 'C7' }, { code: 'nik-length', cell: 'C99' });
    const newer = join(folder, 'lebih-baru.json');
    await run([
      ...MISTAKES,
      ...AS_OF,
      '--baseline',
      old,
      '--write-baseline',
      newer,
      ...WHY,
      '--only',
      'nik-*',
    ]);
    const [first, ...others] = entriesOf(newer);
    expect(first).toEqual({ code: 'nik-length', cell: 'C7', reason: 'KTP diurus', expires: '2026-12-31' });
    expect(others.length).toBeGreaterThan(0);
    expect(others.every(({ code, cell }) => code.startsWith('nik-') && cell !== 'C7' && cell !== 'C99')).toBe(
      true,
    );
  });

  it('holds no whole NIK, though file, sheet and reason do, and covers its findings all the same', async () => {
    const nik = '3516011208800001';
    const roster = join(folder, `warga ${nik}.csv`);
    writeFileSync(roster, `NIK;Nama;Jabatan\n${nik}9;SITI;Linmas\n`);
    const masked = join(folder, 'nik.json');
    const reason = ['--reason', `milik ${nik}`, '--expires', '2027-03-31'];
    await run(['validate', roster, ...AS_OF, '--write-baseline', masked, ...reason]);
    expect(readFileSync(masked, 'utf8')).not.toContain(nik);
    const { code, out } = await run(['validate', roster, ...AS_OF, '--baseline', masked, '--format', 'json']);
    expect([code, JSON.parse(out).findings]).toEqual([0, []]);
  });

  it.each([
    [['--write-baseline', 'x.json', '--expires', '2027-03-31'], 'Opsi --reason wajib diisi.'],
    [['--write-baseline', 'x.json', '--reason', 'KTP'], 'Opsi --expires wajib diisi.'],
    [['--reason', 'KTP'], 'Opsi --write-baseline wajib diisi.'],
    [
      ['--write-baseline', 'x.json', '--reason', 'KTP', '--expires', '31-03-2027'],
      '--expires "31-03-2027" tidak bisa dipakai',
    ],
    [
      ['--write-baseline', 'x.json', '--reason', 'KTP', '--expires', '2026-05-31'],
      'isi dengan tanggal hari ini atau sesudahnya',
    ],
  ])('%j is refused in one sentence', async (more, sentence) => {
    const { code, err, out } = await run([...MISTAKES, ...AS_OF, ...more]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });
});
