import { normalise } from './text.ts';

/** A heading that asks who is still in the post: whose yes is a stay, or a leaving. */
export type Asks = 'active' | 'gone';

const GONE =
  /\b(?:non ?aktif|(?:tidak|tdk) aktif|berhenti|diberhentikan|meninggal|wafat|keluar|mundur|pindah|pensiun)\b/;
const ACTIVE = /\b(?:keaktifan|aktif|active|masih|bekerja|bertugas|menjabat)\b/;
/** What else may be active. */
const OTHERS =
  /\b(?:hp|wa|telp|telepon|telpon|nomor|no|email|rekening|rek|bank|bpjs|ktp|kk|sejak|mulai|tanggal|tgl|tmt|sekolah|kuliah|akun)\b/;
const YES = /^(?:ya|iya|y|yes|v|√|✓|✔|1|true|benar|masih|aktif|sudah)$/;
const NO = /^(?:tidak|tdk|t|n|no|x|0|false|bukan|belum|blm|tidak lagi|non ?aktif)$/;

/** What a heading asks; undefined of one that is about something else. */
export function asksActivity(names: readonly string[]): Asks | undefined {
  for (const name of names) {
    if (OTHERS.test(name)) continue;
    if (GONE.test(name)) return 'gone';
    if (ACTIVE.test(name)) return 'active';
  }
  return undefined;
}

const answer = (text: string): 'yes' | 'no' | undefined => {
  const mark = text.trim();
  const word = normalise(mark) || mark;
  return YES.test(word) ? 'yes' : NO.test(word) ? 'no' : undefined;
};

export const saysYesOrNo = (text: string): boolean => answer(text) !== undefined;

/** Whether the answer to such a heading says that the person is gone. */
export const answersGone = (asks: Asks, text: string): boolean =>
  answer(text) === (asks === 'gone' ? 'yes' : 'no');
