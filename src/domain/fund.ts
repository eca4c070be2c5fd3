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
