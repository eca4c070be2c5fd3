/** What no shell gives a meaning: bash, cmd and PowerShell take it as it stands. */
const BARE = /^[\w./:+][\w./:=+-]*$/;

/**
 * What would end the quotes or be replaced inside them, in one of the three: `"` and its curly forms (PowerShell), `$`
 * and backquotes (bash, PowerShell), `!` (bash at a prompt), `%` (cmd), line ends and other control characters.
 */
const UNQUOTABLE = /["“”„$`!%\p{Cc}\p{Zl}\p{Zp}]/u;

/**
 * A name as it can be typed into bash, cmd or PowerShell, to be copied by somebody whose shell nobody knows. A name for
 * which no form is the same in all three is left out: `placeholder` stands there, never half a quoted name.
 */
export function shellWord(name: string, placeholder: string): string {
  // The standard input, which is what a run that was given it is given again.
  if (name === '-') return name;
  // Else it would be taken for an option.
  return shellValue(name.startsWith('-') ? `./${name}` : name, placeholder);
}

/** The same of the value of an option, which is no file. */
export function shellValue(value: string, placeholder: string): string {
  if (BARE.test(value)) return value;
  if (value === '' || UNQUOTABLE.test(value) || value.endsWith('\\')) return placeholder;
  return `"${value}"`;
}

/**
 * Whether a column is named by its heading in a command: a short one of letters and digits, in one row. For any other its letter
 * stands there, which is as good.
 */
export const isPlainHeading = (header: string): boolean =>
  /^[\p{L}\p{N}][\p{L}\p{N} .,/()-]{0,39}$/u.test(header) && !header.includes(' / ');
