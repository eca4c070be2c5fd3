import type { ExpectedProblem } from '../../domain/expected-problem.ts';
import { shownName } from '../../domain/shown.ts';
import type { ExpectedText } from '../../text/budget/expected.ts';

/** What is wrong in one row of a file of expected figures. */
export const expectedProblemText = (
  file: string,
  { code, row, text: found }: ExpectedProblem,
  text: ExpectedText,
): string => text.inRow(shownName(file), String(row)) + text.problem[code](found);
