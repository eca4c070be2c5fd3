import type { Fund } from '../../domain/fund.ts';
import type { Language } from '../../domain/language.ts';
import type { LineProgramme, Payer, Segment } from '../../domain/programme.ts';

/** The facts of a contribution line, its amounts and rates already written in the reader's language. */
export interface LineFacts {
  readonly segment: Segment;
  readonly programme: LineProgramme;
  readonly payer: Payer;
  readonly fund: Fund;
  readonly subFund?: string | undefined;
  readonly activity?: string | undefined;
  readonly object?: string | undefined;
  readonly base: string;
  /** The wage, where the pension ceiling cut it. */
  readonly cappedFrom?: string | undefined;
  readonly rate:
    | { readonly kind: 'rate'; readonly text: string }
    | { readonly kind: 'bracket'; readonly no: number }
    | { readonly kind: 'flat' };
  readonly full: string;
  readonly relief?: { readonly citation: string; readonly payable: string } | undefined;
  /** A relief that the policy declines, and what would be due with it. */
  readonly declined?: { readonly citation: string; readonly amount: string } | undefined;
  readonly percent?: number | undefined;
  readonly amount: string;
  /** Instrument and article: `PP 44/2015 Ps 16(1)`. */
  readonly citation: string;
  /** Nobody has checked the rule against its text. */
  readonly remembered: boolean;
  /** The month is past what has been verified of the law. */
  readonly unverified: boolean;
}

/** `JKK 0,24% × Rp4.279.787,17 = Rp10.271, PP 44/2015 Ps 16(1), dibayar pemberi kerja dari ADD 1.1.03.` */
export function lineSentence(facts: LineFacts, language: Language): string {
  const words = WORDS[language];
  const parts = [
    calculation(facts, words),
    facts.citation,
    facts.relief && words.relief(facts.relief.payable, facts.relief.citation),
    facts.percent !== undefined && words.share(facts.percent),
    (facts.relief !== undefined || facts.percent !== undefined) && words.payable(facts.amount),
    words.paid(facts.segment, facts.payer, facts.fund, account(facts)),
    facts.declined && words.declined(facts.declined.citation, facts.declined.amount),
    facts.remembered && words.remembered,
    facts.unverified && words.unverified,
  ];
  return `${parts.filter(Boolean).join(', ')}.`;
}

function calculation(facts: LineFacts, words: Words): string {
  const { programme, rate, base, full } = facts;
  if (rate.kind === 'flat') return `${programme} ${words.flat} ${full}`;
  if (rate.kind === 'bracket') return `${programme} ${words.bracket(rate.no, base)} = ${full}`;
  const capped = facts.cappedFrom === undefined ? '' : ` ${words.capped(facts.cappedFrom)}`;
  return `${programme} ${rate.text} × ${base}${capped} = ${full}`;
}

function account({ fund, subFund, activity, object }: LineFacts): string {
  const whole = subFund === undefined ? fund : `${fund} (${subFund})`;
  const place = activity === undefined ? whole : `${whole} ${activity}`;
  return object === undefined ? place : `${place} (${object})`;
}

interface Words {
  readonly flat: string;
  bracket(no: number, base: string): string;
  capped(wage: string): string;
  relief(payable: string, citation: string): string;
  declined(citation: string, amount: string): string;
  share(percent: number): string;
  payable(amount: string): string;
  paid(segment: Segment, payer: Payer, fund: Fund, account: string): string;
  readonly remembered: string;
  readonly unverified: string;
}

const WORDS: Readonly<Record<Language, Words>> = {
  id: {
    flat: 'tetap sebulan',
    bracket: (no, base) => `tabel BPU baris ${no} (dasar ${base})`,
    capped: (wage) => `(batas upah JP; upah ${wage})`,
    relief: (payable, citation) => `keringanan ${citation}: dibayar ${payable}`,
    declined: (citation, amount) => `kebijakan menolak keringanan ${citation}, yang membuatnya ${amount}`,
    share: (percent) => `bagian ${percent}%`,
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
    share: (percent) => `share ${percent}%`,
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
};
