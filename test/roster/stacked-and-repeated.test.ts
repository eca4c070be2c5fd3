import { describe, expect, it } from 'vitest';
import { run } from '../support/run.ts';

interface Found {
  readonly code: string;
  readonly row: number | null;
  readonly cell: string | null;
  readonly args: { readonly field?: string };
}

async function validated(lines: readonly string[], ...more: readonly string[]) {
  const words = ['validate', '-', '--format', 'json', '--skip', 'term-ended,village-missing', ...more];
  const { out, code } = await run([...words, '--as-of', '2026-06-01'], { input: lines.join('\n') });
  const { findings, files, totals } = JSON.parse(out) as {
    findings: readonly Found[];
    files: readonly { columns: Readonly<Record<string, string>>; headerRow: number }[];
    totals: { accepted: number; rejected: number };
  };
  const told = findings.map(({ code: of, cell, row, args }) =>
    `${of} ${cell ?? row} ${args.field ?? ''}`.trim(),
  );
  return { code, told, totals, columns: files[0]?.columns ?? {}, headerRow: files[0]?.headerRow };
}

const ADI = '3310050101800001;ADI SAPUTRA';
const BUDI = '3310051502810002;BUDI SANTOSO';

describe('a header of three stacked rows', () => {
  it.each([
    [
      'titles over titles over names',
      ['No;Nomor;;;Nama;Wilayah;;Jabatan', ';Identitas;;BPJS;;Desa;Kecamatan;', ';NIK;KK;KPJ;;;;'],
      `1;3310050101800001;3310050101800099;;ADI SAPUTRA;Karanganom;Karanganom;Ketua RT`,
      { nik: 'B', no_kk: 'C', kpj: 'D', nama: 'E', desa: 'F', kecamatan: 'G', jabatan: 'H' },
    ],
    [
      'units below, under money and the NIK',
      [
        'NIK;Nama;Jabatan;Honor;;Desa;Kecamatan',
        ';;;Per Bulan;Per Tahun;;',
        '(16 digit);(sesuai KTP);;(Rp);(Rp);;',
      ],
      `${ADI};Ketua RT;1500000;18000000;Karanganom;Karanganom`,
      { nik: 'A', nama: 'B', jabatan: 'C', upah: 'D', desa: 'F', kecamatan: 'G' },
    ],
    [
      'first and last days on 1 January, the birthday of many',
      ['NIK;Nama;Jabatan;Tugas;;Desa;Kecamatan', ';;;Masa Bakti;;;', ';;;Awal;Akhir;;'],
      `${ADI};Ketua RT;01-01-2025;31-12-2027;Karanganom;Karanganom`,
      { nik: 'A', nama: 'B', jabatan: 'C', tgl_mulai: 'D', tgl_akhir: 'E', desa: 'F', kecamatan: 'G' },
    ],
  ])('is read: %s', async (_what, head, row, columns) => {
    const result = await validated([...head, row]);
    expect(result.columns).toMatchObject(columns);
    expect(result).toMatchObject({ headerRow: 3, totals: { accepted: 1, rejected: 0 } });
  });
});

describe('a year alone in a column', () => {
  it.each([
    ['Tahun Berakhir', 'tgl_akhir'],
    ['Berakhir Tahun', 'tgl_akhir'],
    ['Thn Akhir Jabatan', 'tgl_akhir'],
    ['Tahun Pensiun', 'tgl_akhir'],
    ['Tahun Pengangkatan', 'tgl_mulai'],
    ['Tahun Mulai Tugas', 'tgl_mulai'],
  ])('%s is the %s: certain but in the year itself, which is asked', async (heading, field) => {
    const [other, own] = field === 'tgl_akhir' ? ['2031', '2026'] : ['2019', '2026'];
    const head = `NIK;Nama;Jabatan;${heading};Desa;Kecamatan`;
    const rows = [
      `${ADI};Ketua RT;${other};Karanganom;Karanganom`,
      `${BUDI};Ketua RT;${own};Karanganom;Karanganom`,
    ];
    const { told, columns, totals } = await validated([head, ...rows]);
    expect(columns).toMatchObject({ [field]: 'D' });
    expect(told).toEqual([`term-date-invalid D3 ${field}`]);
    expect(totals).toMatchObject({ accepted: 1, rejected: 1 });
  });
});

describe('a header once more without Jabatan', () => {
  const FIRST = ['NIK;Nama;Jabatan;Desa;Kecamatan', `${ADI};Ketua RT;Karanganom;Karanganom`];
  const people = (gap: string): string[] =>
    ['CITRA', 'DEDI', 'EKO'].map(
      (name, at) => `331005010182000${at + 3};${name};${gap}Karanganom;Karanganom`,
    );

  it.each([
    ['one column fewer', ['NIK;Nama;Desa;Kecamatan', ...people('')]],
    ['nothing over the posts, and none below', ['NIK;Nama;;Desa;Kecamatan', ...people(';')]],
  ])('is asked about once: %s', async (_what, second) => {
    const { told, totals, code } = await validated([...FIRST, ';;;;', ...second]);
    expect(told).toEqual(['column-missing 4 jabatan']);
    expect([code, totals.accepted, totals.rejected]).toEqual([1, 1, 3]);
  });

  it('is answered by --category, as the finding says', async () => {
    const lines = [...FIRST, ';;;;', 'NIK;Nama;;Desa;Kecamatan', ...people(';')];
    const { told, totals } = await validated(lines, '--category', 'linmas');
    expect(told.filter((each) => !each.startsWith('category-'))).toEqual([]);
    expect(totals.accepted).toBe(4);
  });

  it('is answered by a heading above it', async () => {
    const { told, totals } = await validated([
      ...FIRST,
      ';;;;',
      'LINMAS;;;;',
      'NIK;Nama;Desa;Kecamatan',
      ...people(''),
    ]);
    expect([told, totals.accepted]).toEqual([[], 4]);
  });

  it('goes on as before where posts stand below all the same', async () => {
    const rows = ['NIK;Nama;;Desa;Kecamatan', `${BUDI};Ketua RT;Karanganom;Karanganom`];
    expect((await validated([...FIRST, ';;;;', ...rows])).told).toEqual([]);
  });
});
