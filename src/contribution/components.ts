import { applyRate, type Rounding, type Rupiah, type Sen, senOfRupiah } from '../domain/money.ts';
import type { Month } from '../domain/month.ts';
import type { Payer, Programme } from '../domain/programme.ts';
import { bpuBrackets, bracketOf } from '../law/bpu-brackets.ts';
import { jhtPu } from '../law/jht-pu.ts';
import { articleOfRisk, jkkPu } from '../law/jkk-pu.ts';
import { jkmBpu } from '../law/jkm-bpu.ts';
import { jkmPu } from '../law/jkm-pu.ts';
import { jpCeiling } from '../law/jp-ceiling.ts';
import { jpPu } from '../law/jp-pu.ts';
import { requireInForce, type Source } from '../law/value.ts';
import type { CategoryPolicy } from '../policy/policy.ts';
import type { LineRate } from './line.ts';

/** A programme's contribution of one payer before reliefs and before it is charged to funds. */
export interface Component {
  readonly programme: Programme;
  readonly payer: Payer;
  readonly base: Sen;
  readonly cappedFrom?: Sen | undefined;
  readonly rate: LineRate;
  readonly amount: Rupiah;
  readonly source: Source;
  readonly verified: boolean;
}

type Rule = (category: CategoryPolicy, base: Sen, month: Month, rounding: Rounding) => Component[];

const puJkk: Rule = ({ risk }, base, month, rounding) => {
  const { value, dated, verified } = requireInForce(jkkPu, month);
  const rate = value[risk];
  return [
    {
      programme: 'JKK',
      payer: 'employer',
      base,
      rate: { kind: 'rate', rate },
      amount: applyRate(base, rate, rounding),
      source: { ...dated.source, article: articleOfRisk(risk) },
      verified,
    },
  ];
};

const puJkm: Rule = (_category, base, month, rounding) => {
  const { value: rate, dated, verified } = requireInForce(jkmPu, month);
  return [
    {
      programme: 'JKM',
      payer: 'employer',
      base,
      rate: { kind: 'rate', rate },
      amount: applyRate(base, rate, rounding),
      source: dated.source,
      verified,
    },
  ];
};

const puJht: Rule = (_category, base, month, rounding) => {
  const { value, dated, verified } = requireInForce(jhtPu, month);
  return (['employer', 'worker'] as const).map((payer) => {
    const rate = value[payer];
    return {
      programme: 'JHT',
      payer,
      base,
      rate: { kind: 'rate', rate },
      amount: applyRate(base, rate, rounding),
      source: dated.source,
      verified,
    };
  });
};

const puJp: Rule = (_category, wage, month, rounding) => {
  const share = requireInForce(jpPu, month);
  const ceiling = requireInForce(jpCeiling, month);
  const capped = wage > ceiling.value;
  const base = capped ? ceiling.value : wage;
  return (['employer', 'worker'] as const).map((payer) => {
    const rate = share.value[payer];
    return {
      programme: 'JP',
      payer,
      base,
      cappedFrom: capped ? wage : undefined,
      rate: { kind: 'rate', rate },
      amount: applyRate(base, rate, rounding),
      source: share.dated.source,
      verified: share.verified && ceiling.verified,
    };
  });
};

/** JKK and JHT of BPU members stand in one table, by declared income. */
const bpuTable =
  (programme: 'JKK' | 'JHT', column: 'jkk' | 'jht'): Rule =>
  (_category, income, month) => {
    const { value, dated, verified } = requireInForce(bpuBrackets, month);
    const row = bracketOf(value, Math.floor(income / 100) as Rupiah);
    const evidence = column === 'jkk' ? row.evidence : row.jhtEvidence;
    const source = { ...dated.source, evidence };
    const rate: LineRate = { kind: 'bracket', no: row.no };
    return [
      {
        programme,
        payer: 'worker',
        base: senOfRupiah(row.base),
        rate,
        amount: row[column],
        source,
        verified,
      },
    ];
  };

const bpuJkm: Rule = (_category, base, month) => {
  const { value, dated, verified } = requireInForce(jkmBpu, month);
  return [
    {
      programme: 'JKM',
      payer: 'worker',
      base,
      rate: { kind: 'flat' },
      amount: value,
      source: dated.source,
      verified,
    },
  ];
};

/** What each programme costs, by segment. JP is closed to BPU members. */
const RULES: Readonly<Record<'PU' | 'BPU', Readonly<Partial<Record<Programme, Rule>>>>> = {
  PU: { JKK: puJkk, JKM: puJkm, JHT: puJht, JP: puJp },
  BPU: { JKK: bpuTable('JKK', 'jkk'), JKM: bpuJkm, JHT: bpuTable('JHT', 'jht') },
};

/** All components of a category in a month, in the order of its programmes. @throws RangeError where no law is in force. */
export function componentsOf(
  category: CategoryPolicy,
  base: Sen,
  month: Month,
  rounding: Rounding,
): Component[] {
  return category.programmes.flatMap(
    (programme) => RULES[category.segment][programme]?.(category, base, month, rounding) ?? [],
  );
}
