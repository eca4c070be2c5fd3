import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';

/** Sentences about a baseline file; `entry` counts from 1, `found` is what stands there. */
export interface BaselineText {
  notFound(file: Shown): Shown;
  readonly 'not-json': Shown;
  readonly 'wrong-shape': Shown;
  unknownCode(entry: number, found: Shown, nearest: Shown | undefined): Shown;
  badKey(entry: number, found: Shown): Shown;
  noReason(entry: number, found: Shown): Shown;
  badDate(entry: number, found: Shown): Shown;
  expired(entry: number, found: Shown, day: Shown): Shown;
  /** Somebody of whom the entry tells no more than of others: `rows` rows fit. */
  doubtful(entry: number, found: Shown, rows: number): Shown;
  unneeded(entry: number, found: Shown): Shown;
  unread(count: number): Shown;
  /** Beyond those that were told one by one. */
  more(count: number): Shown;
}

export const BASELINE_TEXT = spoken<Readonly<Record<Language, BaselineText>>>({
  id: {
    notFound: (file) => `Berkas baseline "${file}" tidak ditemukan.`,
    'not-json': 'Berkas baseline bukan JSON.',
    'wrong-shape': 'Berkas baseline harus berisi "schema": "enroll.baseline/1" dan "entries".',
    unknownCode: (entry, found, nearest) =>
      `Baseline butir ${entry}: kode "${found}" tidak dikenal.${nearest ? ` Mungkin maksudnya ${nearest}.` : ''}`,
    badKey: (entry, found) =>
      `Baseline butir ${entry}: "${found}" tidak dikenal atau bukan teks; yang ada: code, file, sheet, cell, village, field, nik, name, others, about, reason, expires.`,
    noReason: (entry, found) => `Baseline butir ${entry} (${found}): tulis alasannya pada "reason".`,
    badDate: (entry, found) =>
      `Baseline butir ${entry}: "expires" "${found}" bukan tanggal; tulis misalnya 2026-12-31.`,
    expired: (entry, found, day) =>
      `Baseline butir ${entry} (${found}) berlaku sampai ${day}: betulkan temuannya, atau perpanjang dengan alasan.`,
    doubtful: (entry, found, rows) =>
      `Baseline butir ${entry} (${found}) cocok dengan ${rows} baris yang NIK tersamar dan namanya sama: periksa satu per satu, lalu buat baseline baru.`,
    unneeded: (entry, found) =>
      `Baseline butir ${entry} (${found}) tidak diperlukan lagi: hapus dari berkas baseline.`,
    unread: (count) =>
      `${count} butir baseline tentang berkas yang kali ini tidak dibaca; butir itu dibiarkan.`,
    more: (count) => `${count} butir baseline lain juga perlu dibetulkan atau dihapus dari berkas baseline.`,
  },
  en: {
    notFound: (file) => `Baseline file "${file}" not found.`,
    'not-json': 'The baseline file is not JSON.',
    'wrong-shape': 'A baseline file holds "schema": "enroll.baseline/1" and "entries".',
    unknownCode: (entry, found, nearest) =>
      `Baseline entry ${entry}: unknown code "${found}".${nearest ? ` Perhaps ${nearest} is meant.` : ''}`,
    badKey: (entry, found) =>
      `Baseline entry ${entry}: "${found}" is unknown or no text; there are code, file, sheet, cell, village, field, nik, name, others, about, reason, expires.`,
    noReason: (entry, found) => `Baseline entry ${entry} (${found}): write the reason under "reason".`,
    badDate: (entry, found) =>
      `Baseline entry ${entry}: "expires" "${found}" is no date; write for example 2026-12-31.`,
    expired: (entry, found, day) =>
      `Baseline entry ${entry} (${found}) held until ${day}: mend the finding, or extend it with a reason.`,
    doubtful: (entry, found, rows) =>
      `Baseline entry ${entry} (${found}) fits ${rows} rows with the same masked NIK and name: look at each, then write a new baseline.`,
    unneeded: (entry, found) =>
      `Baseline entry ${entry} (${found}) is no longer needed: delete it from the baseline file.`,
    unread: (count) =>
      count === 1
        ? '1 baseline entry is about a file that was not read this time; it is left as it is.'
        : `${count} baseline entries are about files that were not read this time; they are left as they are.`,
    more: (count) =>
      count === 1
        ? '1 more baseline entry has to be mended or deleted from the baseline file.'
        : `${count} more baseline entries have to be mended or deleted from the baseline file.`,
  },
});
