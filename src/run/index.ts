/**
 * The work itself, as use cases: typed requests and the world as `Ports` in; facts and files to write out. Each throws
 * `Refused` for what its caller can do something about. A command line loads the one that it needs from its own file.
 */

export { receiptProblemWords } from '../reports/enrolment/receipt-problems.ts';
export { premiumOf } from './budget/premium-of.ts';
export { compareRosters } from './compare-rosters.ts';
export { fixedCopies } from './copies/fixed-copies.ts';
export { findFixes } from './copies/fixes.ts';
export { markedCopies } from './copies/marked-copies.ts';
export { exportChanges } from './export-changes.ts';
export { exportMonth } from './export-month.ts';
export { findLines } from './find-lines.ts';
export { inspect } from './inspect.ts';
export { planYear } from './plan-year.ts';
export { policyInForce } from './policy/policy-in-force.ts';
export type { Copying, InputFiles, Ports, Progress } from './ports.ts';
export { type ReceiptsRead, readReceiptFiles } from './receipts.ts';
export { reconcile } from './reconcile.ts';
export { validate } from './validate.ts';
