import type { Language } from '../../domain/language.ts';
import { ownWords, shownName, shownText } from '../../domain/shown.ts';
import type { TemplateFault } from '../../domain/template-fault.ts';
import { TEMPLATE_FAULT_TEXT, type TemplateFaultText } from '../../text/enrolment/template-fault.ts';

type Sentences = {
  readonly [K in TemplateFault['kind']]: (
    text: TemplateFaultText,
    fault: Extract<TemplateFault, { kind: K }>,
  ) => string;
};

const SENTENCES: Sentences = {
  'no-sheet': (text, { sheet }) => text.noSheet(shownName(sheet)),
  header: (text, { column, expected, found }) =>
    text.header(ownWords(column), ownWords(expected), shownName(found)),
  'not-empty': (text, { row }) => text.notEmpty(row),
  'other-npp': (text, { row, npp }) => text.otherNpp(row, shownText(npp)),
  'other-month': (text, { row, month }) => text.otherMonth(row, shownText(month)),
};

/** One sentence for the operator, beginning with the file. */
export function templateFaultText(file: string, fault: TemplateFault, language: Language): string {
  // Kind and fields belong together by construction; the table cannot see the correlation.
  const sentence = SENTENCES[fault.kind] as (text: TemplateFaultText, fault: TemplateFault) => string;
  return `${file}: ${sentence(TEMPLATE_FAULT_TEXT[language], fault)}`;
}
