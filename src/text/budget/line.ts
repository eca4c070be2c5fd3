import type { Fund } from '../../domain/fund.ts';
import type { Language } from '../../domain/language.ts';
import type { LineProgramme, Payer, Segment } from '../../domain/programme.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import { NOTHING, ownWords, type Shown, said, word } from '../../domain/shown.ts';
import { shareWords } from '../parts/format.ts';

/** The facts of a contribution line, its amounts and rates already written in the reader's language. */
export interface LineFacts {
  readonly segment: Segment;
  readonly programme: LineProgramme;
  readonly payer: Payer;
  readonly fund: Fund;
  readonly subFund?: Shown | undefined;
  readonly activity?: Shown | undefined;
  readonly object?: Shown | undefined;
  readonly base: Shown;
  /** The wage, where the pension ceiling cut it. */
  readonly cappedFrom?: Shown | undefined;
  readonly rate:
    | { readonly kind: 'rate'; readonly text: Shown }
    | { readonly kind: 'bracket'; readonly no: number }
    | { readonly kind: 'flat' };
  readonly full: Shown;
  readonly relief?: { readonly citation: Shown; readonly payable: Shown } | undefined;
  /** A relief that the policy declines, and what would be due with it. */
  readonly declined?: { readonly citation: Shown; readonly amount: Shown } | undefined;
  readonly percent?: number | undefined;
  readonly amount: Shown;
  /** Instrument and article: `PP 44/2015 Ps 16(1)`. */
  readonly citation: Shown;
  /** Nobody has checked the rule against its text. */
  readonly remembered: boolean;
  /** The month is past what has been verified of the law. */
  readonly unverified: boolean;
}

/** `JKK 0,24% × Rp4.279.787,17 = Rp10.271, PP 44/2015 Ps 16(1), dibayar pemberi kerja dari ADD 1.1.03.` */
export function lineSentence(facts: LineFacts, language: Language): Shown {
  const words = WORDS[language];
  const parts = [
    calculation(facts, words),
    facts.citation,
    facts.relief && words.relief(facts.relief.payable, facts.relief.citation),
    facts.percent !== undefined && words.share(shareWords(facts.percent, language)),
    (facts.relief !== undefined || facts.percent !== undefined) && words.payable(facts.amount),
    words.paid(facts.segment, facts.payer, facts.fund, account(facts)),
    facts.declined && words.declined(facts.declined.citation, facts.declined.amount),
    facts.remembered && words.remembered,
    facts.unverified && words.unverified,
  ];
  return ownWords(`${parts.filter(Boolean).join(', ')}.`);
}

function calculation(facts: LineFacts, words: Words): Shown {
  const { programme, rate, base, full } = facts;
  if (rate.kind === 'flat') return said`${word(programme)} ${words.flat} ${full}`;
  if (rate.kind === 'bracket') return said`${word(programme)} ${words.bracket(rate.no, base)} = ${full}`;
  const capped = facts.cappedFrom === undefined ? NOTHING : said` ${words.capped(facts.cappedFrom)}`;
  return said`${word(programme)} ${rate.text} × ${base}${capped} = ${full}`;
}

function account({ fund, subFund, activity, object }: LineFacts): Shown {
  const whole = subFund === undefined ? word(fund) : said`${word(fund)} (${subFund})`;
  const place = activity === undefined ? whole : said`${whole} ${activity}`;
  return object === undefined ? place : said`${place} (${object})`;
}

interface Words {
  readonly flat: Shown;
  bracket(no: number, base: Shown): Shown;
  capped(wage: Shown): Shown;
  relief(payable: Shown, citation: Shown): Shown;
  declined(citation: Shown, amount: Shown): Shown;
  share(percent: Shown): Shown;
  payable(amount: Shown): Shown;
  paid(segment: Segment, payer: Payer, fund: Fund, account: Shown): Shown;
  readonly remembered: Shown;
  readonly unverified: Shown;
}

const WORDS = spoken<Readonly<Record<Language, Words>>>({
  id: {
    flat: 'tetap sebulan',
    bracket: (no, base) => `tabel BPU baris ${no} (dasar ${base})`,
    capped: (wage) => `(batas upah JP; upah ${wage})`,
    relief: (payable, citation) => `keringanan ${citation}: dibayar ${payable}`,
    declined: (citation, amount) => `kebijakan menolak keringanan ${citation}, yang membuatnya ${amount}`,
    share: (percent) => `bagian ${percent}`,
    payable: (amount) => `menjadi ${amount}`,
    paid(segment, payer, fund, from) {
      if (fund === 'SELF') return 'dibayar peserta sendiri';
      if (segment === 'BPU') return `dibayar dari ${from}`;
      return payer === 'employer'
        ? `dibayar pemberi kerja dari ${from}`
        : `bagian pekerja, dibayar dari ${from}`;
    },
    remembered: 'angka dari ingatan, cocokkan dengan naskahnya',
    unverified: 'ketentuan untuk bulan ini belum diperiksa',
  },
  en: {
    flat: 'flat a month',
    bracket: (no, base) => `BPU table row ${no} (base ${base})`,
    capped: (wage) => `(JP ceiling; wage ${wage})`,
    relief: (payable, citation) => `relief ${citation}: ${payable} payable`,
    declined: (citation, amount) =>
      `the policy declines the relief of ${citation}, which would make it ${amount}`,
    share: (percent) => `share ${percent}`,
    payable: (amount) => `which is ${amount}`,
    paid(segment, payer, fund, from) {
      if (fund === 'SELF') return 'paid by the member';
      if (segment === 'BPU') return `paid from ${from}`;
      return payer === 'employer'
        ? `paid by the employer from ${from}`
        : `the worker’s part, paid from ${from}`;
    },
    remembered: 'a figure from memory, check it against the text',
    unverified: 'the law of this month has not been checked',
  },
});
