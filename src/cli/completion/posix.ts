import type { CompletedCommand, CompletedOption } from './facts.ts';

const flagsOf = (options: readonly CompletedOption[]): string =>
  options.flatMap(({ flags }) => flags).join(' ');

/** `validate|periksa) command='validate' ;;` for each command. */
const commandCases = (commands: readonly CompletedCommand[]): string[] =>
  commands.map(({ names }) => `      ${names.join('|')}) command='${names[0] ?? ''}'; break ;;`);

/** What an option is followed by, where that is one of some words. */
const valueCases = (
  commands: readonly CompletedCommand[],
  general: readonly CompletedOption[],
  offer: (words: string) => string,
): string[] =>
  [{ names: [''], options: general }, ...commands].flatMap(({ names, options }) =>
    options
      .filter(({ choices }) => choices.length > 0)
      .flatMap(({ flags, choices }) =>
        flags.map((flag) => `    '${names[0] ?? ''} ${flag}') ${offer(choices.join(' '))}; return ;;`),
      ),
  );

/** An option behind which any file may stand. */
const fileCases = (commands: readonly CompletedCommand[], files: string): string[] => {
  const flags = commands.flatMap(({ names, options }) =>
    options
      .filter(({ takesValue, choices }) => takesValue && choices.length === 0)
      .flatMap((one) => one.flags.map((flag) => `'${names[0] ?? ''} ${flag}'`)),
  );
  return flags.length === 0 ? [] : [`    ${flags.join('|')}) ${files}; return ;;`];
};

/** For `~/.bashrc`: `source <(enroll completion bash)`. Where nothing fits bash offers files. */
export function bashScript(
  commands: readonly CompletedCommand[],
  general: readonly CompletedOption[],
): string {
  const first = [
    ...commands.flatMap(({ names }) => names),
    ...general.flatMap(({ flags }) => flags),
    '--version',
  ];
  const offer = (words: string): string => `COMPREPLY=($(compgen -W '${words}' -- "$word"))`;
  return [
    '# source <(enroll completion bash)',
    '_enroll() {',
    `  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command= one`,
    '  COMPREPLY=()',
    `  for one in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do`,
    '    case "$one" in',
    ...commandCases(commands),
    '    esac',
    '  done',
    '  case "$command $before" in',
    ...valueCases(commands, general, offer),
    ...fileCases(commands, ':'),
    '  esac',
    '  case "$command" in',
    `    '') ${offer(first.join(' '))} ;;`,
    ...commands.map(
      ({ names, options, words }) =>
        `    ${names[0] ?? ''}) ${words.length > 0 ? offer(`${words.join(' ')} ${flagsOf(options)}`) : `[[ "$word" == -* ]] && ${offer(flagsOf(options))}`} ;;`,
    ),
    '  esac',
    '}',
    'complete -o bashdefault -o default -F _enroll enroll',
    '',
  ].join('\n');
}

const zshQuoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** For `~/.zshrc`, behind `compinit`: `source <(enroll completion zsh)`. */
export function zshScript(
  commands: readonly CompletedCommand[],
  general: readonly CompletedOption[],
): string {
  const described = (name: string, about: string): string =>
    `    ${zshQuoted(`${name}:${about.replaceAll(':', '\\:')}`)}`;
  const options = (list: readonly CompletedOption[]): string =>
    list.flatMap(({ flags, about }) => flags.map((flag) => described(flag, about))).join('\n');
  return [
    '#compdef enroll',
    '# source <(enroll completion zsh)',
    '_enroll() {',
    `  local before="\${words[CURRENT-1]}" command= one`,
    '  local -a offered',
    `  for one in "\${(@)words[2,CURRENT-1]}"; do`,
    '    case "$one" in',
    ...commandCases(commands),
    '    esac',
    '  done',
    '  case "$command $before" in',
    ...valueCases(commands, general, (words) => `compadd -- ${words}`),
    ...fileCases(commands, '_files'),
    '  esac',
    '  case "$command" in',
    "  '') offered=(",
    ...commands.flatMap(({ names, about }) => names.map((name) => described(name, about))),
    options(general),
    '    )',
    '    _describe enroll offered',
    '    _files ;;',
    ...commands.flatMap(({ names, options: own, words }) => [
      `  ${names[0] ?? ''})`,
      '    if [[ "$PREFIX" == -* ]]; then',
      '      offered=(',
      options(own),
      '      )',
      '      _describe enroll offered',
      `    else ${words.length > 0 ? `compadd -- ${words.join(' ')}` : '_files'}; fi ;;`,
    ]),
    '  esac',
    '}',
    'compdef _enroll enroll',
    '',
  ].join('\n');
}
