import { GUIDE_TEXT } from '../../text/guide/guide.ts';
import type { GuideText } from '../../text/guide/guide-words.ts';
import type { GuideWorld } from './world.ts';

/** What one conversation has learnt: what is known is not asked again, and `kembali` forgets the last of it. */
export interface Session {
  readonly text: GuideText;
  readonly world: GuideWorld;
  /** The rosters at hand. */
  files: readonly string[] | undefined;
  /** Policy files or packs; empty for the national law. */
  policies: readonly string[] | undefined;
  /** Commands take the policy of a project file by themselves. */
  ofProject: boolean;
  /** Whether what no law says was asked about. */
  assumptionsAsked: boolean;
}

export const newSession = (world: GuideWorld, files: readonly string[] | undefined): Session => ({
  text: GUIDE_TEXT[world.language],
  world,
  files,
  policies: undefined,
  ofProject: false,
  assumptionsAsked: false,
});

/** What a step adds to the command line. */
export interface GuideAnswer {
  readonly words: readonly string[];
  /** False where nothing was asked: `kembali` passes such a step by. */
  readonly asked: boolean;
}

export interface GuideStep {
  answer(session: Session): Promise<GuideAnswer>;
  /** Before it is asked again. */
  forget?(session: Session): void;
}

export const known = (...words: readonly string[]): GuideAnswer => ({ words, asked: false });
export const asked = (...words: readonly string[]): GuideAnswer => ({ words, asked: true });

/** By their names: a folder may have a dot in its own. */
const ROSTER_FILE = /\.(xlsx|xlsm|xltx|xltm|xlsb|xls|xml|ods|fods|csv|tsv|txt|html?)$/i;

/** The folder that holds the rosters at hand, with a slash at its end; nothing for the working folder. */
export function rosterFolder({ files }: Pick<Session, 'files'>): string {
  const [first = ''] = files ?? [];
  if (/^\.{1,2}$/.test(first)) return first === '.' ? '' : `${first}/`;
  const slashed = first.replaceAll('\\', '/');
  const isFile = ROSTER_FILE.test(slashed);
  const folder = isFile
    ? slashed.slice(0, slashed.lastIndexOf('/') + 1)
    : `${slashed.replace(/(?<!\/)\/+$/, '')}/`;
  return folder === '/' && first === '' ? '' : folder;
}
