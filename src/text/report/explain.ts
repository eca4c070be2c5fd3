import type { WhyNoMonth } from '../../domain/kinds/why-no-month.ts';
import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';
import { counted } from '../parts/plural.ts';

/** What a row and the policy say of the months of a post. */
export interface PostFacts {
  readonly from: Shown | undefined;
  readonly to: Shown | undefined;
  /** Months of one turn, where cohorts rotate. */
  readonly turn: number | undefined;
  /** The months that the policy covers the category in, where they are bounded. */
  readonly covered: Shown | undefined;
}

/** Sentences of `enroll explain` around a worker's lines. */
export interface ExplainText {
  worker(name: Shown, nik: Shown, category: Shown, village: Shown): Shown;
  /** A run of equal months: what one costs, and all of them. */
  block(months: Shown, count: number, monthly: Shown, total: Shown): Shown;
  /** Months that are charged in another row of the person. */
  elsewhere(months: Shown, category: Shown, cell: Shown): Shown;
  /** Why months are not charged in this row, nor for it in another one. */
  readonly why: Readonly<Record<WhyNoMonth, (months: Shown, facts: PostFacts) => Shown>>;
  /** A row of the person that was rejected; what was found follows. */
  readonly rejected: Shown;
  /** The same where nothing was found of that very row. */
  readonly rejectedElsewhere: Shown;
  /** How a relief that new members pay in full takes the person, and by which article. */
  readonly membership: Readonly<
    Record<'new' | 'undated' | 'member', (article: Shown, months: number, since: Shown | undefined) => Shown>
  >;
  /** Of a premium: for how many people that rule made them members from before. */
  membersNoted(article: Shown, returned: number, undated: number): Shown;
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
    elsewhere: (months, category, cell) =>
      `${months}: dihitung di ${cell} sebagai ${category}, tidak di baris ini.`,
    why: {
      'not-started': (months, { from = '' }) => `${months}: belum bertugas, mulai ${from}.`,
      'first-day': (months, { from = '' }) =>
        `${months}: mulai ${from}; kebijakan menghitung bulan yang hari pertamanya sudah bertugas (monthRule: first-day).`,
      ended: (months, { to = '' }) => `${months}: sudah berhenti, hari terakhir ${to}.`,
      'not-covered': (months) => `${months}: jabatan ini tidak ditanggung kebijakan.`,
      'category-months': (months, { covered = '' }) =>
        `${months}: di luar bulan yang ditanggung kebijakan untuk jabatan ini (${covered}).`,
      rotation: (months, { turn = 0 }) =>
        `${months}: giliran ${turn} bulan orang ini sudah habis (rotation).`,
      'programme-months': (months) =>
        `${months}: tidak satu pun program jabatan ini berlaku menurut kebijakan (bulan di programmes).`,
      'charge-months': (months) =>
        `${months}: tidak satu pun sumber dana di kebijakan membayar bulan ini (bulan di charges).`,
      answer: (months) => `${months}: jawaban ini diganti jawabannya yang kemudian.`,
      'no-wage': (months) => `${months}: tidak dihitung, upahnya kosong.`,
      'base-not-started': (months) =>
        `${months}: tidak dihitung, dasar upah kebijakan belum berlaku atau tidak diketahui; tulis jumlahnya di bases.`,
    },
    membership: {
      new: (article, months) =>
        `${article}: ia baru menjadi peserta pada masa keringanan, jadi ${months} bulan pertamanya dibayar penuh.`,
      undated: (article) =>
        `${article}: tanggal mulainya tidak ada, jadi ia dianggap peserta lama dan mendapat keringanan sejak bulan pertama; peserta baru membayar penuh dahulu. Isi Tanggal Mulai bila ia baru.`,
      member: (article, _months, since) =>
        `${article}: ia sudah peserta sejak ${since ?? 'sebelum masa keringanan'}, jadi bukan peserta baru walau sempat berhenti; keringanan berlaku sejak bulan pertama di baris ini.`,
    },
    membersNoted: (article, returned, undated) =>
      `${article}: dihitung sebagai peserta lama, yang tidak membayar penuh dahulu: ${[
        ...(returned > 0 ? [`${returned} baris orang yang sudah peserta sebelum masa keringanan`] : []),
        ...(undated > 0 ? [`${undated} baris tanpa tanggal mulai`] : []),
      ].join(', ')}.`,
    rejected: 'Baris ini ditolak dan tidak dihitung:',
    rejectedElsewhere: 'Baris ini ditolak dan tidak dihitung; sebabnya di enroll validate.',
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
    notFound: (nik) => `NIK ${nik} tidak ada di daftar ini. Periksa dengan: enroll validate`,
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
    elsewhere: (months, category, cell) => `${months}: counted in ${cell} as ${category}, not in this row.`,
    why: {
      'not-started': (months, { from = '' }) => `${months}: not in office yet, from ${from}.`,
      'first-day': (months, { from = '' }) =>
        `${months}: from ${from}; the policy counts a month whose first day is served (monthRule: first-day).`,
      ended: (months, { to = '' }) => `${months}: has left, last day ${to}.`,
      'not-covered': (months) => `${months}: the policy does not cover this category.`,
      'category-months': (months, { covered = '' }) =>
        `${months}: outside the months in which the policy covers this category (${covered}).`,
      rotation: (months, { turn = 0 }) =>
        `${months}: this person’s turn of ${turn} months is over (rotation).`,
      'programme-months': (months) =>
        `${months}: none of this category’s programmes holds by the policy (months under programmes).`,
      'charge-months': (months) =>
        `${months}: no fund of the policy pays these months (months under charges).`,
      answer: (months) => `${months}: a later answer of the same person replaced this one.`,
      'no-wage': (months) => `${months}: not counted, the wage is empty.`,
      'base-not-started': (months) =>
        `${months}: not counted, the policy’s base has not begun or is not known; state its amount in bases.`,
    },
    membership: {
      new: (article, months) =>
        `${article}: became a member within the relief, so the first ${months} months are paid in full.`,
      undated: (article) =>
        `${article}: there is no start date, so this is taken for a member from before, with relief from the first month; new members first pay in full. Fill in the start date of somebody new.`,
      member: (article, _months, since) =>
        `${article}: a member since ${since ?? 'before the relief'}, so no new one in spite of any gap; the relief holds from the first month of this row.`,
    },
    membersNoted: (article, returned, undated) =>
      `${article}: counted as members from before, who do not first pay in full: ${[
        ...(returned > 0 ? [`${counted(returned, 'row')} of people who were members before the relief`] : []),
        ...(undated > 0 ? [`${counted(undated, 'row')} without a start date`] : []),
      ].join(', ')}.`,
    rejected: 'This row is rejected and not counted:',
    rejectedElsewhere: 'This row is rejected and not counted; enroll validate says why.',
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
    notFound: (nik) => `NIK ${nik} is not on this roster. Check with: enroll validate`,
    nikNeeded: 'Give the worker’s NIK: --nik 3516…; or one finding code, such as: enroll explain nik-length',
    unknownCode: (word, nearest) =>
      `"${word}" is no finding code, and --nik is not given.${nearest ? ` Perhaps you mean ${nearest}.` : ''}`,
    notCode: (word, nearest) =>
      `"${word}" is no finding code.${nearest ? ` Perhaps you mean ${nearest}.` : ''}`,
  },
});
