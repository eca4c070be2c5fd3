/**
 * What a person may mean who typed this line or dropped files on the window: paths, the likeliest reading first. Which
 * of them is right only the disk tells. Terminals write a dropped path bare, in quotes, with escaped blanks, or as an address.
 */
export function readingsOf(line: string): readonly (readonly string[])[] {
  // PowerShell calls what is dropped on it.
  const whole = line.trim().replace(/^& (?=["'])/, '');
  if (whole === '') return [];
  const readings = [[whole], [unquoted(whole)], splitWords(whole, false), splitWords(whole, true)];
  const seen = new Set<string>();
  return readings
    .map((words) => words.map(withoutAddress).filter((word) => word !== ''))
    .filter((words) => {
      const key = words.join('\0');
      if (words.length === 0 || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
}

const QUOTES: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”', '‘': '’' };

function unquoted(text: string): string {
  const close = QUOTES[text[0] ?? ''];
  if (close === undefined || text.length < 2 || !text.endsWith(close)) return text;
  return text.slice(1, -1).trim();
}

/** As a shell splits a line: quotes keep blanks together; where it escapes, a backslash keeps the sign behind it. */
function splitWords(line: string, escapes: boolean): string[] {
  const words: string[] = [];
  let word = '';
  let close: string | undefined;
  for (let at = 0; at < line.length; at++) {
    const sign = line[at] ?? '';
    const opens = QUOTES[sign];
    if (sign === close) close = undefined;
    else if (close !== undefined) word += sign;
    else if (opens !== undefined && (word === '' || escapes)) close = opens;
    else if (escapes && sign === '\\' && at + 1 < line.length) word += line[++at] ?? '';
    else if (/\s/.test(sign)) {
      words.push(word);
      word = '';
    } else word += sign;
  }
  words.push(word);
  return words.filter((one) => one !== '');
}

/** `file:///C:/Data%20Desa/a.xlsx` is `C:/Data Desa/a.xlsx`. */
function withoutAddress(word: string): string {
  const [, host = '', path] = /^file:(?:\/\/([^/\\]*))?(\/.*)$/i.exec(word) ?? [];
  if (path === undefined) return word;
  const plain = decoded(path).replace(/^\/(?=[A-Za-z]:)/, '');
  return host === '' || host.toLowerCase() === 'localhost' ? plain : `//${host}${plain}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A per cent sign that stands for itself.
    return path;
  }
}
