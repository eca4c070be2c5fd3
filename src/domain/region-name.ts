/** The word before a name: `Desa Sumberejo`, `Kec. Manyar`. A village that is numbered keeps it (`Desa 7`). */
const REGION_WORD =
  /^(desa\s*\/?\s*kel(urahan)?|desa|ds\.|kelurahan|kel\.|kecamatan|kec\.|kapanewon)\s*[:.]?\s+(?=\p{L})/iu;

/** The name of a village or kecamatan without the word before it, as rosters, lists and figures are matched. */
export const bareRegion = (name: string): string => name.replace(REGION_WORD, '');
