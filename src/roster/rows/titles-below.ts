import type { SheetRow } from '../../domain/cell.ts';
import type { Place } from '../../domain/place.ts';
import { VILLAGE_WORDS } from '../../domain/village/name.ts';
import { readRegions } from '../header/regions.ts';
import type { PassedOver } from '../kinds/headings.ts';
import { filledCells } from '../kinds/row-marks.ts';

/** A row that says something of those below it. */
export interface SaidBelow {
  readonly passed: PassedOver;
  readonly place: Place;
}

const VILLAGE_FIRST = new RegExp(`^(?:${VILLAGE_WORDS.join('|')})[\\s:.]`, 'i');

/** Groups of a sheet; a line among signatures that begins as the title of a village does is one where a header follows. */
export class TitlesBelow {
  #title: SaidBelow | undefined;

  /** What this row lets hold from here on. */
  groupOf(passed: PassedOver, row: SheetRow, place: Place): SaidBelow | undefined {
    const { reason, text = '' } = passed;
    if (reason === 'group') return { passed, place };
    if (reason === 'signature' && VILLAGE_FIRST.test(text)) {
      const regions = readRegions(filledCells(row).map((cell) => cell.text));
      this.#title = { passed: { reason: 'group', text, regions }, place };
    }
    return reason === 'repeated-header' ? this.#title : undefined;
  }

  /** Somebody stands below it: it was no title. */
  clear(): void {
    this.#title = undefined;
  }
}
