import { joined, type Shown, shownName } from '../../domain/shown.ts';
import { nearestWord } from '../../policy/nearest.ts';
import { readingsOf } from '../words/paths.ts';
import { type Again, choose, tell } from './questions.ts';
import { asked, type GuideAnswer, type GuideStep, known, type Session } from './session.ts';

/** As many as fit on a screen; the others can be typed. */
const MOST_SHOWN = 15;

export const FILES: GuideStep = {
  async answer(session) {
    if (session.files !== undefined) return known(...session.files);
    return askFiles(session);
  },
  forget(session) {
    session.files = undefined;
  },
};

async function askFiles(session: Session): Promise<GuideAnswer> {
  const { text, world } = session;
  const { rosters } = await world.here();
  const shown = rosters.slice(0, MOST_SHOWN);
  if (shown.length === 0) tell(text.files.noneHere, world);
  const all = rosters.length > 1 ? [{ shown: text.files.all, value: ['.'] }] : [];
  const files = await choose<readonly string[]>(
    {
      ask: text.files.which,
      help: text.help.files,
      choices: [...shown.map((name) => ({ shown: shownName(name), value: [name] })), ...all],
      firstIsStandard: shown.length === 1,
      empty: text.files.empty,
      typed: (answer) => filesNamed(answer, session, rosters),
    },
    text,
    world,
  );
  session.files = files;
  return asked(...files);
}

/** The files that an answer names, typed or dropped, else why there are none. */
export async function filesNamed(
  answer: string,
  { text, world }: Session,
  here: readonly string[] = [],
): Promise<readonly string[] | Again> {
  let first: Again | undefined;
  for (const paths of readingsOf(answer)) {
    const found = await Promise.all(paths.map((path) => world.look(path)));
    if (found.every((one) => one.is === 'rosters')) return paths;
    for (const [index, { is }] of found.entries()) {
      const name = shownName(paths[index] ?? '');
      if (is === 'empty-folder') first ??= { again: text.files.emptyFolder };
      if (is === 'other-kind') first ??= { again: text.files.otherKind(name) };
    }
  }
  if (first) return first;
  const [[path = answer] = []] = readingsOf(answer).slice(-1);
  return { again: text.files.notFound(shownName(answer), nearestWord(path, here.map(shownName))) };
}

/** Names as a sentence lists them. */
export const namesShown = (names: readonly string[]): Shown => joined(names.map(shownName), ', ');
