import type { ReceiptProblem } from '../../domain/kinds/receipt-problem.ts';
import type { Language } from '../../domain/language.ts';
import { type Shown, said } from '../../domain/shown.ts';
import { RECEIPT_TEXT } from '../../text/enrolment/receipts.ts';

/** What is not understood in a list of receipts, with its cell, in one sentence. */
export function receiptProblemWords(problem: ReceiptProblem, language: Language): Shown {
  const text = RECEIPT_TEXT[language];
  const { code, file, sheet, cell, found } = problem;
  const column = code === 'column-missing' ? missingName(found, text.columns) : found;
  return said`${text.place(file, sheet, cell)}: ${text.problem[code](column)}`;
}

const missingName = (column: Shown, names: Readonly<Record<string, Shown>>): Shown => names[column] ?? column;
