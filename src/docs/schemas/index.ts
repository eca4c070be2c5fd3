import { z } from 'zod';
import { budget, savedBudget } from './budget.ts';
import { failed, manifest, reconcileDocument as reconcile, reconciles } from './enrolment.ts';
import { law, lawDiff } from './law.ts';
import { plan } from './plan.ts';
import { policies, policy, policyProblems } from './policy.ts';
import { premium } from './premium.ts';
import { baseline, diff, inspectDocument as inspect, report } from './roster.ts';
import { realiseDocument as realise, status } from './year.ts';

interface Document {
  readonly schema: z.ZodType;
  readonly title: string;
  readonly description: string;
}

const document = (schema: z.ZodType, title: string, description: string): Document => ({
  schema,
  title,
  description,
});

/** Every JSON document that the program writes, by the name that it states under `schema`. */
const DOCUMENTS: Readonly<Record<string, Document>> = {
  'enroll.baseline/1': document(
    baseline,
    'Baseline',
    'Findings that may stand: `enroll validate --update-baseline`, read by `--baseline`.',
  ),
  'enroll.budget/1': document(
    budget,
    'Budget',
    '`enroll budget --format json`: contributions by village, category, fund and account.',
  ),
  'enroll.diff/1': document(
    diff,
    'Changes',
    '`enroll diff --format json`: what happened between two rosters.',
  ),
  'enroll.export/1': document(
    manifest,
    'Export',
    '`manifest.json` of `enroll export`: what was made of what. It names no person.',
  ),
  'enroll.failed/1': document(
    failed,
    'Failed rows',
    '`enroll reconcile --failed --format json`: rows that SIPP did not take, found again on the rosters.',
  ),
  'enroll.inspect/1': document(
    inspect,
    'Layout',
    '`enroll inspect --format json`: how each sheet is understood, without people.',
  ),
  'enroll.law/1': document(
    law,
    'Law',
    '`enroll law --format json`: rates, ceilings and tables with their sources.',
  ),
  'enroll.law-diff/1': document(
    lawDiff,
    'Changes of the law',
    '`enroll law diff --format json`: what changed between two months.',
  ),
  'enroll.plan/1': document(
    plan,
    'Plan',
    '`enroll plan --format json`: what a year costs before anybody is named.',
  ),
  'enroll.policies/1': document(
    policies,
    'Policies',
    '`enroll policy list --format json`: the policies that ship.',
  ),
  'enroll.policy/1': document(
    policy,
    'Policy',
    '`enroll policy show --format json`: the effective policy, each value with its layer.',
  ),
  'enroll.policy-problems/1': document(
    policyProblems,
    'Problems of a policy',
    '`enroll policy check --format json`.',
  ),
  'enroll.premium/1': document(
    premium,
    'Premiums',
    '`enroll premium --format json`: contributions of every worker, line by line.',
  ),
  'enroll.realise/1': document(
    realise,
    'Realisation',
    '`enroll realise --format json`: planned, billed, paid and left.',
  ),
  'enroll.reconcile/1': document(reconcile, 'Bill', '`enroll reconcile --format json` of one bill.'),
  'enroll.reconciles/1': document(
    reconciles,
    'Bills',
    '`enroll reconcile --format json` of several bills or months.',
  ),
  'enroll.report/1': document(
    report,
    'Findings',
    '`enroll validate --format json`: what was found in rosters.',
  ),
  'enroll.saved-budget/1': document(
    savedBudget,
    'Saved budget',
    '`enroll budget --save`: read by `--against` and `enroll realise`.',
  ),
  'enroll.status/1': document(
    status,
    'Status',
    '`enroll status --format json`: how far each village is in a month.',
  ),
};

export const DOCUMENT_NAMES: readonly string[] = Object.keys(DOCUMENTS);

/** `enroll.budget/1` → `docs/schemas/enroll.budget-1.schema.json` */
export const schemaPath = (name: string): string => `docs/schemas/${name.replace('/', '-')}.schema.json`;

/** The JSON Schema (draft 7) of a document as its file has it; a RangeError for a name that no document has. */
export function documentSchema(name: string): string {
  const found = DOCUMENTS[name];
  if (!found) throw new RangeError(`no document is called ${name}`);
  const { schema, title, description } = found;
  const { $schema, ...shape } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    override: withoutSafeBounds,
  });
  return `${JSON.stringify({ $schema, $id: name, title, description, ...shape }, null, 2)}\n`;
}

/** Every whole number has the bounds of what a double holds: they say nothing about the document. */
function withoutSafeBounds({
  jsonSchema,
}: {
  readonly jsonSchema: { minimum?: unknown; maximum?: unknown };
}): void {
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}
