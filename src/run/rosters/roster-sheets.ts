import type { ReadingOptions } from '../../cli/shell/asked.ts';
import { CliError, type Context } from '../../cli/shell/io.ts';
import type { Book } from '../../domain/cell.ts';
import type { CalendarDate } from '../../domain/date.ts';
import type { Policy } from '../../policy/policy.ts';
import { type ChosenSheet, chooseSheet } from '../../roster/choose-sheet.ts';
import type { RosterTools } from '../../roster/tools.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';

export interface RosterRequest extends ReadingOptions {
  readonly files: readonly string[];
  readonly policy: Policy;
  readonly asOf: CalendarDate;
  /** Set by the run, so that its files share them. */
  readonly tools?: RosterTools | undefined;
}

export type Opener = (file: string) => Promise<Book>;

/** The sheets that hold a roster; where none does, the first visible one, so that its lack of a header is said. */
export async function rosterSheets(
  book: Book,
  request: RosterRequest,
  context: Context,
): Promise<readonly ChosenSheet[]> {
  const text = CLI_TEXT[context.language];
  const choice = await chooseSheet(book, { ...request, file: book.file });
  if (choice === undefined) throw noSuchSheet(book, request.sheet ?? '', context);
  const chosen =
    choice.chosen.length > 0 ? choice.chosen : choice.passed.filter(({ sheet }) => !sheet.hidden).slice(0, 1);
  const [unmapped] = chosen.flatMap(({ reading }) => reading.unmapped);
  if (unmapped) throw new CliError(text.noSuchColumn(book.file, unmapped.field, unmapped.header));
  return chosen;
}

/** That `--sheet` names no sheet of the file, and which there are. */
export function noSuchSheet({ file, sheets }: Book, asked: string, { language }: Context): CliError {
  const text = CLI_TEXT[language];
  const names = sheets.flatMap(({ name }) => (name === undefined ? [] : [`"${name}"`]));
  return new CliError(
    names.length === 0 ? text.noSheets(file) : text.noSuchSheet(file, asked, names.join(', ')),
  );
}
