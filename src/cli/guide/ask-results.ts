import { formatMonth, type Month } from '../../domain/month.ts';
import { numeral, type Shown, shownName } from '../../domain/shown.ts';
import { LAW_BEGINS } from '../../law/value.ts';
import { readMonth } from '../../roster/values/written-month.ts';
import type { GuideText } from '../../text/guide/guide-words.ts';
import { monthSpans } from '../../text/parts/format.ts';
import { ask, choose, tell } from './questions.ts';
import { asked, type GuideStep, known, rosterFolder, type Session } from './session.ts';

export const MONTH: GuideStep = {
  async answer({ text, world }) {
    const standard = world.month;
    const chosen = await ask<Month>(
      {
        ask: text.month(monthSpans([standard], world.language)),
        help: text.help.month,
        read(answer) {
          const given = answer === '' ? standard : readMonth(answer);
          if (given === undefined) return { again: text.noMonth(shownName(answer)) };
          return given < LAW_BEGINS
            ? { again: text.earlyMonth(monthSpans([LAW_BEGINS], world.language)) }
            : given;
        },
      },
      world,
    );
    return asked('--month', formatMonth(chosen));
  },
};

const FIRST_YEAR = 2015;

export const YEAR: GuideStep = {
  async answer({ text, world }) {
    const standard = formatMonth(world.month).slice(0, 4);
    const year = await ask<string>(
      {
        ask: text.year(numeral(Number(standard))),
        help: text.help.year,
        read: (answer) =>
          answer === '' || (/^20\d\d$/.test(answer) && Number(answer) >= FIRST_YEAR)
            ? answer || standard
            : { again: text.noYear(shownName(answer)) },
      },
      world,
    );
    return asked('--year', year);
  },
};

/** The format goes with the name: a workbook is never shown on the screen. */
export const WORKBOOK: GuideStep = {
  async answer(session) {
    const words = await askName('workbook', `${rosterFolder(session)}anggaran.xlsx`, session);
    return asked('--format', 'xlsx', ...words);
  },
};

export const SIPP_FOLDER: GuideStep = {
  answer: async (session) => asked(...(await askName('folder', `${rosterFolder(session)}sipp`, session))),
};

/** A question less: whoever wants another name gives it to the file. */
export const ROSTER: GuideStep = {
  answer: async (session) => known('-o', await freeName(session)),
};

/** What is filled in is never replaced: the second roster gets another name. */
async function freeName({ world }: Session): Promise<string> {
  for (let number = 1; ; number++) {
    const name = number === 1 ? 'daftar.xlsx' : `daftar-${number}.xlsx`;
    if (!(await world.exists(name))) return name;
  }
}

/** A name that nothing has yet, or an earlier result of ours that may be replaced. */
async function askName(
  what: keyof GuideText['name'],
  standard: string,
  session: Session,
): Promise<readonly string[]> {
  const { text, world } = session;
  for (;;) {
    const name = await ask<string>(
      {
        ask: text.name[what](shownName(standard)),
        help: text.help.name,
        read: (answer) => namedAs(what, answer || standard, session),
      },
      world,
    );
    if (!(await world.exists(name))) return ['-o', name];
    if (await mayReplace(shownName(name), session)) return ['-o', name, '--force'];
  }
}

async function namedAs(
  what: keyof GuideText['name'],
  given: string,
  { text, world }: Session,
): Promise<string | { readonly again: Shown }> {
  const plain = given.replace(/^(["'])(.*)\1$/, '$2').trim();
  const name = what === 'folder' || /\.[^./\\]+$/.test(plain) ? plain : `${plain}.xlsx`;
  if (what !== 'folder' && !/[^/\\]\.xlsx$/i.test(name)) return { again: text.notWorkbook(shownName(given)) };
  if (!(await world.exists(name))) return name;
  return (await world.isOurs(name)) ? name : { again: text.taken(shownName(name)) };
}

function mayReplace(name: Shown, { text, world }: Session): Promise<boolean> {
  tell(text.replace(name), world);
  return choose(
    {
      ask: text.choiceOrFirst,
      help: text.help.replace,
      choices: [
        { shown: text.yes, value: true, words: ['ya', 'y', 'yes'] },
        { shown: text.no, value: false, words: ['tidak', 't', 'no', 'n'] },
      ],
      firstIsStandard: true,
    },
    text,
    world,
  );
}

/** What a check writes beside the rosters: the marked copies and the report. */
export const CHECK_RESULTS: GuideStep = {
  async answer(session) {
    const folder = `${rosterFolder(session)}${RESULTS}`;
    await session.world.makeFolder(folder);
    return known('--marked', folder, '--also', `html=${folder}/${REPORT}`);
  },
};

export const RESULTS = 'hasil-periksa';
export const REPORT = 'laporan.html';
