import { describe, expect, it } from 'vitest';
import { columnLetter } from '../../src/domain/place.ts';
import { LEAVE_REASONS, leaveReason } from '../../src/enrolment/leave-reasons.ts';
import { fileName, type LayoutId } from '../../src/enrolment/sipp/layout.ts';
import { LAYOUTS } from '../../src/enrolment/sipp/layouts.ts';
import { headerFault } from '../../src/enrolment/sipp/template.ts';
import { WORK_LOCATIONS } from '../../src/enrolment/sipp/work-locations.ts';

/** As read in blank files that SIPP Online itself handed out. `*` yellow, `?` yellow on a condition, `#` red and locked. */
const OFFICIAL: Readonly<Record<LayoutId, string>> = {
  'tk-baru':
    'NO_PEGAWAI NAMA_LENGKAP* GELAR TELEPON_AREA_RUMAH TELEPON_RUMAH TELEPON_AREA_KANTOR TELEPON_KANTOR TELEPON_EXT_KANTOR HP EMAIL TEMPAT_LAHIR* TANGGAL_LAHIR* NAMA_IBU_KANDUNG* JENIS_IDENTITAS* NOMOR_IDENTITAS* MASA_LAKU_IDENTITAS* JENIS_KELAMIN* SURAT_MENYURAT_KE* TANGGAL_KEPESERTAAN STATUS_KAWIN* GOLONGAN_DARAH* NPWP KODE_NEGARA* UPAH* ALAMAT* KODE_POS* LOKASI_PEKERJAAN* STATUS_PEGAWAI* TGL_AWAL_BEKERJA* TGL_AKHIR_KONTRAK?',
  'tk-lanjutan':
    'NOMOR_IDENTITAS* KPJ* NO_PEGAWAI NAMA_LENGKAP TGL_LAHIR UPAH* LOKASI_PEKERJAAN* STATUS_PEGAWAI* TGL_AWAL_BEKERJA* TGL_AKHIR_KONTRAK?',
  'tk-na': 'KPJ* NAMA_LENGKAP* TGL_LAHIR* SEBAB_NA* TGL_KEJADIAN? KETERANGAN',
  upah: 'NIK# ID_PEGAWAI# KPJ# KODE_TK# NAMA_LENGKAP# TGL_LAHIR# UPAH* RAPEL BLTH# NPP#',
  koreksi:
    'KODE# NOMOR_PEGAWAI NOMOR_IDENTITAS# KPJ# NAMA_TENAGA_KERJA# TEMPAT_LAHIR# TGL_LAHIR# JENIS_KELAMIN# NAMA_IBU_KANDUNG# NPWP# ALAMAT_LENGKAP_DOMISILI! HANDPHONE! LOKASI_PEKERJAAN! EMAIL! NAMA_BANK! KODE_BANK! NOMOR_REKENING! NAMA_REKENING!',
};
const MARK = { required: '*', conditional: '?', locked: '#', editable: '!', optional: '' } as const;

describe('a header with one letter changed', () => {
  const all = Object.values(LAYOUTS).flatMap((layout) =>
    layout.columns.map(({ header }, at) => ({ layout, header, at })),
  );
  it.each(all)('is named: $layout.id $header', ({ layout, header, at }) => {
    const headers = layout.columns.map((column) => column.header);
    expect(headerFault(layout, { row: 1, cells: headers })).toBeUndefined();
    for (let letter = 0; letter < header.length; letter++) {
      const found = `${header.slice(0, letter)}${header[letter] === 'X' ? 'Y' : 'X'}${header.slice(letter + 1)}`;
      const fault = headerFault(layout, { row: 1, cells: headers.with(at, found) });
      expect(fault).toEqual({ kind: 'header', column: columnLetter(at + 1), expected: header, found });
    }
  });
});

