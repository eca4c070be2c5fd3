import type { SheetRow } from '../../domain/cell.ts';
import type { Field } from '../../domain/field.ts';
import { cellWords, normalise } from '../values/text.ts';
import type { HeaderBlock, HeaderCell } from './header-block.ts';
import { containedMatch, exactMatch, type HeaderMatch, isOthers, isUnused } from './header-match.ts';
import { rootsOf } from './roots.ts';
import { isSubHeader } from './sub-header.ts';

/** A roster's header stands in the first thirty rows that hold anything. */
export const SEARCHED_ROWS = 30;
const MOST_HEADER_ROWS = 3;
/** Rows below a header that are asked whether they name columns. */
const EXPLAINED = 6;

function matchNames(names: readonly string[]): HeaderMatch | undefined {
  if (names.some((name) => isOthers(name) || isUnused(name))) return undefined;
  for (const name of names) {
    const match = exactMatch(name);
    if (match) return match;
  }
  for (const name of names) {
    const match = containedMatch(name);
    if (match) return match;
  }
  return undefined;
}

/** Texts of a column from the top row to the bottom one; a merged title above counts for the columns to its right. */
function stackTexts(rows: readonly SheetRow[]): string[][] {
  const width = Math.max(...rows.map((row) => row.cells.length));
  const stacks: string[][] = Array.from({ length: width }, () => []);
  rows.forEach((row, level) => {
    let carried = '';
    const below = rows.slice(level + 1);
    for (let index = 0; index < width; index++) {
      const own = cellWords(row.cells[index]);
      if (own) carried = own;
      else if (below.every((next) => !cellWords(next.cells[index]))) carried = '';
      const text = own || (below.length > 0 ? carried : '');
      if (text) stacks[index]?.push(text);
    }
  });
  return stacks;
}

/** Headers met in a run, and what they mean: a district's files have the same ones. */
export type HeaderWords = Map<string, Pick<HeaderCell, 'names' | 'match'>>;
const REMEMBERED = 2_000;

function headerCell(words: HeaderWords, stack: readonly string[], index: number): HeaderCell | undefined {
  if (stack.length === 0) return undefined;
  const header = stack.join(' / ');
  const known = words.get(header);
  if (known) return { column: index + 1, header, ...known };
  // `SK Pengangkatan` over `Tanggal` is the Tanggal SK Pengangkatan.
  const [joined, reversed] = [stack.join(' '), [...stack].reverse().join(' ')];
  const names = [...new Set([joined, reversed, stack.at(-1) ?? ''].map(normalise))].filter(Boolean);
  const match = matchNames(names);
  if (words.size < REMEMBERED) words.set(header, { names, match });
  return { column: index + 1, header, names, match };
}

/** A header that does not stand in one cell, under the names it is looked up by. */
export function headerOfText(
  words: HeaderWords,
  column: number,
  header: string,
  names: readonly string[],
): HeaderCell {
  const known = words.get(header) ?? { names, match: matchNames(names) };
  if (words.size < REMEMBERED) words.set(header, known);
  return { column, header, ...known };
}

function scoreOf(cells: readonly HeaderCell[]): number {
  const best = new Map<Field, number>();
  for (const { match } of cells) {
    if (match) best.set(match.field, Math.max(best.get(match.field) ?? 0, match.by === 'alias' ? 3 : 1));
  }
  const someone = best.has('nik') || best.has('nama') || best.has('kpj');
  if (!someone || (best.size < 2 && cells.length > 1)) return 0;
  return [...best.values()].reduce((sum, value) => sum + value, 0);
}

export function headerBlock(
  words: HeaderWords,
  rows: readonly SheetRow[],
  first: number,
  last: number,
): HeaderBlock {
  const cells = stackTexts(rows.slice(first, last + 1)).flatMap(
    (stack, index) => headerCell(words, stack, index) ?? [],
  );
  return { first, last, cells, score: scoreOf(cells) };
}

/** A line of running text or of labels such as `DESA : SUMBEREJO`, not of column names. */
export function isTitle(row: SheetRow | undefined): boolean {
  const texts = (row?.cells ?? []).map(cellWords).filter(Boolean);
  return texts.length < 2 || texts.some((text) => text.includes(':'));
}

