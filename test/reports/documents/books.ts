import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LayoutId, SippValues } from '../../../src/enrolment/sipp/layout.ts';
import { LAYOUTS } from '../../../src/enrolment/sipp/layouts.ts';
import { writeWorkbook } from '../../../src/io/machine/write-workbook.ts';
import { book } from '../../cases/support.ts';

/** Workbooks among the inputs: one with merged cells, and the downloads of SIPP for new members, wages and a stranger. */
export async function writeBooks(cwd: string): Promise<void> {
  const rows = [
    ['NIK', 'Nama', 'Jabatan', 'Desa'],
    ['3310051212800001', 'Ani Rekaan', 'Ketua RT', 'Suka'],
    ['331005121280000', 'Budi Rekaan', 'Ketua RT', ''],
  ];
  const merged = await book({ Data: rows }, (sheet) => sheet.mergeCells('D2:D3'));
  await writeFile(join(cwd, 'lembar/gabung.xlsx'), merged);
  const people = [
    ['NIK', 'Nama', 'Tanggal Lahir', 'Jabatan', 'Desa', 'Kecamatan'],
    ['3516180101809008', 'Hadi Rekaan', '01-01-1980', 'Pekerja Rentan', 'Kalen', 'Dlanggu'],
  ];
  await writeFile(join(cwd, 'orang.xlsx'), await book({ Data: people }));
  const failed = [
    ['NOMOR_IDENTITAS', 'PESAN'],
    ['3516180101809008', 'NIK sudah terdaftar'],
  ];
  await writeFile(join(cwd, 'gagal.xlsx'), await book({ Gagal: failed }));
  await mkdir(join(cwd, 'sipp'));
  await handOut(cwd, 'tk-baru', []);
  await handOut(cwd, 'tk-lanjutan', []);
  await handOut(cwd, 'upah', [
    member('3516180101809002', '22345678901'),
    member('3516180101809077', '44444444444'),
  ]);
}

const member = (identityNumber: string, kpj: string): SippValues => ({
  ...{ identityNumber, kpj, memberCode: '123456789012345', name: '*a ***an', birthDate: '01-01-1980' },
  ...{ wage: '0', billingMonth: '01-03-2026', npp: '12345678' },
});

/** A file as SIPP hands it out, with its own workers. */
async function handOut(cwd: string, id: LayoutId, members: readonly SippValues[]): Promise<void> {
  const { columns, sheets, dataSheet, stem } = LAYOUTS[id];
  const data = [
    { cells: columns.map(({ header }) => header) },
    ...members.map((values) => ({ cells: columns.map(({ field }) => values[field]) })),
  ];
  const model = sheets.map((name) => ({ name, columns: [], rows: name === dataSheet ? data : [] }));
  await writeWorkbook({ title: '', sheets: model }, join(cwd, 'sipp', `${stem}_12345678.xlsx`));
}
