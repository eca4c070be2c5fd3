import type { Budget } from '../../budget/model.ts';
import { said } from '../../domain/shown.ts';
import { assumptionNotes } from '../../reports/policy/assumption-notes.ts';
import type { Context } from './io.ts';

/** A CSV has no place for a sentence: what its amounts rest on beside the law is said where the talk is. */
export function sayBesideTable(
  format: string,
  { assumptions }: Pick<Budget, 'assumptions'>,
  { io, language }: Context,
): void {
  if (format !== 'csv') return;
  for (const note of assumptionNotes(assumptions, language)) io.err(said`${note}\n`);
}
