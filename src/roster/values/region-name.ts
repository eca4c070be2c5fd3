import { bareRegion, type RegionLevel } from '../../domain/village/name.ts';
import { saysNothing } from './says-nothing.ts';
import { unquoted } from './text.ts';

/** As in the row above: no name, and which one is meant the row does not say. */
const DITTO = /^(?:s\.?\s?d\.?\s?a\.?|idem|id\.|ditto|sama)(?:\s(?:di ?)?atas)?\.?$/i;
/** Behind the name of a village: its kecamatan, or a block of it. No village of the official list has such a word. */
const LARGER =
  /(?<=\p{L}{3})[\s,(/-]+(?:kec|kecamatan|kapanewon)(?![\p{L}]).*$|(?<=\p{L}{3})[\s,(/-]+rt[\s.:/]*\d.*$/iu;
/** What such words begin with: most names hold none, and the pattern of all of them is never made for those. */
const MAY_NAME_LARGER = /kec|kap|rt/i;
const LETTER = /\p{L}/u;
/** The word for a village, and no name behind it. */
const WORD_ALONE = /^(?:desa|ds|kecamatan|kec)\.?$/i;

/** The name of a village or kecamatan as a cell has it; undefined where nothing is named there. */
export function regionName(text: string, level: RegionLevel): string | undefined {
  if (saysNothing(text) || !LETTER.test(text)) return undefined;
  const name = bareRegion(unquoted(text), level);
  if (DITTO.test(name) || WORD_ALONE.test(name)) return undefined;
  return level === 'village' && MAY_NAME_LARGER.test(name) ? name.replace(LARGER, '') : name;
}
