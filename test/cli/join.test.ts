import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { beforeEach, describe, expect, it } from 'vitest';
import { openBook } from '../../src/io/machine/open-book.ts';
import { type Ran, run } from '../support/run.ts';

const POLICY = `
policy: uji-2026
regency: "35.16"
bases: { umk: { amount: 4279787.17, source: rekaan } }
categories:
  perangkat-desa: { segment: PU, programmes: [JKK, JKM], base: umk, charges: [ { fund: ADD } ] }
  bpd: { segment: PU, programmes: [JKK, JKM], base: umk, charges: [ { fund: ADD } ] }
enrolment: { npp: "12345678", workLocation: "3516", postcode: "61371", identityExpiry: "2090-01-01", employment: T }
`;
/** Lacks most of what SIPP needs, and holds a blood type and a KPJ that are none. */
const ROSTER = [
  'NIK;Nama;Jabatan;Desa;Kecamatan;Tanggal Lahir;Golongan Darah;KPJ',
  '3516011201880001;Budi Rekaan;Kaur Umum;Sumberejo;Dlanggu;12-01-1988;;',
  '3516015203900002;Ani Rekaan;Anggota BPD;Sumberejo;Dlanggu;12-03-1990;Z;12345',
  '3516010505850003;Cahyo Rekaan;Kaur Keuangan;Pohkecik;Dlanggu;05-05-1985;;',
];
/** OpenSID's codes: sex 1 and 2, blood type 4 is O and 13 is unknown. */
const PEOPLE = [
  'alamat,dusun,rw,rt,nama,no_kk,nik,sex,tempatlahir,tanggallahir,status_kawin,kk_level,nama_ibu,golongan_darah_id',
  'JL. MAWAR 1,KRAJAN,002,001,BUDI REKAAN,3516010101109001,3516011201880001,1,MOJOKERTO,1988-01-12,2,1,SITI INVENSI,4',
  'JL. MELATI,KRAJAN,002,003,ANNI REKAAN,3516010101109002,3516015203900002,2,JOMBANG,1990-03-13,1,1,WATI INVENSI,13',
  'JL. ANGGREK,KRAJAN,002,003,CAHYO REKAAN,3516010101109003,3516010505850003,1,MALANG,1985-05-05,2,1,TUTI INVENSI,1',
  'JL. ANGGREK,KRAJAN,002,003,CAHYO REKAAN,3516010101109003,3516010505850003,1,MALANG,1985-05-05,2,1,NGATINI,1',
  'JL. LAIN,KRAJAN,002,003,ORANG LAIN,3516010101109004,3516010707770009,1,MALANG,1977-07-07,2,1,IBU LAIN,1',
];

let base = '';
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'enroll-'));
  await writeFile(join(base, 'kebijakan.yaml'), POLICY);
  await writeFile(join(base, 'daftar.csv'), ROSTER.join('\n'));
  await writeFile(join(base, 'penduduk.csv'), PEOPLE.join('\n'));
});

const path = (name: string): string => join(base, name);
const enroll = (...words: readonly string[]): Promise<Ran> =>
  run([...words, '--policy', 'kebijakan.yaml'], { cwd: base });
/** Without the folder of the test and as one line. */
const plain = (text: string): string => text.replaceAll(`${base}/`, '').replace(/\s+/g, ' ');

