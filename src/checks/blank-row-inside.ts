import type { Place } from '../domain/place.ts';
import type { Check } from './engine/check.ts';

/** Blank rows between people: harmless here, but sorting and filtering in Excel stop at them. */
export const blankRowInside: Check<'blank-row-inside'> = {
  code: 'blank-row-inside',
  level: 'file',
  severity: 'info',
  rejects: false,
  create: (_context, report) => {
    let started = false;
    let gap: Place[] = [];
    let inside: Place[] = [];
    const say = (): void => {
      const [place] = inside;
      if (place) report({ rows: inside.length }, { place });
      [started, gap, inside] = [false, [], []];
    };
    return {
      sheet: say,
      skipped({ reason }, place) {
        if (reason === 'blank' && started) gap.push(place);
        else [started, gap] = [false, []];
      },
      row() {
        inside.push(...gap);
        [started, gap] = [true, []];
      },
      end: say,
    };
  },
};
