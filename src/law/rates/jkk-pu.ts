import { formatRate, type Ppm, ppm } from '../../domain/money.ts';
import { RISK_CLASSES, type RiskClass } from '../../domain/programme.ts';
import { rateText } from '../format.ts';
import { CHECKED_ON, LAST_READ, LAW_TEXTS, type LawItem, since } from '../value.ts';

/** JKK of PU members by risk class of the workplace, paid by the employer. */
export const jkkPu: LawItem<Readonly<Record<RiskClass, Ppm>>> = {
  id: 'jkk-pu',
  title: { id: 'Iuran JKK peserta penerima upah', en: 'JKK contribution of PU members' },
  values: [
    {
      from: since('2015-07'),
      value: { 1: ppm(2_400), 2: ppm(5_400), 3: ppm(8_900), 4: ppm(12_700), 5: ppm(17_400) },
      source: {
        instrument: 'pp-44-2015',
        article: 'Ps 16(1)',
        address: LAW_TEXTS,
        read: CHECKED_ON,
        evidence: 'text',
      },
    },
  ],
  verifiedUntil: LAST_READ,
  format: (rates, language) =>
    RISK_CLASSES.map((risk) => `${risk}: ${rateText(rates[risk], language)}`).join('; '),
  json: (rates) => Object.fromEntries(RISK_CLASSES.map((risk) => [risk, formatRate(rates[risk])])),
  note: {
    id: 'Kantor desa adalah kelas 1 (lihat risk-class-village). Rekomposisi JKP memindahkan uang di dalam dana; yang dibayar tetap 0,24% (lihat jkp-recomposition). Tanpa batas atas upah.',
    en: 'A village office is class 1 (see risk-class-village). JKP recomposition moves money inside the fund; what is paid stays 0.24% (see jkp-recomposition). No wage ceiling.',
  },
};

const LETTERS: Readonly<Record<RiskClass, string>> = { 1: 'a', 2: 'b', 3: 'c', 4: 'd', 5: 'e' };

/** The article of one class's rate: `Ps 16(1)a`. */
export function articleOfRisk(risk: RiskClass): string {
  return `Ps 16(1)${LETTERS[risk]}`;
}
