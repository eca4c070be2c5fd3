import type { Localized } from '../domain/language.ts';
import type { LawItem, Source } from './value.ts';
import { LAST_READ, since } from './value.ts';

/** A rule that is a sentence and no number. */
export type Statement = Localized;

export interface StatementOptions {
  readonly id: string;
  readonly title: Localized;
  readonly from: string;
  readonly to?: string | undefined;
  readonly text: Statement;
  readonly source: Source;
  readonly note?: Localized | undefined;
}

/** An item of law with one value, a sentence. */
export function statement({ id, title, from, to, text, source, note }: StatementOptions): LawItem<Statement> {
  const end = to === undefined ? undefined : since(to);
  return {
    id,
    title,
    values: [{ from: since(from), to: end, value: text, source }],
    verifiedUntil: end ?? LAST_READ,
    format: formatStatement,
    note,
  };
}

export const formatStatement: LawItem<Statement>['format'] = (text, language = 'id') => text[language];
