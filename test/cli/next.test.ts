import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NEXT } from '../../src/cli/next/steps.ts';
import { COMMANDS } from '../../src/cli/shell/commands.ts';
import { type Ran, run } from '../support/run.ts';

let cwd = '';
const repository = process.cwd();
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'enroll-next-'));
  copyFileSync('fixtures/cases/klaten-2023/roster.csv', join(cwd, 'roster.csv'));
  copyFileSync('fixtures/cases/klaten-2023/policy.yaml', join(cwd, 'klaten.yaml'));
  writeFileSync(join(cwd, 'salah.csv'), 'NIK;Nama;Jabatan\n331010450780000;Siti;Ketua RT\n');
  process.chdir(cwd);
});
afterAll(() => {
  process.chdir(repository);
  rmSync(cwd, { recursive: true });
});

/** As somebody at a terminal sees it, without the folder that only this run has. */
async function seen(words: readonly string[]): Promise<Ran & { next: string }> {
  const ran = await run(words, { cwd, terminal: true });
  const at = ran.err.indexOf('Selanjutnya');
  return { ...ran, next: at < 0 ? '' : ran.err.slice(at).replaceAll(cwd, '…').replace(/\s+/g, ' ') };
}

describe('what comes next', () => {
  it('is known of every command; init says it everywhere', () => {
    expect([...Object.keys(NEXT), 'init'].sort()).toEqual(COMMANDS.map(({ name }) => name).sort());
  });

  it.each<[readonly string[], string]>([
    [
      ['template', '--policy', 'klaten.yaml', '-o', 'kosong.xlsx'],
      'Selanjutnya: buka …/kosong.xlsx di Excel, isi satu orang satu baris menurut lembar Petunjuk, simpan, lalu periksa: enroll validate kosong.xlsx --policy klaten.yaml ',
    ],
    [
      ['validate', 'roster.csv', '--format', 'html', '-o', 'laporan.html'],
      'Selanjutnya: buka hasilnya: …/laporan.html ',
    ],
    [
      ['inspect', 'roster.csv', '--header-row', '1'],
      'Selanjutnya: bila lembar dan kolomnya sudah benar, periksa isinya: enroll validate roster.csv --header-row 1 ',
    ],
    [
      ['premium', 'roster.csv', '--policy', 'klaten.yaml', '--month', '2023-03'],
      'Selanjutnya: susun anggaran setahun: enroll budget roster.csv --policy klaten.yaml --year 2023 --format xlsx -o anggaran.xlsx ',
    ],
    [
      ['premium', 'salah.csv', '--month', '2026-03'],
      'Selanjutnya: betulkan baris yang ditolak; sebabnya: enroll validate salah.csv ',
    ],
    [
      ['budget', 'roster.csv', '--policy', 'klaten.yaml', '--year', '2023'],
      'Selanjutnya: simpan sebagai berkas Excel: enroll budget roster.csv --policy klaten.yaml --year 2023 --format xlsx -o anggaran.xlsx ',
    ],
    [
      ['budget', 'roster.csv', '--year', '2023', '--format', 'xlsx', '-o', 'anggaran.xlsx'],
      'Selanjutnya: buka hasilnya: …/anggaran.xlsx ',
    ],
    [
      ['policy', 'init', '-o', 'baru.yaml'],
      'Selanjutnya: buka …/baru.yaml, isi menurut keputusan daerah, simpan, lalu periksa: enroll policy check baru.yaml ',
    ],
    [
      ['kebijakan', 'check', 'klaten.yaml'],
      'Selanjutnya: pakai kebijakan itu: enroll validate BERKAS --policy klaten.yaml ',
    ],
    [
      ['export', 'roster.csv', '--policy', 'klaten.yaml', '--month', '2023-03', '-o', 'sipp'],
      'Selanjutnya: lengkapi yang disebut di atas (isian data kurang ada di …/sipp), lalu jalankan lagi perintah ini. ',
    ],
    [
      ['explain', 'nik-length'],
      'Selanjutnya: betulkan sel yang disebut laporan, simpan, lalu periksa lagi: enroll validate BERKAS ',
    ],
    [
      ['diff', 'roster.csv', 'roster.csv', '--month', '2023-03'],
      'Selanjutnya: bila perubahannya benar, tulis berkas SIPP-nya: enroll diff roster.csv roster.csv --month 2023-03 -o sipp ',
    ],
    [
      ['completion', 'bash'],
      'Selanjutnya: tambahkan baris ini ke ~/.bashrc, lalu buka terminal baru: source <(enroll completion bash) ',
    ],
  ])('after %j is %s', async (words, next) => {
    expect((await seen(words)).next).toBe(next);
  });

  it.each([
    ['in a pipe', ['explain', 'nik-length'], false],
    ['with --quiet', ['explain', 'nik-length', '--quiet'], true],
    ['after what could not run', ['premium', 'roster.csv'], true],
  ])('is not said %s', async (_, words, terminal) => {
    expect((await run(words, { cwd, terminal })).err).not.toContain('Selanjutnya');
  });

  it('never changes the result', async () => {
    const words = ['premium', 'roster.csv', '--month', '2023-03', '--format', 'json'];
    expect((await seen(words)).out).toBe((await run(words, { cwd })).out);
  });

  it('keeps to 80 columns but for commands and paths', async () => {
    const { err } = await run(['template', '-o', 'lain.xlsx'], { cwd, terminal: true });
    expect(err.split('\n').filter((line) => line.length > 80 && !line.includes('/'))).toEqual([]);
  });
});

describe('amounts without a policy', () => {
  it.each([
    [['premium', 'roster.csv', '--month', '2023-03']],
    [['budget', 'roster.csv', '--year', '2023']],
    [['budget', 'roster.csv', '--year', '2023', '--format', 'html']],
  ])('%j say in their first lines on what bases they rest, and how to state one’s own', async (words) => {
    const { out } = await run(words, { cwd });
    const first = out.slice(0, out.search(/baris dibaca|<main>/)).replace(/\s+/g, ' ');
    expect(first).toContain(
      'Tanpa kebijakan daerah: aturan nasional dengan dasar yang diandaikan, bukan ketetapan: PU Rp1.000.000, BPU Rp1.000.000 sebulan.',
    );
    expect(first).toContain('--policy kebijakan.yaml');
  });

  it('say nothing of it where a policy serves', async () => {
    const { out } = await run(['budget', 'roster.csv', '--year', '2023', '--policy', 'klaten.yaml'], { cwd });
    expect(out).not.toContain('diandaikan');
  });
});
