import { normalise } from './text.ts';

/** Short answers that say of somebody that he serves, takes part or has his decree, and those that say he does not. */
const YES =
  /^(?:a|y|ya|iya|yes|v|√|✓|✔|1|ok|oke|on|ada|ada sk|sudah ada|aktif|(?:masih )?berlaku|lanjut|dilanjutkan|ikut|dibayar(?:kan)?)$/;
const NO =
  /^(?:n|na|ta|t|x|0|off|non|no|bukan|stop|habis|dicabut|berakhir|mati|(?:tidak|tdk|(?:belum|blm)(?= ))(?: (?:ada|ada sk|sk|aktif|berlaku|lanjut|dilanjutkan|ikut|dibayar|dibayarkan))?)$/;

const wordOf = (text: string): string => normalise(text) || text.trim();

export const codesYes = (text: string): boolean => YES.test(wordOf(text));
export const codesAny = (text: string): boolean => codesYes(text) || NO.test(wordOf(text));

/** A heading that says little, or asks for standing: `Status`, `Ket.`, `Status SK`, `A/N`. */
const BARE =
  /^(?:(?:status|sts|stat|ket|keterangan|kondisi|a n|a na|y t|ya tidak)(?: |$)(?:(?:a n|a na|a ta|y t|ya tidak|pegawai|perangkat|anggota|jabatan|sk|tugas|kerja|keaktifan|kepegawaian)(?: |$))*|(?:ada |masa berlaku |berlaku |keberlakuan )?sk)$/;
/** Whether somebody takes part, save in what is no matter of ours. */
const TAKES_PART =
  /\b(?:ikut|keikutsertaan|kepesertaan|didaftarkan|diikutkan|dilanjutkan|lanjut|keaktifan)\b/;
const ELSEWHERE = /\b(?:kes\w*|kis|jkn|j[hk]t|jp|jkk|jkm|kb|pkk|arisan|pilkada|pemilu)\b/;

/** Whether short answers under such a heading may tell who is in the post. */
export const mayCodeStanding = (names: readonly string[]): boolean =>
  names.some((name) => BARE.test(name) || asksTakingPart(name));

export const asksTakingPart = (name: string): boolean => TAKES_PART.test(name) && !ELSEWHERE.test(name);
