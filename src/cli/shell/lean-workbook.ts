import type { Premium } from '../../budget/premium.ts';

/** From so many workers on the detail is worth the trouble. */
const MANY_WORKERS = 20_000;

/** Does a job with the engine collecting its rubbish sooner, where it makes a workbook of many workers. */
export async function leanWorkbook(
  format: string,
  { totals }: Premium,
  job: () => Promise<void>,
): Promise<void> {
  if (format !== 'xlsx' || totals.workers <= MANY_WORKERS) return job();
  const { inLeanMemory } = await import('../../io/machine/lean-memory.ts');
  return inLeanMemory(job);
}
