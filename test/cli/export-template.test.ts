import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { LayoutId, SippValues } from '../../src/enrolment/sipp/layout.ts';
import { LAYOUTS } from '../../src/enrolment/sipp/layouts.ts';
import { sippWorkbook } from '../../src/enrolment/sipp/sipp-workbook.ts';
import { openBook } from '../../src/io/machine/open-book.ts';
import { writeWorkbook } from '../../src/io/machine/write-workbook.ts';
import { zipParts } from '../io/zip-parts.ts';
import { type Ran, run } from '../support/run.ts';

const POLICY = `
policy: uji-2026
bases: { umk: { amount: 4279787.17, source: rekaan } }
categories: { perangkat-desa: { segment: PU, programmes: [JKK, JKM], base: umk, charges: [ { fund: ADD } ] } }
enrolment: { npp: "12345678", workLocation: "3516", postcode: "61371", identityExpiry: "2090-01-01", employment: T }
`;
const HEADER =
  'NIK;Nama Lengkap;Tempat Lahir;Tanggal Lahir;Jenis Kelamin;Status Kawin;Golongan Darah;Nama Ibu Kandung;Alamat;Desa;Kecamatan;Jabatan;TMT;KPJ;No HP';
const row = (nik: string, name: string, birth: string, sex: string, kpj = '', hp = ''): string =>
  `${nik};${name};Mojokerto;${birth};${sex};Kawin;O;Siti Invensi;Dusun Satu;Sumberejo;Dlanggu;Kaur Umum;01-01-2020;${kpj};${hp}`;
const ROWS = [
  row('3516011201880001', 'Budi Rekaan', '12-01-1988', 'L'),
  row('3516015203900002', 'Ani Rekaan', '12-03-1990', 'P', '12345678901', '081234567890'),
  row('3516010505850003', 'Cahyo Rekaan', '05-05-1985', 'L', '22345678901'),
];

let base = '';
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'enroll-'));
  await mkdir(join(base, 'sipp'));
  await writeFile(join(base, 'kebijakan.yaml'), POLICY);
  await writeFile(join(base, 'daftar.csv'), [HEADER, ...ROWS].join('\n'));
  for (const id of ['tk-baru', 'tk-lanjutan'] as const) {
    const locations = [['3516', 'MOJOKERTO'] as const];
    await writeWorkbook(sippWorkbook(LAYOUTS[id], [], locations), join(base, 'sipp', nameOf(id)));
  }
});

const nameOf = (id: LayoutId): string => `${LAYOUTS[id].stem}_12345678.xlsx`;

/** A file as SIPP hands it out: its own workers in its own order, UPAH and RAPEL numbers. */
async function handOut(
  id: LayoutId,
  members: readonly SippValues[],
  header?: (name: string) => string,
): Promise<void> {
  const { columns, sheets, dataSheet } = LAYOUTS[id];
  const number = (field: string): boolean => ['wage', 'arrears'].includes(field);
  const rows = members.map((values) => ({
    cells: columns.map(({ field }) => (number(field) ? Number(values[field] ?? 0) : values[field])),
  }));
  const model = sheets.map((name) => ({
    name,
    columns: [],
    rows: name === dataSheet ? [{ cells: columns.map((c) => header?.(c.header) ?? c.header) }, ...rows] : [],
  }));
  await writeWorkbook({ title: '', sheets: model }, join(base, 'sipp', nameOf(id)));
}

const member = (nik: string, kpj: string, wage = '0', more: SippValues = {}): SippValues => ({
  identityNumber: nik,
  kpj,
  memberCode: '123456789012345',
  name: '*a ***an',
  birthDate: '01-01-1980',
  wage,
  billingMonth: '01-03-2026',
  npp: '12345678',
  ...more,
});

