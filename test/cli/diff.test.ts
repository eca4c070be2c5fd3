import { mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openBook } from '../../src/io/machine/open-book.ts';
import { type Ran, run } from '../support/run.ts';

const POLICY = `
policy: uji-2026
categories:
  perangkat-desa: { segment: PU, programmes: [JKK, JKM], base: wage, charges: [ { fund: ADD } ] }
enrolment: { npp: "12345678", workLocation: "3516", postcode: "61371", identityExpiry: "2090-01-01", employment: T }
`;
const HEADER =
  'NIK;Nama Lengkap;Tempat Lahir;Tanggal Lahir;Jenis Kelamin;Status Kawin;Golongan Darah;Nama Ibu Kandung;Alamat;Desa;Kecamatan;Jabatan;TMT;KPJ;Upah;Keterangan;Tanggal Berhenti';
const row = (
  nik: string,
  name: string,
  day: string,
  kpj: string,
  wage: number,
  note = '',
  end = '',
): string =>
  `${nik};${name};Mojokerto;${day};L;Kawin;O;Siti Invensi;Dusun Satu;Sumberejo;Dlanggu;Kaur Umum;01-01-2020;${kpj};${wage};${note};${end}`;
const BUDI = row('3516011201880001', 'Budi Rekaan', '12-01-1988', '12345678901', 1_500_000);
const CAHYO = row(
  '3516010505850003',
  'Cahyo Rekaan',
  '05-05-1985',
  '22345678901',
  2_000_000,
  'mengundurkan diri',
);
const DEDI = row('3516010606800004', 'Dedi Rekaan', '06-06-1980', '32345678901', 2_000_000);
const OLD = [BUDI, CAHYO, DEDI, row('3516010707810005', 'Eko Rekaan', '07-07-1981', '', 2_000_000)];
const NEW = [
  row('3516010808820006', 'Fajar Rekaan', '08-08-1982', '', 1_000_000),
  BUDI.replace('1500000', '1600000'),
  DEDI.replace('3516010606800004', '3516010606800009'),
];

let base = '';
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'enroll-'));
  await writeFile(join(base, 'kebijakan.yaml'), POLICY);
  await writeFile(join(base, 'lama.csv'), [HEADER, ...OLD].join('\n'));
  await writeFile(join(base, 'baru.csv'), [HEADER, ...NEW].join('\n'));
});
const compare = (...more: readonly string[]): Promise<Ran> =>
  run(['diff', join(base, 'lama.csv'), join(base, 'baru.csv'), '--policy', 'kebijakan.yaml', ...more], {
    cwd: base,
  });
async function rowsOf(name: string, sheet: string): Promise<unknown[][]> {
  const book = await openBook(join(base, 'keluar', name));
  const rows: unknown[][] = [];
  const source = book.sheets.find((one) => one.name === sheet);
  if (source) for await (const batch of source.rows()) rows.push(...batch.map(({ cells }) => [...cells]));
  await book.close();
  return rows;
}

