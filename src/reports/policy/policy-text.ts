import type { Language } from '../../domain/language.ts';
import { formatMonth } from '../../domain/month.ts';
import { word } from '../../domain/shown.ts';
import type { NamedBase, Policy } from '../../policy/policy.ts';
import { senWords } from '../../text/parts/format.ts';
import { POLICY_WORDS } from '../../text/policy/policy.ts';
import { labelled, wrapped } from '../parts/wrap.ts';
import { type ChargeValue, NATIONAL, type PolicyEntry, policyEntries } from './policy-view.ts';

const INDENT = 2;
const LABEL = 14;

/** The effective policy in 80 columns, each value with the layer that states it. */
export function policyText(policy: Policy, language: Language): string {
  const words = POLICY_WORDS[language];
  // The national lists of post names are long; whoever wants them reads the JSON.
  const entries = policyEntries(policy).filter(
    ({ path, layer }) => !(path.endsWith('.names') && layer === NATIONAL),
  );
  const section = (title: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : ['', title, ...lines];
  const group = (prefix: string): string[] =>
    entries
      .filter(({ path }) => path.startsWith(prefix))
      .flatMap((entry) => entryLines(entry.path.slice(prefix.length), entry, language));
  const general = entries.filter(
    ({ path }) => !/^(policy|title)$|^(bases|categories|enrolment|checks)\./.test(path),
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
    ...section(words.checks, group('checks.')),
  ];
  return `${lines.join('\n')}\n`;
}

function entryLines(label: string, { value, layer }: PolicyEntry, language: Language): string[] {
  const origin = `[${layer === NATIONAL ? POLICY_WORDS[language].national : layer}]`;
  const values =
    label === 'charges'
      ? (value as ChargeValue[]).map((charge) => chargeWords(charge, language))
      : [valueWords(value)];
  return values.flatMap((text, index) =>
    labelled(index === 0 ? label : '', `${text} ${origin}`, INDENT, LABEL),
  );
}

function baseLines(base: NamedBase, policy: Policy, language: Language): string[] {
  const words = POLICY_WORDS[language];
  const amounts = base.values.map(({ from, amount }) => {
    const start = from === undefined ? '' : ` ${words.from} ${formatMonth(from)}`;
    return `${senWords(amount, language)}${start}`;
  });
  const value = [
    amounts.length === 0 ? words.noAmount : amounts.join('; '),
    ...(base.region === undefined ? [] : [base.region]),
    ...(base.source === undefined ? [] : [`(${base.source})`]),
  ].join(' ');
  const path = `bases.${base.id}`;
  const layer = policy.origins.get(path) ?? (base.region === undefined ? NATIONAL : 'UMK');
  return entryLines(base.id, { path, value, layer }, language);
}

/** `ADD (Silpa) 1.1.03 (5.1.3.04) 50% employer JKK JKM, 2026-01 – 2026-06` */
function chargeWords(charge: ChargeValue, language: Language): string {
  const { payer, programmes, fund, subFund, activity, object, percent, from, months } = charge;
  const parts = [
    fund,
    subFund && `(${subFund})`,
    activity,
    object && `(${object})`,
    percent === undefined ? undefined : `${percent}%`,
    payer,
    programmes?.join(' '),
  ];
  const when = from === undefined ? months?.join(' – ') : `${POLICY_WORDS[language].from} ${from}`;
  const bearer = parts.filter((part) => part !== undefined).join(' ');
  return when === undefined ? bearer : `${bearer}, ${when}`;
}

/** A list with commas; groups in braces where they stand inside something: `perVillage {people 2, from 2026-07}, total 9`. */
function valueWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(innerWords).join(value.some(isGroup) ? ' ' : ', ');
  if (!isGroup(value)) return String(value);
  return Object.entries(value)
    .map(([key, one]) => `${key} ${innerWords(one)}`)
    .join(', ');
}

const innerWords = (value: unknown): string =>
  isGroup(value) ? `{${valueWords(value)}}` : valueWords(value);

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
