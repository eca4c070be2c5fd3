import type { Language } from '../domain/language.ts';
import { cell } from '../reports/parts/markdown.ts';
import { HELP, type HelpKey } from '../text/shell/help.ts';
import { placeholders } from '../text/shell/placeholders.ts';

/** What of a command stands on its page; the command line has the table (`src/cli/shell/commands.ts`). */
export interface DocumentedCommand {
  readonly name: string;
  readonly indonesian: string;
  readonly help: HelpKey;
  readonly args: readonly (readonly [syntax: string, help: HelpKey])[];
  readonly options: readonly {
    readonly flags: string;
    readonly help: HelpKey;
    readonly choices?: readonly string[];
    readonly required?: boolean;
    readonly project?: string;
  }[];
}

const WORDS = {
  id: {
    title: 'Perintah',
    made: 'Dibuat oleh `npm run docs` dari tabel perintah; jangan disunting.',
    alsoCalled: (name: string) => `Nama lainnya: \`enroll ${name}\`.`,
    needed: 'wajib',
    neededWithoutProject: (key: string) => `wajib bila \`${key}\` tidak ada di enroll.yaml`,
    project: (key: string) => `enroll.yaml: \`${key}\``,
  },
  en: {
    title: 'Commands',
    made: 'Made by `npm run docs` from the tables of commands; do not edit.',
    alsoCalled: (name: string) => `Its other name: \`enroll ${name}\`.`,
    needed: 'required',
    neededWithoutProject: (key: string) => `required unless enroll.yaml has \`${key}\``,
    project: (key: string) => `enroll.yaml: \`${key}\``,
  },
} as const;

/** docs/perintah.md: every command and option, Indonesian first, English below. */
export const commandsDocs = (commands: readonly DocumentedCommand[]): string =>
  (['id', 'en'] as const).map((language) => half(commands, language)).join('\n');

function half(commands: readonly DocumentedCommand[], language: Language): string {
  const { title, made } = WORDS[language];
  const general = [
    ['--lang', 'lang'],
    ['--no-project', 'noProject'],
    ['-q, --quiet', 'quiet'],
    ['-V, --version', 'version'],
    ['-h, --help', 'help'],
  ] as const;
  return [
    `# ${title}`,
    '',
    made,
    '',
    HELP.bareFiles[language],
    '',
    ...general.map(([flags, help]) => `* \`${flags}\`: ${HELP[help][language]}`),
    '',
    ...commands.flatMap((command) => section(command, language)),
  ].join('\n');
}

function section({ name, indonesian, help, args, options }: DocumentedCommand, language: Language): string[] {
  const words = args.map(([syntax]) => placeholders(syntax, language));
  const rows = [
    ...args.map(([syntax, about]) => row(placeholders(syntax, language), HELP[about][language])),
    ...options.map(({ flags, help: about, choices, required, project }) =>
      row(
        placeholders(flags, language),
        [
          HELP[about][language] + (choices ? ` (${choices.join(', ')})` : ''),
          ...asked(required === true, project, language),
        ].join('; '),
      ),
    ),
  ];
  return [
    `## \`enroll ${[name, ...words].join(' ')}\``,
    '',
    HELP[help][language],
    '',
    ...(indonesian === name ? [] : [WORDS[language].alsoCalled(indonesian), '']),
    ...(rows.length === 0 ? [] : ['| | |', '| --- | --- |', ...rows, '']),
  ];
}

/** That it must be said, and what of a project file says it too. */
function asked(required: boolean, project: string | undefined, language: Language): readonly string[] {
  const words = WORDS[language];
  if (project === undefined) return required ? [words.needed] : [];
  return [required ? words.neededWithoutProject(project) : words.project(project)];
}

const row = (syntax: string, about: string): string => `| \`${syntax}\` | ${cell(about)} |`;