describe('enroll diff', () => {
  it('tells who joined, left and changed, and what it does to the month', async () => {
    const { code, out, err } = await compare('--month', '2026-03');
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatchInlineSnapshot(`
      "Daftar lama 4 pekerja, daftar baru 3 pekerja, 0 tanpa perubahan.

      masuk: 1
        Fajar Rekaan (3516**********06), Sumberejo

      berhenti: 2
        Cahyo Rekaan (3516**********03), Sumberejo
        Eko Rekaan (3516**********05), Sumberejo

      NIK diperbaiki: 1
        Dedi Rekaan (3516**********09), Sumberejo: 3516**********04 ->
          3516**********09 (nama, tanggal lahir, dan ibu sama)

      upah berubah: 1
        Budi Rekaan (3516**********01), Sumberejo: 1500000 -> 1600000

      KPJ kurang pada 1 pekerja yang berhenti; mereka belum bisa dinonaktifkan di
      SIPP.
      SEBAB_NA kurang pada 1 pekerja yang berhenti; mereka belum bisa dinonaktifkan di
      SIPP.

      Iuran Maret 2026 menurut sumber dana:
        ADD (Alokasi Dana Desa): Rp40.500 -> Rp24.840 (-15.660)
        jumlah: Rp40.500 -> Rp24.840 (-15.660)

      Asumsi, bukan hukum; tanyakan kantor cabang, lalu tulis di kebijakan: dasar upah
      terendah PU Rp1.000.000; pembulatan ke rupiah terdekat.
      "
    `);
  });

  it.each([
    ['id', 'Dibayar pekerja sendiri: Rp150.000 -> Rp92.000 (-58.000)'],
    ['en', 'Paid by the workers themselves: Rp150,000 -> Rp92,000 (-58,000)'],
  ])('names in %s what the workers pay themselves', async (language, line) => {
    const shared = POLICY.replace('JKM]', 'JKM, JHT]').replace(
      '{ fund: ADD }',
      '{ payer: worker, fund: SELF }, { fund: ADD }',
    );
    await writeFile(join(base, 'kebijakan.yaml'), shared);
    const { out } = await compare('--month', '2026-03', '--lang', language);
    expect(out).toContain(`  ${line}\n`);
    expect(out).toMatch(
      language === 'id' ? /lewat APBDes: Rp[\d.]+ -> / : /through the APBDes: Rp[\d,]+ -> /,
    );
  });

  it('exits 0 when nothing changed', async () => {
    await writeFile(join(base, 'baru.csv'), [HEADER, ...OLD.toReversed()].join('\n'));
    expect(await compare()).toMatchObject({ code: 0, out: expect.stringContaining('Tidak ada perubahan.') });
  });

  it('tells the same as JSON, NIKs masked', async () => {
    const { out } = await compare('--format', 'json');
    const { schema, changes, totals } = JSON.parse(out);
    expect([schema, totals]).toEqual([
      'enroll.diff/1',
      expect.objectContaining({ before: 4, after: 3, unchanged: 0 }),
    ]);
    expect(changes.map((c: { change: string; nik: string }) => `${c.change} ${c.nik}`)).toEqual([
      'joined 3516**********06',
      'left 3516**********03',
      'left 3516**********05',
      'nik 3516**********09',
      'wage 3516**********01',
    ]);
  });

  it('writes SIPP’s files: joined to tk_baru, left with a reason to tk_na', async () => {
    const { err } = await compare('--month', '2026-03', '-o', 'keluar');
    expect(err).toContain('template_tk_na_12345678.xlsx: 1 pekerja\nBerkas SIPP ini dibuat ulang');
    expect(((await readdir(join(base, 'keluar'))) as string[]).sort()).toEqual([
      'manifest.json',
      'perubahan.json',
      'perubahan.xlsx',
      'template_tk_12345678.xlsx',
      'template_tk_na_12345678.xlsx',
    ]);
    const tkNa = await rowsOf('template_tk_na_12345678.xlsx', 'data_tk_na');
    expect(tkNa).toEqual([
      ['KPJ', 'NAMA_LENGKAP', 'TGL_LAHIR', 'SEBAB_NA', 'TGL_KEJADIAN', 'KETERANGAN'],
      ['22345678901', 'Cahyo Rekaan', '05-05-1985', 'A1', undefined, 'mengundurkan diri'],
    ]);
    expect(await rowsOf('template_tk_na_12345678.xlsx', 'SEBAB NA')).toHaveLength(11);
    expect((await rowsOf('template_tk_12345678.xlsx', 'data_tk_baru')).map((cells) => cells[1])).toEqual([
      'NAMA_LENGKAP',
      'Fajar Rekaan',
    ]);
    const text = await readFile(join(base, 'keluar/manifest.json'), 'utf8');
    const said = text + (await readFile(join(base, 'keluar/perubahan.json'), 'utf8'));
    // A checksum may well hold sixteen digits in a row.
    expect(said).not.toMatch(/(?<![0-9a-f])\d{16}(?![0-9a-f])/);
  });

  it('writes no file from a roster with rejected rows: their workers would seem to have left', async () => {
    await writeFile(
      join(base, 'baru.csv'),
      [HEADER, ...NEW, BUDI.replace('3516011201880001', '35160112')].join('\n'),
    );
    const { code, err } = await compare('--month', '2026-03', '-o', 'keluar');
    expect([code, err]).toEqual([2, expect.stringContaining('1 baris ditolak di daftar baru')]);
    await expect(stat(join(base, 'keluar'))).rejects.toThrow();
    expect((await compare('--month', '2026-03', '-o', 'keluar', '--only', 'accepted')).code).toBe(0);
  });

  it('asks for the month that the files are for', async () => {
    expect(await compare('-o', 'keluar')).toMatchObject({ code: 2, err: expect.stringContaining('--month') });
  });
});
