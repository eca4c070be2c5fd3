import type { LowBase } from '../../contribution/low-bases.ts';
import type { Language } from '../../domain/language.ts';
import { joined, type Shown } from '../../domain/shown.ts';
import { rupiahWords } from '../../text/parts/format.ts';
import { LOW_BASE_TEXT } from '../../text/policy/low-base.ts';

/** So many villages of one amount are named. */
const NAMED = 3;

/** A sentence for each base of the policy, and for each amount of the villages file. */
export function lowBaseNotes(bases: readonly LowBase[], language: Language): Shown[] {
  const text = LOW_BASE_TEXT[language];
  const words = (sen: number): Shown => rupiahWords(Math.floor(sen / 100), language);
  const own = bases.flatMap(({ base, amount, minimum }) =>
    base === undefined ? [] : [text.base(base, words(amount), words(minimum))],
  );
  const byAmount = new Map<number, { readonly names: Shown[]; readonly minimum: number }>();
  for (const { village, amount, minimum } of bases) {
    if (village === undefined) continue;
    const known = byAmount.get(amount);
    if (known) known.names.push(village);
    else byAmount.set(amount, { names: [village], minimum });
  }
  const villages = [...byAmount].map(([amount, { names, minimum }]) =>
    text.villages(
      joined(names.slice(0, NAMED), ', '),
      Math.max(0, names.length - NAMED),
      words(amount),
      words(minimum),
    ),
  );
  return [...own, ...villages];
}
