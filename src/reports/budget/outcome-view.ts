import { claimsOf, type Outcome } from '../../budget/outcome.ts';
import type { Language } from '../../domain/language.ts';
import { formatMonth } from '../../domain/month.ts';
import { NOTHING, type Shown, said, word } from '../../domain/shown.ts';
import { OUTCOME_TEXT } from '../../text/budget/outcome.ts';
import { EVIDENCE_TEXT } from '../../text/law.ts';
import { groupedNumber, monthWords, percentWords, rupiahWords } from '../../text/parts/format.ts';
import { caveatOf, citation } from '../parts/citation.ts';
import { paragraph, textTable } from '../parts/text-table.ts';

/** Tenths of a percent: `121,0%`. */
export function claimsWords(claims: number | undefined, language: Language): Shown {
  if (claims === undefined) return word('-');
  return percentWords(claims, language);
}

/** The ratio, what one death benefit costs, and the source of that amount: a sentence each. */
export function outcomeNotes({ paid, benefits, claims, death }: Outcome, language: Language): Shown[] {
  const text = OUTCOME_TEXT[language];
  const [given, received] = [rupiahWords(paid, language), rupiahWords(benefits, language)];
  const ratio =
    claims === undefined
      ? text.noneSentence(received)
      : text.claimsSentence(given, received, claimsWords(claims, language));
  if (!death) return [ratio];
  const { benefit, month, source, verified, verifiedUntil, covered, workerMonths } = death;
  const average = rupiahWords(Math.round(death.budgetAmount / Math.max(1, death.budgetMonths)), language);
  return [
    ratio,
    text.covered(
      rupiahWords(benefit, language),
      monthWords(month, language),
      groupedNumber(covered, language),
    ),
    ...(workerMonths === undefined
      ? []
      : [text.workerMonths(groupedNumber(workerMonths, language), average)]),
    text.cited(citation(source), EVIDENCE_TEXT[source.evidence].word[language], caveatOf(source, language)),
    ...(verified ? [] : [text.unverified(monthWords(verifiedUntil, language))]),
  ];
}

export function outcomeLines(outcome: Outcome, language: Language): Shown[] {
  const text = OUTCOME_TEXT[language];
  const rows = outcome.entries.map(({ name = NOTHING, paid, benefits }) => ({
    label: name,
    values: [
      rupiahWords(paid, language),
      rupiahWords(benefits, language),
      claimsWords(claimsOf(paid, benefits), language),
    ],
  }));
  const foot = {
    label: text.total,
    values: [
      rupiahWords(outcome.paid, language),
      rupiahWords(outcome.benefits, language),
      claimsWords(outcome.claims, language),
    ],
  };
  const table = textTable({ label: text.name, values: [text.paid, text.benefits, text.claims] }, rows, foot);
  return [
    ...paragraph(said`${text.title}.`),
    ...(outcome.entries.length > 1 ? table : []),
    ...outcomeNotes(outcome, language).flatMap((note) => paragraph(note)),
  ];
}

/** For programs; `claimsRatio` is benefits divided by contributions, to a thousandth. */
export function outcomeJson({ entries, paid, benefits, claims, death }: Outcome) {
  return {
    paid,
    benefits,
    claimsRatio: claims === undefined ? null : claims / 1000,
    entries: entries.map(({ name, ...amounts }) => ({ name: name ?? null, ...amounts })),
    death: death
      ? {
          benefit: death.benefit,
          month: formatMonth(death.month),
          source: citation(death.source),
          evidence: death.source.evidence,
          verified: death.verified,
          coveredByPaid: death.covered,
          workerMonths: death.workerMonths ?? null,
        }
      : null,
  };
}
