import type { ExpectedProblem } from '../../domain/expected-problem.ts';
import { joined, numeral, type Shown } from '../../domain/shown.ts';
import type { ExpectedText } from '../../text/budget/expected.ts';

/** What is wrong in one row of a file of expected figures. */
export const expectedProblemText = (
  file: Shown,
  { code, row, text: found }: ExpectedProblem,
  text: ExpectedText,
): Shown => joined([text.inRow(file, numeral(row)), text.problem[code](found)], '');
