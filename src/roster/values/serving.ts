import { saysYes } from './activity.ts';
import { parseMarried } from './person.ts';
import { normalise } from './text.ts';

/** How a status begins that says that somebody is in the post, also mistyped. */
const SERVES =
  '(?:(?:masih|sudah|sdh|ya|status) )*(?:akti[fpv]e?|aktf|active|bertugas|menjabat|bekerja|masih|hidup)';
const SERVING = new RegExp(`^${SERVES}\\b`);
/** Nearly no value of another column holds one of these letters: told before anything is made of the text. */
const MAY_SERVE = /akt|active|bertugas|menjabat|bekerja|masih|hidup/i;

/** Whether a status says first of all that somebody is in the post. */
export const saysServing = (text: string): boolean => MAY_SERVE.test(text) && SERVING.test(normalise(text));

/** What ends or denies what a status began to say: `Aktif s.d. Juni`, `Aktif (cuti)`. */
const DENIES =
  /\b(?:sampai|hingga|s d|sd|until|berakhir|selesai|tidak|tdk|non|belum|blm|cuti|skors\w*|pindah|pensiun|berhenti|mundur|keluar|meninggal|alm\w*|wafat|purna\w*|calon|cadangan)\b/;

/** How somebody is employed, or since when: such a word in a column of standing says that the person serves. */
const KINDS = new RegExp(
  `^(?:${[
    'tetap|permanen|definitif|defenitif|kontrak|honor\\w*|pns\\w*|asn|cpns|p3k|pppk|non ?asn|non ?pns|gtt|ptt|thl|tkk|pkwtt?|swasta|wiraswasta|sukarela\\w*|relawan',
    'plt|plh|pj|pjs|pgs|penjabat|pejabat|pelaksana tugas|pelaksana harian|perangkat|pegawai|karyawan|staf+|anggota|pengurus|peserta|terdaftar',
    'baru|lama|lanjut\\w*|perpanjang\\w*|diperpanjang|dilantik|diangkat|ada|hadir|baik|sehat|normal|ok|oke|valid|sesuai|benar|lengkap',
  ].join('|')})(?: (?:tetap|kontrak|honor\\w*|daerah|desa|penuh|waktu|paruh|baru|lama|aktif))*$`,
);

/** Letters may code anything; words of marriage say nothing of the post. */
const saysMarried = (key: string): boolean => key.length > 4 && parseMarried(key) !== undefined;

/** It may be said of a marriage, and of the post as well. */
const DENIAL = /^(?:tidak|tdk|belum|blm)$/;

/** Whether a value among statuses leaves no question: it says that somebody serves, or tells of something else that is known. */
export function passesAsServing(text: string): boolean {
  const key = normalise(text);
  if (key === '') return /^['’‘`´\s]*$/.test(text) || saysYes(text);
  if (SERVING.test(key)) return !DENIES.test(key.replace(SERVING, ''));
  return KINDS.test(key) || saysYes(text) || (saysMarried(key) && !DENIAL.test(key));
}
