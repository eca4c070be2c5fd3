import { expect, test } from 'vitest';
import type { Field } from '../../src/domain/field.ts';
import { nationalPolicy } from '../../src/policy/resolve.ts';
import { rowTable } from '../../src/roster/kinds/headings.ts';
import { type SheetState, step } from '../../src/roster/kinds/row-kind.ts';
import type { ColumnMatch, SkippedRow } from '../../src/roster/rows/row.ts';
import { rosterTools } from '../../src/roster/tools.ts';

const HEADER: readonly (readonly [string, Field])[] = [
  ['No', 'no_urut'],
  ['NIK', 'nik'],
  ['Nama', 'nama'],
  ['Jabatan', 'jabatan'],
];
const columns = HEADER.map(
  ([header, field], index): ColumnMatch => ({ column: index + 1, header, field, by: 'alias' }),
);
const table = rowTable({
  columns,
  headerLines: new Map(HEADER.map(([header], index) => [index + 1, [header.toLowerCase()]])),
  posts: rosterTools(nationalPolicy().known).posts,
});

type Case = readonly [
  from: SheetState,
  cells: readonly string[],
  to: SheetState,
  reason: SkippedRow['reason'] | 'worker',
];

test.each<Case>([
  ['people', ['1', '3516091208800001', 'BUDI', 'Kaur'], 'people', 'worker'],
  ['people', ['2', '-', 'SITI', 'Kasi'], 'people', 'worker'],
  ['people', [], 'people', 'blank'],
  ['people', ['3', '', '', ''], 'people', 'blank'],
  ['people', ['1', '2', '3', '4'], 'people', 'number-row'],
  ['people', ['No', 'NIK', 'Nama', 'Jabatan'], 'people', 'repeated-header'],
  ['people', ['JUMLAH', '', '12'], 'people', 'total'],
  ['people', ['DUSUN KRAJAN'], 'people', 'group'],
  ['people', ['BPD'], 'people', 'group'],
  ['people', ['NO. KK', 'NAMA KK', 'ALAMAT'], 'family', 'group'],
  ['family', ['3516091208800009', 'BUDI', 'KRAJAN'], 'people', 'group'],
  ['family', [], 'people', 'blank'],
  ['people', ['Mengetahui'], 'signatures', 'signature'],
  ['people', ['', '', 'Sumberagung, 1 Maret 2026'], 'signatures', 'signature'],
  ['people', ['', '', 'Catatan: dicetak dua kali'], 'people', 'signature'],
  ['signatures', ['', '', 'SUTRISNO'], 'signatures', 'signature'],
  ['signatures', [], 'signatures', 'blank'],
  ['signatures', ['1', '3516091208800001', 'BUDI', 'Kaur'], 'people', 'worker'],
  ['signatures', ['No', 'NIK', 'Nama', 'Jabatan'], 'people', 'repeated-header'],
  ['people', ['### CONTOH: baris di bawah ini hanya contoh dan tidak dibaca.'], 'ended', 'instruction'],
])('%s, then %j: %s, and the row is %s', (from, cells, to, reason) => {
  const { state, passed } = step(from, { row: 9, cells }, table);
  expect([state, passed?.reason ?? 'worker']).toEqual([to, reason]);
});
