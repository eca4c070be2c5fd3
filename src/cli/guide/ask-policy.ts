import { PROJECT_FILES } from '../../domain/kinds/project-key.ts';
import { type Shown, said, shownName } from '../../domain/shown.ts';
import { regencyYaml } from '../../policy/stated-assumptions.ts';
import { projectFileText } from '../../text/shell/project-file.ts';
import { namesShown } from './ask-files.ts';
import { ask, askTwice, choose, tell } from './questions.ts';
import { regencyNamed } from './regency.ts';
import { asked, type GuideAnswer, type GuideStep, known, rosterFolder, type Session } from './session.ts';
import type { NamedRegency } from './world.ts';

/** What the guided run writes and finds again. */
const OWN_POLICY = 'kebijakan.yaml';
export const OWN_ASSUMPTIONS = 'asumsi.yaml';

/** Written by the guided run, as far as its name tells. */
export const isOwnPolicy = (path: string): boolean =>
  [OWN_POLICY, OWN_ASSUMPTIONS].some((name) => path === name || path.endsWith(`/${name}`));

/** The district's policy: one that is there is used, else the regency is asked for and kept. */
export const DISTRICT_POLICY: GuideStep = policyStep(false);
/** SIPP's files need what only a policy says. */
export const NEEDED_POLICY: GuideStep = policyStep(true);

function policyStep(needed: boolean): GuideStep {
  return {
    async answer(session) {
      const { text, world } = session;
      if (session.policies !== undefined && !(needed && session.policies.length === 0))
        return known(...wordsOf(session));
      const ofProject = await world.projectPolicies();
      if (ofProject.length > 0) {
        session.ofProject = true;
        session.policies = ofProject;
        tell(text.policy.ofProject(namesShown(ofProject)), world);
        return known();
      }
      const there = await policiesThere(session);
      const own =
        there.find((name) => name === rosterFolder(session) + OWN_POLICY) ??
        (there.length === 1 ? there[0] : undefined);
      if (own !== undefined) return take([own], session, false);
      if (there.length > 0) return amongThose(there, session);
      return askRegency(needed, session);
    },
    forget(session) {
      session.policies = undefined;
      session.ofProject = false;
    },
  };
}

/** What a project file says need not be said. */
const wordsOf = ({ policies = [], ofProject }: Session): string[] => (ofProject ? [] : asOptions(policies));

export const asOptions = (policies: readonly string[]): string[] =>
  policies.flatMap((name) => ['--policy', name]);

/** In the folder of the rosters, by their paths; assumptions are no policy by themselves. */
async function policiesThere(session: Session): Promise<readonly string[]> {
  const folder = rosterFolder(session);
  const { policies } = await session.world.here(folder);
  return policies
    .filter((name) => !PROJECT_FILES.some((one) => one === name) && name !== OWN_ASSUMPTIONS)
    .map((name) => folder + name);
}

async function take(policies: readonly string[], session: Session, wasAsked: boolean): Promise<GuideAnswer> {
  const { text, world } = session;
  const beside = rosterFolder(session) + OWN_ASSUMPTIONS;
  const all = (await world.exists(beside)) && !policies.includes(beside) ? [...policies, beside] : policies;
  session.policies = all;
  session.assumptionsAsked ||= all.length > policies.length;
  if (all.length > 0 && !wasAsked) tell(text.policy.used(namesShown(all)), world);
  const words = wordsOf(session);
  return wasAsked ? asked(...words) : known(...words);
}

async function amongThose(there: readonly string[], session: Session): Promise<GuideAnswer> {
  const { text, world } = session;
  tell(text.policy.which, world);
  const policies = await choose<readonly string[]>(
    {
      ask: text.choice,
      help: text.help.policy,
      choices: [
        ...there.map((name) => ({ shown: shownName(name), value: [name] })),
        { shown: text.policy.national, value: [] },
      ],
      firstIsStandard: false,
    },
    text,
    world,
  );
  return take(policies, session, true);
}

async function askRegency(needed: boolean, session: Session): Promise<GuideAnswer> {
  const { text, world } = session;
  const regencies = await world.regencies();
  const regency = await askTwice(
    () => namedRegencies(regencies, needed, session),
    (found) => (found.length > 1 ? whichOf(found, session) : Promise.resolve(found[0])),
  );
  if (regency === undefined) {
    tell(text.regency.skipped, world);
    return take([], session, true);
  }
  return take(await writePolicy(regency, session), session, true);
}

const YES = new Set(['ya', 'y', 'yes', 'betul', 'benar']);

/** Those that an answer may mean; none where the question is passed over. */
function namedRegencies(
  regencies: readonly NamedRegency[],
  needed: boolean,
  { text, world }: Session,
): Promise<readonly NamedRegency[]> {
  let suggested: NamedRegency | undefined;
  return ask<readonly NamedRegency[]>(
    {
      ask: needed ? text.regency.askNeeded : text.regency.ask,
      help: text.help.regency,
      read(answer) {
        if (answer === '') return needed ? { again: text.regency.empty } : [];
        if (suggested && YES.has(answer.toLowerCase())) return [suggested];
        const named = regencyNamed(answer, regencies);
        if (named.is === 'found') return [named.regency];
        if (named.is === 'several') return named.regencies;
        suggested = named.nearest;
        return { again: text.regency.none(shownName(answer), suggested?.name) };
      },
    },
    world,
  );
}

async function whichOf(regencies: readonly NamedRegency[], { text, world }: Session): Promise<NamedRegency> {
  tell(text.regency.several, world);
  return choose(
    {
      ask: text.choice,
      help: text.help.regency,
      choices: regencies.map((one) => ({ shown: said`${one.name} (${one.code})`, value: one })),
      firstIsStandard: false,
    },
    text,
    world,
  );
}

/** A policy of the national law for the regency, and a project file that names it, where there is none. */
async function writePolicy(regency: NamedRegency, session: Session): Promise<readonly string[]> {
  const { text, world } = session;
  const folder = rosterFolder(session);
  const path = folder + OWN_POLICY;
  if (!(await world.write(path, regencyYaml({ ...regency, source: text.regency.source })))) return [];
  const names: Shown[] = [shownName(path)];
  const project = `${folder}${PROJECT_FILES[0]}`;
  if (!(await world.hasProject(folder))) {
    await world.write(project, projectFileText({ policy: OWN_POLICY }, [], world.language));
    names.push(shownName(project));
    session.ofProject = folder === '';
  }
  tell(
    said`${text.regency.found(regency.name, regency.code)} ${text.regency.wrote(namesShown(names))}`,
    world,
  );
  return [path];
}
