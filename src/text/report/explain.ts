import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';

/** Sentences of `enroll explain` around a worker's lines. */
export interface ExplainText {
  worker(name: Shown, nik: Shown, category: Shown, village: Shown): Shown;
  /** A run of equal months: what one costs, and all of them. */
  block(months: Shown, count: number, monthly: Shown, total: Shown): Shown;
  readonly nothing: Shown;
  /** Months that are charged in another row of the person. */
  elsewhere(months: Shown, category: Shown, cell: Shown): Shown;
  /** Of a policy that rounds a village's year once. */
  readonly roundedOnce: Shown;
  weight(severity: Shown, rejects: boolean): Shown;
  /** How a policy changes the severity, or that it cannot. */
  severity(code: Shown, fixed: boolean): Shown;
  readonly example: Shown;
  readonly wrong: Shown;
  readonly right: Shown;
  notFound(nik: Shown): Shown;
  readonly nikNeeded: Shown;
  unknownCode(word: Shown, nearest: Shown | undefined): Shown;
  /** A word of `--only` or `--skip`. */
  notCode(word: Shown, nearest: Shown | undefined): Shown;
}

export const EXPLAIN_TEXT = spoken<Readonly<Record<Language, ExplainText>>>({
  id: {
    worker: (name, nik, category, village) => `${name} (${nik}), ${category}${village ? `, ${village}` : ''}`,
    block: (months, count, monthly, total) =>
      count === 1 ? `${months}: ${total}` : `${months}: ${monthly} sebulan, ${count} bulan = ${total}`,
    nothing:
      'Tidak ada iuran: ia belum atau tidak lagi bertugas pada masa ini, jabatan atau masanya tidak ditanggung kebijakan, atau dasar upahnya tidak ada.',
    elsewhere: (months, category, cell) =>
      `${months}: dihitung di ${cell} sebagai ${category}, tidak di baris ini.`,
    roundedOnce:
      'Kebijakan membulatkan sekali per desa, kategori, program, penanggung, dan tahun. Iuran orang ini tetap ke rupiah terdekat; beda dengan jumlah desa yang dibulatkan sekali ialah baris "selisih pembulatan" di anggaran, bukan bagian orang ini.',
    weight: (severity, rejects) =>
      `Tingkat: ${severity}. ${rejects ? 'Baris ini tidak ikut dihitung sampai diperbaiki.' : 'Tidak ada baris yang ditolak.'}`,
    severity: (code, fixed) =>
      fixed
        ? 'Tingkat ini tetap: tanpa isian ini tidak ada yang bisa dihitung.'
        : `Ubah tingkatnya di kebijakan: checks: { ${code}: off } (info, warning, error)`,
    example: 'Contoh',
    wrong: 'Salah',
    right: 'Benar',
    notFound: (nik) => `NIK ${nik} tidak ada di antara baris yang diterima. Periksa dengan: enroll validate`,
    nikNeeded: 'Beri NIK pekerja: --nik 3516…; atau satu kode temuan, misalnya: enroll explain nik-length',
    unknownCode: (word, nearest) =>
      `"${word}" bukan kode temuan dan --nik tidak diberikan.${nearest ? ` Mungkin maksud Anda ${nearest}.` : ''}`,
    notCode: (word, nearest) =>
      `"${word}" bukan kode temuan.${nearest ? ` Mungkin maksud Anda ${nearest}.` : ''}`,
  },
  en: {
    worker: (name, nik, category, village) => `${name} (${nik}), ${category}${village ? `, ${village}` : ''}`,
    block: (months, count, monthly, total) =>
      count === 1 ? `${months}: ${total}` : `${months}: ${monthly} a month, ${count} months = ${total}`,
    nothing:
      'No contribution: not in office yet or any more in this time, the policy does not cover this category or time, or there is no wage base.',
    elsewhere: (months, category, cell) => `${months}: counted in ${cell} as ${category}, not in this row.`,
    roundedOnce:
      'The policy rounds once a village, category, programme, payer and year. This person’s contribution stays to the nearest rupiah; what the village’s sum, rounded once, differs by is the line "rounding difference" of the budget and no part of this person’s.',
    weight: (severity, rejects) =>
      `Severity: ${severity}. ${rejects ? 'The row is left out until it is mended.' : 'No row is rejected.'}`,
    severity: (code, fixed) =>
      fixed
        ? 'This severity is fixed: without this cell nothing can be computed.'
        : `Change it in the policy: checks: { ${code}: off } (info, warning, error)`,
    example: 'Example',
    wrong: 'Wrong',
    right: 'Right',
    notFound: (nik) => `NIK ${nik} is not among the accepted rows. Check with: enroll validate`,
    nikNeeded: 'Give the worker’s NIK: --nik 3516…; or one finding code, such as: enroll explain nik-length',
    unknownCode: (word, nearest) =>
      `"${word}" is no finding code, and --nik is not given.${nearest ? ` Perhaps you mean ${nearest}.` : ''}`,
    notCode: (word, nearest) =>
      `"${word}" is no finding code.${nearest ? ` Perhaps you mean ${nearest}.` : ''}`,
  },
});
