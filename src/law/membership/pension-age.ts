import { type DatedValue, LAST_READ, type LawItem, READ_ON, since } from '../value.ts';

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
      address: 'https://riau.info/usia-pensiun-pekerja-kembali-bertambah-jadi-59-tahun',
      read: READ_ON,
      evidence: 'secondary',
      caveat: {
        id: 'Ps 15 dibaca dalam kutipan pers; tahun sesudah 2025 dihitung dari bunyinya',
        en: 'art. 15 read in press quotations; years after 2025 computed from its words',
      },
    },
  }));
}

/** The age at which JP ends and its benefit begins. The rule itself fixes every step up to 2043. */
export const pensionAge: LawItem<number> = {
  id: 'pension-age',
  title: { id: 'Usia pensiun program JP', en: 'Pension age of JP' },
  values: ages(),
  verifiedUntil: LAST_READ,
  format: (age, language) => (language === 'en' ? `${age} years` : `${age} tahun`),
};
