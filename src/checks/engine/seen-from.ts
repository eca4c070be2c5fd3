import { cellName, type Place } from '../../domain/place.ts';
import { shownName } from '../../domain/shown.ts';

/** `B5` on the same sheet, `Data!B5` in the same file, `a.xlsx Data!B5` elsewhere. */
export function seenFrom(here: Place, there: Place): string {
  const cell = cellName(there) ?? '';
  const sameFile = here.file === there.file;
  if (sameFile && here.sheet === there.sheet) return cell;
  const inSheet = there.sheet === undefined ? cell : `${shownName(there.sheet)}!${cell}`;
  return sameFile ? inSheet : `${shownName(there.file)} ${inSheet}`;
}
