/** SEBAB_NA, in the order and the words of the official sheet ("Total Tetap" included). */
export const LEAVE_REASONS: readonly (readonly [code: string, reason: string])[] = [
  ['A10', 'Dalam Proses Perselisihan Hubungan Industrial'],
  ['A1', 'Mengundurkan Diri'],
  ['A2', 'Pemutusan Hubungan Kerja (PHK)'],
  ['A3', 'Berakhir Kontrak (Pekerja dengan Status PKWT/Kontrak)'],
  ['A4', 'Usia Pensiun'],
  ['A5', 'Catat Total Tetap'],
  ['A8', 'Pensiun Karena PKB Perusahaan'],
  ['A6', 'Meninggal Dunia'],
  ['A7', 'Pindah Unit Kerja'],
  ['A9', 'Peserta Meninggalkan Indonesia Untuk Selamanya'],
];

/** The one reason for which SIPP asks the day. */
export const DEATH = 'A6';

const WORDS: readonly (readonly [code: string, pattern: RegExp])[] = [
  ['A6', /\b(meninggal|wafat|almarhum(ah)?|alm)\b/],
  ['A4', /\b(usia pensiun|purna ?tugas|pensiun)\b/],
  ['A1', /\b(mengundurkan diri|mundur|resign)\b/],
  ['A3', /\b((ber|h)akhir(nya)? (kontrak|masa jabatan)|habis (kontrak|masa jabatan)|akhir masa jabatan)\b/],
  ['A2', /\b(phk|pemutusan hubungan kerja|diberhentikan)\b/],
  ['A5', /\bcacat total tetap\b/],
  ['A7', /\b(pindah unit|mutasi)\b/],
];

/**
 * The code that a roster's remark names: the code itself, or words that mean one reason. Undefined when it names none
 * or several: a reason is never guessed.
 */
export function leaveReason(remark: string | undefined): string | undefined {
  if (remark === undefined) return undefined;
  const text = remark.toLowerCase().replace(/\s+/g, ' ').trim();
  const codes = [...text.matchAll(/\ba(10|[1-9])\b/g)].map(([code]) => code.toUpperCase());
  const found = new Set(
    codes.length > 0 ? codes : WORDS.filter(([, words]) => words.test(text)).map(([code]) => code),
  );
  return found.size === 1 ? [...found][0] : undefined;
}
