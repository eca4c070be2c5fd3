import { applyRate, type Ppm, type Rounding, type Rupiah, type Sen, senOfRupiah } from '../domain/money.ts';
import type { Month } from '../domain/month.ts';
import type { LineProgramme, Payer, Programme } from '../domain/programme.ts';
import { bpuBrackets, bracketOf } from '../law/rates/bpu-brackets.ts';
import { jhtBpu } from '../law/rates/jht-bpu.ts';
import { jhtPu } from '../law/rates/jht-pu.ts';
import { articleOfRisk, jkkPu } from '../law/rates/jkk-pu.ts';
import { jkmBpu } from '../law/rates/jkm-bpu.ts';
import { jkmPu } from '../law/rates/jkm-pu.ts';
import { jpCeiling } from '../law/rates/jp-ceiling.ts';
import { jpPu } from '../law/rates/jp-pu.ts';
import { CHECKED_ON, LAST_READ, requireInForce, type Source } from '../law/value.ts';
import { chargedLines, hasProgramme } from '../policy/charges.ts';
import type { CategoryPolicy } from '../policy/policy.ts';
import type { LineRate } from './line.ts';

/** What a component costs on a base, before reliefs and before it is charged to funds. */
export interface Due {
  /** The base that counts, after the ceiling. */
  readonly base: Sen;
  readonly cappedFrom?: Sen | undefined;
  readonly rate: LineRate;
  readonly amount: Rupiah;
}

/** A programme's contribution of one payer by the law of one month: looked up once, applied to every base. */
export interface Component {
  readonly programme: LineProgramme;
  readonly payer: Payer;
  /** Equal for components that ask the same of every base. */
  readonly key: string;
  /** The last month up to which the law it rests on was checked. */
  readonly verifiedUntil: Month;
  readonly source: Source;
  due(base: Sen, rounding: Rounding): Due;
}

type Rule = (category: CategoryPolicy, month: Month) => Component[];

function byRate(
  programme: Programme,
  payer: Payer,
  parts: Ppm,
  source: Source,
  verifiedUntil: Month,
  ceiling = Number.POSITIVE_INFINITY,
): Component {
  const rate: LineRate = { kind: 'rate', rate: parts };
  return {
    programme,
    payer,
    key: [programme, payer, parts, ceiling].join(' '),
    verifiedUntil,
    source,
    due(wage, rounding) {
      const capped = wage > ceiling;
      const base = capped ? (ceiling as Sen) : wage;
      const amount = applyRate(base, parts, rounding);
      return { base, cappedFrom: capped ? wage : undefined, rate, amount };
    },
  };
}

const puJkk: Rule = ({ risk }, month) => {
  const { value, dated, verifiedUntil } = requireInForce(jkkPu, month);
  const source = { ...dated.source, article: articleOfRisk(risk) };
  return [byRate('JKK', 'employer', value[risk], source, verifiedUntil)];
};

const puJkm: Rule = (_category, month) => {
  const { value, dated, verifiedUntil } = requireInForce(jkmPu, month);
  return [byRate('JKM', 'employer', value, dated.source, verifiedUntil)];
};

const puJht: Rule = (_category, month) => {
  const { value, dated, verifiedUntil } = requireInForce(jhtPu, month);
  return (['employer', 'worker'] as const).map((payer) =>
    byRate('JHT', payer, value[payer], dated.source, verifiedUntil),
  );
};

const puJp: Rule = (_category, month) => {
  const { value, dated, verifiedUntil } = requireInForce(jpPu, month);
  const ceiling = requireInForce(jpCeiling, month);
  return (['employer', 'worker'] as const).map((payer) =>
    byRate(
      'JP',
      payer,
      value[payer],
      dated.source,
      Math.min(verifiedUntil, ceiling.verifiedUntil) as Month,
      ceiling.value,
    ),
  );
};

/** JKK and JHT of BPU members stand in one table by declared income; each has its own instrument. */
const bpuTable =
  (programme: 'JKK' | 'JHT', column: 'jkk' | 'jht'): Rule =>
  (_category, month) => {
    const { value, dated, verifiedUntil } = requireInForce(bpuBrackets, month);
    const source = programme === 'JHT' ? requireInForce(jhtBpu, month).dated.source : dated.source;
    return [
      {
        programme,
        payer: 'worker',
        key: [programme, 'table of', dated.from].join(' '),
        verifiedUntil,
        source,
        due(income) {
          const row = bracketOf(value, Math.floor(income / 100) as Rupiah);
          return {
            base: senOfRupiah(row.base),
            rate: { kind: 'bracket', no: row.no },
            amount: row[column],
          };
        },
      },
    ];
  };

const bpuJkm: Rule = (_category, month) => {
  const { value: amount, dated, verifiedUntil } = requireInForce(jkmBpu, month);
  const rate: LineRate = { kind: 'flat' };
  return [
    {
      programme: 'JKM',
      payer: 'worker',
      key: ['JKM', amount].join(' '),
      verifiedUntil,
      source: dated.source,
      due: (base) => ({ base, rate, amount }),
    },
  ];
};

/** What each programme costs, by segment. JP is closed to BPU members. */
const RULES: Readonly<Record<'PU' | 'BPU', Readonly<Partial<Record<Programme, Rule>>>>> = {
  PU: { JKK: puJkk, JKM: puJkm, JHT: puJht, JP: puJp },
  BPU: { JKK: bpuTable('JKK', 'jkk'), JKM: bpuJkm, JHT: bpuTable('JHT', 'jht') },
};

/** All components of a category in a month, in the order of its programmes. @throws RangeError where no law is in force. */
export function componentsOf(category: CategoryPolicy, month: Month): Component[] {
  if (category.flat !== undefined) {
    const { flat } = category;
    return chargedLines(category, month).map((line) => flatOf(line, flat));
  }
  const programmes = category.programmes.filter((programme) => hasProgramme(category, programme, month));
  return programmes.flatMap((programme) => RULES[category.segment][programme]?.(category, month) ?? []);
}

/** A bill's own figure a head, one line for all its programmes, since the bill does not say how it is made up. */
function flatOf(
  { programme, payer }: Pick<Component, 'programme' | 'payer'>,
  { amount, source: bill }: NonNullable<CategoryPolicy['flat']>,
): Component {
  const rate: LineRate = { kind: 'flat' };
  const source: Source = {
    instrument: 'practice',
    read: CHECKED_ON,
    evidence: 'secondary',
    binding: 'assumption',
    caveat: {
      id: `jumlah tetap seorang sebulan menurut kebijakan (${bill}), bukan tarif menurut hukum; tidak dirinci per program`,
      en: `a fixed amount a head and month by the policy (${bill}), no rate of law; not broken down by programme`,
    },
  };
  return {
    programme,
    payer,
    key: ['flat', programme, amount].join(' '),
    verifiedUntil: LAST_READ,
    source,
    due: (base) => ({ base, rate, amount }),
  };
}
