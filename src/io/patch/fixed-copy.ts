import type { CellFix } from '../../domain/fix.ts';
import { COPY_NOTE } from '../../domain/result-marks.ts';
import type { ByteSource } from '../bytes.ts';
import { zipChunks } from '../zip/write-zip.ts';
import { isGuarded, openCopy } from './open-copy.ts';
import { type SheetChanges, SheetEditor } from './sheet-editor.ts';
import { readSheetFacts, type SheetFacts } from './sheet-facts.ts';
import { openTabs } from './tabs.ts';

/**
 * The fixes that can be made in a file: not in a cell whose value a formula gives, nor inside a merged range, where
 * it would not be seen. @throws UnreadableFile
 */
export async function possibleFixes(
  source: ByteSource,
  fixes: readonly CellFix[],
): Promise<readonly CellFix[]> {
  if (fixes.length === 0 || !(await isGuarded(source))) return fixes;
  const { editor, guarded, sheetName } = await openCopy(source);
  if (!guarded) return fixes;
  const facts = new Map<string, SheetFacts>();
  for (const { name, part } of (await openTabs(editor)).list) {
    const own = fixes.filter(({ sheet }) => sheetName(sheet) === name);
    if (part === undefined || own.length === 0) continue;
    facts.set(name, await readSheetFacts(editor.pack, part, new Set(own.map(({ row }) => row))));
  }
  return fixes.filter((fix) => isPossible(fix, facts.get(sheetName(fix.sheet))));
}

function isPossible({ row, column }: CellFix, facts: SheetFacts | undefined): boolean {
  if (!facts || facts.formulas.has(row, column)) return false;
  return !facts.merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && !(row === top && column === left),
  );
}

/** A copy with the fixes made, piece by piece. The original is only read. @throws UnreadableFile */
export async function* fixedCopy(
  source: ByteSource,
  fixes: readonly CellFix[],
): AsyncGenerator<Uint8Array, void, undefined> {
  const { editor, sheetName } = await openCopy(source);
  for (const { name, part } of (await openTabs(editor)).list) {
    const own = fixes.filter(({ sheet }) => sheetName(sheet) === name);
    if (part === undefined || own.length === 0) continue;
    const changes = changesOf(own);
    const facts = await readSheetFacts(editor.pack, part, new Set(changes.keys()));
    await editor.rewrite(part, new SheetEditor({ changes, facts }));
  }
  yield* zipChunks(editor.parts(), { note: COPY_NOTE });
}

/** What becomes of a row is made as it is asked for: of many rows at once it would take hundreds of megabytes. */
function changesOf(fixes: readonly CellFix[]): SheetChanges {
  const byRow = new Map<number, CellFix[]>();
  for (const fix of fixes) {
    const own = byRow.get(fix.row);
    if (own) own.push(fix);
    else byRow.set(fix.row, [fix]);
  }
  return {
    keys: () => byRow.keys(),
    get(row) {
      const own = byRow.get(row);
      return own && new Map(own.map(({ column, after }) => [column, { text: after }]));
    },
  };
}
