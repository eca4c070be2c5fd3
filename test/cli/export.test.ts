import { createHash } from 'node:crypto';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openBook } from '../../src/io/machine/open-book.ts';
import { zipParts } from '../io/zip-parts.ts';
import { type Ran, run } from '../support/run.ts';

const POLICY = `
policy: uji-2026
regency: "35.16"
bases: { umk: { amount: 4279787.17, source: rekaan } }
categories:
  perangkat-desa: { segment: PU, programmes: [JKK, JKM], base: umk, charges: [ { fund: ADD } ] }
  pekerja-rentan: { segment: BPU, programmes: [JKK, JKM], income: 1000000, charges: [ { fund: ADD } ] }
enrolment: { npp: "12345678", workLocation: "3516", postcode: "61371", identityExpiry: "2090-01-01", employment: T }
`;
const HEADER =
  'NIK;Nama Lengkap;Tempat Lahir;Tanggal Lahir;Jenis Kelamin;Status Kawin;Golongan Darah;Nama Ibu Kandung;Alamat;Desa;Kecamatan;Jabatan;TMT;KPJ;No HP';
const ROWS = [
  '3516011201880001;Budi Rekaan;Mojokerto;12-01-1988;L;Kawin;O;Siti Invensi;Dusun Satu RT 01 RW 02;Sumberejo;Dlanggu;Kaur Umum;01-01-2020;;0812-3456-7890',
  '3516015203900002;Ani Rekaan;Mojokerto;12-03-1990;P;Belum Kawin;A;Wati Invensi;Dusun Dua;Sumberejo;Dlanggu;Kasi Pemerintahan;01-02-2021;12345678901;',
  '3516010505850003;Cahyo Rekaan;Mojokerto;05-05-1985;L;Kawin;B;;Dusun Tiga;Pohkecik;Dlanggu;Kaur Keuangan;01-01-2020;;',
  '3516010606800004;Dedi Rekaan;Mojokerto;06-06-1980;L;Kawin;B;Tuti Invensi;Dusun Empat;Pohkecik;Dlanggu;pekerja rentan;01-01-2026;;',
  '35160107078;Eko Rekaan;Mojokerto;07-07-1981;L;Kawin;B;Tuti Invensi;Dusun Lima;Pohkecik;Dlanggu;Kaur Umum;01-01-2020;;',
];

let base = '';
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'enroll-'));
  await writeFile(join(base, 'kebijakan.yaml'), POLICY);
  await writeFile(join(base, 'daftar.csv'), [HEADER, ...ROWS].join('\n'));
});

async function enrol(...more: readonly string[]): Promise<Ran> {
  return run(
    [
      'export',
      join(base, 'daftar.csv'),
      '--policy',
      'kebijakan.yaml',
      '--month',
      '2026-03',
      '-o',
      'keluar',
      ...more,
    ],
    {
      cwd: base,
    },
  );
}
const written = async (): Promise<string[]> =>
  ((await readdir(join(base, 'keluar'), { recursive: true })) as string[]).sort();
async function rowsOf(name: string, sheet: string): Promise<unknown[]> {
  const book = await openBook(join(base, 'keluar', name));
  const rows: unknown[] = [];
  const source = book.sheets.find((one) => one.name === sheet);
  if (source) for await (const batch of source.rows()) rows.push(...batch.map(({ cells }) => cells));
  await book.close();
  return rows;
}

