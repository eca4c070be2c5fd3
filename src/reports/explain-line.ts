import type { Line } from '../contribution/line.ts';
import type { Language } from '../domain/language.ts';
import { rateText, rupiahText, senText } from '../law/format.ts';
import { INSTRUMENTS } from '../law/instruments.ts';
import type { Source } from '../law/value.ts';
import { lineSentence } from '../text/line.ts';

/** One sentence: rate, base, amount, article, relief, share, payer and fund of a contribution line. */
export function explainLine(line: Line, language: Language): string {
  const { relief, rate } = line;
  return lineSentence(
    {
      segment: line.segment,
      programme: line.programme,
      payer: line.payer,
      fund: line.fund,
      activity: line.activity,
      object: line.object,
      base: senText(line.base, language),
      cappedFrom: line.cappedFrom === undefined ? undefined : senText(line.cappedFrom, language),
      rate: rate.kind === 'rate' ? { kind: 'rate', text: rateText(rate.rate, language) } : rate,
      full: rupiahText(line.full, language),
      relief: relief && {
        citation: citation(relief.source),
        payable: rateText(relief.payable, language),
      },
      percent: line.percent,
      amount: rupiahText(line.amount, language),
      citation: citation(line.source),
      remembered: line.source.evidence === 'memory',
      unverified: !line.verified,
    },
    language,
  );
}

/** `PP 44/2015 Ps 16(1)`; the instrument alone where the article was not seen. */
export function citation({ instrument, article }: Source): string {
  const { short } = INSTRUMENTS[instrument];
  return article === undefined ? short : `${short} ${article}`;
}
