import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { shellWord } from '../../src/text/parts/shell-word.ts';
import { batchReads, cmdReads } from './cmd.ts';

const SIGNS = [...' "\'`$()[]{}<>|&;%!^~*?#@=,\\“”„’\n\t', '$(id)', '`id`', '&& id', '; id', '%PATH%', '!!'];
/** 200 hostile names and more: each sign at the beginning, in the middle and at the end, alone and in pairs. */
const HOSTILE = [
  ...SIGNS.flatMap((sign) => [`${sign}a.xlsx`, `a${sign}b.xlsx`, `a b.xlsx${sign}`]),
  ...SIGNS.slice(0, 12).flatMap((one) => SIGNS.slice(12, 24).map((other) => `daftar ${one}${other}.xlsx`)),
  '-o',
  '--force.csv',
  'Daftar [3.xlsx',
];

const pathOf = (name: string): string => (name.startsWith('-') ? `./${name}` : name);
const shown = HOSTILE.map((name) => [name, shellWord(name, 'BERKAS')] as const);

describe(`the names in a command that is shown (${HOSTILE.length} hostile ones)`, () => {
  it.each([
    ['bash', '--noprofile', '--norc', '-f', '-c'],
    ['bash', '--noprofile', '--norc', '-f', '-i', '-c'],
    ['sh', '-f', '-c'],
  ])('are one word to %s %j %j: the name itself, or the placeholder', (shell, ...options) => {
    const words = shown.map(([, word]) => word);
    const script = `for word in ${words.join(' ')}; do printf '%s\\0' "$word"; done`;
    const read = execFileSync(shell, [...options, script], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    expect(read.split('\0').slice(0, -1)).toEqual(
      shown.map(([name, word]) => (word === 'BERKAS' ? word : pathOf(name))),
    );
  });

  it('hold nothing that cmd or PowerShell would act on', () => {
    for (const [name, word] of shown) {
      if (word === 'BERKAS') continue;
      const bare = word === pathOf(name);
      const inner = bare ? word : word.slice(1, -1);
      expect(inner).toBe(pathOf(name));
      // Neither ends the quotes, nor names a variable, nor breaks the line.
      expect(inner).not.toMatch(/["“”„%$`!\n\r]|\\$/);
      if (bare) expect(word).toMatch(/^[\w./:=+-]+$/);
    }
  });

  it('are one word to cmd, also behind a batch file, whatever variables there are', () => {
    const names = shown.flatMap(([name]) =>
      [...name.matchAll(/%([^%]+)%/g)].map(([, inside = '']) => inside),
    );
    const variables = new Map(
      [...names, 'PATH', 'USERPROFILE'].map((name) => [name.toUpperCase(), 'x & y "']),
    );
    for (const [name, word] of shown)
      for (const reads of [cmdReads, batchReads])
        expect(reads(`enroll validate ${word} --max 3`, variables)).toEqual([
          ['enroll', 'validate', word === 'BERKAS' ? word : pathOf(name), '--max', '3'],
        ]);
  });

  it('are kept wherever all three can take them', () => {
    expect(shellWord('daftar.xlsx', 'BERKAS')).toBe('daftar.xlsx');
    expect(shellWord('C:\\Data Desa\\a.xlsx', 'BERKAS')).toBe('"C:\\Data Desa\\a.xlsx"');
    expect(shellWord('Daftar [3].xlsx', 'BERKAS')).toBe('"Daftar [3].xlsx"');
    expect(shellWord('a&b (1).xlsx', 'BERKAS')).toBe('"a&b (1).xlsx"');
    expect(shellWord('$(touch x).xlsx', 'BERKAS')).toBe('BERKAS');
    expect(shellWord('-', 'BERKAS')).toBe('-');
    expect(shellWord('-x.csv', 'BERKAS')).toBe('./-x.csv');
  });
});

describe('the rules of cmd', () => {
  const variables = new Map([['NAMA', 'a & b']]);
  it.each([
    ['enroll a&calc', [['enroll', 'a'], ['calc']]],
    ['enroll "a&calc"', [['enroll', 'a&calc']]],
    ['enroll a^&calc', [['enroll', 'a&calc']]],
    ['enroll "a^&calc"', [['enroll', 'a^&calc']]],
    ['enroll "%NAMA%.csv"', [['enroll', 'a & b.csv']]],
    ['enroll %NAMA%.csv', [['enroll', 'a'], ['b.csv']]],
    ['enroll "100%.csv"', [['enroll', '100%.csv']]],
    ['enroll "a\\" b', [['enroll', 'a" b']]],
    ['enroll "a\nb"', [['enroll', 'a'], ['b']]],
    ['enroll a > b', [['enroll', 'a'], ['b']]],
  ])('%j', (line, words) => expect(cmdReads(line, variables)).toEqual(words));

  it('are gone through twice behind a batch file', () => {
    expect(batchReads('enroll a^&calc', variables)).toEqual([['enroll', 'a'], ['calc']]);
    expect(batchReads('enroll "a&b"', variables)).toEqual([['enroll', 'a&b']]);
  });
});
