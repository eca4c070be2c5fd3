import type { Language } from '../../domain/language.ts';
import type { Rounding } from '../../domain/money.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';

export interface AssumedWords {
  readonly text: Shown;
  readonly set: boolean;
  readonly source: Shown | undefined;
}

interface AssumptionText {
  /** Without a base or an income that concerns nobody. */
  readonly line: (
    base: AssumedWords | undefined,
    income: AssumedWords | undefined,
    rounding: AssumedWords,
  ) => Shown;
  /** Where no policy serves: the assumed bases of a month, where its law is known. */
  readonly withoutPolicy: (base: Shown | undefined, income: Shown | undefined) => Shown;
  readonly rounding: Readonly<Record<Rounding, Shown>>;
  /** Follows the rounding that is done once for a village and year. */
  readonly once: Shown;
}

const own = ({ set, source }: AssumedWords, byPolicy: string): string =>
  set ? ` (${byPolicy}${source === undefined ? '' : `: ${source}`})` : '';

/** One line for the values that no law gives. */
export const ASSUMPTION_TEXT = spoken<Readonly<Record<Language, AssumptionText>>>({
  id: {
    line: (base, income, rounding) =>
      `Asumsi, bukan hukum; tanyakan kantor cabang, lalu tulis di kebijakan: ${base ? `dasar upah terendah PU ${base.text}${own(base, 'kebijakan')}; ` : ''}${income ? `penghasilan terendah BPU ${income.text}${own(income, 'kebijakan')}; ` : ''}pembulatan ${rounding.text}${own(rounding, 'kebijakan')}.`,
    withoutPolicy: (base, income) =>
      `Tanpa kebijakan daerah: aturan nasional${base === undefined || income === undefined ? '' : ` dengan dasar yang diandaikan, bukan ketetapan: PU ${base}, BPU ${income} sebulan`}. Dasar daerah Anda: jalankan enroll tanpa kata lain dan jawab pertanyaannya, atau buat enroll policy init -o kebijakan.yaml, isi, lalu tambahkan --policy kebijakan.yaml.`,
    rounding: {
      'half-up': 'ke rupiah terdekat',
      up: 'ke atas',
      down: 'ke bawah',
    },
    once: ', sekali per desa, kategori, program, penanggung, dan tahun',
  },
  en: {
    line: (base, income, rounding) =>
      `Assumed, no law; ask the branch office and state it in the policy: ${base ? `lowest PU wage base ${base.text}${own(base, 'policy')}; ` : ''}${income ? `lowest BPU income ${income.text}${own(income, 'policy')}; ` : ''}rounding ${rounding.text}${own(rounding, 'policy')}.`,
    withoutPolicy: (base, income) =>
      `No policy of a district: the national rules${base === undefined || income === undefined ? '' : ` with assumed bases that nobody has set: PU ${base}, BPU ${income} a month`}. For your own: run enroll with no other word and answer it, or make enroll policy init -o policy.yaml, fill it in, then add --policy policy.yaml.`,
    rounding: { 'half-up': 'to the nearest rupiah', up: 'up', down: 'down' },
    once: ', once a village, category, programme, payer and year',
  },
});
