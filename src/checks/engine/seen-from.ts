import { cellName, type Place } from '../../domain/place.ts';
import { joined, NOTHING, type Shown, shownName } from '../../domain/shown.ts';

/** `B5` on the same sheet, `Data!B5` in the same file, `a.xlsx Data!B5` elsewhere. */
export function seenFrom(here: Place, there: Place): Shown {
  // What a heading says of a person stands in no cell of the row: its first one leads there.
  const cell = cellName({ row: there.row, column: there.column || 1 }) ?? NOTHING;
  const sameFile = here.file === there.file;
  if (sameFile && here.sheet === there.sheet) return cell;
  const inSheet = there.sheet === undefined ? cell : joined([shownName(there.sheet), cell], '!');
  return sameFile ? inSheet : joined([shownName(there.file), inSheet], ' ');
}
