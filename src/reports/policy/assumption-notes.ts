import type { Language } from '../../domain/language.ts';
import type { Segment } from '../../domain/programme.ts';
import { NOTHING, type Shown, said } from '../../domain/shown.ts';
import type { Assumed, Assumptions } from '../../policy/assumptions.ts';
import { rupiahWords, senWords } from '../../text/parts/format.ts';
import { ASSUMPTION_TEXT, type AssumedWords } from '../../text/policy/assumptions.ts';

const words = <T>({ value, ...rest }: Assumed<T>, text: (value: T) => Shown): AssumedWords => ({
  text: text(value),
  ...rest,
});

/** The lowest PU base and the lowest BPU income in words; nothing for months before the law. */
export const assumedBases = (
  assumptions: Assumptions | undefined,
  language: Language,
): [base: Shown | undefined, income: Shown | undefined] => [
  assumptions && senWords(assumptions.minimumBase.value, language),
  assumptions && rupiahWords(assumptions.minimumIncome.value, language),
];

/** The one line that every result carries: what no law says and its amounts rest on, of what concerns the policy's categories. */
export function assumptionNotes(assumptions: Assumptions | undefined, language: Language): Shown[] {
  if (assumptions === undefined) return [];
  const text = ASSUMPTION_TEXT[language];
  const has = (segment: Segment): boolean => assumptions.segments.has(segment);
  const once = assumptions.rounding.per === undefined ? NOTHING : text.once;
  return [
    text.line(
      has('PU') ? words(assumptions.minimumBase, (value) => senWords(value, language)) : undefined,
      has('BPU') ? words(assumptions.minimumIncome, (value) => rupiahWords(value, language)) : undefined,
      words(assumptions.rounding, (value) => said`${text.rounding[value]}${once}`),
    ),
  ];
}

/** The same where one of the three is the program's own: what the policy states for all of them needs no telling beside findings. */
export const assumedNotes = (assumptions: Assumptions | undefined, language: Language): Shown[] =>
  assumptions === undefined || ASSUMED.every((one) => assumptions[one].set)
    ? []
    : assumptionNotes(assumptions, language);

const ASSUMED = ['minimumBase', 'minimumIncome', 'rounding'] as const;
