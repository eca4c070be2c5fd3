import type { Language } from '../../domain/language.ts';
import { formatMonth } from '../../domain/month.ts';
import {
  joined,
  linesText,
  NOTHING,
  type Shown,
  said,
  shownName,
  shownText,
  word,
} from '../../domain/shown.ts';
import type { NamedBase, Policy } from '../../policy/policy.ts';
import { senWords, shareWords } from '../../text/parts/format.ts';
import { POLICY_WORDS } from '../../text/policy/policy.ts';
import { labelled, wrapped } from '../parts/wrap.ts';
import { type ChargeValue, NATIONAL, type PolicyEntry, policyEntries } from './policy-view.ts';

const INDENT = 2;
const LABEL = 14;

/** The effective policy in 80 columns, each value with the layer that states it. */
export function policyText(policy: Policy, language: Language): Shown {
  const words = POLICY_WORDS[language];
  // The national lists of post names are long; whoever wants them reads the JSON.
  const entries = policyEntries(policy).filter(
    ({ path, layer }) => !(path.endsWith('.names') && layer === NATIONAL),
  );
  const section = (title: Shown, lines: readonly Shown[]): Shown[] =>
    lines.length === 0 ? [] : [NOTHING, title, ...lines];
  const group = (prefix: string): Shown[] =>
    entries
      .filter(({ path }) => path.startsWith(prefix))
      .flatMap((entry) => entryLines(entry.path.slice(prefix.length), entry, language));
  const general = entries.filter(
    ({ path }) => !/^(policy|title)$|^(bases|categories|enrolment|forms|checks)\./.test(path),
  );
  const heading = policy.id === undefined ? words.nationalOnly : words.effective(policy.id, policy.title);
  const lines = [
    ...wrapped(heading, 0),
    words.legend,
    ...section(
      words.general,
      general.flatMap((entry) => entryLines(entry.path, entry, language)),
    ),
    ...section(
      words.bases,
      [...policy.bases.values()].flatMap((base) => baseLines(base, policy, language)),
    ),
    ...[...policy.categories.values()].flatMap(({ id, name }) =>
      section(words.category(name[language], word(id)), group(`categories.${id}.`)),
    ),
    ...section(words.enrolment, group('enrolment.')),
    ...section(words.forms, group('forms.')),
    ...section(words.checks, group('checks.')),
  ];
  return linesText(lines);
}

function entryLines(label: string, { value, layer }: PolicyEntry, language: Language): Shown[] {
  const origin = said`[${layer === NATIONAL ? POLICY_WORDS[language].national : shownName(layer)}]`;
  const values =
    label === 'charges'
      ? (value as ChargeValue[]).map((charge) => chargeWords(charge, language))
      : [valueWords(value)];
  return values.flatMap((text, index) =>
    labelled(index === 0 ? shownText(label) : NOTHING, said`${text} ${origin}`, INDENT, LABEL),
  );
}

function baseLines(base: NamedBase, policy: Policy, language: Language): Shown[] {
  const words = POLICY_WORDS[language];
  const amounts = base.values.map(({ from, amount }) => {
    const start = from === undefined ? NOTHING : said` ${words.from} ${formatMonth(from)}`;
    return said`${senWords(amount, language)}${start}`;
  });
  const value = joined(
    [
      amounts.length === 0 ? words.noAmount : joined(amounts, '; '),
      ...(base.region === undefined ? [] : [shownText(base.region)]),
      ...(base.source === undefined ? [] : [said`(${base.source})`]),
    ],
    ' ',
  );
  const path = `bases.${base.id}`;
  const layer = policy.origins.get(path) ?? (base.region === undefined ? NATIONAL : 'UMK');
  return entryLines(base.id, { path, value, layer }, language);
}

/** `ADD (Silpa) 1.1.03 (5.1.3.04) 50% employer JKK JKM, 2026-01 – 2026-06` */
function chargeWords(charge: ChargeValue, language: Language): Shown {
  const { payer, programmes, fund, subFund, activity, object, percent, from, months } = charge;
  const parts = [
    fund,
    subFund && said`(${subFund})`,
    activity,
    object && said`(${object})`,
    percent === undefined ? undefined : shareWords(percent, language),
    payer,
    programmes && joined(programmes, ' '),
  ];
  const when =
    from === undefined
      ? months && joined(months.map(shownText), ' – ')
      : said`${POLICY_WORDS[language].from} ${shownText(from)}`;
  const bearer = joined(
    parts.filter((part) => part !== undefined),
    ' ',
  );
  return when === undefined ? bearer : said`${bearer}, ${when}`;
}

/** A list with commas; groups in braces where they stand inside something: `perVillage {people 2, from 2026-07}, total 9`. */
function valueWords(value: unknown): Shown {
  if (Array.isArray(value)) return joined(value.map(innerWords), value.some(isGroup) ? ' ' : ', ');
  if (!isGroup(value)) return shownText(String(value));
  return joined(
    Object.entries(value).map(([key, one]) => said`${shownText(key)} ${innerWords(one)}`),
    ', ',
  );
}

const innerWords = (value: unknown): Shown =>
  isGroup(value) ? said`{${valueWords(value)}}` : valueWords(value);

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
