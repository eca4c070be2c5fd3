/** What a budget can be cut by. `account` is activity and object together, as the APBDes books them. */
export const DIMENSIONS = [
  'village',
  'kecamatan',
  'category',
  'fund',
  'account',
  'month',
  'programme',
  'payer',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** What a budget is cut by: `subFund` is what `fund` becomes where a policy names parts of funds; nobody asks for it. */
export type CutBy = Dimension | 'subFund';

/** The columns that name a place in a cut. A village's name is not unique in a district: its kecamatan goes with it. */
export const KEY_COLUMNS = [
  'kecamatan',
  'village',
  'category',
  'fund',
  'subFund',
  'activity',
  'object',
  'programme',
  'payer',
  'month',
] as const;
export type KeyColumn = (typeof KEY_COLUMNS)[number];

const COLUMNS_OF: Readonly<Record<CutBy, readonly KeyColumn[]>> = {
  village: ['kecamatan', 'village'],
  kecamatan: ['kecamatan'],
  category: ['category'],
  fund: ['fund'],
  subFund: ['fund', 'subFund'],
  account: ['activity', 'object'],
  month: ['month'],
  programme: ['programme'],
  payer: ['payer'],
};

/** The key columns of one or more dimensions, in the order asked for, each once. */
export function keyColumns(dimensions: readonly CutBy[]): KeyColumn[] {
  return [...new Set(dimensions.flatMap((dimension) => COLUMNS_OF[dimension]))];
}

/** A worker stands in one village and one category, but may be charged to several funds, programmes and months. */
export const PARTITIONS: readonly Dimension[] = ['village', 'kecamatan', 'category'];
