import type { Language } from '../../domain/language.ts';
import { type Shown, said } from '../../domain/shown.ts';
import type { TemplateFault } from '../../domain/template-fault.ts';
import { TEMPLATE_FAULT_TEXT, type TemplateFaultText } from '../../text/enrolment/template-fault.ts';

type Sentences = {
  readonly [K in TemplateFault['kind']]: (
    text: TemplateFaultText,
    fault: Extract<TemplateFault, { kind: K }>,
  ) => Shown;
};

const SENTENCES: Sentences = {
  'no-sheet': (text, { sheet }) => text.noSheet(sheet),
  header: (text, { column, expected, found }) => text.header(column, expected, found),
  'not-empty': (text, { row }) => text.notEmpty(row),
  'other-npp': (text, { row, npp }) => text.otherNpp(row, npp),
  'other-month': (text, { row, month }) => text.otherMonth(row, month),
};

/** One sentence for the operator, beginning with the file. */
export function templateFaultText(file: Shown, fault: TemplateFault, language: Language): Shown {
  // Kind and fields belong together by construction; the table cannot see the correlation.
  const sentence = SENTENCES[fault.kind] as (text: TemplateFaultText, fault: TemplateFault) => Shown;
  return said`${file}: ${sentence(TEMPLATE_FAULT_TEXT[language], fault)}`;
}
