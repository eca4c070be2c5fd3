/** The word before a name: `Desa Sumberejo`, `Kec. Manyar`. */
const REGION_WORD =
  /^(desa\s*\/?\s*kel(urahan)?|desa|ds\.|kelurahan|kel\.|kecamatan|kec\.|kapanewon)\s*[:.]?\s+(?=\S)/i;

/** The name of a village or kecamatan without the word before it, as rosters, lists and figures are matched. */
export const bareRegion = (name: string): string => name.replace(REGION_WORD, '');
