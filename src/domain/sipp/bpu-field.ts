/** What the registration of BPU members asks for, by several sources; no official bulk form is known. */
export const BPU_FIELDS = [
  'no',
  'nik',
  'name',
  'birthPlace',
  'birthDate',
  'sex',
  'mother',
  'address',
  'village',
  'kecamatan',
  'regency',
  'mobile',
  'email',
  'occupation',
  'workPlace',
  'hours',
  'income',
  'programmes',
  'period',
  'contribution',
] as const;
export type BpuField = (typeof BPU_FIELDS)[number];