describe('enroll export', () => {
  it('writes the whole set, and exits 1 because a row was rejected and a worker held back', async () => {
    const { code, out, err } = await enrol();
    expect([code, err]).toEqual([1, '']);
    expect(await written()).toEqual([
      'bpu-calon-peserta.csv',
      'bpu-calon-peserta.xlsx',
      'data-kurang',
      'data-kurang/dlanggu-pohkecik.xlsx',
      'manifest.json',
      'template_tk_12345678.xlsx',
      'template_tk_lanjutan_12345678.xlsx',
    ]);
    expect(out).toMatchInlineSnapshot(`
      "Iuran Maret 2026: 4 pekerja diterima, 1 baris ditolak.
      template_tk_12345678.xlsx: 1 pekerja, iuran Rp23.110
      template_tk_lanjutan_12345678.xlsx: 1 pekerja, iuran Rp23.110
      bpu-calon-peserta.xlsx: 1 calon peserta BPU, daftar TIDAK RESMI
      bpu-calon-peserta.csv: 1 calon peserta BPU, daftar TIDAK RESMI
      Berkas SIPP ini dibuat ulang dari susunan yang dikenal, bukan diunduh dari SIPP.
      Cocokkan dengan templat SIPP Anda, atau pakai --template FOLDER.
      Dari kebijakan: status pegawai T untuk 2 pekerja.
      Dari kebijakan: masa laku identitas 2090-01-01 untuk 1 pekerja.
      Dari kebijakan: kode pos 61371 untuk 1 pekerja.
      Dari kebijakan: lokasi pekerjaan 3516 untuk 2 pekerja.
      UPAH 2 pekerja dibulatkan ke rupiah terdekat.
      1 pekerja belum ditulis ke berkas SIPP karena datanya kurang; isian per desa ada
      di keluar/data-kurang. Setelah diisi, ulangi dengan --join keluar/data-kurang ke
      folder hasil yang baru
        NAMA_IBU_KANDUNG: kurang pada 1 pekerja
      Asumsi, bukan hukum; tanyakan kantor cabang, lalu tulis di kebijakan: dasar upah
      terendah PU Rp1.000.000; penghasilan terendah BPU Rp1.000.000; pembulatan ke
      rupiah terdekat.
      Hasil: keluar
      Folder ini memuat NIK utuh: hanya untuk Anda, jangan dibagikan.
      "
    `);
  });

  it('says what it left out, what it replaced, and who has not started or has left', async () => {
    const row = (nik: string, name: string, post: string, from: string, to: string, rest: string): string =>
      `${nik};${name};Mojokerto;12-01-1988;L;Kawin;O;Siti Invensi;Dusun Satu;Sumberejo;Dlanggu;${post};${from};${to};${rest}`;
    const rows = [
      HEADER.replace('TMT;KPJ;No HP', 'TMT;Tanggal Akhir;KPJ;No HP;Email;Kode Pos;NPWP'),
      row('3516011201880001', 'Budi Rekaan', 'Kaur Umum', '01-01-2020', '', ';0812;salah@;6137;123'),
      row('3516011201880005', 'Cici Rekaan', 'Kaur Umum', '01-01-2020', '', 'tidak ada;-;tidak ada;;0'),
      row('3516011201880002', 'Adi Rekaan', 'Kaur Umum', '31-12-2026', '', ';;;;'),
      row('3516011201880003', 'Edi Rekaan', 'Kaur Umum', '01-01-2020', '31-01-2026', ';;;;'),
      row('3516011201880004', 'Dedi Rekaan', 'pekerja rentan', '01-01-2026', '', ';0812;;;'),
      row('3516011201880006', 'Feri Rekaan', 'Kaur Umum', '01-01-2020', '', '12345;;;;'),
    ];
    await writeFile(join(base, 'daftar.csv'), rows.join('\n'));
    const { out } = await enrol();
    expect(out.replace(/\s+/g, ' ')).toContain(
      [
        'EMAIL 1 pekerja tidak ditulis karena bentuknya salah; barisnya disebut enroll validate.',
        'HP 2 pekerja tidak ditulis karena bentuknya salah; barisnya disebut enroll validate.',
        'NPWP 1 pekerja tidak ditulis karena bentuknya salah; barisnya disebut enroll validate.',
        'KODE_POS 1 pekerja di daftar bukan 5 angka; ditulis 61371 dari kebijakan.',
      ].join(' '),
    );
    expect(out).toContain('  KPJ bukan 11 digit: 1 pekerja\n');
    expect(out).toContain('1 pekerja belum bertugas pada Maret 2026 (lihat TMT).\n');
    expect(out).toContain('1 pekerja sudah berhenti sebelum Maret 2026.\n');
    expect(out).not.toContain('tidak tercakup');
    const manifest = JSON.parse(await readFile(join(base, 'keluar/manifest.json'), 'utf8'));
    expect(manifest.leftOut).toEqual({ email: 1, mobile: 2, npwp: 1, postcode: 1 });
  });

  it('exits 0 with --only accepted', async () => {
    expect((await enrol('--only', 'accepted')).code).toBe(0);
  });

  it('writes SIPP rows that our own reader takes back unchanged', async () => {
    await enrol();
    const [, budi] = (await rowsOf('template_tk_12345678.xlsx', 'data_tk_baru')) as string[][];
    expect(budi).toEqual([
      ...[
        undefined,
        'Budi Rekaan',
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
        undefined,
        '081234567890',
      ],
      ...[
        undefined,
        'Mojokerto',
        '12-01-1988',
        'Siti Invensi',
        'KTP',
        '3516011201880001',
        '01-01-2090',
        'L',
        'S',
      ],
      ...[
        undefined,
        'Y',
        'O',
        undefined,
        'ID',
        '4279787',
        'Dusun Satu RT 01 RW 02, Sumberejo, Dlanggu',
        '61371',
      ],
      ...['3516', 'T', '01-01-2020'],
    ]);
    const [, ani] = (await rowsOf('template_tk_lanjutan_12345678.xlsx', 'data_tk_lanjutan')) as string[][];
    expect(ani).toEqual([
      ...['3516015203900002', '12345678901', undefined, 'Ani Rekaan', '12-03-1990', '4279787', '3516', 'T'],
      '01-02-2021',
    ]);
  });

  it('records in the manifest what was made of what, and names nobody', async () => {
    await enrol();
    const text = await readFile(join(base, 'keluar/manifest.json'), 'utf8');
    const manifest = JSON.parse(text);
    expect(manifest).toMatchObject({
      schema: 'enroll.export/1',
      month: '2026-03',
      policy: { id: 'uji-2026' },
      counts: { read: 5, accepted: 4, rejected: 1, written: 2, bpu: 1, heldBack: 1, notCovered: 0 },
      totals: { wages: 4_279_787 * 2 + 1_000_000, contributions: 23_110 * 2 + 16_800 },
      constants: { employment: 2, identityExpiry: 1, postcode: 1, workLocation: 2 },
      rounding: { rounded: 2 },
    });
    expect(manifest.inputs[0].sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(manifest.policy.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(
      manifest.files.map((file: { name: string; kind: string; rows: number }) => [file.kind, file.rows]),
    ).toEqual([
      ['generated', 1],
      ['generated', 1],
      ['unofficial', 1],
      ['unofficial', 1],
      ['missing-data', 1],
    ]);
    expect(manifest.law.length).toBeGreaterThan(0);
    expect(text).not.toMatch(/(?<![\da-f])\d{16}(?![\da-f])|Rekaan/);
  });

  it('shows no NIK on the screen and lets only the owner read the files', async () => {
    const { out, err } = await enrol();
    expect(out + err).not.toMatch(/\d{16}/);
    expect((await stat(join(base, 'keluar/template_tk_12345678.xlsx'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(base, 'keluar'))).mode & 0o777).toBe(0o700);
  });

  it('asks each village for what is missing, in a sheet that goes back and forth', async () => {
    await enrol();
    const rows = (await rowsOf('data-kurang/dlanggu-pohkecik.xlsx', 'Data kurang')) as string[][];
    expect(rows[0]?.[0]).toBe('DATA YANG MASIH KURANG UNTUK SIPP - DESA POHKECIK KECAMATAN DLANGGU');
    expect(rows[2]?.[0]).toBe('NAMA_IBU_KANDUNG: nama ibu kandung, tanpa gelar; lihat kartu keluarga (KK).');
    expect(rows.at(-2)).toEqual(['NO', 'NIK', 'NAMA LENGKAP', 'JABATAN', 'NAMA_IBU_KANDUNG']);
    expect(rows.at(-1)?.slice(1, 3)).toEqual(['3516010505850003', 'Cahyo Rekaan']);
  });

  it('labels the BPU list as unofficial in its title and on the screen', async () => {
    const { out } = await enrol();
    const rows = (await rowsOf('bpu-calon-peserta.xlsx', 'Calon BPU tidak resmi')) as string[][];
    expect(rows[0]?.join('')).toContain('TIDAK RESMI');
    expect(out).toContain('TIDAK RESMI');
  });

  it('writes BPU candidates in a branch office’s own form, described in a file', async () => {
    const layout = `
file: daftar-cabang.xlsx
sheet: Peserta
source: Kantor Cabang Rekaan, 3 Maret 2026
title: [DAFTAR PESERTA]
columns:
  - { header: NOMOR KTP, field: nik }
  - { header: SEKTOR, value: Desa }
  - { header: PENGHASILAN, field: income }
  - { header: PARAF }
`;
    await writeFile(join(base, 'cabang.yaml'), layout);
    const { out } = await enrol('--bpu-layout', 'cabang.yaml');
    expect(await rowsOf('daftar-cabang.xlsx', 'Peserta')).toEqual([
      ['DAFTAR PESERTA'],
      ['NOMOR KTP', 'SEKTOR', 'PENGHASILAN', 'PARAF'],
      ['3516010606800004', 'Desa', '1000000'],
    ]);
    expect(out).toContain('daftar-cabang.xlsx: 1 calon peserta BPU, daftar TIDAK RESMI');
    await writeFile(join(base, 'cabang.yaml'), layout.replace('field: nik', 'field: ktp'));
    expect(await enrol('--bpu-layout', 'cabang.yaml', '--force')).toMatchObject({
      code: 2,
      err: 'cabang.yaml: susunan BPU salah pada columns.0.field.\n',
    });
  });

  it('takes the branch office’s form from the policy, beside its file; the option stands over it', async () => {
    const layout = (header: string): string =>
      `file: cabang.xlsx\nsheet: Peserta\nsource: ${header}\ncolumns: [{ header: ${header}, field: nik }]\n`;
    await mkdir(join(base, 'kab'));
    await writeFile(join(base, 'kab/kebijakan.yaml'), `${POLICY}bpuLayout: cabang.yaml\n`);
    await writeFile(join(base, 'kab/cabang.yaml'), layout('KEBIJAKAN'));
    await writeFile(join(base, 'lain.yaml'), layout('PILIHAN'));
    const args = (...more: string[]): string[] => [
      ...['export', join(base, 'daftar.csv'), '--policy', 'kab/kebijakan.yaml', '--month', '2026-03'],
      ...['-o', 'keluar'],
      ...more,
    ];
    await run(args(), { cwd: base });
    expect((await rowsOf('cabang.xlsx', 'Peserta'))[0]).toEqual(['KEBIJAKAN']);
    await run(args('--force', '--bpu-layout', 'lain.yaml'), { cwd: base });
    expect((await rowsOf('cabang.xlsx', 'Peserta'))[0]).toEqual(['PILIHAN']);
    await writeFile(join(base, 'kab/cabang.yaml'), 'file: cabang.xlsx\n');
    for (const refused of [args('--force'), ['policy', 'check', 'kab/kebijakan.yaml']]) {
      expect(await run(refused, { cwd: base })).toMatchObject({
        code: 2,
        err: 'kab/cabang.yaml: susunan BPU salah pada sheet, source, columns.\n',
      });
    }
    await rm(join(base, 'kab/cabang.yaml'));
    expect((await run(args('--force'), { cwd: base })).err).toBe(
      'kab/cabang.yaml: susunan BPU tidak ditemukan.\n',
    );
  });

  it('gives the same bytes twice', async () => {
    await enrol();
    const first = await Promise.all((await written()).filter((name) => /\./.test(name)).map(bytes));
    await enrol('--force');
    const second = await Promise.all((await written()).filter((name) => /\./.test(name)).map(bytes));
    expect(second).toEqual(first);
  });

  it('refuses to overwrite without --force, and leaves all as it was', async () => {
    await enrol();
    const before = await bytes('manifest.json');
    const { code, err } = await enrol();
    expect([code, err]).toEqual([
      2,
      `${base}/keluar/template_tk_12345678.xlsx: sudah ada, tidak ditimpa. Pilih folder lain, atau tambahkan --force untuk menimpanya.\n`,
    ]);
    expect(await bytes('manifest.json')).toBe(before);
  });

  it('replaces an older, larger set by force: nothing of it is left, and nothing of others is touched', async () => {
    await enrol('--f1a');
    await writeFile(join(base, 'keluar/catatan.txt'), 'milik orang lain');
    await writeFile(join(base, 'keluar/f1a/catatan.txt'), 'milik orang lain');
    await writeFile(join(base, 'daftar.csv'), [HEADER, ROWS[0]].join('\n'));
    const { out } = await enrol('--force');
    expect(out.replace(/\s+/g, ' ')).toContain(
      '6 berkas sisa ekspor lama di folder ini dihapus: bpu-calon-peserta.csv, bpu-calon-peserta.xlsx, data-kurang/dlanggu-pohkecik.xlsx,',
    );
    expect(await written()).toEqual([
      ...['catatan.txt', 'f1a', 'f1a/catatan.txt', 'manifest.json', 'template_tk_12345678.xlsx'],
    ]);
  });

  it('neither overwrites nor removes a sheet that a village has filled in', async () => {
    await enrol();
    const sheet = join(base, 'keluar/data-kurang/dlanggu-pohkecik.xlsx');
    await appendFile(sheet, 'isian desa');
    const before = [await written(), await bytes('manifest.json')];
    const refused = { code: 2, err: expect.stringContaining('sisa ekspor lama yang sudah diubah orang') };
    expect(await enrol('--force')).toMatchObject(refused);
    await writeFile(join(base, 'daftar.csv'), [HEADER, ROWS[0]].join('\n'));
    expect(await enrol('--force')).toMatchObject(refused);
    expect([await written(), await bytes('manifest.json')]).toEqual(before);
  });

  it('removes nothing outside the folder, whatever a manifest there says', async () => {
    await enrol();
    const manifest = JSON.parse(await readFile(join(base, 'keluar/manifest.json'), 'utf8'));
    const sha256 = createHash('sha256')
      .update(await readFile(join(base, 'daftar.csv')))
      .digest('hex');
    manifest.files = ['../daftar.csv', 'x/../../daftar.csv', join(base, 'daftar.csv')].map((name) => ({
      name,
      sha256,
    }));
    await writeFile(join(base, 'keluar/manifest.json'), JSON.stringify(manifest));
    await enrol('--force');
    expect((await stat(join(base, 'daftar.csv'))).size).toBeGreaterThan(0);
  });

  it('gives in the manifest the hash of every file', async () => {
    await enrol('--f1a');
    const manifest = JSON.parse(await readFile(join(base, 'keluar/manifest.json'), 'utf8'));
    for (const { name, sha256 } of manifest.files) {
      const content = await readFile(join(base, 'keluar', name));
      expect([name, sha256]).toEqual([name, createHash('sha256').update(content).digest('hex')]);
    }
    expect(manifest.files).toHaveLength(7);
  });

  it('says that the policy must state the NPP', async () => {
    await writeFile(join(base, 'kebijakan.yaml'), POLICY.replace('npp: "12345678", ', ''));
    const { code, err } = await enrol();
    expect([code, err]).toEqual([2, expect.stringContaining('NPP')]);
    await expect(stat(join(base, 'keluar'))).rejects.toThrow();
  });

  it('writes nothing when a roster cannot be read', async () => {
    await writeFile(join(base, 'daftar.csv'), '');
    const { code, err } = await enrol();
    expect([code, err]).toEqual([2, expect.stringContaining('tidak ada yang ditulis')]);
    await expect(stat(join(base, 'keluar'))).rejects.toThrow();
  });

  it.each([
    ['9304', 'SIPP masih memakai 9118'],
    ['9999', 'tidak ada di daftar SIPP'],
  ])('refuses the work location %s', async (code, sentence) => {
    await writeFile(join(base, 'kebijakan.yaml'), POLICY.replace('"3516"', `"${code}"`));
    expect((await enrol()).err).toContain(sentence);
  });

  it('writes F1A helper pages on request, one page a worker, labelled as no official form', async () => {
    await enrol('--f1a');
    const html = await readFile(join(base, 'keluar/f1a/dlanggu-pohkecik.html'), 'utf8');
    expect(html.match(/<section>/g)).toHaveLength(2);
    expect(html.match(/BUKAN formulir resmi/g)).toHaveLength(2);
    expect(html).toContain('3516010505850003');
    expect((await stat(join(base, 'keluar/f1a/dlanggu-pohkecik.html'))).mode & 0o777).toBe(0o600);
  });
});

async function bytes(name: string): Promise<string> {
  return (await readFile(join(base, 'keluar', name))).toString('base64');
}

it('the written file has no part that an official one lacks', async () => {
  await enrol();
  const parts = zipParts(await readFile(join(base, 'keluar/template_tk_12345678.xlsx')));
  expect([...parts.keys()].sort()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'docProps/app.xml',
    'docProps/core.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/sharedStrings.xml',
    'xl/styles.xml',
    'xl/theme/theme1.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
    'xl/worksheets/sheet3.xml',
  ]);
});
