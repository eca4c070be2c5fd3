import { resolve } from 'node:path';
import { monthOfDate } from '../../domain/date.ts';
import { PROJECT_FILES } from '../../domain/kinds/project-key.ts';
import { STANDARD_LANGUAGE } from '../../domain/language.ts';
import { formatMonth, yearOf } from '../../domain/month.ts';
import {
  joined,
  numeral,
  ownWords,
  type Shown,
  said,
  shownLines,
  shownName,
  word,
} from '../../domain/shown.ts';
import { fileExists } from '../../io/machine/file-exists.ts';
import { findFiles, namesIn } from '../../io/machine/find-files.ts';
import { findUpwards } from '../../io/machine/find-upwards.ts';
import { PACKS } from '../../policy/packs.ts';
import { readMonth } from '../../roster/values/written-month.ts';
import { shellWord } from '../../text/parts/shell-word.ts';
import { REPORT_TEXT } from '../../text/report/report.ts';
import { GUIDED, type Guided } from '../../text/shell/guide.ts';
import { today } from './asked.ts';
import { askAssumptions } from './guide-assumptions.ts';
import type { Context } from './io.ts';
import { emitFile } from './output.ts';
import type { Prompt } from './prompt.ts';
import { ask, choose, type Session, Stopped, startSession } from './questions.ts';

/** A question, and the words that its answer adds to the command line. */
type Step = (session: Session) => Promise<readonly string[]>;

const STEPS: Readonly<Record<Guided, readonly Step[]>> = {
  validate: [askFiles, askPolicyOrAssumptions, askMarked],
  premium: [askFiles, askPolicyOrAssumptions, askMonth],
  budget: [askFiles, askPolicyOrAssumptions, askYear, askWorkbook],
  export: [askFiles, askStatedPolicy, askMonth, askFolder],
  template: [askPolicy, askRoster],
};

/** Asks what to do and on what, and says the command line that does it. Undefined when the user stops. */
export async function guidedCommand(
  context: Context,
  prompt: Prompt,
): Promise<readonly string[] | undefined> {
  const session = startSession(context, prompt);
  const { text } = session;
  context.io.err(said`${text.welcome}\n`);
  try {
    const words = await askAll(session);
    for (const [file, text] of session.files)
      await emitFile(file, shownLines(text), { force: false }, context);
    context.io.err(
      said`\n${text.command(
        joined(
          ['enroll', ...words].map((one) => shownName(typed(one, context))),
          ' ',
        ),
      )}\n\n`,
    );
    return words;
  } catch (error) {
    if (!(error instanceof Stopped)) throw error;
    context.io.err(said`\n${text.stopped}\n`);
    return undefined;
  }
}

async function askAll(session: Session): Promise<readonly string[]> {
  const { text, context } = session;
  const [task] = await choose(session, text.task, {
    shown: GUIDED.map((name) => text.tasks[name]),
    words: GUIDED.map((name) => [name]),
    firstIsStandard: true,
    typed: (answer) =>
      GUIDED.some((name) => name === answer) ? [answer] : { again: session.text.notUnderstood },
  });
  const words: string[] = [];
  for (const name of GUIDED.filter((one) => one === task)) {
    words.push(name);
    for (const step of STEPS[name]) words.push(...(await step(session)));
  }
  // What was asked is what is done: a project file must not answer too.
  const projects = await findUpwards(context.io.cwd, PROJECT_FILES);
  if (words.length > 0 && projects.length > 0) words.push('--no-project');
  return context.language === STANDARD_LANGUAGE ? words : [...words, '--lang', context.language];
}

const typed = (word: string, { language }: Context): string =>
  /^-[a-z-]+$/.test(word) ? word : shellWord(word, REPORT_TEXT[language].files);

/** As many as fit on a screen; the others can be typed. */
const MOST_SHOWN = 15;

