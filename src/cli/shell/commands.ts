import type { CommandSpec, OptionSpec } from './command.ts';

const FILES = ['<files...>', 'files'] as const;
const POLICY: OptionSpec = { flags: '--policy <file>', help: 'policy', repeated: true };
const READING: readonly OptionSpec[] = [
  POLICY,
  { flags: '--sheet <name>', help: 'sheet' },
  { flags: '--header-row <n>', help: 'headerRow' },
  { flags: '--map <field=header>', help: 'map', repeated: true },
  { flags: '--as-of <date>', help: 'asOf' },
];
const READ_AND_JOIN: readonly OptionSpec[] = [
  ...READING,
  { flags: '--join <file>', help: 'join', repeated: true },
];
const OUTPUT: OptionSpec = { flags: '-o, --output <file>', help: 'output' };
const FORCE: OptionSpec = { flags: '--force', help: 'force' };
const format = (...choices: readonly string[]): OptionSpec => ({
  flags: '--format <format>',
  help: 'format',
  choices,
});
const MONTH: OptionSpec = { flags: '--month <month>', help: 'month' };
const YEAR: OptionSpec = { flags: '--year <year>', help: 'year' };
const LEFT_OUT: readonly OptionSpec[] = [
  { flags: '--allow-rejected', help: 'allowRejected' },
  { flags: '--strict', help: 'strict' },
];

/** Every command: its words here, its work in `commands/`, loaded only when it runs. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'template',
    help: 'templateCommand',
    args: [],
    options: [
      POLICY,
      { flags: '--categories <list>', help: 'templateCategories' },
      { flags: '--rows <n>', help: 'templateRows' },
      { flags: '--as-of <date>', help: 'asOf' },
      { flags: '-o, --output <file>', help: 'templateOutput', required: true },
      FORCE,
    ],
    load: () => import('../commands/template.ts'),
  },
  {
    name: 'validate',
    help: 'validate',
    args: [FILES],
    options: [
      ...READ_AND_JOIN,
      format('text', 'json', 'junit', 'sarif', 'github', 'html', 'markdown'),
      { flags: '--also <format=file>', help: 'also', repeated: true },
      OUTPUT,
      FORCE,
      { flags: '--fail-on <severity>', help: 'failOn', choices: ['info', 'warning', 'error'] },
      { flags: '--max <n>', help: 'max' },
      { flags: '--only <codes>', help: 'onlyCodes', repeated: true },
      { flags: '--skip <codes>', help: 'skipCodes', repeated: true },
      { flags: '--baseline <file>', help: 'baseline' },
      { flags: '--write-baseline <file>', help: 'writeBaseline' },
      { flags: '--reason <text>', help: 'baselineReason' },
      { flags: '--expires <date>', help: 'baselineExpires' },
      { flags: '--marked <folder>', help: 'marked' },
      { flags: '--fix [folder]', help: 'fix' },
    ],
    load: () => import('../commands/validate.ts'),
  },
  {
    name: 'inspect',
    help: 'inspect',
    args: [FILES],
    options: [...READING, format('text', 'json'), OUTPUT, FORCE],
    load: () => import('../commands/inspect.ts'),
  },
  {
    name: 'premium',
    help: 'premium',
    args: [FILES],
    options: [
      ...READ_AND_JOIN,
      MONTH,
      YEAR,
      format('text', 'json', 'csv', 'xlsx'),
      OUTPUT,
      FORCE,
      ...LEFT_OUT,
      { flags: '--unmask', help: 'unmask' },
      { flags: '--max <n>', help: 'maxWorkers' },
    ],
    load: () => import('../commands/premium.ts'),
  },
  {
    name: 'budget',
    help: 'budget',
    args: [FILES],
    options: [
      ...READ_AND_JOIN,
      YEAR,
      { flags: '--by <what>', help: 'by' },
      { flags: '--per-village <folder>', help: 'perVillage' },
      { flags: '--expect <file>', help: 'expect' },
      { flags: '--paid <rupiah>', help: 'paid' },
      { flags: '--benefits <rupiah>', help: 'benefits' },
      { flags: '--outcome <file>', help: 'outcome' },
      format('text', 'json', 'csv', 'xlsx', 'html'),
      OUTPUT,
      FORCE,
      ...LEFT_OUT,
    ],
    load: () => import('../commands/budget.ts'),
  },
  {
    name: 'plan',
    help: 'plan',
    args: [],
    options: [
      POLICY,
      YEAR,
      { flags: '--villages <file>', help: 'villages' },
      { flags: '--set <setting>', help: 'set', repeated: true },
      { flags: '--scenario <settings>', help: 'scenario', repeated: true },
      { flags: '--round-up <rupiah>', help: 'roundUp' },
      { flags: '--umk-growth <percent>', help: 'umkGrowth' },
      { flags: '--expect <file>', help: 'expect' },
      format('text', 'json'),
      OUTPUT,
      FORCE,
    ],
    load: () => import('../commands/plan.ts'),
  },
  {
    name: 'law',
    help: 'law',
    args: [['[action...]', 'lawAction']],
    options: [
      MONTH,
      { flags: '--region <code>', help: 'lawRegion' },
      { flags: '--amount <rupiah>', help: 'lawAmount' },
      format('text', 'json'),
      { flags: '--strict', help: 'strict' },
    ],
    load: () => import('../commands/law.ts'),
  },
  {
    name: 'export',
    help: 'export',
    args: [FILES],
    options: [
      ...READ_AND_JOIN.filter((option) => option !== POLICY),
      { ...POLICY, required: true },
      { flags: '--month <month>', help: 'month', required: true },
      { flags: '-o, --output <folder>', help: 'outputDir', required: true },
      { flags: '--only <what>', help: 'only', choices: ['accepted'] },
      { flags: '--template <folder>', help: 'template' },
      { flags: '--bpu-layout <file>', help: 'bpuLayout' },
      { flags: '--f1a', help: 'f1a' },
      FORCE,
    ],
    load: () => import('../commands/export.ts'),
  },
  {
    name: 'policy',
    help: 'policyCommand',
    args: [['[action...]', 'policyAction']],
    options: [POLICY, format('text', 'json'), OUTPUT, FORCE],
    load: () => import('../commands/policy.ts'),
  },
  {
    name: 'explain',
    help: 'explain',
    args: [['<what...>', 'explainWhat']],
    options: [...READ_AND_JOIN, MONTH, YEAR, { flags: '--nik <nik>', help: 'nik' }],
    load: () => import('../commands/explain.ts'),
  },
  {
    name: 'diff',
    help: 'diff',
    args: [
      ['<old>', 'oldRoster'],
      ['<new>', 'newRoster'],
    ],
    options: [
      ...READ_AND_JOIN,
      { flags: '--month <month>', help: 'month' },
      format('text', 'json'),
      { flags: '-o, --output <folder>', help: 'outputDir' },
      { flags: '--template <folder>', help: 'template' },
      { flags: '--only <what>', help: 'only', choices: ['accepted'] },
      { flags: '--unmask', help: 'unmask' },
      FORCE,
    ],
    load: () => import('../commands/diff.ts'),
  },
  {
    name: 'reconcile',
    help: 'reconcile',
    args: [FILES],
    options: [
      ...READ_AND_JOIN,
      { flags: '--bill <file>', help: 'bill', required: true },
      { flags: '--month <month>', help: 'month', required: true },
      format('text', 'json'),
      { flags: '--unmask', help: 'unmask' },
      OUTPUT,
      FORCE,
    ],
    load: () => import('../commands/reconcile.ts'),
  },
];
