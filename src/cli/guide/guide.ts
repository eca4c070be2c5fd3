import { STANDARD_LANGUAGE } from '../../domain/language.ts';
import { joined, said, shownName } from '../../domain/shown.ts';
import type { Guided } from '../../text/guide/guide-words.ts';
import { shellWord } from '../../text/parts/shell-word.ts';
import { REPORT_TEXT } from '../../text/report/report.ts';
import { type Action, type Done, nextAction } from './after.ts';
import { filesNamed } from './ask-files.ts';
import { REPORT, RESULTS } from './ask-results.ts';
import { Back, Left, tell } from './questions.ts';
import { newSession, rosterFolder, type Session } from './session.ts';
import { commandOf } from './tasks.ts';
import type { GuideWorld } from './world.ts';

const COULD_NOT_RUN = 2;

/**
 * The guided run: asks what to do, does it, says what comes next, until she leaves. With files it begins by checking them.
 * Gives the exit code of what was done last, none done being no fault.
 */
export async function guidedRun(world: GuideWorld, files?: readonly string[]): Promise<number> {
  const session = newSession(world, undefined);
  const { text } = session;
  tell(text.welcome, world);
  let done: Done | undefined;
  try {
    let action = files && (await checkOf(files, session));
    for (;;) {
      action ??= await firstOrNext(done, session);
      if (action.is === 'leave') break;
      done = (await perform(action, session)) ?? done;
      action = undefined;
    }
  } catch (error) {
    if (!(error instanceof Left)) throw error;
    world.say(said`\n`);
  }
  tell(text.goodbye, world);
  return done?.code ?? 0;
}

/** A check of the files that the command line names; what is no roster is told of, and the menu comes. */
async function checkOf(files: readonly string[], session: Session): Promise<Action | undefined> {
  const found: string[] = [];
  for (const file of files) {
    const named = await filesNamed(file, session);
    if ('again' in named) tell(named.again, session.world);
    else found.push(...named);
  }
  return found.length < files.length ? undefined : { is: 'check', files: found };
}

async function firstOrNext(done: Done | undefined, session: Session): Promise<Action> {
  for (;;) {
    try {
      return await nextAction(done, session);
    } catch (error) {
      if (!(error instanceof Back)) throw error;
      tell(session.text.noBack, session.world);
    }
  }
}

/** Undefined where she went back to the menu. */
async function perform(action: Action, session: Session): Promise<Done | undefined> {
  if (action.is === 'leave') return undefined;
  if (action.is === 'mend') return mend(session);
  if (action.is === 'check') session.files = action.files;
  if (action.is === 'other-check') session.files = undefined;
  try {
    return await performTask(action.is === 'task' ? action.task : 'validate', session);
  } catch (error) {
    if (error instanceof Back) return undefined;
    throw error;
  }
}

async function performTask(task: Guided, session: Session): Promise<Done> {
  const { world, text } = session;
  const words = [...(await commandOf(task, session)), ...languageWords(world)];
  const placeholder = REPORT_TEXT[world.language].files;
  const typed = words.map((one) => shownName(/^-[a-z-]+$/.test(one) ? one : shellWord(one, placeholder)));
  world.say(said`\n${text.command(joined(['enroll', ...typed], ' '))}\n\n`);
  const code = await world.run(words);
  const result = words[words.indexOf('-o') + 1];
  const made = task === 'template' && code === 0 ? result : undefined;
  const shown = task === 'validate' ? reportOf(session, code) : code < COULD_NOT_RUN ? result : undefined;
  if (shown !== undefined && shown !== task) await show(shown, session);
  const fixable =
    task === 'validate' && code < COULD_NOT_RUN
      ? await world.fixable(session.files ?? [], session.policies ?? [])
      : 0;
  return { task, code, made, fixable };
}

const languageWords = ({ language }: GuideWorld): string[] =>
  language === STANDARD_LANGUAGE ? [] : ['--lang', language];

/** A clean roster needs no page. */
const reportOf = (session: Session, code: number): string | undefined =>
  code === 1 ? `${rosterFolder(session)}${RESULTS}/${REPORT}` : undefined;

async function show(path: string, { text, world }: Session): Promise<void> {
  const whole = world.wholePath(path);
  tell((await world.open(path)) ? text.opened(whole) : text.openYourself(whole), world);
}

const MENDED = 'dibetulkan';

/** Puts right what has one right answer, in copies that are gone on with, and checks those. */
async function mend(session: Session): Promise<Done | undefined> {
  const { files = [], policies = [], text, world } = session;
  const folder = `${rosterFolder(session)}${MENDED}`;
  const copies = await world.mend(files, policies, folder);
  if (copies.length === 0) return { task: 'validate', code: COULD_NOT_RUN, fixable: 0 };
  session.files = copies;
  const [first = ''] = copies;
  tell(text.after.workOn(world.wholePath(copies.length > 1 ? folder : first)), world);
  return performTask('validate', session);
}
