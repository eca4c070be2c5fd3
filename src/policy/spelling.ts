import type { Shown } from '../domain/shown.ts';
import type { Policy } from './policy.ts';
import type { Village } from './village.ts';

/** A part of a fund is one part however its capitals and blanks are written: its first spelling stands for all. */
export function oneSpelling(): (written: Shown) => Shown {
  const spelled = new Map<string, Shown>();
  return (written) => {
    const key = written.toLowerCase().split(/\s+/).join(' ');
    if (!spelled.has(key)) spelled.set(key, written);
    return spelled.get(key) ?? written;
  };
}

/** Villages whose parts of funds are spelled as the policy spells them, else as the first village does. */
export function spelledAlike(list: readonly Village[], { categories }: Policy): readonly Village[] {
  const spelling = oneSpelling();
  for (const { charges } of categories.values())
    for (const { subFund } of charges) if (subFund !== undefined) spelling(subFund);
  return list.map((village) => {
    const { charges } = village;
    if (charges === undefined) return village;
    const alike = charges.map(({ parts, ...charge }) => ({
      ...charge,
      parts: parts.map((part) =>
        part.subFund === undefined ? part : { ...part, subFund: spelling(part.subFund) },
      ),
    }));
    return { ...village, charges: alike };
  });
}
