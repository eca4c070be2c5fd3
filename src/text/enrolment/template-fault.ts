import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';

/** Sentences for a SIPP download that is not filled, after the file's name. */
export interface TemplateFaultText {
  noSheet(sheet: Shown): Shown;
  header(column: Shown, expected: Shown, found: Shown): Shown;
  notEmpty(row: number): Shown;
  otherNpp(row: number, npp: Shown): Shown;
  otherMonth(row: number, month: Shown): Shown;
}

const id = spoken<TemplateFaultText>({
  noSheet: (sheet) => `tidak ada lembar "${sheet}". Unduh ulang berkasnya dari SIPP.`,
  header: (column, expected, found) =>
    `kolom ${column} berjudul "${found}", seharusnya "${expected}". Susunan berkas SIPP berbeda dari yang dikenal, jadi tidak diisi.`,
  notEmpty: (row) => `baris ${row} sudah terisi. Pakai berkas kosong yang baru diunduh dari SIPP.`,
  otherNpp: (row, npp) => `baris ${row} milik NPP ${npp}, bukan NPP kebijakan ini.`,
  otherMonth: (row, month) =>
    `baris ${row} untuk BLTH ${month}, bukan bulan yang diminta. Unduh ulang dari SIPP.`,
});

const en = spoken<TemplateFaultText>({
  noSheet: (sheet) => `has no sheet "${sheet}". Download it from SIPP again.`,
  header: (column, expected, found) =>
    `column ${column} is headed "${found}", should be "${expected}". The form differs from the known one, so it was not filled.`,
  notEmpty: (row) => `row ${row} is filled in already. Use an empty file fresh from SIPP.`,
  otherNpp: (row, npp) => `row ${row} belongs to NPP ${npp}, not to the policy's NPP.`,
  otherMonth: (row, month) =>
    `row ${row} is for BLTH ${month}, not the month asked for. Download it from SIPP again.`,
});

export const TEMPLATE_FAULT_TEXT: Readonly<Record<Language, TemplateFaultText>> = { id, en };
