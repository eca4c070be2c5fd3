import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../support/run.ts';

const POLICY = `
policy: uji-2026
year: 2026
categories:
  perangkat-desa: { segment: PU, programmes: [JKK, JKM], base: wage, charges: [ { fund: ADD } ] }
  pekerja-rentan: { segment: BPU, programmes: [JKK, JKM], income: 1000000, charges: [ { fund: ADD } ] }
enrolment: { npp: "12345678", workLocation: "3516", postcode: "61371", identityExpiry: "2090-01-01", employment: T }
`;
const row = (serial: number, mother: string, post: string): string =>
  `351601120188000${serial};Budi Rekaan ${'AIVX'[serial]};Mojokerto;12-01-1988;L;Kawin;O;${mother};Dusun Satu;Sumberejo;Dlanggu;${post};01-01-2020;2500000`;
const ROSTER = [
  'NIK;Nama Lengkap;Tempat Lahir;Tanggal Lahir;Jenis Kelamin;Status Kawin;Golongan Darah;Nama Ibu Kandung;Alamat;Desa;Kecamatan;Jabatan;TMT;Upah',
  row(1, 'Siti Invensi', 'Kaur Umum'),
  row(2, '', 'Kaur Umum'),
  row(3, 'Siti Invensi', 'pekerja rentan'),
].join('\n');

let base = '';
const at = (name: string): string => join(base, name);
const enroll = (...words: string[]) => run(words, { cwd: base });

/** A folder of rosters into which somebody has written every kind of result. */
beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'enroll-'));
  await writeFile(at('daftar.csv'), ROSTER);
  await writeFile(at('kebijakan.yaml'), POLICY);
  const policy = ['--policy', 'kebijakan.yaml'];
  const file = at('daftar.csv');
  await enroll('export', file, ...policy, '--month', '2026-03', '-o', 'sipp', '--f1a');
  await enroll('diff', file, file, ...policy, '--month', '2026-03', '-o', 'beda');
  for (const format of ['xlsx', 'csv', 'html'])
    await enroll('budget', file, ...policy, '--year', '2026', '--format', format, '-o', `anggaran.${format}`);
  await enroll(
    'budget',
    file,
    ...policy,
    '--year',
    '2026',
    '--by',
    'village,fund',
    '--format',
    'csv',
    '-o',
    'desa.csv',
  );
  for (const format of ['xlsx', 'csv'])
    await enroll(
      'premium',
      file,
      ...policy,
      '--month',
      '2026-03',
      '--format',
      format,
      '-o',
      `iuran.${format}`,
    );
  await enroll('validate', file, ...policy, '--marked', 'tanda', '--format', 'html', '-o', 'laporan.html');
  await writeFile(at('kotor.csv'), ROSTER.replaceAll('351601', '3516 01').replaceAll('880', '890'));
  await enroll('validate', at('kotor.csv'), ...policy, '--fix', 'betul');
  for (const one of ['kotor.csv', 'betul/kotor.csv.xlsx']) await rm(at(one), { force: true });
}, 120_000);

async function read(...words: string[]): Promise<{ files: string[]; err: string }> {
  const { out, err } = await enroll('validate', ...words, '--policy', 'kebijakan.yaml', '--format', 'json');
  const { files } = JSON.parse(out) as { files: { file: string }[] };
  return { files: files.map(({ file }) => file.replace(`${base}/`, '')), err };
}

