import { CHECKED_ON, type DatedValue, LAST_READ, LAW_TEXTS, type LawItem, since } from '../value.ts';

const FIRST_AGE = 56;
const FIRST_RISE = 2019;
const YEARS_PER_STEP = 3;
const LAST_AGE = 65;

/** Ps 15: 56 at first, 57 from 1 January 2019, then a year more every third year until 65. */
function ages(): DatedValue<number>[] {
  const steps = Array.from(
    { length: LAST_AGE - FIRST_AGE },
    (_, index) => FIRST_RISE + index * YEARS_PER_STEP,
  );
  const starts = ['2015-07', ...steps.map((year) => `${year}-01`)];
  return starts.map((from, index) => ({
    from: since(from),
    to: index < steps.length ? since(`${(steps[index] ?? 0) - 1}-12`) : undefined,
    value: FIRST_AGE + index,
    source: {
      instrument: 'pp-45-2015',
      article: 'Ps 15(1)–(3)',
      address: LAW_TEXTS,
      read: CHECKED_ON,
      evidence: 'text',
    },
  }));
}

/** The age at which JP ends and its benefit begins. The rule itself fixes every step up to 2043. */
export const pensionAge: LawItem<number> = {
  id: 'pension-age',
  title: { id: 'Usia pensiun program JP', en: 'Pension age of JP' },
  values: ages(),
  verifiedUntil: LAST_READ,
  note: {
    id: 'Pekerja yang tetap bekerja sesudah usia pensiun boleh meneruskan paling lama 3 tahun (Ps 15(4)).',
    en: 'A worker who stays in work past the pension age may go on for at most 3 years (art. 15(4)).',
  },
  format: (age, language = 'id') => ({ id: `${age} tahun`, en: `${age} years` })[language],
};