async function enrol(...more: readonly string[]): Promise<Ran> {
  const words = [
    '--policy',
    'kebijakan.yaml',
    '--month',
    '2026-03',
    '-o',
    'keluar',
    '--template',
    'sipp',
    ...more,
  ];
  return run(['export', join(base, 'daftar.csv'), ...words], { cwd: base });
}

async function rowsOf(id: LayoutId): Promise<unknown[][]> {
  const book = await openBook(join(base, 'keluar', nameOf(id)));
  const source = book.sheets.find((sheet) => sheet.name === LAYOUTS[id].dataSheet);
  const rows: unknown[][] = [];
  if (source) for await (const batch of source.rows()) rows.push(...batch.map(({ cells }) => [...cells]));
  await book.close();
  return rows;
}

describe('enroll export --template', () => {
  it('fills the operator’s own files and keeps their other parts byte for byte', async () => {
    const { code, out } = await enrol();
    expect(code).toBe(0);
    expect(out).toContain('diisi ke dalam berkas unduhan SIPP');
    expect(out).not.toContain('dibuat ulang');
    expect((await rowsOf('tk-baru')).map((cells) => cells[1])).toEqual(['NAMA_LENGKAP', 'Budi Rekaan']);
    expect((await rowsOf('tk-lanjutan')).slice(1).map((cells) => cells.slice(0, 4))).toEqual([
      ['3516015203900002', '12345678901', undefined, 'Ani Rekaan'],
      ['3516010505850003', '22345678901', undefined, 'Cahyo Rekaan'],
    ]);
    const before = zipParts(await readFile(join(base, 'sipp', nameOf('tk-baru'))));
    const after = zipParts(await readFile(join(base, 'keluar', nameOf('tk-baru'))));
    const changed = [...before.keys()].filter(
      (name) => !before.get(name)?.equals(after.get(name) ?? Buffer.of()),
    );
    expect(changed).toEqual(['xl/worksheets/sheet2.xml']);
    const manifest = JSON.parse(await readFile(join(base, 'keluar/manifest.json'), 'utf8'));
    expect(manifest.files.map(({ kind }: { kind: string }) => kind)).toEqual(['filled', 'filled']);
  });

  it('fills wages in SIPP’s order by NIK, then KPJ, and names its rows that no worker matches', async () => {
    await handOut('upah', [
      member('3516010505850003', '99999999999', '4279787'),
      member('3516019909700009', '44444444444', '1000000'),
      member('3516000000000000', '12345678901', '4000000'),
    ]);
    const { code, out } = await enrol();
    expect(code).toBe(1);
    const rows = await rowsOf('upah');
    expect(rows.map((cells) => cells[0])).toEqual([
      'NIK',
      '3516010505850003',
      '3516019909700009',
      '3516000000000000',
    ]);
    expect(rows.slice(1).map((cells) => cells[6])).toEqual([
      { type: 'number', raw: '4279787' },
      { type: 'number', raw: '1000000' },
      { type: 'number', raw: '4279787' },
    ]);
    expect(out).toContain('baris 3, NIK 3516**********09');
    expect(out + (await readFile(join(base, 'keluar/manifest.json'), 'utf8'))).not.toMatch(
      /(?<![\da-f])\d{16}(?![\da-f])/,
    );
  });

  it('does not enrol again who is in SIPP’s list already', async () => {
    await handOut('upah', [
      member('3516010505850003', '22345678901'),
      member('3516011201880001', '33345678901'),
    ]);
    await enrol();
    expect((await rowsOf('tk-lanjutan')).slice(1).map((cells) => cells[3])).toEqual(['Ani Rekaan']);
    await expect(rowsOf('tk-baru')).rejects.toThrow();
  });

  it('names a worker whose KPJ SIPP lists under another NIK that is on the roster too', async () => {
    await handOut('upah', [member('3516010505850003', '12345678901')]);
    const { code, out } = await enrol();
    expect([code, out]).toEqual([1, expect.stringContaining('baris 3, NIK 3516**********02')]);
  });

  it('fills in corrections only where SIPP has nothing', async () => {
    const known = member('3516015203900002', '12345678901', '0', {
      address: 'Alamat SIPP',
    });
    await handOut('upah', [known]);
    await handOut('koreksi', [known]);
    await enrol();
    const [, ani] = await rowsOf('koreksi');
    expect(ani?.slice(10, 14)).toEqual(['Alamat SIPP', '081234567890', '3516']);
  });

  it.each([
    [
      'a header with one letter changed',
      () => handOut('upah', [], (name) => name.replace('RAPEL', 'RAPPEL')),
      'kolom H berjudul "RAPPEL", seharusnya "RAPEL"',
    ],
    [
      'a letter of the file for workers with a KPJ',
      () => handOut('tk-lanjutan', [], (name) => name.replace('STATUS_PEGAWAI', 'STATUS_PEGAWAJ')),
      'template_tk_lanjutan_12345678.xlsx: kolom H berjudul "STATUS_PEGAWAJ", seharusnya "STATUS_PEGAWAI"',
    ],
    [
      'a letter of the file for corrections',
      () => handOut('koreksi', [], (name) => name.replace('NOMOR_REKENING', 'NOMER_REKENING')),
      'template_koreksi_tk_12345678.xlsx: kolom Q berjudul "NOMER_REKENING", seharusnya "NOMOR_REKENING"',
    ],
    [
      'another employer',
      () => handOut('upah', [member('3516010505850003', '1', '0', { npp: '87654321' })]),
      'NPP 87654321',
    ],
    [
      'another month',
      () => handOut('upah', [member('3516010505850003', '1', '0', { billingMonth: '01-02-2026' })]),
      '01-02-2026',
    ],
    ['workers in a file for new ones', () => handOut('tk-baru', [{ name: 'Sisa' }]), 'baris 2 sudah terisi'],
    [
      'no list of its own',
      () => handOut('tk-baru', [], (name) => (name === 'GELAR' ? '' : name)),
      'kolom C berjudul "", seharusnya "GELAR"',
    ],
  ])('refuses %s, and writes nothing', async (_what, prepare, sentence) => {
    await prepare();
    const { code, err } = await enrol();
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
    await expect(readFile(join(base, 'keluar/manifest.json'))).rejects.toThrow();
  });

  it('refuses a letter of the file for leavers too, which only a comparison fills', async () => {
    await handOut('tk-na', [], (name) => name.replace('SEBAB_NA', 'SEBAB_MA'));
    const left = [HEADER, ...ROWS].map(
      (line, at) => `${line};${at === 0 ? 'Keterangan' : 'mengundurkan diri'}`,
    );
    await writeFile(join(base, 'lama.csv'), left.join('\n'));
    await writeFile(join(base, 'baru.csv'), left.slice(0, -1).join('\n'));
    const words = ['--policy', 'kebijakan.yaml', '--month', '2026-03', '-o', 'keluar', '--template', 'sipp'];
    const { code, err } = await run(['diff', join(base, 'lama.csv'), join(base, 'baru.csv'), ...words], {
      cwd: base,
    });
    expect([code, err]).toEqual([
      2,
      expect.stringContaining(
        'template_tk_na_12345678.xlsx: kolom D berjudul "SEBAB_MA", seharusnya "SEBAB_NA"',
      ),
    ]);
    await expect(readFile(join(base, 'keluar/manifest.json'))).rejects.toThrow();
  });

  it('asks for a file that the folder lacks', async () => {
    await mkdir(join(base, 'kosong'));
    const { code, err } = await enrol('--template', 'kosong');
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('template_tk_12345678.xlsx tidak ada di kosong'),
    ]);
  });

  it('never overwrites the downloads themselves', async () => {
    const { err } = await enrol('-o', 'sipp', '--force');
    expect(err).toContain('berkas masukan');
  });
});
