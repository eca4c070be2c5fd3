import { type CalendarDate, calendarDate } from '../../domain/date.ts';
import { type Shown, said } from '../../domain/shown.ts';
import type { ValidationRule } from '../../domain/workbook.ts';
import type { TemplateField } from '../../text/roster/template.ts';

/** What a column of the template looks like and takes. */
export interface TemplateColumn {
  readonly width?: number;
  readonly format?: '@' | 'dd-mm-yyyy' | '#,##0';
  readonly required?: true;
  /** Nobody asks for it. */
  readonly free?: true;
  /** Chosen from a list of places, which may be older than a village: another name is warned of and taken. */
  readonly area?: true;
  /** What may be chosen; another word is warned of and taken. */
  readonly open?: true;
  /** What may be typed into a cell, in a roster of this year, where it is not chosen from a list. */
  readonly rule?: (cell: Shown, year: number) => ValidationRule;
}

const digits =
  (count: number): NonNullable<TemplateColumn['rule']> =>
  (cell) => ({ kind: 'formula', formula: said`AND(LEN(${cell})=${count},ISNUMBER(VALUE(${cell})))` });

export const TEMPLATE_COLUMNS: Readonly<Record<TemplateField, TemplateColumn>> = {
  no_urut: { width: 6, free: true },
  nik: { width: 20, format: '@', required: true, rule: digits(16) },
  nama: { width: 30, required: true },
  jenis_kelamin: { width: 10 },
  tempat_lahir: {},
  tanggal_lahir: {
    format: 'dd-mm-yyyy',
    rule: (_cell, year) => ({ kind: 'date', from: day(year - 100, 1, 1), to: day(year - 15, 12, 31) }),
  },
  jabatan: { width: 30, required: true, open: true },
  desa: { required: true, area: true },
  kecamatan: { required: true, area: true },
  upah: { format: '#,##0', rule: () => ({ kind: 'whole', from: 1, to: 1_000_000_000 }) },
  tgl_mulai: {
    format: 'dd-mm-yyyy',
    rule: (_cell, year) => ({ kind: 'date', from: day(1960, 1, 1), to: day(year + 10, 12, 31) }),
  },
  tgl_akhir: {
    format: 'dd-mm-yyyy',
    free: true,
    rule: (_cell, year) => ({ kind: 'date', from: day(1960, 1, 1), to: day(year + 10, 12, 31) }),
  },
  nama_ibu: { width: 26 },
  status_kawin: { width: 14, open: true },
  gol_darah: { width: 10 },
  alamat: { width: 30 },
  rt: { width: 7, format: '@' },
  rw: { width: 7, format: '@' },
  kode_pos: { width: 10, format: '@' },
  hp: { format: '@' },
  kpj: { format: '@', free: true, rule: digits(11) },
  keterangan: { width: 30, free: true },
};

/** Of columns that say none. */
export const TEMPLATE_WIDTH = 18;

function day(year: number, month: number, dayOfMonth: number): CalendarDate {
  const date = calendarDate(year, month, dayOfMonth);
  if (date === undefined) throw new RangeError('no such day');
  return date;
}
