import { clean } from '../values/text.ts';

/** Posts of a whole village, behind which its name may stand: `Kepala Desa Besito`, `Plt. Sekdes Besito`, `Ketua BPD Desa Besito`. */
const OF_VILLAGE =
  /^(?:(?:plt|plh|pjs?|pgs|penjabat|pelaksana tugas)\b\.?\s*)?(?:(?:kepala|ka|kep|sekretaris|sekr?|sek|perangkat|bendahara|staf)\.?\s+(?:desa|ds)|kades|sekdes|kuwu|petinggi|perbekel|keuchik|geuchik|pambakal|wali nagari|lurah|(?:(?:ketua|wakil ketua|sekretaris|anggota)\s+)?bpd)\b\.?[\s:,-]+(?:(?:desa|ds|kelurahan|nagari|gampong)\b\.?\s*)?([a-z][a-z' -]{2,38})$/i;
/** `(Plt)`, `(aktif)`. */
const ASIDE = /\([^()]*\)\s*$/;
const LONGEST = 80;

/** What stands behind a post of a whole village where its name would: it may be an office or a field as well. */
export function behindVillagePost(post: string): string | undefined {
  if (post.length > LONGEST) return undefined;
  const [, behind] = OF_VILLAGE.exec(clean(post.replace(ASIDE, ''))) ?? [];
  return behind;
}

/** The official village that a post names, undefined of any other post. */
export type VillageOfPost = (post: string) => string | undefined;
