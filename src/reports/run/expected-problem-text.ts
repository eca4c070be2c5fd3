import type { ExpectedProblem } from '../../domain/expected-problem.ts';
import { joined, numeral, type Shown, shownName, shownText } from '../../domain/shown.ts';
import type { SourceName } from '../../domain/source-name.ts';
import type { ExpectedText } from '../../text/budget/expected.ts';

/** What is wrong in one row of a file of expected figures. */
export const expectedProblemText = (
  file: SourceName | string,
  { code, row, text: found }: ExpectedProblem,
  text: ExpectedText,
): Shown => joined([text.inRow(shownName(file), numeral(row)), text.problem[code](shownText(found))], '');
