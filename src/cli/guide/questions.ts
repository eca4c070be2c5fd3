import { joined, NOTHING, numeral, parted, type Shown, said, shownName, word } from '../../domain/shown.ts';
import { wrap } from '../../reports/parts/wrap.ts';
import type { GuideText } from '../../text/guide/guide-words.ts';
import type { GuideWorld } from './world.ts';

/** She wants no more questions: `keluar`, Ctrl-C or the end of the input. */
export class Left extends Error {}

/** She wants the question before: `kembali`. */
export class Back extends Error {}

/** Why an answer does not fit: it is said, and the question comes again. */
export interface Again {
  readonly again: Shown;
}

export interface Question<T> {
  /** Ends where the answer is typed. */
  readonly ask: Shown;
  /** What `?` says. */
  readonly help: Shown;
  /** Of an answer that is no word of the guide. */
  read(answer: string): T | Again | Promise<T | Again>;
}

const BACK = new Set(['kembali', 'back', '<']);
const LEAVE = new Set(['keluar', 'selesai', 'exit', 'quit', 'q', 'x']);
const HELP = new Set(['?', 'bantuan', 'help']);

const isAgain = (value: unknown): value is Again =>
  typeof value === 'object' && value !== null && 'again' in value;

/** Says sentences, each line wrapped to the width of the screen; what is set in stays so. */
export function tell(text: Shown, { say, columns }: Pick<GuideWorld, 'say' | 'columns'>): void {
  const width = Math.max(40, columns());
  const lines = parted(text, (plain) => plain.split('\n')).flatMap((line) => {
    const indent = line.length - line.trimStart().length;
    return indent > 0 ? [line] : wrap(line, width, 0);
  });
  for (const line of lines) say(said`${line}\n`);
}

/** Asks a second question that the answer of a first one calls for; `kembali` there asks the first again. @throws Left, Back */
export async function askTwice<A, B>(first: () => Promise<A>, second: (answer: A) => Promise<B>): Promise<B> {
  for (;;) {
    const answer = await first();
    try {
      return await second(answer);
    } catch (error) {
      if (!(error instanceof Back)) throw error;
    }
  }
}

/** Asks until the answer fits. @throws Left, Back */
export async function ask<T>(question: Question<T>, world: GuideWorld): Promise<T> {
  for (;;) {
    const given = await world.answer(question.ask);
    if (given === undefined) throw new Left();
    const answer = given.trim();
    const word = answer.toLowerCase();
    if (LEAVE.has(word)) throw new Left();
    if (BACK.has(word)) throw new Back();
    if (HELP.has(word)) {
      tell(question.help, world);
      continue;
    }
    const value = await question.read(answer);
    if (!isAgain(value)) return value;
    tell(value.again, world);
  }
}

export interface Choice<T> {
  readonly shown: Shown;
  readonly value: T;
  /** Words that mean it, in small letters. */
  readonly words?: readonly string[] | undefined;
}

export interface Menu<T> {
  readonly ask: Shown;
  readonly help: Shown;
  readonly choices: readonly Choice<T>[];
  /** Whether Enter alone means the first. */
  readonly firstIsStandard: boolean;
  /** Why Enter alone is no answer, where it is none. */
  readonly empty?: Shown | undefined;
  /** What else may be typed. */
  readonly typed?: ((answer: string) => T | Again | Promise<T | Again>) | undefined;
}

/** Shows the choices with their numbers and asks for one. @throws Left, Back */
export function choose<T>(menu: Menu<T>, text: GuideText, world: GuideWorld): Promise<T> {
  const { choices, firstIsStandard, empty, typed, ...question } = menu;
  const lines = choices.map(
    ({ shown }, index) => said`  ${index < 9 ? word(' ') : NOTHING}${numeral(index + 1)}  ${shown}\n`,
  );
  world.say(joined(lines, ''));
  return ask(
    {
      ...question,
      read(answer) {
        const [first] = choices;
        if (answer === '')
          return firstIsStandard && first ? first.value : { again: empty ?? text.chooseOne(choices.length) };
        if (/^\d{1,3}$/.test(answer)) {
          const chosen = choices[Number(answer) - 1];
          return chosen ? chosen.value : { again: text.noSuchNumber(shownName(answer), choices.length) };
        }
        const named = choices.find(({ words = [] }) => words.includes(answer.toLowerCase()));
        if (named) return named.value;
        return typed ? typed(answer) : { again: text.chooseOne(choices.length) };
      },
    },
    world,
  );
}
