import { expect, it } from 'vitest';
import type { Report } from '../../src/checks/engine/check.ts';
import { asNik } from '../../src/domain/nik.ts';
import { jsonText, type Sayable, spoken } from '../../src/domain/shown/sayable.ts';
import { said, shownName, shownNik, shownText, word } from '../../src/domain/shown.ts';
import { sourceName } from '../../src/domain/source-name.ts';

/* Each line below an expected error would compile if a mask could be forgotten there: `npm run types` holds it. */

const NIK = '3516011208800001';
const place = { file: sourceName('a.xlsx') };

it('a check reports what a cell says only as it may be shown', () => {
  const said: unknown[] = [];
  const plain: Report<{ readonly text: string }> = (args) => said.push(args);
  const report: Report<{ readonly text: ReturnType<typeof shownText>; readonly count: number }> = (args) =>
    said.push(args);
  // @ts-expect-error arguments of a finding hold no plain text
  plain({ text: NIK }, { place });
  // @ts-expect-error nor is plain text given for what may be shown
  report({ text: NIK, count: 1 }, { place });
  report({ text: shownText(NIK), count: 1 }, { place });
  expect(said.at(-1)).toEqual({ text: '3516**********01', count: 1 });
});

it('what may be said holds no plain text, no whole NIK, no raw name, however deep', () => {
  const take = (value: Sayable<{ readonly list: readonly { readonly text: string }[] }>): unknown => value;
  // @ts-expect-error plain text in a list
  take({ list: [{ text: NIK }] });
  const nik: Sayable<ReturnType<typeof asNik>>[] = [];
  // @ts-expect-error a whole NIK
  nik.push(asNik(NIK));
  const keyed = (value: Sayable<Readonly<Record<string, number>>>): unknown => value;
  // @ts-expect-error a key that a file gives
  keyed({ [NIK]: 1 });
  const good: Sayable<{
    readonly nik: ReturnType<typeof shownNik>;
    readonly kind: 'a' | 'b';
    readonly n: 3;
  }> = {
    nik: shownNik(NIK),
    kind: 'a',
    n: 3,
  };
  expect(good.nik).toBe('3516**********01');
});

it('the name of a file fits into no sentence', () => {
  const file = sourceName(`${NIK}.xlsx`);
  // @ts-expect-error a name as the disk has it
  expect(`${file}`).toContain('.xlsx');
  expect(`${shownName(file)}`).toBe('3516**********01.xlsx');
});

it('a sentence takes what it quotes only as it may be shown', () => {
  interface Words {
    found(text: ReturnType<typeof shownText>, count: number): ReturnType<typeof shownText>;
  }
  interface Careless {
    found(text: string): ReturnType<typeof shownText>;
  }
  const words = spoken<Words>({ found: (text, count) => `${text} (${count})` });
  // @ts-expect-error a sentence that takes plain text
  expect(spoken<Careless>({ found: (text) => text })).toBeDefined();
  // @ts-expect-error plain text given to a sentence
  words.found(NIK, 1);
  expect(words.found(shownText(NIK), 1)).toBe('3516**********01 (1)');
});

it('a JSON document holds only what may be shown', () => {
  const typed: string = NIK;
  // @ts-expect-error plain text in a document
  expect(jsonText({ schema: 'uji/1', people: [{ name: typed }] })).toBeDefined();
  // @ts-expect-error the name of a file as the disk has it
  expect(jsonText({ file: sourceName(typed) })).toBeDefined();
  expect(JSON.parse(jsonText({ schema: 'uji/1', nik: shownNik(typed), rows: 2 }))).toEqual({
    schema: 'uji/1',
    nik: '3516**********01',
    rows: 2,
  });
});

it('words of a list of ours need no mask, and no other text passes for one', () => {
  const typed: string = NIK;
  expect(word('--policy')).toBe('--policy');
  // @ts-expect-error what could be any text
  expect(word(typed)).toBeDefined();
  // @ts-expect-error a template around plain text
  expect(said`NIK ${typed}`).toBeDefined();
  expect(said`NIK ${shownNik(typed)}, ${2}`).toBe('NIK 3516**********01, 2');
});
