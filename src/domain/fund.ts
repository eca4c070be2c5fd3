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
