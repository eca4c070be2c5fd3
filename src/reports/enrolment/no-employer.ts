import type { Language } from '../../domain/language.ts';
import { type Shown, said, shownName, shownNameIfAny } from '../../domain/shown.ts';
import type { WithoutEmployer } from '../../enrolment/export-plan.ts';
import { EXPORT_TEXT } from '../../text/enrolment/export.ts';
import { REPORT_TEXT } from '../../text/report/report.ts';
import { cellOfPlace } from '../parts/written-finding.ts';

const SHOWN = 20;

/** Who is in no employer's file, for nobody knows whose they are: why, and where each stands. */
export function withoutEmployerLines(workers: readonly WithoutEmployer[], language: Language): Shown[] {
  const text = EXPORT_TEXT[language];
  return (['npp-missing', 'npp-unknown'] as const).flatMap((why) => {
    const own = workers.filter((one) => one.why === why);
    if (own.length === 0) return [];
    const rows = own.slice(0, SHOWN).map(({ worker: { place, village } }) => {
      const list = REPORT_TEXT[language].place(shownName(place.file), shownNameIfAny(place.sheet), undefined);
      const at = said`${list}, ${cellOfPlace(place, language)}`;
      return text.heldRow(at, village);
    });
    return [
      text.npp[why](own.length),
      ...rows,
      ...(own.length > SHOWN ? [text.heldMore(own.length - SHOWN)] : []),
    ];
  });
}
