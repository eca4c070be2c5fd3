import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { desk } from '../cases/support.ts';
import { inputs } from '../kills/commands.ts';
import { inFolder } from '../support/advice.ts';
import { type Ran, run } from '../support/run.ts';

const { 'daftar.csv': roster = '', 'kebijakan.yaml': policy = '', 'tagihan.csv': bill = '' } = inputs(2);

async function init(
  files: Readonly<Record<string, string>>,
  ...words: string[]
): Promise<Ran & { cwd: string }> {
  const { cwd } = desk(files);
  return { ...(await inFolder(cwd, () => run(['init', ...words], { cwd }))), cwd };
}

const read = (cwd: string, name = 'enroll.yaml'): string => readFileSync(join(cwd, name), 'utf8');

describe('enroll init proposes what lies in the folder', () => {
  it.each<[files: readonly string[], keys: Record<string, unknown>]>([
    [[], { output: 'hasil' }],
    [['kebijakan.yaml'], { policy: 'kebijakan.yaml', year: 2026, output: 'hasil' }],
    [['daftar.xlsx', 'lain.csv'], { rosters: ['daftar.xlsx', 'lain.csv'], output: 'hasil' }],
    [
      ['Tagihan Maret.xlsx', 'Kalen.csv'],
      { rosters: 'Kalen.csv', bills: 'Tagihan Maret.xlsx', output: 'hasil' },
    ],
    [['desa/a.xlsx'], { rosters: 'desa', output: 'hasil' }],
    [['daftar/2026-03/a.csv', 'daftar/2026-04/a.csv'], { rosters: 'daftar/{month}', output: 'hasil' }],
    [['daftar/Maret 2026/a.csv'], { rosters: 'daftar/{month}', output: 'hasil' }],
    [['daftar/Daftar 2026-03.csv'], { rosters: 'daftar/Daftar {month}.csv', output: 'hasil' }],
    [['d/2026-03 Kalen.csv', 'd/2026-03 Talok.csv'], { rosters: 'd/{month}*', output: 'hasil' }],
    [['d/Kalen-2026-03.csv', 'd/Talok-2026-03.csv'], { rosters: 'd/*{month}.csv', output: 'hasil' }],
    [['d/Kalen-2026-03.csv', 'd/Talok-2026-04.xlsx'], { rosters: 'd/*{month}*', output: 'hasil' }],
    [['d/Kalen-2026-03.csv', 'd/Talok.csv'], { rosters: 'd', output: 'hasil' }],
    [['Kalen-2026-03.csv', 'Talok.csv'], { rosters: 'Kalen-{month}.csv', output: 'hasil' }],
    [['2026-03/a.csv', 'lain/b.csv'], { rosters: ['{month}', 'lain'], output: 'hasil' }],
    [
      ['tagihan-2026-03.xlsx', 'daftar-2026-03.xlsx'],
      { rosters: 'daftar-{month}.xlsx', bills: 'tagihan-{month}.xlsx', output: 'hasil' },
    ],
    [['2026-03.csv', '2026-04.csv'], { rosters: '{month}.csv', output: 'hasil' }],
    [
      [
        'daftar/a.csv',
        'tagihan/2026-03.csv',
        'penduduk/x.xlsx',
        'bukti setor/2026.csv',
        'unduhan sipp/a.xlsx',
        'hasil/b.xlsx',
      ],
      {
        rosters: 'daftar',
        joins: 'penduduk',
        bills: 'tagihan/{month}.csv',
        receipts: 'bukti setor',
        templates: 'unduhan sipp',
        output: 'hasil',
      },
    ],
    [
      ['desa/3516015501900007.xlsx', 'a "b": #c/x.xlsx', 'e{c}/x.xlsx'],
      { rosters: ['a "b": #c', 'desa'], output: 'hasil' },
    ],
  ])('%j', async (names, keys) => {
    const files = Object.fromEntries(names.map((name) => [name, name.endsWith('.yaml') ? policy : 'x']));
    const { code, out, err, cwd } = await init(files);
    expect([code, out]).toEqual([0, '']);
    expect(parse(read(cwd))).toEqual(keys);
    expect(err).not.toContain('3516015501900007');
  });

  it('names every key, in Indonesian or English', async () => {
    for (const [words, comment] of [
      [[], '# Berkas proyek enroll'],
      [['--lang', 'en'], '# A project file of enroll'],
    ] as const) {
      const { cwd } = await init({}, ...words);
      expect(read(cwd)).toContain(comment);
      for (const key of ['policy', 'rosters', 'bills', 'strict'])
        expect(read(cwd)).toMatch(new RegExp(`^# ${key}: `, 'm'));
      expect(
        read(cwd)
          .split('\n')
          .filter((line) => line.length > 125),
      ).toEqual([]);
    }
  });

  it.each<[name: string, table: string, villages: string | undefined]>([
    ['desa.csv', 'Kode;Desa;Kecamatan;NPP\n35.16.01.2001;Kalen;Dlanggu;16000001', 'desa.csv'],
    ['wilayah.csv', '\nNo,Nama Desa,Kecamatan,Jumlah RT,Pagu ADD\n1,Kalen,Dlanggu,4,9000000', 'wilayah.csv'],
    ['wilayah.csv', 'Kode;Nama;Kecamatan\n35.16.01.2001;Kalen;Dlanggu', 'wilayah.csv'],
    ['desa.tsv', 'Desa\tKecamatan\tKuota Ketua RT\nKalen\tDlanggu\t4', 'desa.tsv'],
    ['desa.csv', roster, undefined],
    ['ketua-rt.csv', 'Nama;RT;RW;Kecamatan\nBudi Rekaan;1;2;Dlanggu', undefined],
    ['ketua-rt.csv', 'Nama;Desa;Kecamatan\nBudi Rekaan;Kalen;Dlanggu', undefined],
    ['desa.csv', 'Desa;Kecamatan;Kepala Desa rekaan\nKalen;Dlanggu;Budi', undefined],
    ['desa.xlsx', 'x', undefined],
  ])('%s with %j: the list of villages under its own key', async (name, table, villages) => {
    const { cwd, err } = await init({ [name]: table, 'daftar/a.csv': roster, 'kebijakan.yaml': policy });
    expect(parse(read(cwd))).toMatchObject({ rosters: 'daftar', ...(villages && { villages }) });
    expect(parse(read(cwd)).villages).toBe(villages);
    expect(err.includes(`Tidak dimasukkan: ${name}`)).toBe(villages === undefined);
  });

  it('takes the list of villages for no roster, and plan reads it', async () => {
    const { cwd } = await init({
      'desa.csv': 'Desa;Kecamatan;Perangkat Desa\nKalen;Dlanggu;4',
      'kebijakan.yaml': policy,
    });
    expect(parse(read(cwd))).toMatchObject({ villages: 'desa.csv', policy: 'kebijakan.yaml' });
    expect(parse(read(cwd)).rosters).toBeUndefined();
    const planned = await inFolder(cwd, () => run(['plan', '--set', 'perangkat-desa.wage=2500000'], { cwd }));
    expect(planned.err).toContain('--villages desa.csv');
    expect(planned.out).toContain('4 Perangkat Desa (dari daftar desa)');
  });

  it('lists policies beside the first, and no file that is none', async () => {
    const { cwd } = await init({ 'a.yaml': policy, 'b.yml': policy, 'c.yaml': 'x: 1', 'd.json': '{}' });
    expect(parse(read(cwd)).policy).toBe('a.yaml');
    expect(read(cwd)).toContain('# kebijakan lain di folder ini: "b.yml"\n');
    expect(read(cwd)).not.toMatch(/c\.yaml|d\.json/);
  });

  it.each([
    [['daftar/a.csv', 'lain.csv'], 'Tidak dimasukkan: lain.csv.'],
    [['Kalen-2026-03.csv', 'Talok.csv'], 'Tidak dimasukkan: Talok.csv.'],
    [['daftar/a.csv', 'e{c}/x.xlsx'], 'Tidak dimasukkan: e{c}.'],
    [['daftar/a.csv', 'e{c}.xlsx', 'penduduk.xlsx'], 'Tidak dimasukkan: e{c}.xlsx.'],
  ])('%j: says which tables no key names', async (names, sentence) => {
    const { err } = await init(Object.fromEntries(names.map((name) => [name, 'x'])));
    expect(err).toContain(sentence);
  });

  it('says what it did not find', async () => {
    expect((await init({})).err).toContain('Belum ditemukan di folder ini: policy, rosters.');
  });

  it('makes commands that need no more words', async () => {
    const files = { 'kebijakan.yaml': policy, 'daftar/2026-03/d.csv': roster, 'tagihan/2026-03.csv': bill };
    const { cwd } = await init(files);
    const codes = await inFolder(cwd, async () => {
      const ran: number[] = [];
      for (const line of ['validate', 'budget', 'reconcile --month 2026-03', 'premium --month 2026-03'])
        ran.push((await run(line.split(' '), { cwd })).code);
      return ran;
    });
    expect(codes).toEqual([0, 0, 1, 0]);
  });
});

