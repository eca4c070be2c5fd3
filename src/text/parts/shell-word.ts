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
  // Else it would be taken for an option.
  const path = name.startsWith('-') ? `./${name}` : name;
  if (BARE.test(path)) return path;
  if (path === '' || UNQUOTABLE.test(path) || path.endsWith('\\')) return placeholder;
  return `"${path}"`;
}
