/** What operators type for "nothing": `-`, `0`, `tidak ada`. OpenSID writes the NIK `0` for "has none yet". */
const NOTHING = /^(?:[-–—_.,'’?0\s]+|tidak ada|tdk ada|belum ada|kosong|nihil|n\/?a|#n\/a|null|none)$/i;

/** True when the cell has a text that says that there is no value. */
export function saysNothing(text: string): boolean {
  return NOTHING.test(text);
}
