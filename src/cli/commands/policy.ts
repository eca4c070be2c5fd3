import { findingText } from '../../checks/engine/finding-text.ts';
import { objectionsTo } from '../../checks/engine/objections.ts';
import type { Finding } from '../../checks/engine/registry.ts';
import { lowBases } from '../../contribution/low-bases.ts';
import { month, monthsOfYear } from '../../domain/month.ts';
import { Refused } from '../../domain/refused.ts';
import {
  joined,
  linesText,
  NOTHING,
  ownWords,
  padded,
  type Shown,
  said,
  shownName,
  word,
} from '../../domain/shown.ts';
import { assumptionsOf } from '../../policy/assumptions.ts';
import { nearestWord } from '../../policy/nearest.ts';
import { PACKS, policyTemplate } from '../../policy/packs.ts';
import type { Policy } from '../../policy/policy.ts';
import { nationalPolicy } from '../../policy/resolve.ts';
import { unknownWages } from '../../policy/unknown-wages.ts';
import { assumptionNotes } from '../../reports/policy/assumption-notes.ts';
import { declinedNotes } from '../../reports/policy/declined-notes.ts';
import { fundNotes } from '../../reports/policy/fund-notes.ts';
import { lowBaseNotes } from '../../reports/policy/low-base-notes.ts';
import { packsJson, policyJson, policyProblemsJson } from '../../reports/policy/policy-json.ts';
import { policyText } from '../../reports/policy/policy-text.ts';
import { packNamed, policySource, readPolicy } from '../../run/policy/policy-files.ts';
import { POLICY_WORDS } from '../../text/policy/policy.ts';
import { policyPlace, policyProblemText } from '../../text/policy/policy-problem.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';
import type { Handler } from '../shell/command.ts';
import { CliError, type Context } from '../shell/io.ts';
import type { POLICY } from '../shell/option-tables.ts';
import type { OptionsOf } from '../shell/options.ts';
import { emit } from '../shell/output.ts';
import { portsFor } from '../shell/ports.ts';
import { POLICY_ACTIONS } from '../words/actions.ts';

type Options = OptionsOf<typeof POLICY>;
type Action = (names: readonly string[], options: Options, context: Context) => Promise<number>;

/** What makes each of the formats. */
type Formats = Readonly<Record<Options['format'], () => Shown>>;

const ACTIONS: Readonly<Record<(typeof POLICY_ACTIONS)[number], Action>> = {
  init,
  check,
  show,
  list: listPacks,
};

/** `enroll policy init [PACK] | check FILES… | show [FILES…] | list`. Files are layers: district, then village. */
export const run: Handler<typeof POLICY> = async ([word = 'list', ...args], options, context) => {
  const known = POLICY_ACTIONS.find((one) => one === word);
  const action = known && ACTIONS[known];
  if (action === undefined) {
    const allowed = POLICY_ACTIONS.map(ownWords);
    throw new CliError(
      POLICY_WORDS[context.language].unknownAction(
        shownName(word),
        joined(allowed, ', '),
        nearestWord(word, allowed),
      ),
    );
  }
  return action([...options.policy, ...args], options, context);
};

/** Writes a commented policy to begin with, or a copy of a pack. */
async function init([pack, ...rest]: readonly string[], options: Options, context: Context): Promise<number> {
  if (rest.length > 0) throw new CliError(CLI_TEXT[context.language].tooManyArguments(word('policy init')));
  const policy = await (pack === undefined ? policyTemplate() : packNamed(pack).load());
  await emit(ownWords(policy), options, context);
  return 0;
}

/** Exit 1 when a layer has a problem, or the law of its year forbids a charge. */
async function check(names: readonly string[], options: Options, context: Context): Promise<number> {
  const { language } = context;
  const words = POLICY_WORDS[language];
  if (names.length === 0) throw new CliError(words.fileMissing);
  const ports = portsFor(context);
  const texts = await Promise.all(names.map((name) => policySource(name, ports)));
  const { policy, problems: found } = await readPolicy(texts, ports);
  const problems = policy ? unknownWages(policy, texts) : found;
  if (policy?.bpuLayout)
    await (await import('../../run/export/export-set.ts')).branchLayout(policy, undefined, ports);
  const objections = policy ? objectionsTo(policy, texts) : [];
  const forbidden = objections.filter(({ severity }) => severity === 'error').length;
  const lines = [
    ...problems.map((problem) => policyProblemText(problem, language)),
    ...objections.map((objection) => objectionText(objection, language)),
    ...(policy
      ? [
          ...checkedAssumptions(policy, language),
          ...checkedBases(policy, language),
          ...fundNotes(policy, language),
          ...declinedNotes(policy, language),
        ]
      : []),
    policy === undefined || problems.length > 0
      ? words.bad(problems.length)
      : forbidden > 0
        ? words.forbidden(policy.id ?? NOTHING, forbidden)
        : words.good(policy.id ?? NOTHING, policy.categories.size),
  ];
  const formats: Formats = {
    text: () => linesText(lines),
    json: () => policyProblemsJson(problems, objections, language),
  };
  await emit(formats[options.format](), options, context);
  return problems.length + forbidden > 0 ? 1 : 0;
}

/** The three assumptions, for a policy that would compute by them. */
const checkedAssumptions = (policy: Policy, language: Context['language']): Shown[] =>
  policy.year === undefined ? [] : assumptionNotes(assumptionsOf(policy, month(policy.year, 12)), language);

/** Wage bases below the lowest one in the policy's year. */
const checkedBases = (policy: Policy, language: Context['language']): Shown[] =>
  policy.year === undefined ? [] : lowBaseNotes(lowBases(policy, monthsOfYear(policy.year)), language);

function objectionText(objection: Finding, language: Context['language']): Shown {
  const { file, row, column } = objection.place;
  const { message, todo } = findingText(objection, language);
  return said`${policyPlace({ file: shownName(file), line: row, column }, language)}: ${message} ${todo}`;
}

async function show(names: readonly string[], options: Options, context: Context): Promise<number> {
  const { language } = context;
  const ports = portsFor(context);
  const texts = await Promise.all(names.map((name) => policySource(name, ports)));
  const { policy, problems } =
    texts.length === 0 ? { policy: nationalPolicy(), problems: [] } : await readPolicy(texts, ports);
  if (policy === undefined) throw new Refused({ code: 'policy-wrong', args: { problems } });
  const formats: Formats = {
    text: () => policyText(policy, language),
    json: () => policyJson(policy, names),
  };
  await emit(formats[options.format](), options, context);
  return 0;
}

async function listPacks(_names: readonly string[], options: Options, context: Context): Promise<number> {
  const words = POLICY_WORDS[context.language];
  const width = Math.max(...Object.keys(PACKS).map((id) => id.length)) + 2;
  const lines = [
    words.packs,
    ...Object.entries(PACKS).map(
      ([id, { title }]) => said`  ${padded(ownWords(id), width)}${ownWords(title)}`,
    ),
    words.packsHint,
  ];
  const formats: Formats = { text: () => linesText(lines), json: () => packsJson(PACKS) };
  await emit(formats[options.format](), options, context);
  return 0;
}
