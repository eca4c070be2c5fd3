/**
 * What cmd of Windows makes of a line, by the rules that its `help` and the documentation of the C runtime state; no cmd is
 * needed. First `%NAME%` is replaced wherever it stands, in quotes too, where there is such a variable. Then quotes are paired:
 * outside of them `^` makes the next sign a plain one, `&`, `|`, `<` and `>` end the command, and the end of the line does
 * everywhere. The program gets the rest as one text and parts it itself.
 */
export function cmdReads(line: string, variables: ReadonlyMap<string, string>): string[][] {
  return commandsOf(replaced(line, variables)).map(wordsOf);
}

/** As `cmdReads`, of a program that is a batch file and hands on its words by `%*`: they are looked through again. */
export function batchReads(line: string, variables: ReadonlyMap<string, string>): string[][] {
  return commandsOf(replaced(line, variables)).flatMap((command) => commandsOf(command).map(wordsOf));
}

const replaced = (line: string, variables: ReadonlyMap<string, string>): string =>
  line.replace(
    /%([^%:\r\n]+)(?::[^%\r\n]*)?%/g,
    (whole, name: string) => variables.get(name.toUpperCase()) ?? whole,
  );

function commandsOf(line: string): string[] {
  const commands = [''];
  let quoted = false;
  const signs = [...line];
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at] ?? '';
    if (/[\r\n]/.test(sign)) {
      commands.push('');
      quoted = false;
      continue;
    }
    if (sign === '"') quoted = !quoted;
    if (!quoted && /[&|<>]/.test(sign)) commands.push('');
    else if (!quoted && sign === '^') commands.push(`${commands.pop()}${signs[++at] ?? ''}`);
    else commands.push(`${commands.pop()}${sign}`);
  }
  return commands.filter((command) => command.trim() !== '');
}

/** The words of a program, as the C runtime parts them: backslashes count only in front of a quotation mark. */
function wordsOf(command: string): string[] {
  const words: string[] = [];
  let word: string | undefined;
  let quoted = false;
  for (const [piece] of command.matchAll(/\\*"|\\+|[\s\S]/g)) {
    if (piece.endsWith('"')) {
      const slashes = piece.length - 1;
      word = `${word ?? ''}${'\\'.repeat(slashes >> 1)}`;
      if (slashes % 2 === 1) word += '"';
      else quoted = !quoted;
    } else if (!quoted && /^[ \t]$/.test(piece)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = `${word ?? ''}${piece}`;
  }
  return word === undefined ? words : [...words, word];
}
