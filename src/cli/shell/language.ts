import { LANGUAGES, type Language } from '../../domain/language.ts';

/** `--lang en` anywhere before `--`, else ENROLL_LANG, else Indonesian. Undefined for a word that is no language. */
export function languageOf(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language | undefined {
  const asked = askedLanguage(argv) ?? env.ENROLL_LANG ?? 'id';
  return LANGUAGES.find((language) => language === asked.toLowerCase());
}

/** What gave the language: the option, or the variable. */
export function languageGiver(argv: readonly string[]): '--lang' | 'ENROLL_LANG' {
  return askedLanguage(argv) === undefined ? 'ENROLL_LANG' : '--lang';
}

function askedLanguage(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const at = options.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at < 0) return undefined;
  const word = options[at] ?? '';
  return word.includes('=') ? word.slice(word.indexOf('=') + 1) : (options[at + 1] ?? '');
}
