import { clean } from './text.ts';

export interface PersonName {
  readonly name: string;
  /** Degrees and honours, as typed: SIPP's GELAR. */
  readonly title: string | undefined;
}

/** A longer text is no name; nothing is split off. */
const LONGEST = 200;

const key = (word: string): string =>
  isLetters(word) ? word.toLowerCase() : word.toLowerCase().replace(/[^a-z]/g, '');

/** Of nearly every word: then no pattern is run over it. */
function isLetters(word: string, end = word.length): boolean {
  for (let at = 0; at < end; at++) {
    const letter = word.charCodeAt(at) | 32;
    if (letter < 97 || letter > 122) return false;
  }
  return true;
}
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** In front of a name. `R.` and `M.` are left alone: they shorten Raden and Muhammad, which are names. */
const FRONT = words(
  'h hj hajah haji drs dra dr drg drh ir prof kh nyai kyai kiai ust ustadz ustad ustadzah ns apt tgk tengku',
);
/** Whole words in front that are titles only with a dot or in this spelling; alone they are common names. */
const NEEDS_DOT = words('haji hajah kyai kiai nyai ustad tengku ir ns');
/** Behind a name, compared without dots: `S.Pd.I` is `spdi`. */
const BEHIND = words(`
  ba se sh st sp sag sap sip sos ssos spd spdi spdsd spdaud spdk sth sthi sei shi sy ssy skom sikom ssi spt shut skep
  skm stp spsi sfarm sap sab sak spi sm ss ssn ssc sst sstp str strkeb strkes skeb stt sthk smat sgz shum sadm
  am ama amapd amd amdkeb amdkep amdkom amdak amp amk amkg amkl amg ap apt ners
  ma mm mh mt mp me mag mpd mpdi msi mkes mkom map mhum msc mba mep mei mpsi mth mkn mak mmpd msos
  drs dra dr ir lc phd bsc ba bba bcs bchk dipl dip ahm cht ns`);

/** Dots inside letters, as `S.Pd` or `M.Si.` have and no name has. */
const DOTTED = /^[A-Za-z]{1,5}\.(?:[A-Za-z]{1,4}\.)*[A-Za-z]{0,4}\.?$/;

const isFront = (word: string, dotted: boolean): boolean =>
  FRONT.has(key(word)) && (dotted || !NEEDS_DOT.has(key(word)));

const isBehind = (word: string): boolean => BEHIND.has(key(word));

/** `S. Pd. I` → `S.Pd.I`, so that one title is one word. */
const joinDots = (text: string): string =>
  text.replace(/\b([A-Za-z]{1,3})\.\s+(?=[A-Za-z]{1,3}\b\.?)/g, '$1.');

function isTitleList(text: string): boolean {
  const parts = joinDots(text)
    .split(/[\s,]+/)
    .filter(Boolean);
  return parts.length > 0 && parts.every((part) => isBehind(part) || DOTTED.test(part));
}

function takeFront(name: string, titles: string[]): string {
  const match = /^([A-Za-z]{1,8}(?:\.[A-Za-z])?)(\.\s*|\s+)(?=\S{2,})/.exec(name);
  if (!match) return name;
  const [whole, word = '', gap = ''] = match;
  if (!isFront(word, gap.startsWith('.'))) return name;
  titles.push(gap.startsWith('.') ? `${word}.` : word);
  return takeFront(name.slice(whole.length), titles);
}

/** A title without a comma is taken only when dotted: `SE` or `MA` may be part of a name. */
function takeBehind(name: string, titles: string[]): string {
  const match = /^(.+\S)\s+(\S+)$/.exec(joinDots(name));
  const [, rest = '', last = ''] = match ?? [];
  if (!match || !DOTTED.test(last) || !isBehind(last)) return name;
  titles.unshift(last);
  return takeBehind(rest, titles);
}

function splitSlowly(name: string): PersonName {
  const front: string[] = [];
  const behind: string[] = [];
  let rest = name;
  const comma = name.indexOf(',');
  if (comma > 0 && isTitleList(name.slice(comma + 1))) {
    behind.push(clean(name.slice(comma + 1)));
    rest = name.slice(0, comma).trimEnd();
  }
  rest = takeFront(rest.replace(/,\s*$/, ''), front);
  rest = takeBehind(rest, behind);
  const title = [front.join(' '), behind.join(', ')].filter(Boolean).join(', ');
  return { name: rest, title: title || undefined };
}

/** A name without its titles: `H. Ahmad, S.Pd.I` → Ahmad, `H., S.Pd.I`. Most names have neither dot nor comma. */
export const splitName = (text: string): PersonName => splitCleanName(clean(text));

/** By its first letter, the lengths that a word of `FRONT` has, as bits: nearly no name begins so, and none needs be cut for it. */
const FRONT_LENGTHS: readonly number[] = Array.from({ length: 26 }, (_, letter) =>
  [...FRONT]
    .filter((word) => word.charCodeAt(0) - 97 === letter)
    .reduce((bits, word) => bits | (1 << word.length), 0),
);

/** Whether the first of several words is a title but for its dot. */
export function mayBeginWithTitle(name: string): boolean {
  const space = name.indexOf(' ');
  if (space <= 0 || space >= 9) return false;
  const lengths = FRONT_LENGTHS[(name.charCodeAt(0) | 32) - 97];
  if (lengths !== undefined && (lengths & (1 << space)) === 0 && isLetters(name, space)) return false;
  return FRONT.has(key(name.slice(0, space)));
}

/** The same of a text that is cleaned already. */
export function splitCleanName(name: string): PersonName {
  const mayHaveFront = mayBeginWithTitle(name);
  if (name.length > LONGEST) return { name, title: undefined };
  if (!mayHaveFront && name.indexOf('.') < 0 && name.indexOf(',') < 0) return { name, title: undefined };
  return splitSlowly(name);
}
