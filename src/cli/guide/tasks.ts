import type { Guided } from '../../text/guide/guide-words.ts';
import { ASSUMPTIONS } from './ask-assumptions.ts';
import { FILES } from './ask-files.ts';
import { DISTRICT_POLICY, NEEDED_POLICY } from './ask-policy.ts';
import { CHECK_RESULTS, MONTH, ROSTER, SIPP_FOLDER, WORKBOOK, YEAR } from './ask-results.ts';
import { Back } from './questions.ts';
import type { GuideStep, Session } from './session.ts';

/** The questions of each task, in their order; each adds its words to the command line. */
const STEPS: Readonly<Record<Guided, readonly GuideStep[]>> = {
  validate: [FILES, DISTRICT_POLICY, CHECK_RESULTS],
  premium: [FILES, DISTRICT_POLICY, ASSUMPTIONS, MONTH],
  budget: [FILES, DISTRICT_POLICY, ASSUMPTIONS, YEAR, WORKBOOK],
  export: [FILES, NEEDED_POLICY, MONTH, SIPP_FOLDER],
  template: [DISTRICT_POLICY, ROSTER],
};

/** Asks what the task needs and is not known yet, and gives its command line. @throws Left; Back before the first question */
export async function commandOf(task: Guided, session: Session): Promise<readonly string[]> {
  const steps = STEPS[task];
  const words: (readonly string[])[] = [];
  /** Where something was asked, the latest last: `kembali` goes there. */
  const questions: number[] = [];
  let at = 0;
  while (at < steps.length) {
    const step = steps[at];
    if (step === undefined) break;
    try {
      const answered = await step.answer(session);
      words[at] = answered.words;
      if (answered.asked) questions.push(at);
      at++;
    } catch (error) {
      const before = questions.pop();
      if (!(error instanceof Back) || before === undefined) throw error;
      for (const one of steps.slice(before, at)) one.forget?.(session);
      at = before;
    }
  }
  // What was asked is what is done: a project file must not answer too.
  const isApart = !session.ofProject && (await session.world.hasProject(''));
  return [task, ...words.flat(), ...(isApart ? ['--no-project'] : [])];
}
