import type { CompletedCommand, CompletedOption } from './facts.ts';

const fishQuoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/** For `~/.config/fish/completions/enroll.fish`. */
export function fishScript(
  commands: readonly CompletedCommand[],
  general: readonly CompletedOption[],
): string {
  const option = ({ flags, about, takesValue, choices }: CompletedOption, when: string): string => {
    const names = flags.map((flag) =>
      flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`,
    );
    const value = choices.length > 0 ? ` -x -a ${fishQuoted(choices.join(' '))}` : takesValue ? ' -r -F' : '';
    return `complete -c enroll ${when} ${names.join(' ')}${value} -d ${fishQuoted(about)}`;
  };
  return [
    '# enroll completion fish > ~/.config/fish/completions/enroll.fish',
    ...general.map((one) => option(one, '-n __fish_use_subcommand')),
    ...commands.flatMap(({ names, about, options, words }) => {
      const when = `-n ${fishQuoted(`__fish_seen_subcommand_from ${names.join(' ')}`)}`;
      return [
        ...names.map(
          (name) => `complete -c enroll -n __fish_use_subcommand -a ${name} -d ${fishQuoted(about)}`,
        ),
        ...(words.length > 0 ? [`complete -c enroll ${when} -f -a ${fishQuoted(words.join(' '))}`] : []),
        ...options.map((one) => option(one, when)),
      ];
    }),
    '',
  ].join('\n');
}

const shellQuoted = (text: string): string => `'${text.replace(/['‘’]/g, (quote) => quote + quote)}'`;
const listOf = (words: readonly string[]): string => `@(${words.map(shellQuoted).join(', ')})`;

/** For `$PROFILE`: `enroll completion powershell | Out-String | Invoke-Expression`. Where nothing fits PowerShell offers files. */
export function powershellScript(
  commands: readonly CompletedCommand[],
  general: readonly CompletedOption[],
): string {
  const flags = (options: readonly CompletedOption[]): string[] => options.flatMap((one) => one.flags);
  const values = [{ names: [''], options: general }, ...commands].flatMap(({ names, options }) =>
    options
      .filter(({ takesValue }) => takesValue)
      .flatMap((one) =>
        one.flags.map((flag) => `    ${shellQuoted(`${names[0] ?? ''} ${flag}`)} = ${listOf(one.choices)}`),
      ),
  );
  return [
    '# enroll completion powershell | Out-String | Invoke-Expression',
    'Register-ArgumentCompleter -Native -CommandName enroll -ScriptBlock {',
    '  param($word, $line, $cursor)',
    '  $names = @{',
    ...commands.flatMap(({ names }) =>
      names.map((name) => `    ${shellQuoted(name)} = ${shellQuoted(names[0] ?? '')}`),
    ),
    '  }',
    '  $values = @{',
    ...values,
    '  }',
    '  $offers = @{',
    `    '' = ${listOf([...commands.flatMap(({ names }) => names), ...flags(general), '--version'])}`,
    ...commands.map(
      ({ names, options, words }) =>
        `    ${shellQuoted(names[0] ?? '')} = ${listOf([...words, ...flags(options)])}`,
    ),
    '  }',
    '  $typed = @($line.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { $_.ToString() })',
    "  $command = ''",
    '  foreach ($one in ($typed | Select-Object -Skip 1)) {',
    '    if ($names.ContainsKey($one)) { $command = $names[$one]; break }',
    '  }',
    "  $before = ''",
    '  if ($typed.Count -gt 1) { $before = $typed[-1] }',
    '  $key = "$command $before"',
    '  if ($values.ContainsKey($key)) { $offered = $values[$key] } else { $offered = $offers[$command] }',
    '  $offered | Where-Object { $_ -like "$word*" } | ForEach-Object {',
    "    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)",
    '  }',
    '}',
    '',
  ].join('\n');
}
