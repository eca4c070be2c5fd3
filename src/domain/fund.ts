/**
 * Where the money comes from. The village's own funds carry Siskeudes' codes (law.md 7.3); what does not pass
 * through the APBDes has no such code, so APBD, BAZNAS, CSR and SELF are pseudo-codes of this program.
 */
export const FUNDS = [
  'ADD',
  'DDS',
  'PAD',
  'PBH',
  'PBK',
  'PBP',
  'DLL',
  'APBD',
  'APBD-PROV',
  'APBN',
  'BAZNAS',
  'CSR',
  'SELF',
] as const;
export type Fund = (typeof FUNDS)[number];

/**
 * The funds that are money of a government: state, province, regency, and everything that a village pays through its
 * APBDes, its own revenue included. BAZNAS, CSR and members are not. Whether the APBDes counts as APBN or APBD where a
 * law says so stands nowhere: this is our reading, and a policy may be told otherwise (`relief: all-funds`).
 */
export const GOVERNMENT_FUNDS: readonly Fund[] = [
  'APBN',
  'APBD-PROV',
  'APBD',
  'DDS',
  'ADD',
  'PBH',
  'PBK',
  'PBP',
  'PAD',
  'DLL',
];

/** What the trade calls the funds beside their codes, in small letters and single blanks. */
const SPOKEN: Readonly<Record<string, Fund>> = {
  dd: 'DDS',
  'dana desa': 'DDS',
  'alokasi dana desa': 'ADD',
  pades: 'PAD',
  'pad desa': 'PAD',
  'pendapatan asli desa': 'PAD',
  bhp: 'PBH',
  bhpr: 'PBH',
  bhprd: 'PBH',
  phpr: 'PBH',
  'bagi hasil pajak': 'PBH',
  'bagi hasil pajak dan retribusi': 'PBH',
  'bagi hasil': 'PBH',
  bkk: 'PBK',
  'bankeu kabupaten': 'PBK',
  bkp: 'PBP',
  'bankeu provinsi': 'PBP',
  'apbd kabupaten': 'APBD',
  'apbd provinsi': 'APBD-PROV',
};

/** The fund that a word of the trade means (`DD`, `PADes`, `bagi hasil pajak`); undefined for a word that is none. */
export function spokenFund(word: string): Fund | undefined {
  const asked = word
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return Object.hasOwn(SPOKEN, asked) ? SPOKEN[asked] : undefined;
}

/** Funds that pass through the village's own budget; the others are paid past it. */
const VILLAGE_FUNDS: ReadonlySet<Fund> = new Set(['ADD', 'DDS', 'PAD', 'PBH', 'PBK', 'PBP', 'DLL']);

export const isVillageFund = (fund: Fund): boolean => VILLAGE_FUNDS.has(fund);

/** Where money passes: through the APBDes, or past it (budgets of others, gifts, what members pay themselves). */
export const SIDES = ['apbdes', 'outside'] as const;
export type Side = (typeof SIDES)[number];

export const sideOf = (fund: Fund): Side => (isVillageFund(fund) ? 'apbdes' : 'outside');
