import { CHECK_CODES } from '../../checks/engine/registry.ts';
import { ownWords, shownName } from '../../domain/shown.ts';
import { nearestWord } from '../../policy/nearest.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';
import { completedCommands, generalOptions } from '../completion/facts.ts';
import { fishScript, powershellScript } from '../completion/others.ts';
import { bashScript, zshScript } from '../completion/posix.ts';
import type { Handler } from '../shell/command.ts';
import { COMMANDS } from '../shell/commands.ts';
import { CliError } from '../shell/io.ts';
import type { COMPLETION } from '../shell/option-tables.ts';
import { LAW_ACTIONS, POLICY_ACTIONS } from '../words/actions.ts';

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript, powershell: powershellScript };
type Shell = keyof typeof SCRIPTS;
const SHELLS = Object.keys(SCRIPTS) as Shell[];

/** `enroll completion bash`: what a shell needs to complete commands and options, on stdout. @throws CliError */
export const run: Handler<typeof COMPLETION> = async ([given = ''], _options, context) => {
  const { io, language } = context;
  const shell = SHELLS.find((one) => one === given);
  if (shell === undefined) {
    const allowed = SHELLS.map(ownWords);
    throw new CliError(
      CLI_TEXT[language].notUsable(
        ownWords('completion'),
        shownName(given),
        ownWords(SHELLS.join(', ')),
        nearestWord(given, allowed),
      ),
    );
  }
  const words = { policy: POLICY_ACTIONS, law: LAW_ACTIONS, explain: CHECK_CODES, completion: SHELLS };
  const commands = completedCommands(COMMANDS, words, language);
  await io.out(ownWords(SCRIPTS[shell](commands, generalOptions(language))));
  return 0;
};