async function askFiles(session: Session): Promise<readonly string[]> {
  const { text, context } = session;
  const here = (await namesIn(context.io.cwd)).rosters.slice(0, MOST_SHOWN);
  if (here.length === 0) context.io.err(said`\n${text.noneHere}\n`);
  const all = here.length > 1 ? [{ shown: text.allFiles, words: ['.'] }] : [];
  const choices = [...here.map((name) => ({ shown: shownName(name), words: [name] })), ...all];
  return choose(session, text.files, {
    shown: choices.map(({ shown }) => shown),
    words: choices.map(({ words }) => words),
    firstIsStandard: here.length === 1,
    typed: async (answer) => {
      const { files } = await findFiles([resolve(context.io.cwd, answer)]);
      return files.length > 0 ? [answer] : { again: text.notFound(shownName(answer)) };
    },
  });
}

function askPolicy(session: Session): Promise<readonly string[]> {
  const { text } = session;
  return policyAmong(session, text.policy, [{ shown: text.national, words: [] }]);
}

/** Without a policy amounts rest on assumptions. */
async function askPolicyOrAssumptions(session: Session): Promise<readonly string[]> {
  const words = await askPolicy(session);
  return words.length > 0 ? words : askAssumptions(session);
}

/** SIPP asks for what only a district's policy states. */
function askStatedPolicy(session: Session): Promise<readonly string[]> {
  return policyAmong(session, session.text.statedPolicy, []);
}

async function policyAmong(
  session: Session,
  question: Shown,
  without: readonly { readonly shown: Shown; readonly words: readonly string[] }[],
): Promise<readonly string[]> {
  const { text, context } = session;
  const own = (await namesIn(context.io.cwd)).policies.slice(0, MOST_SHOWN);
  const named = (name: string): string[] => ['--policy', name];
  const choices = [
    ...without,
    ...own.map((name) => ({ shown: shownName(name), words: named(name) })),
    ...Object.entries(PACKS).map(([id, { title }]) => ({
      shown: ownWords(`${id}: ${title}`),
      words: named(id),
    })),
  ];
  return choose(session, question, {
    shown: choices.map(({ shown }) => shown),
    words: choices.map(({ words }) => words),
    firstIsStandard: without.length > 0,
    typed: async (answer) => {
      const known = Object.hasOwn(PACKS, answer) || (await fileExists(resolve(context.io.cwd, answer)));
      return known ? named(answer) : { again: text.notFound(shownName(answer)) };
    },
  });
}

async function askMonth(session: Session): Promise<readonly string[]> {
  const { text, context } = session;
  const standard = formatMonth(monthOfDate(today(context)));
  return ask(session, text.month(standard), (answer) => {
    const month = readMonth(answer || standard);
    return month === undefined ? { again: text.notUnderstood } : ['--month', formatMonth(month)];
  });
}

async function askYear(session: Session): Promise<readonly string[]> {
  const { text, context } = session;
  const standard = numeral(yearOf(monthOfDate(today(context))));
  return ask(session, text.year(standard), (answer) =>
    /^(20\d\d)?$/.test(answer) ? ['--year', answer || standard] : { again: text.notUnderstood },
  );
}

function askMarked(session: Session): Promise<readonly string[]> {
  return ask(session, session.text.marked, (folder) => (folder === '' ? [] : ['--marked', folder]));
}

async function askWorkbook(session: Session): Promise<readonly string[]> {
  return [
    '--format',
    'xlsx',
    ...(await askNew(session, session.text.workbook, word('anggaran.xlsx'), /\.xlsx$/i)),
  ];
}

function askFolder(session: Session): Promise<readonly string[]> {
  return askNew(session, session.text.folder, word('sipp'), /./);
}

function askRoster(session: Session): Promise<readonly string[]> {
  return askNew(session, session.text.roster, word('daftar.xlsx'), /\.xlsx$/i);
}

/** A name that nothing has yet: a result overwrites nothing unasked. */
function askNew(
  session: Session,
  question: (standard: Shown) => Shown,
  standard: Shown,
  form: RegExp,
): Promise<readonly string[]> {
  const { text, context } = session;
  return ask(session, question(standard), async (answer) => {
    const name = answer || standard;
    if (!form.test(name)) return { again: text.notUnderstood };
    const taken = await fileExists(resolve(context.io.cwd, name));
    return taken ? { again: text.taken(shownName(name)) } : ['-o', name];
  });
}
