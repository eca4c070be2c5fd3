import { nearestWord } from '../../policy/nearest.ts';
import type { NamedRegency } from './world.ts';

/** `Kab. Klaten`, `KABUPATEN KLATEN` and `klaten` are one name; a city says that it is one. */
function bare(name: string): { readonly word: string; readonly kind: 'kabupaten' | 'kota' | undefined } {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const [, kind = '', word = ''] =
    /^(?:(kab|kabupaten|kota administrasi|kabupaten administrasi|kota|kodya) )?(.*)$/.exec(plain) ?? [];
  const isCity = /^kota|kodya/.test(kind);
  return { word: word.replaceAll(' ', ''), kind: kind === '' ? undefined : isCity ? 'kota' : 'kabupaten' };
}

export type RegencyAnswer =
  | { readonly is: 'found'; readonly regency: NamedRegency }
  | { readonly is: 'several'; readonly regencies: readonly NamedRegency[] }
  | { readonly is: 'none'; readonly nearest: NamedRegency | undefined };

/** As many as fit on a screen. */
const MOST_SHOWN = 12;

/**
 * Which regency of the official list is meant by a name or a code. A kabupaten and a kota of one name are two; a part of a
 * name gives all that hold it.
 */
export function regencyNamed(answer: string, regencies: readonly NamedRegency[]): RegencyAnswer {
  const digits = answer.replace(/\D/g, '');
  const coded = digits.length === 4 && /^[\d. ]+$/.test(answer);
  const { word, kind } = bare(answer);
  const listed = regencies.map((regency) => ({ regency, ...bare(regency.name) }));
  const same = listed.filter((one) =>
    coded
      ? one.regency.code.replace('.', '') === digits
      : one.word === word && (kind === undefined || one.kind === kind),
  );
  const found =
    same.length > 0 || coded || word.length < 3 ? same : listed.filter((one) => one.word.includes(word));
  const [only, ...others] = found.map(({ regency }) => regency);
  if (only === undefined) return { is: 'none', nearest: nearest(word, listed) };
  if (others.length === 0) return { is: 'found', regency: only };
  return { is: 'several', regencies: [only, ...others].slice(0, MOST_SHOWN) };
}

function nearest(
  word: string,
  listed: readonly { readonly word: string; readonly regency: NamedRegency }[],
): NamedRegency | undefined {
  const found = nearestWord(
    word,
    listed.map((one) => one.word),
  );
  return listed.find((one) => one.word === found)?.regency;
}
