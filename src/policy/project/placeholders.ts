/** What stands in a path of a project file for a month or a year; Indonesian words serve too. */
export const PLACEHOLDERS: Readonly<Record<string, 'month' | 'year'>> = {
  '{month}': 'month',
  '{year}': 'year',
  '{bulan}': 'month',
  '{tahun}': 'year',
};

/** One word in braces; alternatives such as `{xlsx,csv}` have a comma. */
const IN_BRACES = /\{[^{},/]*\}/g;

/** Of a path: the words in braces that stand for nothing. */
export const unknownPlaceholders = (path: string): readonly string[] =>
  (path.match(IN_BRACES) ?? []).filter((word) => placeholderOf(word) === undefined);

export const placeholderOf = (word: string): 'month' | 'year' | undefined => {
  const plain = word.toLowerCase();
  return Object.hasOwn(PLACEHOLDERS, plain) ? PLACEHOLDERS[plain] : undefined;
};

export const hasPlaceholder = (path: string): boolean =>
  (path.match(IN_BRACES) ?? []).some((word) => placeholderOf(word) !== undefined);

/** The path with what `write` gives in place of each; a word in braces that stands for nothing stays. */
export const withPlaceholders = (path: string, write: (what: 'month' | 'year') => string): string =>
  path.replace(IN_BRACES, (word) => {
    const what = placeholderOf(word);
    return what === undefined ? word : write(what);
  });
