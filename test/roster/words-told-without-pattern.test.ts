import { expect, test } from 'vitest';
import { leftBehind } from '../../src/roster/values/left-behind.ts';
import { leftInName } from '../../src/roster/values/left-in-name.ts';
import { wordsIn } from '../../src/roster/values/standing-words.ts';
import { isPlainName, mayTellLeft } from '../../src/roster/values/told-in-words.ts';

/** Alternatives that stand outside every bracket. */
function alternatives(pattern: string): string[] {
  const found = [''];
  let depth = 0;
  for (const sign of pattern) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (sign === '|' && depth === 0) found.push('');
    else found.push((found.pop() ?? '') + sign);
  }
  return found;
}

const MOST_EXAMPLES = 40;

/** The first texts that a pattern of words takes: one for each choice inside it. */
function examples(pattern: string): string[] {
  return allExamples(pattern, MOST_EXAMPLES);
}

/** As many as are asked for: some patterns have ten thousands. */
function firstOf(choices: readonly string[], most: number): string[] {
  const found: string[] = [];
  for (const choice of choices)
    if (found.length < most) found.push(...allExamples(choice, most - found.length));
  return found;
}

function allExamples(pattern: string, most: number): string[] {
  const group = /\((?:\?:)?([^()]*)\)(\??)/.exec(pattern);
  if (group) {
    const [whole, inside = '', optional] = group;
    const choices = [...inside.split('|'), ...(optional ? [''] : [])];
    const rest = pattern.slice(group.index + whole.length);
    return firstOf(
      choices.map((choice) => pattern.slice(0, group.index) + choice + rest),
      most,
    );
  }
  const maybe = /(\\.|\[[^\]]*\]|.)\?/.exec(pattern);
  if (maybe) {
    const [whole, sign = ''] = maybe;
    const rest = pattern.slice(maybe.index + whole.length);
    return firstOf(
      [sign, ''].map((kept) => pattern.slice(0, maybe.index) + kept + rest),
      most,
    );
  }
  const plain = pattern.replaceAll(/\\s|\[[^\]]*\]/g, ' ').replaceAll(/\\p\{L\}[*+]/g, 'x');
  return [plain.replaceAll(/\\./g, '').replaceAll(/\s+/g, ' ').trim()];
}

const PLAIN = /^[a-z]+(?: [a-z]+)*$/i;

test('every word of leaving behind a post is told without its pattern too', () => {
  const words = (['last', 'cell', 'aside', 'start'] as const).flatMap((kind) => alternatives(wordsIn(kind)));
  const posts = words
    .flatMap(examples)
    .flatMap((text) => [`Kaur Umum ${text}`, `Kasi sudah ${text}`, `- ${text}`])
    .filter((post) => PLAIN.test(post.replace(/^- /, '')));
  expect(posts.length).toBeGreaterThan(500);
  expect(posts.filter((post) => leftBehind(post, 'post') && !mayTellLeft(post))).toEqual([]);
});

test('a name of plain words is one in which the patterns find nothing', () => {
  const words = (['last', 'name', 'cased', 'start'] as const).flatMap((kind) => alternatives(wordsIn(kind)));
  const more = [
    'alm',
    'almarhumah',
    'mantan',
    'eks',
    'M D',
    'A L M',
    'X',
    'sampai Juni',
    'mulai Juli',
    's d Mei',
  ];
  const names = [...words.flatMap((pattern) => examples(pattern).slice(0, 40)), ...more].flatMap((word) => [
    `Siti ${word}`,
    `SITI ${word}`,
    `Siti ${word} Aminah`,
    `${word} Siti`,
    `Siti’ani ${word}`,
    `Siti ani'${word}`,
    `Siti ${word}’ani`,
    `Siti ${word.toUpperCase()}`,
  ]);
  expect(names.length).toBeGreaterThan(2000);
  expect(names.filter((name) => isPlainName(name) && leftInName(name))).toEqual([]);
});

test('names as people have them are plain, those with signs or letters apart are not', () => {
  for (const name of ['Siti', 'SITI AMINAH', 'Budi S', 'Nur’aini Karto', "Ma'ruf Amin", 'Karto Mulyo Widodo'])
    expect([name, isPlainName(name)]).toEqual([name, true]);
  for (const name of [
    '',
    ' Siti',
    'Siti ',
    'Siti  Aminah',
    '’Siti',
    'Siti’',
    'Budi S A',
    'Siti, S.Pd',
    'Salma Ali',
  ])
    expect([name, isPlainName(name)]).toEqual([name, false]);
});
