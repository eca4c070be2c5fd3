import type { Place } from '../domain/place.ts';
import type { Check } from './engine/check.ts';

interface File {
  readonly name: string;
  /** The header of the first sheet that has one. */
  header?: Place | undefined;
  /** Undefined until a sheet of it was read to its end. */
  workers: number | undefined;
  /** Rows that are neither workers nor blank. */
  passed: number;
  template: boolean;
}

/**
 * A file with a header and nobody under it: saved too early, filtered, or the wrong one. A form with its instructions
 * still in it, such as `enroll template` writes, has not been filled in yet and is no mistake.
 */
export const noWorker: Check<'no-worker'> = {
  code: 'no-worker',
  level: 'header',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => {
    let file: File | undefined;
    const say = (): void => {
      if (file?.header && file.workers === 0 && !file.template)
        report({ passed: file.passed }, { place: file.header });
      file = undefined;
    };
    return {
      sheet({ place, layout }) {
        if (file?.name !== place.file) say();
        file ??= { name: place.file, workers: undefined, passed: 0, template: false };
        if (layout) file.header ??= { ...place, row: layout.headerRow };
      },
      sheetEnd({ read, skipped }) {
        if (!file) return;
        file.workers = (file.workers ?? 0) + read;
        file.template ||= skipped.instruction !== undefined;
        for (const count of Object.values(skipped)) file.passed += count;
      },
      end: say,
    };
  },
};
