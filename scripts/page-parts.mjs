import { emptied } from './page-bundle.mjs';

/** What no page calls: formats that it does not write, and what only options of the command line ask for. */
export const UNUSED = [
  'src/reports/budget/budget-html.ts',
  'src/reports/budget/budget-json.ts',
  'src/reports/budget/budget-table.ts',
  'src/reports/budget/change-data.ts',
  'src/reports/budget/change-view.ts',
  'src/reports/budget/expected-view.ts',
  'src/reports/budget/outcome-view.ts',
  'src/reports/budget/premium-json.ts',
  'src/reports/findings/report-github.ts',
  'src/reports/findings/report-gitlab.ts',
  'src/reports/findings/report-json.ts',
  'src/reports/findings/report-junit.ts',
  'src/reports/findings/report-markdown.ts',
  'src/reports/findings/report-sarif.ts',
  'src/io/write/write-parquet.ts',
  // --baseline
  'src/checks/engine/baseline.ts',
  'src/checks/engine/baseline-cover.ts',
  'src/reports/findings/baseline-problem.ts',
  'src/run/findings/fingerprints.ts',
  'src/text/report/baseline.ts',
  // --expect, --outcome, --against, --json of a budget that is kept
  'src/budget/figures/collect-figures.ts',
  'src/reports/run/expected-problem-text.ts',
  'src/text/budget/expected.ts',
  'src/text/budget/outcome.ts',
  // --join, --templates, --f1a
  'src/run/rosters/joins.ts',
  'src/text/roster/join.ts',
  'src/run/export/sipp-templates.ts',
  'src/reports/enrolment/template-fault.ts',
  'src/reports/enrolment/f1a-page.ts',
  'src/io/patch/patch-xlsx.ts',
  // Words of other commands, of which the table of refusals knows.
  'src/text/budget/realise.ts',
  'src/text/enrolment/changes.ts',
  'src/text/enrolment/failed.ts',
  'src/text/enrolment/reconcile.ts',
  'src/text/shell/project.ts',
  'src/text/status/status.ts',
];
export const REPLACED = {
  'src/policy/packs.ts': 'scripts/page-stubs/no-packs.mjs',
  'src/reports/workbook/change-sheet.ts': 'scripts/page-stubs/no-comparison.mjs',
  'src/reports/workbook/expected-sheet.ts': 'scripts/page-stubs/no-comparison.mjs',
  'src/reports/workbook/outcome-sheet.ts': 'scripts/page-stubs/no-comparison.mjs',
};
/** What packages bring besides: schemas as JSON, and of the writer of workbooks what reads them and what makes cells. */
const NEVER_CALLED = new RegExp(
  [
    'zod[\\\\/]v4[\\\\/]core[\\\\/](?:to-json-schema|json-schema-processors|json-schema-generator)',
    `exceljs[\\\\/]lib[\\\\/](?:${[
      'utils/(?:parse-sax|stream-buf|cell-matrix|encryptor|shared-formula)',
      'doc/(?:cell|row|note|defined-names)',
      'xlsx/xform/sheet/(?:cell|row|hyperlink|picture|header-footer|page-breaks|row-breaks)-xform',
      'xlsx/xform/sheet/cf/(?:formula|color-scale|icon-set)-xform',
      'xlsx/xform/strings/phonetic-text-xform',
    ]
      .join('|')
      .replaceAll('/', '[\\\\/]')})`,
  ]
    .map((path) => `${path}\\.js$`)
    .join('|'),
);
/** The sentences of zod, which nobody is shown: what is wrong with a policy is said in ours. */
const SENTENCES = /zod[\\/]v4[\\/]locales[\\/]en\.js$/;

/** Whoever called what is left out would be told that there is no such function. */
export const leftOut = [
  emptied(NEVER_CALLED, 'module.exports = class {};'),
  emptied(SENTENCES, 'export default () => ({});'),
];

/** Without the official villages and the older forms of Excel; the page says so. */
export const SHORT = {
  'src/io/web/web-xls.ts': 'scripts/page-stubs/no-xls.mjs',
  'src/policy/areas/index.ts': 'scripts/page-stubs/no-areas.mjs',
};
