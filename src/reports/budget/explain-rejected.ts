import type { Finding } from '../../checks/engine/registry.ts';
import type { Language } from '../../domain/language.ts';
import {
  joined,
  NOTHING,
  type Shown,
  said,
  shownName,
  shownNameIfAny,
  shownNik,
  shownText,
} from '../../domain/shown.ts';
import type { Policy } from '../../policy/policy.ts';
import type { RosterRow } from '../../roster/rows/row.ts';
import { EXPLAIN_TEXT } from '../../text/report/explain.ts';
import { REPORT_TEXT } from '../../text/report/report.ts';
import { wrap } from '../parts/wrap.ts';
import { writtenFinding } from '../parts/written-finding.ts';

/** A row of the person that was rejected, and why. */
export interface RejectedRow {
  readonly row: RosterRow;
  readonly findings: readonly Finding[];
}

/** Rows of the person that are charged nowhere until they are mended: who and what they tell of, and what was found. */
export function explainRejected(rows: readonly RejectedRow[], policy: Policy, language: Language): Shown {
  return joined(
    rows.map((row) => explainRow(row, policy, language)),
    '\n',
  );
}

function explainRow({ row, findings }: RejectedRow, policy: Policy, language: Language): Shown {
  const text = EXPLAIN_TEXT[language];
  const { nik, name, category, village, place } = row;
  const post = category?.value && policy.categories.get(category.value)?.name[language];
  const head = text.worker(
    shownText(name?.value ?? name?.text ?? ''),
    nik?.value === undefined ? shownText(nik?.text ?? '') : shownNik(nik.value),
    post || shownText(category?.text ?? ''),
    shownText(village?.value ?? village?.text ?? ''),
  );
  const list = REPORT_TEXT[language].place(shownName(place.file), shownNameIfAny(place.sheet), undefined);
  const why = findings.map((finding) => said`${list}, ${writtenFinding(finding, language).line}`);
  const body = why.length > 0 ? [text.rejected, ...why] : [text.rejectedElsewhere];
  const lines = [...wrap(head, 80, 0), NOTHING, ...body.flatMap((one, at) => wrap(one, 80, at > 0 ? 2 : 0))];
  return said`${joined(lines, '\n')}\n`;
}