describe('enroll --join', () => {
  it('says how much was filled in, names what differs and what the file says twice', async () => {
    const { code, out } = await enroll('validate', path('daftar.csv'), '--join', path('penduduk.csv'));
    expect(code).toBe(0);
    const said = plain(out);
    expect(said).toContain('28 isian dari 3 pekerja dilengkapi dari penduduk.csv (3 pekerja ada di sana).');
    expect(said).toContain('F3: Tanggal Lahir di daftar “12-03-1990”, di penduduk.csv J3 “13-03-1990”.');
    expect(said).toContain(
      'baris 4: Nama Ibu Kandung untuk NIK ini berbeda di penduduk.csv M4 dan penduduk.csv M5.',
    );
    expect(out).not.toMatch(/\d{16}/);
  });

  it('counts by field in the JSON', async () => {
    const { out } = await enroll(
      'validate',
      path('daftar.csv'),
      '--join',
      path('penduduk.csv'),
      '--format',
      'json',
    );
    const [joined] = JSON.parse(out).joins;
    expect(joined).toMatchObject({
      name: path('penduduk.csv'),
      files: [{ file: path('penduduk.csv'), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
      known: 3,
      completed: 3,
      filled: { nama_ibu: 2, alamat: 3, status_kawin: 3, gol_darah: 2 },
    });
    expect(joined.filled).not.toHaveProperty('tanggal_lahir');
  });

  it('changes nothing of a report when it is not given', async () => {
    const { out } = await enroll('validate', path('daftar.csv'), '--format', 'json');
    expect(JSON.parse(out)).not.toHaveProperty('joins');
  });

  it.each(['id', 'en'])(
    'a sheet of missing data (%s), filled in by the village, is joined in again',
    async (lang) => {
      const first = await enroll(
        '--lang',
        lang,
        'export',
        path('daftar.csv'),
        '--month',
        '2026-03',
        '-o',
        'satu',
      );
      expect(first.code).toBe(1);
      expect(first.out).toContain(
        lang === 'id' ? '3 pekerja belum' : 'Data are missing for 3 workers, in no SIPP file',
      );
      await fillIn(path('satu/data-kurang/dlanggu-sumberejo.xlsx'));
      await fillIn(path('satu/data-kurang/dlanggu-pohkecik.xlsx'));
      const again = ['export', path('daftar.csv'), '--month', '2026-03', '--join', path('satu/data-kurang')];
      const second = await enroll(...again, '-o', 'dua');
      expect([second.code, plain(second.out)]).toEqual([0, expect.not.stringContaining('belum ditulis')]);
      expect(await readdir(path('dua'))).toEqual([
        'manifest.json',
        'template_tk_12345678.xlsx',
        'template_tk_lanjutan_12345678.xlsx',
      ]);
      const rows = await rowsOf(path('dua/template_tk_12345678.xlsx'), 'data_tk_baru');
      const [header = [], ...people] = rows;
      const budi = Object.fromEntries(header.map((name, index) => [name, people[0]?.[index]]));
      expect(budi).toMatchObject({
        NAMA_LENGKAP: 'Budi Rekaan',
        NAMA_IBU_KANDUNG: 'Siti Invensi',
        GOLONGAN_DARAH: 'O',
        STATUS_KAWIN: 'Y',
        TGL_AWAL_BEKERJA: '01-02-2020',
      });
      const manifest = JSON.parse(await readFile(path('dua/manifest.json'), 'utf8'));
      expect(manifest.joins).toMatchObject([
        { name: path('satu/data-kurang'), completed: 3, filled: { nama_ibu: 2, tgl_mulai: 3, kpj: 1 } },
      ]);
    },
  );

  it.each(['premium', 'budget'])('%s counts the completed worker, and says so', async (command) => {
    const { code, out } = await enroll(
      command,
      path('daftar.csv'),
      '--year',
      '2026',
      '--join',
      path('penduduk.csv'),
    );
    expect(code).toBe(0);
    expect(plain(out)).toContain('dilengkapi dari penduduk.csv');
  });

  it.each([
    ['a file that is not there', 'tiada.csv', undefined, 'tiada.csv: berkas tidak ditemukan.'],
    ['a file without NIKs', 'desa.csv', 'Nama;Alamat;Jabatan\nBudi;Krajan;Ketua RT', 'tidak ada kolom NIK'],
    ['an empty file', 'kosong.csv', '', 'kosong.csv'],
  ])('stops with one sentence at %s', async (_what, name, content, sentence) => {
    if (content !== undefined) await writeFile(path(name), content);
    const { code, out, err } = await enroll('validate', path('daftar.csv'), '--join', path(name));
    expect([code, out, err.trim().split('\n')]).toEqual([2, '', [expect.stringContaining(sentence)]]);
  });

  it('never writes over a joined file', async () => {
    const { code, err } = await enroll(
      'validate',
      path('daftar.csv'),
      '--join',
      path('penduduk.csv'),
      '-o',
      path('penduduk.csv'),
      '--force',
    );
    expect([code, err]).toEqual([2, expect.stringContaining('penduduk.csv')]);
    expect(await readFile(path('penduduk.csv'), 'utf8')).toBe(PEOPLE.join('\n'));
  });

  it('masks a NIK in the name of a joined file', async () => {
    const name = path('3516011201880001.csv');
    await writeFile(name, PEOPLE.join('\n'));
    for (const format of ['text', 'json']) {
      const { out } = await enroll('validate', path('daftar.csv'), '--join', name, '--format', format);
      expect(out).toContain('3516**********01.csv');
      expect(out).not.toContain('3516011201880001');
    }
  });

  it('an RT where somebody lives is not taken for the RT that the person heads', async () => {
    const heads = [
      '3516011201880001;Budi Rekaan;Ketua RT;Sumberejo;Dlanggu',
      '3516015203900002;Anni Rekaan;Ketua RT;Sumberejo;Dlanggu',
    ];
    await writeFile(path('daftar.csv'), ['NIK;Nama;Jabatan;Desa;Kecamatan', ...heads].join('\n'));
    await writeFile(path('penduduk.csv'), PEOPLE.join('\n').replace('002,003,ANNI', '002,001,ANNI'));
    const { out } = await run(['validate', path('daftar.csv'), '--join', path('penduduk.csv')], {
      cwd: base,
    });
    expect(out).toContain('dilengkapi');
    expect(out).not.toContain('rt-duplicate');
  });

  it('says when nobody of the roster stands there', async () => {
    await writeFile(path('lain.csv'), [PEOPLE[0], PEOPLE[5]].join('\n'));
    const { out } = await enroll('validate', path('daftar.csv'), '--join', path('lain.csv'));
    expect(plain(out)).toContain('lain.csv: tidak seorang pun dari daftar ada di sana');
  });
});

const ANSWERS: Readonly<Record<string, string>> = {
  NAMA_IBU_KANDUNG: 'Siti Invensi',
  GOLONGAN_DARAH: 'O',
  STATUS_KAWIN: 'Y',
  TEMPAT_LAHIR: 'Mojokerto',
  JENIS_KELAMIN: 'L',
  ALAMAT: 'Dusun Krajan RT 01 RW 02',
  TGL_AWAL_BEKERJA: '01-02-2020',
  KPJ: '12345678901',
};

/** As a village would in Excel: every yellow cell is written into. */
async function fillIn(file: string): Promise<void> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const [sheet] = book.worksheets;
  const at = sheet?.getColumn(2).values.indexOf('NIK') ?? 0;
  const header = sheet?.getRow(at);
  sheet?.eachRow((row, number) => {
    if (number <= at) return;
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const fill = cell.fill as { fgColor?: { argb?: string } } | undefined;
      if (fill?.fgColor?.argb !== 'FFFFFF00') return;
      cell.value = ANSWERS[String(header?.getCell(column).value)] ?? null;
    });
  });
  await book.xlsx.writeFile(file);
}

async function rowsOf(file: string, name: string): Promise<unknown[][]> {
  const book = await openBook(file);
  const rows: unknown[][] = [];
  const source = book.sheets.find((sheet) => sheet.name === name);
  if (source) for await (const batch of source.rows()) rows.push(...batch.map(({ cells }) => [...cells]));
  await book.close();
  return rows;
}