describe('results that stand among the rosters', () => {
  it('are passed over in a folder, and one sentence says so', async () => {
    const all = ((await readdir(base, { recursive: true })) as string[]).filter((name) =>
      /\.(xlsx|csv|html)$/.test(name),
    );
    expect(all.sort()).toEqual([
      ...['anggaran.csv', 'anggaran.html', 'anggaran.xlsx', 'beda/perubahan.xlsx', 'betul/perubahan.csv'],
      ...['daftar.csv', 'desa.csv', 'iuran.csv', 'iuran.xlsx', 'laporan.html'],
      ...[
        'sipp/bpu-calon-peserta.csv',
        'sipp/bpu-calon-peserta.xlsx',
        'sipp/data-kurang/dlanggu-sumberejo.xlsx',
      ],
      ...['sipp/f1a/dlanggu-sumberejo.html', 'sipp/template_tk_12345678.xlsx', 'tanda/daftar.csv.xlsx'],
    ]);
    const { files, err } = await read(base);
    expect(files).toEqual(['daftar.csv']);
    expect(err).toContain(`Hasil enroll sendiri dilewati, ${all.length - 1} berkas: `);
    expect(err.split('\n')).toHaveLength(2);
  });

  it('are passed over by a glob too, and by enroll inspect', async () => {
    expect((await read(at('*.{csv,xlsx}'))).files).toEqual(['daftar.csv']);
    const { out } = await enroll('inspect', base, '--policy', 'kebijakan.yaml', '--format', 'json');
    expect((JSON.parse(out) as { files: unknown[] }).files).toHaveLength(1);
  });

  it('leave a marked copy alone whose original is not there: it is the roster', async () => {
    expect((await read(at('tanda'))).files).toEqual(['tanda/daftar.csv.xlsx']);
    expect((await read(at('tanda'), at('daftar.csv'))).files).toEqual(['daftar.csv']);
  });

  it("do not hide a village's marked copy that came back in place of its roster, beside another village's", async () => {
    const folder = await mkdtemp(join(tmpdir(), 'enroll-'));
    for (const village of ['a', 'b']) {
      await mkdir(join(folder, 'desa', village), { recursive: true });
      const mine = ROSTER.replaceAll('880', village === 'a' ? '880' : '881');
      await writeFile(join(folder, 'desa', village, 'daftar.csv'), mine);
    }
    const rosters = async (): Promise<string[]> => {
      const { files } = await read(join(folder));
      return files.map((file) => file.replace(`${folder}/`, ''));
    };
    await enroll(
      'validate',
      join(folder, 'desa'),
      '--policy',
      'kebijakan.yaml',
      '--marked',
      join(folder, 'tanda'),
    );
    expect(await rosters()).toEqual(['desa/a/daftar.csv', 'desa/b/daftar.csv']);
    await rm(join(folder, 'desa/b/daftar.csv'));
    await copyFile(join(folder, 'tanda/b/daftar.csv.xlsx'), join(folder, 'desa/b/daftar.csv.xlsx'));
    await rm(join(folder, 'tanda'), { recursive: true });
    expect(await rosters()).toEqual(['desa/a/daftar.csv', 'desa/b/daftar.csv.xlsx']);
  });

  it.each([
    ['of other bytes', '0'.repeat(64)],
    ['without a hash', undefined],
  ])('do not hide a roster that a manifest names, %s', async (_what, sha256) => {
    const folder = await mkdtemp(join(tmpdir(), 'enroll-'));
    await writeFile(join(folder, 'daftar.csv'), ROSTER);
    const manifest = JSON.parse(await readFile(at('sipp/manifest.json'), 'utf8')) as object;
    await writeFile(
      join(folder, 'manifest.json'),
      JSON.stringify({ ...manifest, files: [{ name: 'daftar.csv', sha256 }] }),
    );
    expect((await read(folder)).files).toEqual([join(folder, 'daftar.csv')]);
    await rm(folder, { recursive: true });
  });

  it('are read when they are named outright', async () => {
    const { files, err } = await read(
      at('tanda/daftar.csv.xlsx'),
      at('sipp/data-kurang/dlanggu-sumberejo.xlsx'),
    );
    expect(new Set(files)).toEqual(
      new Set(['tanda/daftar.csv.xlsx', 'sipp/data-kurang/dlanggu-sumberejo.xlsx']),
    );
    expect(err).not.toContain('dilewati');
  });

  it('do not hide a template that was filled in, nor a corrected copy', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'enroll-'));
    await enroll('template', '-o', join(folder, 'kosong.xlsx'));
    await writeFile(at('kotor.csv'), ROSTER.replaceAll('351601', '3516 01'));
    await enroll('validate', at('kotor.csv'), '--policy', 'kebijakan.yaml', '--fix', join(folder, 'betul'));
    await rm(at('kotor.csv'));
    await rename(join(folder, 'betul/kotor.csv.xlsx'), join(folder, 'kotor.xlsx'));
    const { out } = await enroll('inspect', folder, '--policy', 'kebijakan.yaml', '--format', 'json');
    expect((JSON.parse(out) as { files: { file: string }[] }).files.map(({ file }) => file)).toEqual([
      join(folder, 'kosong.xlsx'),
      join(folder, 'kotor.xlsx'),
    ]);
  });

  it('say that nothing is left when a folder holds nothing else', async () => {
    const { code, err } = await enroll('validate', at('sipp'), '--policy', 'kebijakan.yaml');
    expect([code, err]).toEqual([2, expect.stringMatching(/^Hasil enroll sendiri dilewati.*\n.+\n$/)]);
  });
});
