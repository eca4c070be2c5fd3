import { resolve } from 'node:path';
import { monthOfDate } from '../../domain/date.ts';
import { formatSen, ROUNDINGS, type Rounding } from '../../domain/money.ts';
import { numeral, type Shown, said } from '../../domain/shown.ts';
import { fileExists } from '../../io/machine/file-exists.ts';
import { type Assumptions, assumptionsOf } from '../../policy/assumptions.ts';
import { nationalPolicy } from '../../policy/resolve.ts';
import { assumptionsYaml } from '../../policy/stated-assumptions.ts';
import { rupiahWords, senWords } from '../../text/parts/format.ts';
import { ASSUMPTION_TEXT } from '../../text/policy/assumptions.ts';
import { today } from './asked.ts';
import type { Context } from './io.ts';
import { ask, choose, type Session } from './questions.ts';

const KEEP = 'keep';
const STATE = 'state';

/**
 * Says the three values that no law gives, and asks once whether they are kept. Other answers become a policy file,
 * so that the same command can be given again.
 */
export async function askAssumptions(session: Session): Promise<readonly string[]> {
  const { text, context } = session;
  const { language } = context;
  const assumed = assumptionsOf(nationalPolicy(), monthOfDate(today(context)));
  if (assumed === undefined) return [];
  const { minimumBase, minimumIncome, rounding } = assumed;
  context.io.err(
    said`\n${text.assumed(senWords(minimumBase.value, language), rupiahWords(minimumIncome.value, language), ASSUMPTION_TEXT[language].rounding[rounding.value])}\n`,
  );
  const [answer] = await choose(session, text.assumptions, {
    shown: [text.keepAssumptions, text.stateAssumptions],
    words: [[KEEP], [STATE]],
    firstIsStandard: true,
    typed: () => ({ again: text.notUnderstood }),
  });
  return answer === STATE ? statedPolicy(session, assumed) : [];
}

async function statedPolicy(session: Session, assumed: Assumptions): Promise<readonly string[]> {
  const { text, context } = session;
  const base = await askRupiah(session, text.lowestBase, formatSen(assumed.minimumBase.value));
  const income = await askRupiah(session, text.lowestIncome, numeral(assumed.minimumIncome.value));
  const rounding = await askRounding(session, assumed.rounding.value);
  const name = await freeName(context);
  session.files.set(name, assumptionsYaml({ base, income, rounding, source: text.answered }));
  return ['--policy', name];
}

/** `1100000`, `1.100.000`, `Rp1.100.000`: whole rupiah above nothing. */
async function askRupiah(
  session: Session,
  question: (standard: Shown) => Shown,
  standard: Shown,
): Promise<number> {
  const [digits] = await ask(session, question(standard), (answer) => {
    const given = (answer || standard).replace(/^rp\.?\s*/i, '');
    return /^[1-9](\d{0,11}|\d{0,2}([.,]\d{3}){1,3})$/.test(given)
      ? [given.replace(/[.,]/g, '')]
      : { again: session.text.notUnderstood };
  });
  return Number(digits);
}

async function askRounding(session: Session, standard: Rounding): Promise<Rounding> {
  const { text, context } = session;
  const rules = [standard, ...ROUNDINGS.filter((rule) => rule !== standard)];
  const [rule] = await choose(session, text.rounding, {
    shown: rules.map((one) => ASSUMPTION_TEXT[context.language].rounding[one]),
    words: rules.map((one) => [one]),
    firstIsStandard: true,
    typed: () => ({ again: text.notUnderstood }),
  });
  return rules.find((one) => one === rule) ?? standard;
}

/** A result overwrites nothing: the second one is `asumsi-2.yaml`. */
async function freeName({ io }: Context): Promise<string> {
  for (let number = 1; ; number++) {
    const name = number === 1 ? 'asumsi.yaml' : `asumsi-${number}.yaml`;
    if (!(await fileExists(resolve(io.cwd, name)))) return name;
  }
}
