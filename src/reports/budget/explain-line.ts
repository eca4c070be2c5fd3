import type { Line } from '../../contribution/line.ts';
import type { Language } from '../../domain/language.ts';
import { takeShare } from '../../domain/money.ts';
import type { Shown } from '../../domain/shown.ts';
import { lineSentence } from '../../text/budget/line.ts';
import { rateWords, rupiahWords, senWords } from '../../text/parts/format.ts';
import { citation } from '../parts/citation.ts';

/** One sentence: rate, base, amount, article, relief, share, payer and fund of a contribution line. */
export function explainLine(line: Line, language: Language): Shown {
  const { relief, rate } = line;
  return lineSentence(
    {
      segment: line.segment,
      programme: line.programme,
      payer: line.payer,
      fund: line.fund,
      subFund: line.subFund,
      activity: line.activity,
      object: line.object,
      base: senWords(line.base, language),
      cappedFrom: line.cappedFrom === undefined ? undefined : senWords(line.cappedFrom, language),
      rate: rate.kind === 'rate' ? { kind: 'rate', text: rateWords(rate.rate, language) } : rate,
      full: rupiahWords(line.full, language),
      relief: relief && {
        citation: citation(relief.source, language),
        payable: rateWords(relief.payable, language),
      },
      declined: line.declined && {
        citation: citation(line.declined.source, language),
        amount: rupiahWords(takeShare(line.amount, line.declined.payable, line.rounding), language),
      },
      percent: line.percent,
      amount: rupiahWords(line.amount, language),
      citation: citation(line.source, language),
      remembered: line.source.evidence === 'memory',
      unverified: line.month > line.verifiedUntil,
    },
    language,
  );
}
