/** What a project file says once for every command. */
export const PROJECT_KEYS = [
  'policy',
  'year',
  'rosters',
  'joins',
  'bills',
  'receipts',
  'villages',
  'templates',
  'baseline',
  'output',
  'formats',
  'severity',
  'sheet',
  'headerRow',
  'map',
  'category',
  'strict',
] as const;
export type ProjectKey = (typeof PROJECT_KEYS)[number];

/** Those that name files and folders; all but the first may hold placeholders. */
export const PROJECT_PATH_KEYS = [
  'policy',
  'rosters',
  'joins',
  'bills',
  'receipts',
  'villages',
  'templates',
  'baseline',
  'output',
] as const satisfies readonly ProjectKey[];

/** What a project file is called; one of them in a folder. */
export const PROJECT_FILES = ['enroll.yaml', 'enroll.yml'] as const;
