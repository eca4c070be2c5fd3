import { expect, it } from 'vitest';
import type { Report } from '../../src/checks/engine/check.ts';
import { CliError, type CliIo } from '../../src/cli/shell/io.ts';
import type { Prompt } from '../../src/cli/shell/prompt.ts';
import { asCategory, type CategoryId, category } from '../../src/domain/category.ts';
import { excelCsv } from '../../src/domain/csv.ts';
import type { CellMark } from '../../src/domain/marking.ts';
import { asNik } from '../../src/domain/nik.ts';
import type { OutputFile, Pieces } from '../../src/domain/output-file.ts';
import type { PolicyProblem } from '../../src/domain/policy-problem.ts';
import { Refused } from '../../src/domain/refused.ts';
import { jsonText, keyed, ours, type Sayable, shownData, spoken } from '../../src/domain/shown/sayable.ts';
import {
  joined,
  linesText,
  NOTHING,
  type Shown,
  said,
  shownName,
  shownNik,
  shownText,
  word,
} from '../../src/domain/shown.ts';
import { sourceName } from '../../src/domain/source-name.ts';
import type { CellModel } from '../../src/domain/workbook.ts';
import { htmlSection } from '../../src/reports/budget/budget-html-parts.ts';
import { jsonDocument, jsonList } from '../../src/reports/parts/json-parts.ts';
import { PLAIN } from '../../src/reports/parts/painter.ts';
import { jsonPieces, LONG_LIST } from '../../src/reports/parts/pieces.ts';
import { textTable } from '../../src/reports/parts/text-table.ts';
import { wrap } from '../../src/reports/parts/wrap.ts';
import type { Notice } from '../../src/reports/run/notice.ts';

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

it('a cell of a workbook holds only what may be shown', () => {
  const typed: string = NIK;
  const cells: CellModel[] = [
    shownText(typed),
    word('Desa'),
    'ADD',
    '',
    3,
    { value: shownNik(asNik(typed)) },
  ];
  // @ts-expect-error plain text as a cell
  cells.push(typed);
  // @ts-expect-error plain text as the value of a cell
  cells.push({ value: typed, style: { bold: true } });
  // @ts-expect-error plain text as a note
  cells.push({ value: 1, note: typed });
  // @ts-expect-error a whole NIK
  cells.push(asNik(typed));
  // @ts-expect-error the name of a file as the disk has it
  cells.push(sourceName(typed));
  expect(cells.slice(0, 2)).toEqual(['3516**********01', 'Desa']);
});

it('a table of a CSV holds only what may be shown', () => {
  const typed: string = NIK;
  // @ts-expect-error plain text in a row
  expect(excelCsv([[typed]])).toBeDefined();
  expect(excelCsv([[shownText(typed), 'ADD', 3]]).rows).toEqual([['3516**********01', 'ADD', 3]]);
});

it('the words of a sheet take what they quote only as it may be shown', () => {
  const typed: string = NIK;
  const words = ours({
    head: 'Desa',
    subtotal: (name: Shown) => `Jumlah ${name}`,
    careless: (name: string) => name,
  });
  // @ts-expect-error plain text given to a sentence
  expect(words.subtotal(typed)).toContain('Jumlah');
  // @ts-expect-error a sentence that takes plain text is none
  expect(words.careless(typed)).toBeDefined();
  expect([words.head, words.subtotal(shownText(typed))]).toEqual(['Desa', 'Jumlah 3516**********01']);
});

