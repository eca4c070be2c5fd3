import { declinedReliefs } from '../../contribution/declined.ts';
import type { Language } from '../../domain/language.ts';
import { type Shown, word } from '../../domain/shown.ts';
import type { Policy } from '../../policy/policy.ts';
import { rateWords, rupiahWords } from '../../text/parts/format.ts';
import { POLICY_WORDS } from '../../text/policy/policy.ts';
import { citation } from '../parts/citation.ts';

/** One line for each relief that the policy's categories could take and decline, with what it is worth a person. */
export function declinedNotes(policy: Policy, language: Language): Shown[] {
  return declinedReliefs(policy).map(({ category, relief, amount }) => {
    const rules = policy.categories.get(category);
    return POLICY_WORDS[language].declined({
      category: rules?.name[language] ?? word(category),
      relief: citation(relief.source, language),
      payable: rateWords(relief.payable, language),
      amount: rupiahWords(amount, language),
      reason: rules?.relief.reason,
    });
  });
}
