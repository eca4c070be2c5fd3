import { SEVERITIES } from '../../domain/finding.ts';
import { BUDGET_FORMATS, PREMIUM_FORMATS } from '../../reports/budget/formats.ts';
import { CHANGES_FORMATS, RECONCILE_FORMATS } from '../../reports/enrolment/formats.ts';
import { VALIDATION_FORMATS } from '../../reports/findings/formats.ts';
import { PLAN_FORMATS } from '../../reports/plan/formats.ts';
import { REALISE_FORMATS } from '../../reports/realise/formats.ts';
import { INSPECTION_FORMATS } from '../../reports/roster/formats.ts';
import { STATUS_FORMATS } from '../../reports/status/formats.ts';
import {
  flag,
  folder,
  format,
  fromProject,
  list,
  oneOf,
  requiredList,
  requiredOption,
  textOption,
  writing,
} from './options.ts';

/** What every command that reads rosters takes. */
const READING = {
  policy: fromProject('policy', list('--policy <file>', 'policy')),
  sheet: fromProject('sheet', textOption('--sheet <name>', 'sheet')),
  headerRow: fromProject('headerRow', textOption('--header-row <n>', 'headerRow')),
  map: fromProject('map', list('--map <field=header>', 'map')),
  category: fromProject('category', textOption('--category <id>', 'category')),
  asOf: textOption('--as-of <date>', 'asOf'),
};
const READ_AND_JOIN = { ...READING, join: fromProject('joins', list('--join <file>', 'join')) };

const OUTPUT = {
  output: fromProject('output', writing('file', textOption('-o, --output <file>', 'output'))),
  force: flag('--force', 'force'),
};
const MONTH = { month: textOption('--month <month>', 'month') };
const YEAR = { year: fromProject('year', textOption('--year <year>', 'year')) };
const STRICT = flag('--strict', 'strict');
const LEFT_OUT = {
  allowRejected: flag('--allow-rejected', 'allowRejected'),
  strict: fromProject('strict', STRICT),
};
const FAIL_ON = {
  ...fromProject('severity', oneOf('--fail-on <severity>', 'failOn', ...SEVERITIES)),
  standard: 'error',
} as const;
/** Law and policy show what they have as text or as data. */
const TEXT_OR_JSON = { ...oneOf('--format <format>', 'format', 'text', 'json'), standard: 'text' } as const;

export const TEMPLATE = {
  policy: READING.policy,
  categories: textOption('--categories <list>', 'templateCategories'),
  rows: textOption('--rows <n>', 'templateRows'),
  asOf: READING.asOf,
  output: writing('file', requiredOption('-o, --output <file>', 'templateOutput')),
  force: OUTPUT.force,
};

export const VALIDATE = {
  ...READ_AND_JOIN,
  format: format(VALIDATION_FORMATS, 'text'),
  also: writing('format=file', list('--also <format=file>', 'also')),
  ...OUTPUT,
  failOn: FAIL_ON,
  maxWarnings: textOption('--max-warnings <n>', 'maxWarnings'),
  max: textOption('--max <n>', 'max'),
  only: list('--only <codes>', 'onlyCodes'),
  skip: list('--skip <codes>', 'skipCodes'),
  baseline: fromProject('baseline', textOption('--baseline <file>', 'baseline')),
  writeBaseline: writing('file', textOption('--write-baseline <file>', 'writeBaseline')),
  reason: textOption('--reason <text>', 'baselineReason'),
  expires: textOption('--expires <date>', 'baselineExpires'),
  marked: writing('folder', textOption('--marked <folder>', 'marked')),
  fix: folder('--fix [folder]', 'fix'),
  unmask: flag('--unmask', 'unmaskLog'),
};

export const INSPECT = { ...READING, format: format(INSPECTION_FORMATS, 'text'), ...OUTPUT };

export const ANONYMISE = {
  ...READING,
  output: writing('file', requiredOption('-o, --output <file>', 'anonymiseOutput')),
  force: OUTPUT.force,
};

export const PREMIUM = {
  ...READ_AND_JOIN,
  ...MONTH,
  ...YEAR,
  format: format(PREMIUM_FORMATS, 'text'),
  ...OUTPUT,
  ...LEFT_OUT,
  unmask: flag('--unmask', 'unmask'),
  max: textOption('--max <n>', 'maxWorkers'),
};

