import { type Shown, said, word } from '../../domain/shown.ts';
import type { NextCommandText } from '../../text/next/next-command.ts';

/** What a command was given and how it ended, as its next step needs it. */
export interface Ran {
  readonly words: readonly string[];
  readonly code: number;
  value(flag: string): string | undefined;
  /** Those that were asked for, else those of today. */
  readonly month: Shown;
  readonly year: Shown;
  /** Of the result. */
  readonly path: Shown | undefined;
  /** A name as it is typed. */
  file(path: string): Shown;
  /** The rosters and how they are read, as they are typed again; nothing where the project file says both. */
  readonly rosters: Shown;
}

export interface Next {
  readonly sentence: Shown;
  /** A command or a path, never broken. */
  readonly line?: Shown | undefined;
}

type NextOf = (ran: Ran, text: NextCommandText) => Next | undefined;

const FAILED = 2;
const command = (words: Shown, rest: Shown): Shown => (rest === '' ? words : said`${words} ${rest}`);
const check = (rosters: Shown): Shown => command(word('enroll validate'), rosters);
const realise = ({ year }: Ran, text: NextCommandText): Shown =>
  said`enroll realise --year ${year} --receipts ${text.receipts}`;

/** By command; what could not run has said why. `init` and the text of `validate` say it themselves. */
const STEPS: Readonly<Record<string, NextOf>> = {
  template: (ran, text) => ({
    sentence: text.fill(ran.path ?? text.rosterFile),
    line: check(command(ran.file(ran.value('--output') ?? ''), ran.rosters)),
  }),
  validate: ({ path }, text) => (path === undefined ? undefined : { sentence: text.open, line: path }),
  inspect: ({ rosters }, text) => ({ sentence: text.check, line: check(rosters) }),
  anonymise: ({ path }, text) => (path === undefined ? undefined : { sentence: text.pass(path) }),
  premium: (ran, text) =>
    ran.code > 0
      ? { sentence: text.rejected, line: check(ran.rosters) }
      : {
          sentence: text.budget,
          line: said`${command(word('enroll budget'), ran.rosters)} --year ${ran.year} --format xlsx -o ${text.budgetFile}`,
        },
  budget: (ran, text) => {
    if (ran.code > 0) return { sentence: text.rejected, line: check(ran.rosters) };
    if (ran.path !== undefined) return { sentence: text.open, line: ran.path };
    return {
      sentence: text.keepBudget,
      line: said`${command(word('enroll budget'), ran.rosters)} --year ${ran.year} --format xlsx -o ${text.budgetFile}`,
    };
  },
  plan: (ran, text) => {
    if (ran.path !== undefined) return { sentence: text.open, line: ran.path };
    const policy = ran.value('--policy');
    const named =
      policy === undefined ? word('enroll template') : said`enroll template --policy ${ran.file(policy)}`;
    return { sentence: text.roster, line: said`${named} -o ${text.rosterFile}` };
  },
  status: (ran, text) =>
    ran.code > 0 ? { sentence: text.finishVillages } : { sentence: text.allDone, line: realise(ran, text) },
  law: ({ words }, text) =>
    words[0] === 'diff'
      ? undefined
      : { sentence: text.compareLaw, line: word('enroll law diff 2025-12 2026-04') },
  export: (ran, text) => {
    const folder = ran.path ?? word('.');
    if (ran.code > 0) return { sentence: text.complete(folder) };
    return {
      sentence: text.upload(folder),
      line: said`${command(word('enroll reconcile'), ran.rosters)} --month ${ran.month} --bill ${text.bill}`,
    };
  },
  policy: policyStep,
  explain: (ran, text) =>
    ran.value('--nik') === undefined
      ? { sentence: text.mendFinding, line: check(text.files) }
      : {
          sentence: text.sumUp,
          line: said`${command(word('enroll premium'), ran.rosters)} --month ${ran.month}`,
        },
  diff: (ran, text) => {
    if (ran.path !== undefined)
      return ran.code > 0 ? { sentence: text.complete(ran.path) } : { sentence: text.open, line: ran.path };
    return {
      sentence: text.writeChanges,
      line: said`${command(word('enroll diff'), ran.rosters)} --month ${ran.month} -o sipp`,
    };
  },
  realise: (ran, text) =>
    ran.code > 0
      ? { sentence: text.differs }
      : ran.path === undefined
        ? undefined
        : { sentence: text.open, line: ran.path },
  reconcile: (ran, text) =>
    ran.code > 0 ? { sentence: text.differs } : { sentence: text.agrees, line: realise(ran, text) },
  completion: completionStep,
};

export const NEXT: Readonly<Record<string, NextOf>> = Object.fromEntries(
  Object.entries(STEPS).map(([name, step]): [string, NextOf] => [
    name,
    (ran, text) => (ran.code === FAILED ? undefined : step(ran, text)),
  ]),
);

function policyStep(ran: Ran, text: NextCommandText): Next | undefined {
  const [action, file] = ran.words;
  const named = file ?? ran.value('--policy');
  if (action === 'init' && ran.path !== undefined)
    return {
      sentence: text.editPolicy(ran.path),
      line: said`enroll policy check ${ran.file(ran.value('--output') ?? '')}`,
    };
  if (named === undefined) return undefined;
  if (action === 'check' && ran.code > 0)
    return { sentence: text.mendPolicy, line: said`enroll policy check ${ran.file(named)}` };
  return { sentence: text.usePolicy, line: check(said`${text.files} --policy ${ran.file(named)}`) };
}

/** The line that a shell reads at its start. */
const LINES = {
  bash: word('source <(enroll completion bash)'),
  zsh: word('source <(enroll completion zsh)'),
  fish: word('enroll completion fish > ~/.config/fish/completions/enroll.fish'),
  powershell: word('enroll completion powershell | Out-String | Invoke-Expression'),
} as const;

function completionStep({ words: [shell] }: Ran, text: NextCommandText): Next | undefined {
  const known = (['bash', 'zsh', 'fish', 'powershell'] as const).find((one) => one === shell);
  return known && { sentence: text.completion[known], line: LINES[known] };
}