describe('enroll init and what is there already', () => {
  it.each(['enroll.yaml', 'enroll.yml'])('%s is replaced with --force only', async (name) => {
    const { code, err, cwd } = await init({ [name]: 'rosters: milik saya\n' });
    expect([code, read(cwd, name)]).toEqual([2, 'rosters: milik saya\n']);
    expect(err).toContain('--force');
    const again = await inFolder(cwd, () => run(['init', '--force'], { cwd }));
    expect([again.code, read(cwd, name).startsWith('# Berkas proyek')]).toEqual([0, true]);
  });

  it('writes into the folder that is named', async () => {
    const { cwd } = desk({ 'kab/daftar/a.csv': roster });
    const { code } = await inFolder(cwd, () => run(['init', 'kab\\'], { cwd }));
    expect([code, parse(read(cwd, 'kab/enroll.yaml')).rosters]).toEqual([0, 'daftar']);
  });

  it.each([
    [['tiada'], 'folder'],
    [['a.csv'], 'a.csv'],
    [['satu', 'dua'], 'terlalu banyak'],
  ])('%j is refused', async (words, sentence) => {
    const { code, err } = await init({ 'a.csv': roster }, ...words);
    expect(code).toBe(2);
    expect(err.toLowerCase()).toContain(sentence);
  });

  it.skipIf(process.platform === 'win32')(
    'takes a pipe for no table and no policy, and says so',
    async () => {
      const { cwd } = desk({ 'a.csv': roster });
      for (const name of ['pipa.csv', 'pipa.yaml']) execFileSync('mkfifo', [join(cwd, name)]);
      const { code, err } = await inFolder(cwd, () => run(['init'], { cwd }));
      expect([code, parse(read(cwd)).rosters, parse(read(cwd)).policy]).toEqual([0, 'a.csv', undefined]);
      expect(err).toContain('pipa.csv');
    },
  );

  it('is found where nothing can be read below it', async () => {
    const { cwd } = desk({ 'daftar/a.csv': roster });
    mkdirSync(join(cwd, 'kosong'));
    expect((await inFolder(cwd, () => run(['init'], { cwd }))).code).toBe(0);
    expect(parse(read(cwd)).rosters).toBe('daftar');
  });
});
