import { wordsIn } from './standing-words.ts';
import { normalise } from './text.ts';

/** A heading that asks who is still in the post: whose yes is a stay, or a leaving. */
export type Asks = 'active' | 'gone';

const GONE = new RegExp(`\\b(?:${wordsIn('question')})\\b`);
const ACTIVE = /\b(?:keaktifan|aktif|active|masih|bekerja|bertugas|menjabat)\b/;
/** What else may be active. */
const OTHERS =
  /\b(?:hp|wa|telp|telepon|telpon|nomor|no|email|rekening|rek|bank|bpjs|jaminan|program|iuran|ktp|kk|sejak|mulai|tanggal|tgl|tmt|lama|lamanya|masa|sekolah|kuliah|akun)\b/;
const YES = /^(?:ya|iya|y|yes|v|√|✓|✔|1|true|benar|masih|aktif|sudah)$/;
const NO = /^(?:tidak|tdk|t|n|no|x|0|false|bukan|belum|blm|tidak lagi|non ?aktif)$/;

const YES_IS_ACTIVE = /\b(?:1|y|ya|v) (?:masih )?(?:aktif|bekerja|bertugas|menjabat)\b/;
const YES_IS_GONE = new RegExp(`\\b(?:1|y|ya|v) (?:sudah )?(?:non|tidak|tdk|${wordsIn('question')})`);

/** `Status (1=aktif, 0=berhenti)` says what its answers mean; `Aktif/Berhenti` asks for the first. */
function ofBoth(name: string, activeFirst: boolean): Asks {
  if (YES_IS_ACTIVE.test(name)) return 'active';
  return YES_IS_GONE.test(name) || !activeFirst ? 'gone' : 'active';
}

/** What a heading asks; undefined of one that is about something else. */
export function asksActivity(names: readonly string[]): Asks | undefined {
  for (const name of names) {
    if (OTHERS.test(name)) continue;
    const gone = GONE.exec(name);
    // `Tidak aktif` names no second answer.
    const active = ACTIVE.exec(name.replace(GONE, (word) => ' '.repeat(word.length)));
    if (gone && active) return ofBoth(name, active.index < gone.index);
    if (gone) return 'gone';
    if (active) return 'active';
  }
  return undefined;
}

/** True of a heading over what else may be active: a telephone, an insurance. */
export const isOtherActivity = (names: readonly string[]): boolean => names.some((name) => OTHERS.test(name));

const answer = (text: string): 'yes' | 'no' | undefined => {
  const mark = text.trim();
  const word = normalise(mark) || mark;
  return YES.test(word) ? 'yes' : NO.test(word) ? 'no' : undefined;
};

export const saysYes = (text: string): boolean => answer(text) === 'yes';
export const saysYesOrNo = (text: string): boolean => answer(text) !== undefined;

/** Whether the answer to such a heading says that the person is gone. */
export const answersGone = (asks: Asks, text: string): boolean =>
  answer(text) === (asks === 'gone' ? 'yes' : 'no');