export const BUDGET = {
  ...READ_AND_JOIN,
  ...YEAR,
  by: textOption('--by <what>', 'by'),
  perVillage: writing('folder', textOption('--per-village <folder>', 'perVillage')),
  save: writing('json', textOption('--save <name>', 'saveBudget')),
  against: textOption('--against <file>', 'against'),
  expect: textOption('--expect <file>', 'expect'),
  paid: textOption('--paid <rupiah>', 'paid'),
  benefits: textOption('--benefits <rupiah>', 'benefits'),
  outcome: textOption('--outcome <file>', 'outcome'),
  format: format(BUDGET_FORMATS, 'text'),
  ...OUTPUT,
  ...LEFT_OUT,
};

export const PLAN = {
  ...READ_AND_JOIN,
  ...YEAR,
  villages: fromProject('villages', textOption('--villages <file>', 'villages')),
  set: list('--set <setting>', 'set'),
  scenario: list('--scenario <settings>', 'scenario'),
  roundUp: textOption('--round-up <rupiah>', 'roundUp'),
  umkGrowth: textOption('--umk-growth <percent>', 'umkGrowth'),
  perVillage: writing('folder', textOption('--per-village <folder>', 'perVillage')),
  expect: textOption('--expect <file>', 'expect'),
  format: format(PLAN_FORMATS, 'text'),
  ...OUTPUT,
};

export const LAW = {
  ...MONTH,
  region: textOption('--region <code>', 'lawRegion'),
  amount: textOption('--amount <rupiah>', 'lawAmount'),
  format: TEXT_OR_JSON,
  strict: STRICT,
};

const { policy: _policy, ...READING_WITHOUT_POLICY } = READ_AND_JOIN;

export const EXPORT = {
  ...READING_WITHOUT_POLICY,
  policy: fromProject('policy', requiredList('--policy <file>', 'policy')),
  month: requiredOption('--month <month>', 'month'),
  output: fromProject('output', writing('folder', requiredOption('-o, --output <folder>', 'outputDir'))),
  only: oneOf('--only <what>', 'only', 'accepted'),
  template: fromProject('templates', textOption('--template <folder>', 'template')),
  bpuLayout: textOption('--bpu-layout <file>', 'bpuLayout'),
  f1a: flag('--f1a', 'f1a'),
  force: OUTPUT.force,
};

export const STATUS = {
  ...READ_AND_JOIN,
  ...MONTH,
  exports: fromProject('output', textOption('--exports <folder>', 'statusExports')),
  bill: fromProject('bills', list('--bill <file>', 'statusBills')),
  receipts: fromProject('receipts', list('--receipts <file>', 'statusReceipts')),
  failOn: FAIL_ON,
  format: format(STATUS_FORMATS, 'text'),
  ...OUTPUT,
};

export const INIT = { force: OUTPUT.force };

export const POLICY = {
  policy: READING.policy,
  format: TEXT_OR_JSON,
  output: writing('file', textOption('-o, --output <file>', 'output')),
  force: OUTPUT.force,
};

export const EXPLAIN = { ...READ_AND_JOIN, ...MONTH, ...YEAR, nik: textOption('--nik <nik>', 'nik') };

export const DIFF = {
  ...READ_AND_JOIN,
  ...MONTH,
  format: format(CHANGES_FORMATS, 'text'),
  output: writing('folder', textOption('-o, --output <folder>', 'outputDir')),
  template: fromProject('templates', textOption('--template <folder>', 'template')),
  only: oneOf('--only <what>', 'only', 'accepted'),
  unmask: flag('--unmask', 'unmask'),
  force: OUTPUT.force,
};

export const REALISE = {
  ...READ_AND_JOIN,
  ...YEAR,
  budget: textOption('--budget <file>', 'realiseBudget'),
  bill: fromProject('bills', list('--bill <file>', 'realiseBill')),
  receipts: fromProject('receipts', requiredList('--receipts <file>', 'receipts')),
  format: format(REALISE_FORMATS, 'text'),
  ...OUTPUT,
  ...LEFT_OUT,
};

export const RECONCILE = {
  ...READ_AND_JOIN,
  bill: fromProject('bills', list('--bill <file>', 'bill')),
  ...MONTH,
  failed: list('--failed <file>', 'failed'),
  failedReason: textOption('--failed-reason <heading>', 'failedReason'),
  marked: writing('folder', textOption('--marked <folder>', 'failedMarked')),
  format: format(RECONCILE_FORMATS, 'text'),
  unmask: flag('--unmask', 'unmask'),
  ...OUTPUT,
};

export const COMPLETION = {};
