import { formatSen, ROUNDINGS, type Rounding } from '../../domain/money.ts';
import { numeral, type Shown, shownName } from '../../domain/shown.ts';
import { type Assumptions, assumptionsOf } from '../../policy/assumptions.ts';
import { nationalPolicy } from '../../policy/resolve.ts';
import { assumptionsYaml } from '../../policy/stated-assumptions.ts';
import { rupiahWords, senWords } from '../../text/parts/format.ts';
import { ASSUMPTION_TEXT } from '../../text/policy/assumptions.ts';
import { asOptions, isOwnPolicy, OWN_ASSUMPTIONS } from './ask-policy.ts';
import { ask, askTwice, choose, tell } from './questions.ts';
import { asked, type GuideStep, known, rosterFolder, type Session } from './session.ts';

/**
 * Says the three values that no law gives, and asks once whether they are kept. Other answers become a policy file,
 * so that the same command can be given again. A district's own policy is not asked about.
 */
export const ASSUMPTIONS: GuideStep = {
  async answer(session) {
    const { policies = [] } = session;
    const assumed = assumptionsOf(nationalPolicy(), session.world.month);
    const isDistricts = policies.some((name) => !isOwnPolicy(name));
    if (session.assumptionsAsked || isDistricts || assumed === undefined) return known();
    const words = await askThem(assumed, session);
    session.assumptionsAsked = true;
    return asked(...words);
  },
  forget(session) {
    session.assumptionsAsked = false;
  },
};

async function askThem(assumed: Assumptions, session: Session): Promise<readonly string[]> {
  const { text, world } = session;
  const { minimumBase, minimumIncome, rounding } = assumed;
  const { language } = world;
  const [base, income] = [formatSen(minimumBase.value), numeral(minimumIncome.value)];
  const roundingWords = ASSUMPTION_TEXT[language].rounding[rounding.value];
  tell(
    text.assumed(
      senWords(minimumBase.value, language),
      rupiahWords(minimumIncome.value, language),
      roundingWords,
    ),
    world,
  );
  return askTwice(
    () => askWhetherKept(session),
    (keeps) =>
      keeps
        ? Promise.resolve([])
        : askTwice(
            () => askRupiah(text.lowestBase, base, session),
            (ownBase) =>
              askTwice(
                () => askRupiah(text.lowestIncome, income, session),
                async (ownIncome) =>
                  statedPolicy(ownBase, ownIncome, await askRounding(rounding.value, session), session),
              ),
          ),
  );
}

function askWhetherKept({ text, world }: Session): Promise<boolean> {
  return choose(
    {
      ask: text.choiceOrFirst,
      help: text.help.assumptions,
      choices: [
        { shown: text.keepAssumptions, value: true },
        { shown: text.stateAssumptions, value: false },
      ],
      firstIsStandard: true,
    },
    text,
    world,
  );
}

async function statedPolicy(
  base: number,
  income: number,
  rounding: Rounding,
  session: Session,
): Promise<readonly string[]> {
  const { text, world } = session;
  const path = rosterFolder(session) + OWN_ASSUMPTIONS;
  if (!(await world.write(path, assumptionsYaml({ base, income, rounding, source: text.answered }))))
    return [];
  session.policies = [...(session.policies ?? []), path];
  const all = session.ofProject ? session.policies : [path];
  session.ofProject = false;
  return asOptions(all);
}

/** `1100000`, `1.100.000`, `Rp1.100.000`: whole rupiah above nothing. */
async function askRupiah(
  question: (standard: Shown) => Shown,
  standard: Shown,
  { text, world }: Session,
): Promise<number> {
  const digits = await ask<string>(
    {
      ask: question(standard),
      help: text.help.amount,
      read(answer) {
        const given = (answer || standard).replace(/^rp\.?\s*/i, '');
        return /^[1-9](\d{0,11}|\d{0,2}([.,]\d{3}){1,3})$/.test(given)
          ? given.replace(/[.,]/g, '')
          : { again: text.noAmount(shownName(answer)) };
      },
    },
    world,
  );
  return Number(digits);
}

function askRounding(standard: Rounding, { text, world }: Session): Promise<Rounding> {
  tell(text.rounding, world);
  const rules = [standard, ...ROUNDINGS.filter((rule) => rule !== standard)];
  return choose(
    {
      ask: text.choiceOrFirst,
      help: text.help.rounding,
      choices: rules.map((one) => ({
        shown: ASSUMPTION_TEXT[world.language].rounding[one],
        value: one,
      })),
      firstIsStandard: true,
    },
    text,
    world,
  );
}
