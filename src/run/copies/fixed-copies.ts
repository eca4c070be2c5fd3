import { excelCsv } from '../../domain/csv.ts';
import type { Language } from '../../domain/language.ts';
import type { OutputFile } from '../../domain/output-file.ts';
import { nameAsIs } from '../../domain/source-name.ts';
import { fixTable } from '../../reports/findings/fixes.ts';
import { FIX_TEXT } from '../../text/report/fix.ts';
import type { Ports } from '../ports.ts';
import { copyNames } from './copy-names.ts';
import type { FileFixes } from './fixes.ts';

/** A mended copy of each file and a list of every change. */
export function fixedCopies(
  found: readonly FileFixes[],
  language: Language,
  ports: Ports,
): readonly OutputFile[] {
  const names = copyNames(found.map(({ file }) => ports.wholePath(nameAsIs(file))));
  const copies = found.map(({ file, fixes }, index) => ({
    name: names[index] ?? nameAsIs(file),
    content: () => ports.fixedCopy(nameAsIs(file), fixes),
  }));
  return [...copies, { name: FIX_TEXT[language].list, content: excelCsv(fixTable(found, language)) }];
}
