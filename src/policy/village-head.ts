import type { KnownCategory } from './policy.ts';
import type { FoundProblem } from './problem.ts';
import { villageColumn } from './village-columns.ts';

/** `Nama` alone may be a person's. */
const OF_VILLAGE = /desa|village/i;

/**
 * Whether these are the headings of a list of villages: each is one that such a list has, a village's name and its kecamatan
 * among them, and nothing in them could as well head a list of people.
 */
export function isVillageHead(cells: readonly string[], known: readonly KnownCategory[]): boolean {
  const problems: FoundProblem[] = [];
  const meanings = cells.map((text, index) => villageColumn(text, 1, index, known, problems)?.meaning);
  const names = cells.filter((_, index) => meanings[index] === 'name');
  const [name = ''] = names;
  const isOfVillage = OF_VILLAGE.test(name) || meanings.includes('code') || meanings.includes('npp');
  return problems.length === 0 && names.length === 1 && meanings.includes('kecamatan') && isOfVillage;
}
