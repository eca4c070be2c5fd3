import { expect, test } from 'vitest';
import { leftBehind } from '../../src/roster/values/left-behind.ts';
import { mayTellLeft } from '../../src/roster/values/left-in-name.ts';
import { wordsIn } from '../../src/roster/values/standing-words.ts';

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

/** Texts that a pattern of words takes: one for each choice inside it. */
function examples(pattern: string): string[] {
  const group = /\((?:\?:)?([^()]*)\)(\??)/.exec(pattern);
  if (group) {
    const [whole, inside = '', optional] = group;
    const choices = [...inside.split('|'), ...(optional ? [''] : [])];
    const rest = pattern.slice(group.index + whole.length);
    return choices.flatMap((choice) => examples(pattern.slice(0, group.index) + choice + rest));
  }
  const maybe = /(\\.|\[[^\]]*\]|.)\?/.exec(pattern);
  if (maybe) {
    const [whole, sign = ''] = maybe;
    const rest = pattern.slice(maybe.index + whole.length);
    return [sign, ''].flatMap((kept) => examples(pattern.slice(0, maybe.index) + kept + rest));
  }
  const plain = pattern.replaceAll(/\\s|\[[^\]]*\]/g, ' ').replaceAll(/\\p\{L\}[*+]/g, 'x');
  return [plain.replaceAll(/\\./g, '').replaceAll(/\s+/g, ' ').trim()];
}

const PLAIN = /^[a-z]+(?: [a-z]+)*$/i;

test('every word of leaving behind a post is told without its pattern too', () => {
  const words = (['last', 'cell', 'aside', 'start'] as const).flatMap((kind) => alternatives(wordsIn(kind)));
  const posts = words
    .flatMap((pattern) => examples(pattern).slice(0, 40))
    .flatMap((text) => [`Kaur Umum ${text}`, `Kasi sudah ${text}`, `- ${text}`])
    .filter((post) => PLAIN.test(post.replace(/^- /, '')));
  expect(posts.length).toBeGreaterThan(500);
  expect(posts.filter((post) => leftBehind(post, 'post') && !mayTellLeft(post))).toEqual([]);
});