it('a category is named by our own list or by what may be shown', () => {
  const typed: string = NIK;
  // @ts-expect-error plain text as a category
  const wrong: CategoryId = typed;
  // @ts-expect-error what could be any text is not on our list
  expect(category(typed)).toBeDefined();
  expect([category('ketua-rt'), asCategory(wrong)]).toEqual(['ketua-rt', '3516**********01']);
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

it('long documents, too: in their heads, their lists and their ends', () => {
  const typed: string = NIK;
  const good = [
    ...jsonDocument({ schema: 'uji/1' }, { rows: jsonList([{ name: shownText(typed) }]) }, { sum: 1 }),
  ];
  expect(JSON.parse(good.join(''))).toEqual({
    schema: 'uji/1',
    rows: [{ name: '3516**********01' }],
    sum: 1,
  });
  // @ts-expect-error plain text in the head
  expect(jsonDocument({ name: typed }, {}, { sum: 1 })).toBeDefined();
  // @ts-expect-error plain text in an entry of a list
  expect(jsonList([{ name: typed }])).toBeDefined();
  // @ts-expect-error plain text at the end
  expect(jsonDocument({ schema: 'uji/1' }, {}, { name: typed })).toBeDefined();
  // @ts-expect-error plain text among the findings
  expect(jsonPieces({ findings: LONG_LIST }, [{ name: typed }], 1)).toBeDefined();
  // @ts-expect-error a key that a file gives
  expect(keyed([[typed, 1]])).toBeDefined();
  expect(shownData({ [typed]: [typed] })).toEqual({ '3516**********01': ['3516**********01'] });
});

it('what a refusal and a notice say may be shown', () => {
  const typed: string = NIK;
  // @ts-expect-error the name of a file as it was typed
  expect(new Refused({ code: 'bill-without-rows', args: { file: typed } })).toBeInstanceOf(Error);
  // @ts-expect-error what a policy says as it stands
  const problem: PolicyProblem = { code: 'unknown-key', path: [], found: typed };
  // @ts-expect-error the name of a file as the disk has it
  const notice: Notice = { code: 'headerless', args: { file: sourceName(typed) } };
  expect([problem.code, notice.code]).toEqual(['unknown-key', 'headerless']);
  expect(new Refused({ code: 'bill-without-rows', args: { file: shownName(typed) } }).refusal.args).toEqual({
    file: '3516**********01',
  });
});

it('the result on stdout, a file to write and what a terminal is asked hold only what may be shown', () => {
  const typed: string = NIK;
  const heard: string[] = [];
  const io: Pick<CliIo, 'out'> = { out: (text) => void heard.push(text) };
  // @ts-expect-error plain text on stdout
  io.out(typed);
  // @ts-expect-error who takes what may be shown only serves nobody who gives any text
  const any: (text: string) => unknown = io.out;
  // @ts-expect-error plain text as a file
  const file: OutputFile = { name: 'a.txt', content: typed };
  // @ts-expect-error plain text in pieces
  const pieces: Pieces = [typed];
  // @ts-expect-error plain text in a note of a marked copy
  const note: CellMark['note'] = typed;
  // @ts-expect-error plain text as a question
  const question: Parameters<Prompt['ask']> = [typed];
  expect([any, file, pieces, note, question]).toHaveLength(5);
  io.out(shownText(typed));
  expect(heard.at(-1)).toBe('3516**********01');
});

it('the lines of a page, a table and a Markdown, HTML or JUnit report are made of what may be shown', () => {
  const typed: string = NIK;
  const either: string | Shown = typed;
  // @ts-expect-error plain text in lines
  expect(linesText([typed])).toBeDefined();
  // @ts-expect-error plain text between others
  expect(joined([NOTHING, typed], ', ')).toBeDefined();
  // @ts-expect-error text of which only a part is known to be shown
  expect(said`${either}`).toBeDefined();
  // @ts-expect-error nor is that a word of ours
  expect(word(either)).toBeDefined();
  // @ts-expect-error plain text to be broken into lines
  expect(wrap(typed, 80, 0)).toBeDefined();
  // @ts-expect-error plain text in a table
  expect(textTable({ label: typed, values: [] }, [])).toBeDefined();
  // @ts-expect-error plain text to be coloured
  expect(PLAIN.strong(typed)).toBeDefined();
  // @ts-expect-error plain text in a section of the budget's page
  expect(htmlSection(word('Dana'), typed)).toBeDefined();
  expect(linesText(wrap(said`NIK ${shownNik(typed)}`, 80, 2))).toBe('  NIK 3516**********01\n');
});

it('the talk on stderr and a sentence that ends a command hold only what may be shown', () => {
  const typed: string = NIK;
  const heard: string[] = [];
  const io: Pick<CliIo, 'err'> = { err: (text) => void heard.push(text) };
  // @ts-expect-error plain text on stderr
  io.err(typed);
  // @ts-expect-error plain text as the sentence
  expect(new CliError(typed)).toBeInstanceOf(Error);
  io.err(new CliError(shownText(typed)).sentence);
  expect(heard.at(-1)).toBe('3516**********01');
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
