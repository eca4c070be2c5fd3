import { type CommandSpec, command } from './command.ts';
import * as options from './option-tables.ts';

const FILES = ['<files...>', 'files'] as const;

/** Every command: its words here, its options in their tables, its work in `commands/`, loaded only when it runs. */
export const COMMANDS: readonly CommandSpec[] = [
  command({
    name: 'init',
    help: 'initCommand',
    args: [['[folder]', 'initFolder']],
    options: options.INIT,
    load: () => import('../commands/init.ts'),
  }),
  command({
    name: 'template',
    help: 'templateCommand',
    args: [],
    options: options.TEMPLATE,
    load: () => import('../commands/template.ts'),
  }),
  command({
    name: 'validate',
    help: 'validate',
    args: [FILES],
    rosters: 'files',
    options: options.VALIDATE,
    load: () => import('../commands/validate.ts'),
  }),
  command({
    name: 'inspect',
    help: 'inspect',
    args: [FILES],
    rosters: 'files',
    options: options.INSPECT,
    load: () => import('../commands/inspect.ts'),
  }),
  command({
    name: 'anonymise',
    help: 'anonymise',
    args: [['<file>', 'anonymiseFile']],
    options: options.ANONYMISE,
    load: () => import('../commands/anonymise.ts'),
  }),
  command({
    name: 'premium',
    help: 'premium',
    args: [FILES],
    rosters: 'files',
    options: options.PREMIUM,
    load: () => import('../commands/premium.ts'),
  }),
  command({
    name: 'budget',
    help: 'budget',
    args: [FILES],
    rosters: 'files',
    options: options.BUDGET,
    load: () => import('../commands/budget.ts'),
  }),
  command({
    name: 'plan',
    help: 'plan',
    args: [],
    options: options.PLAN,
    load: () => import('../commands/plan.ts'),
  }),
  command({
    name: 'law',
    help: 'law',
    args: [['[action...]', 'lawAction']],
    options: options.LAW,
    load: () => import('../commands/law.ts'),
  }),
  command({
    name: 'export',
    help: 'export',
    args: [FILES],
    rosters: 'files',
    options: options.EXPORT,
    load: () => import('../commands/export.ts'),
  }),
  command({
    name: 'policy',
    help: 'policyCommand',
    args: [['[action...]', 'policyAction']],
    options: options.POLICY,
    // A pack, and a policy that is named, are what is asked about.
    usesProject: ([action, ...names]) => names.length === 0 && (action === 'check' || action === 'show'),
    load: () => import('../commands/policy.ts'),
  }),
  command({
    name: 'explain',
    help: 'explain',
    args: [['<what...>', 'explainWhat']],
    rosters: 'files',
    usesProject: (_words, given) => given(options.EXPLAIN.nik) !== undefined,
    options: options.EXPLAIN,
    load: () => import('../commands/explain.ts'),
  }),
  command({
    name: 'diff',
    help: 'diff',
    args: [
      ['<old>', 'oldRoster'],
      ['<new>', 'newRoster'],
    ],
    rosters: 'pair',
    options: options.DIFF,
    load: () => import('../commands/diff.ts'),
  }),
  command({
    name: 'realise',
    help: 'realise',
    args: [['[files...]', 'files']],
    options: options.REALISE,
    load: () => import('../commands/realise.ts'),
  }),
  command({
    name: 'reconcile',
    help: 'reconcile',
    args: [FILES],
    rosters: 'files',
    options: options.RECONCILE,
    load: () => import('../commands/reconcile.ts'),
  }),
];
