import { cellName, type Place } from '../../domain/place.ts';
import { joined, NOTHING, type Shown, shownName } from '../../domain/shown.ts';

/** `B5` on the same sheet, `Data!B5` in the same file, `a.xlsx Data!B5` elsewhere. */
export function seenFrom(here: Place, there: Place): Shown {
  const cell = cellName(there) ?? NOTHING;
  const sameFile = here.file === there.file;
  if (sameFile && here.sheet === there.sheet) return cell;
  const inSheet = there.sheet === undefined ? cell : joined([shownName(there.sheet), cell], '!');
  return sameFile ? inSheet : joined([shownName(there.file), inSheet], ' ');
}
