import { KEY_COLUMNS } from '../../budget/dimension.ts';
import type { Cause, Explanation } from '../../budget/expected/cause.ts';
import type { ComparedLine, ExpectedComparison } from '../../budget/expected/compare-expected.ts';
import type { Language } from '../../domain/language.ts';
import { shownData } from '../../domain/shown/sayable.ts';
import { joined, numeral, type Shown, said, shownNameIfAny, word } from '../../domain/shown.ts';
import { EXPECTED_TEXT, type ExpectedText } from '../../text/budget/expected.ts';
import { groupedNumber, rupiahWords, senWords } from '../../text/parts/format.ts';
import type { Labels } from '../parts/labels.ts';
import { paragraph, type TableLine, textTable } from '../parts/text-table.ts';

type Say = (cause: Cause, text: ExpectedText, language: Language) => Shown;

const number = groupedNumber;

const CAUSES: {
  readonly [K in Cause['kind']]: (
    cause: Extract<Cause, { kind: K }>,
    text: ExpectedText,
    language: Language,
  ) => Shown;
} = {
  heads: ({ theirs, ours }, text, language) => text.heads(number(theirs, language), number(ours, language)),
  months: ({ theirs, ours }, text, language) => text.months(number(theirs, language), number(ours, language)),
  'part-year': ({ theirs, ours }, text, language) =>
    text.partYear(number(theirs, language), number(ours, language)),
  base: ({ amount, name }, text, language) => text.base(senWords(amount, language), shownNameIfAny(name)),
  rate: ({ way }, text) => text.rate[way],
  rounding: ({ multiple }, text, language) => text.rounding(rupiahWords(multiple, language)),
  digit: (_cause, text) => text.digit,
};

/** `16.382 orang, bukan 15.358 dan 12 bulan, bukan 8`. @internal for tests */
export function explanationWords({ causes }: Explanation, language: Language): Shown {
  const text = EXPECTED_TEXT[language];
  return joined(
    causes.map((cause) => (CAUSES[cause.kind] as Say)(cause, text, language)),
    text.and,
  );
}

/** Why theirs is another figure, in a sentence's words. */
export function verdictWords(line: ComparedLine, language: Language): Shown {
  const text = EXPECTED_TEXT[language];
  if (line.verdict === 'not-ours') return text.notOurs;
  if (line.verdict === 'unexplained') return text.unexplained;
  if (line.verdict === 'explained')
    return joined(
      line.explanations.map((one) => explanationWords(one, language)),
      text.or,
    );
  return line.theirs === undefined
    ? text.peopleOnly(number(line.line.heads ?? 0, language), number(line.people, language))
    : text.equal;
}

/** Its own words, else the part of the budget that it speaks of. */
export function lineName({ line }: ComparedLine, labels: Labels, language: Language): Shown {
  if (line.label !== undefined) return line.label;
  const words = KEY_COLUMNS.flatMap((column) => {
    const ids = line.keys[column];
    return ids
      ? [
          joined(
            ids.map((id) => labels(column, id)),
            ' + ',
          ),
        ]
      : [];
  });
  return words.length > 0 ? joined(words, ' · ') : EXPECTED_TEXT[language].row(numeral(line.row));
}

/** So many lines on a screen; the different ones first where there are more. */
const LISTED = 40;

/** Their figures beside ours, 80 columns. */
export function expectedLines(comparison: ExpectedComparison, labels: Labels, language: Language): Shown[] {
  const text = EXPECTED_TEXT[language];
  const { lines, totals, untouched } = comparison;
  const shown = (lines.length > LISTED ? lines.filter(({ verdict }) => verdict !== 'equal') : lines).slice(
    0,
    LISTED,
  );
  const money = (amount: number | undefined): Shown =>
    amount === undefined ? word('-') : rupiahWords(amount, language);
  const rows = shown.map((line): TableLine => {
    const { ours, theirs, difference, verdict } = line;
    const silent = verdict === 'equal' && theirs !== undefined;
    return {
      label: lineName(line, labels, language),
      values: [money(ours), money(theirs), money(difference)],
      note: silent ? undefined : verdictWords(line, language),
    };
  });
  const foot = totals && {
    label: text.total,
    values: [money(totals.ours), money(totals.theirs), money(totals.ours - totals.theirs)],
  };
  const rest = lines.length - shown.length;
  return [
    ...paragraph(said`${text.title}.`),
    ...textTable({ label: text.line, values: [text.ours, text.theirs, text.difference] }, rows, foot),
    ...(rest > 0 ? paragraph(text.moreLines(number(rest, language)), 2) : []),
    ...paragraph(summaryWords(comparison, language)),
    ...paragraph(text.sign),
    ...(untouched === 0 ? [] : paragraph(text.untouched(rupiahWords(untouched, language)))),
  ];
}

export function summaryWords({ lines }: ExpectedComparison, language: Language): Shown {
  const count = (...verdicts: ComparedLine['verdict'][]): Shown =>
    number(lines.filter(({ verdict }) => verdicts.includes(verdict)).length, language);
  const all = number(lines.length, language);
  return EXPECTED_TEXT[language].summary(
    all,
    count('equal'),
    count('explained'),
    count('unexplained', 'not-ours'),
  );
}

/** For programs: the causes as data, and the same in words. */
export function expectedJson(comparison: ExpectedComparison, language: Language) {
  const { lines, ...rest } = comparison;
  return {
    ...rest,
    totals: rest.totals ?? null,
    lines: lines.map((line) => ({
      row: line.line.row,
      label: line.line.label ?? null,
      keys: shownData(line.line.keys),
      ours: line.ours,
      theirs: line.theirs ?? null,
      difference: line.difference ?? null,
      people: line.people,
      theirPeople: line.line.heads ?? null,
      months: line.months,
      verdict: line.verdict,
      explanations: line.explanations.map((one) => ({
        causes: one.causes,
        text: explanationWords(one, language),
      })),
      source: line.line.source ?? null,
    })),
  };
}
