import { typedText, unquoted } from '../values/text.ts';
import { type Fill, readRepeated } from './read-cell.ts';
import type { Reading } from './row.ts';

/** As the remark above. */
const DITTO = /^(?:s\.?\s?d\.?\s?a\.?|idem|ditto|["”“〃]{1,2})$/i;
/** Points to a remark below the list; elsewhere stars fill cells in which nothing is. */
const STARS = /^\*{1,4}\)?$/;
const LONGEST = 6;

/** A remark, or the sign of one. */
export function noteFill(column: number): Fill {
  const read = readRepeated('keterangan', column, unquoted);
  let above: Reading<string> | undefined;
  return (cell, draft) => {
    const reading = read(cell) ?? starred(typedText(cell), column);
    const again = reading !== undefined && reading.text.length <= LONGEST && DITTO.test(reading.text);
    if (again) {
      draft.note = above && { ...above, text: `${reading.text} (${above.text})` };
      return;
    }
    draft.note = reading;
    above = reading ?? above;
  };
}

const starred = (text: string, column: number): Reading<string> | undefined =>
  STARS.test(text) ? { field: 'keterangan', column, text, value: text } : undefined;
