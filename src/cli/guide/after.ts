import { type Shown, said, shownName } from '../../domain/shown.ts';
import { GUIDED, type Guided } from '../../text/guide/guide-words.ts';
import { filesNamed } from './ask-files.ts';
import { type Choice, choose } from './questions.ts';
import type { Session } from './session.ts';

/** What is done next. */
export type Action =
  | { readonly is: 'task'; readonly task: Guided }
  /** A check of rosters that are known. */
  | { readonly is: 'check'; readonly files: readonly string[] }
  | { readonly is: 'other-check' }
  | { readonly is: 'mend' }
  | { readonly is: 'leave' };

/** What was done last. */
export interface Done {
  readonly task: Guided;
  /** Its exit code. */
  readonly code: number;
  /** The roster that it made. */
  readonly made?: string | undefined;
  /** How many cells of the rosters have one right answer. */
  readonly fixable: number;
}

/** Names of the commands in both languages: they may be typed too. */
const WORDS: Readonly<Record<Guided, readonly string[]>> = {
  validate: ['validate', 'periksa'],
  premium: ['premium', 'iuran'],
  budget: ['budget', 'anggaran'],
  export: ['export', 'ekspor', 'sipp'],
  template: ['template', 'templat'],
};

/** Asks what to do first, or next; what comes naturally stands first and is what Enter means. @throws Left, Back */
export function nextAction(done: Done | undefined, session: Session): Promise<Action> {
  const { text, world } = session;
  const choices = choicesAfter(done, session);
  world.say(said`\n${done === undefined ? text.whatToDo : text.whatElse}\n`);
  return choose<Action>(
    {
      ask: text.choiceOrFirst,
      help: text.help.task,
      choices,
      firstIsStandard: true,
      // A roster that is dropped here is to be checked.
      async typed(answer) {
        const files = await filesNamed(answer, session);
        if (!('again' in files)) return { is: 'check', files };
        return /[./\\]/.test(answer) ? files : { again: text.chooseOne(choices.length) };
      },
    },
    text,
    world,
  );
}

/** What comes naturally, the tasks, and the way out. */
function choicesAfter(done: Done | undefined, session: Session): Choice<Action>[] {
  const { text, files } = session;
  const tasks = taskChoices(session, done === undefined ? undefined : files);
  if (done === undefined) return tasks;
  const first = firstAfter(done, session);
  const leave: Choice<Action> = { shown: text.after.leave, value: { is: 'leave' } };
  const shown = new Set<Shown>(first.map((one) => one.shown));
  return [...first, ...[...tasks, leave].filter((one) => !shown.has(one.shown))];
}

function firstAfter({ task, code, made, fixable }: Done, session: Session): Choice<Action>[] {
  const { text, files } = session;
  if (made !== undefined)
    return [{ shown: text.after.fill(shownName(made)), value: { is: 'check', files: [made] } }];
  if (files === undefined) return [];
  const again: Choice<Action> = {
    shown: text.after.again(shortly(files, session)),
    value: { is: 'check', files },
  };
  if (task !== 'validate') return code === 0 ? following(task, session) : [again];
  const mend: Choice<Action>[] =
    fixable > 0 ? [{ shown: text.after.fix(fixable), value: { is: 'mend' } }] : [];
  // What has one right answer was understood as it stands: the mistakes are others, and come first.
  if (code !== 0) return [again, ...mend];
  const { premium, budget } = text.tasks;
  return [
    { shown: premium, words: WORDS.premium, value: { is: 'task', task: 'premium' } },
    { shown: budget, words: WORDS.budget, value: { is: 'task', task: 'budget' } },
    again,
    ...mend,
  ];
}

/** As a line of a menu has room for: the name alone where the folder is another one, and the first of several. */
function shortly(files: readonly string[], { text }: Session): Shown {
  const [first = '', ...others] = files.map((path) => path.replaceAll('\\', '/'));
  const isFar = /^(?:\/|[A-Za-z]:)/.test(first);
  const name = shownName(isFar ? first.slice(first.lastIndexOf('/') + 1) : first);
  return others.length === 0 ? name : text.after.andOthers(name, others.length);
}

/** What comes after a task that went well. */
const FOLLOWING: Readonly<Partial<Record<Guided, Guided>>> = { premium: 'budget', budget: 'export' };

function following(task: Guided, { text }: Session): Choice<Action>[] {
  const next = FOLLOWING[task];
  if (next === undefined) return [{ shown: text.after.leave, value: { is: 'leave' } }];
  return [{ shown: text.tasks[next], words: WORDS[next], value: { is: 'task', task: next } }];
}

function taskChoices({ text }: Session, files: readonly string[] | undefined): Choice<Action>[] {
  return GUIDED.map((task) => {
    // The rosters at hand are checked by a line of their own.
    const isOther = task === 'validate' && files !== undefined;
    return {
      shown: isOther ? text.after.other : text.tasks[task],
      words: WORDS[task],
      value: isOther ? { is: 'other-check' } : { is: 'task', task },
    };
  });
}