function grow(words: HeaderWords, rows: readonly SheetRow[], first: number): HeaderBlock {
  let block = headerBlock(words, rows, first, first);
  for (let last = first + 1; last < first + MOST_HEADER_ROWS && last < rows.length; last++) {
    // Of a header that goes on, a row may hold one title over its last names.
    if (
      (last === first + 1 && isTitle(rows[first])) ||
      (rows[last]?.row ?? 0) !== (rows[last - 1]?.row ?? 0) + 1
    )
      break;
    const sub = isSubHeader(block, rows[last]);
    if (!sub && holdsData(rows[last])) break;
    const taller = headerBlock(words, rows, first, last);
    if (!sub && !(taller.score > block.score && taller.score > headerBlock(words, rows, last, last).score))
      break;
    block = taller;
  }
  return block;
}

/** A row with a long number or a date is a worker, whatever else it says. */
export function holdsData(row: SheetRow | undefined): boolean {
  return (row?.cells ?? []).some((cell) => /\d{6}|\d[-/]\d/.test(cellWords(cell)));
}

/** Below it stand names of columns: a sheet that says how the list is filled in, a column a row, or one person's form. */
function explainsColumns(rows: readonly SheetRow[], block: HeaderBlock): boolean {
  const person = block.cells.find(({ match }) => match?.field === 'nik' || match?.field === 'nama');
  if (!person) return false;
  const below = rows.slice(block.last + 1, block.last + 1 + EXPLAINED);
  const fields = below.map(({ cells }) => exactMatch(normalise(cellWords(cells[person.column - 1])))?.field);
  return new Set(fields.filter((field) => field !== undefined)).size >= 2;
}

/** NIK, name and post make a header, be there an example or a date in one of its cells. */
export function namesPeople(words: HeaderWords, rows: readonly SheetRow[], row: number): boolean {
  // Nearly every row of people holds such a number: only of the others is asked what their cells could name.
  if ((rows[row]?.cells ?? []).some((cell) => /^[\d\s.'-]{6,}$/.test(cellWords(cell)))) return false;
  const { cells } = headerBlock(words, rows, row, row);
  const known = new Set(cells.map(({ match }) => match?.field));
  const roots = new Set(cells.flatMap(({ header }) => [...rootsOf(header)]));
  return (
    (known.has('nik') || roots.has('nik')) &&
    (known.has('nama') || roots.has('name')) &&
    (known.has('jabatan') || roots.has('post'))
  );
}

/** Whether people stand between a header and a better one further down: then both head a table. */
function headsRows(rows: readonly SheetRow[], block: HeaderBlock, next: HeaderBlock): boolean {
  const least = Math.min(3, block.cells.length);
  return rows
    .slice(block.last + 1, next.first)
    .some((row) => row.cells.filter((cell) => cellWords(cell)).length >= least);
}

/**
 * The header of the first table among the rows: the best one, or one before it of at least half its worth with rows
 * of its own. Undefined when no row names a person and a second field.
 */
export function findHeader(words: HeaderWords, rows: readonly SheetRow[]): HeaderBlock | undefined {
  const blocks: HeaderBlock[] = [];
  for (let first = 0; first < Math.min(rows.length, SEARCHED_ROWS); first++) {
    if (holdsData(rows[first]) && !namesPeople(words, rows, first)) continue;
    const block = grow(words, rows, first);
    if (block.score > 0 && !explainsColumns(rows, block)) blocks.push(block);
  }
  const top = Math.max(0, ...blocks.map(({ score }) => score));
  const best = blocks.find(({ score }) => score === top);
  return blocks.find(
    (block) =>
      block === best ||
      (best && block.score * 2 >= top && block.last < best.first && headsRows(rows, block, best)),
  );
}

/**
 * The header whose last row the user named: with the rows above that belong to it, when they name more columns.
 * Undefined when the sheet has no such row.
 */
export function headerAt(
  words: HeaderWords,
  rows: readonly SheetRow[],
  row: number,
): HeaderBlock | undefined {
  const last = rows.findIndex((each) => each.row === row);
  if (last < 0) return undefined;
  let best = headerBlock(words, rows, last, last);
  for (let first = last - 1; first >= 0 && first > last - MOST_HEADER_ROWS; first--) {
    if (grow(words, rows, first).last !== last) continue;
    const taller = headerBlock(words, rows, first, last);
    if (taller.score > best.score) best = taller;
  }
  return best;
}