describe('SIPP layouts', () => {
  it.each(Object.keys(LAYOUTS) as LayoutId[])('%s has the columns of the official file', (id) => {
    expect(LAYOUTS[id].columns.map(({ header, need }) => header + MARK[need]).join(' ')).toBe(OFFICIAL[id]);
  });

  it.each([
    ['tk-baru', 'template_tk_12345678.xlsx', 'Petunjuk Pengisian, data_tk_baru, Lokasi Pekerjaan'],
    [
      'tk-lanjutan',
      'template_tk_lanjutan_12345678.xlsx',
      'Petunjuk Pengisian, data_tk_lanjutan, Lokasi Pekerjaan',
    ],
    ['tk-na', 'template_tk_na_12345678.xlsx', 'Petunjuk Pengisian, data_tk_na, SEBAB NA'],
    ['upah', 'template_upah_12345678.xlsx', 'Petunjuk Pengisian, data_upah'],
    [
      'koreksi',
      'template_koreksi_tk_12345678.xlsx',
      'Petunjuk Pengisian, update_data_tk, Nama Bank, Lokasi Pekerjaan',
    ],
  ] as const)('%s is named %s', (id, name, sheets) => {
    expect(fileName(LAYOUTS[id], '12345678')).toBe(name);
    expect(LAYOUTS[id].sheets.join(', ')).toBe(sheets);
  });

  it('shows dates in date columns and keeps numbers that are names of things as text', () => {
    const formats = LAYOUTS['tk-baru'].columns
      .filter(({ format }) => format)
      .map((c) => `${c.header} ${c.format}`);
    expect(formats).toEqual([
      'NO_PEGAWAI @',
      'HP @',
      'TANGGAL_LAHIR dd-mm-yyyy',
      'NOMOR_IDENTITAS @',
      'MASA_LAKU_IDENTITAS dd-mm-yyyy',
      'TANGGAL_KEPESERTAAN dd-mm-yyyy',
      'NPWP @',
      'UPAH @',
      'ALAMAT @',
      'KODE_POS @',
      'LOKASI_PEKERJAAN @',
      'TGL_AWAL_BEKERJA dd-mm-yyyy',
      'TGL_AKHIR_KONTRAK dd-mm-yyyy',
    ]);
  });
});

describe('work locations', () => {
  const byCode = new Map(WORK_LOCATIONS.map(([code, name]) => [code, name]));

  it('are 514 codes, as many of Papua as SIPP has, none of the provinces of 2022', () => {
    expect(byCode.size).toBe(514);
    expect(WORK_LOCATIONS).toHaveLength(514);
    const of = (province: string) => [...byCode.keys()].filter((code) => code.startsWith(province)).length;
    expect(['91', '92', '93', '94', '95', '96'].map(of)).toEqual([29, 13, 0, 0, 0, 0]);
  });

  it.each([
    ['3516', 'MOJOKERTO'],
    ['3576', 'KOTA MOJOKERTO'],
    ['3174', 'JAKARTA SELATAN'],
    ['3101', 'KEPULAUAN SERIBU'],
    ['9101', 'MERAUKE'],
    ['7109', 'KEP. SIAU TAGULANDANG BIARO'],
    ['8103', 'MALUKU TENGGARA BARAT'],
    ['1212', 'TOBA SAMOSIR'],
  ])('%s is %s', (code, name) => {
    expect(byCode.get(code)).toBe(name);
  });
});

describe('reasons for leaving', () => {
  it('are the ten of SIPP', () => {
    expect(LEAVE_REASONS.map(([code]) => code)).toEqual([
      'A10',
      'A1',
      'A2',
      'A3',
      'A4',
      'A5',
      'A8',
      'A6',
      'A7',
      'A9',
    ]);
  });

  it.each([
    ['A3', 'A3'],
    ['sebab: a10', 'A10'],
    ['Meninggal dunia', 'A6'],
    ['almarhum', 'A6'],
    ['Mengundurkan diri', 'A1'],
    ['habis masa jabatan', 'A3'],
    ['purna tugas', 'A4'],
    ['pensiun, lalu meninggal', undefined],
    ['cuti', undefined],
    [undefined, undefined],
  ])('%j is %s', (remark, code) => {
    expect(leaveReason(remark)).toBe(code);
  });
});
