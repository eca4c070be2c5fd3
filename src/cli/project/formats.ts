import type { FormatsByCommand } from '../../policy/project/schema.ts';
import type { CommandSpec } from '../shell/command.ts';

/** The formats of every command whose result a project file may name one for. */
export const projectFormats = (
  commands: readonly Pick<CommandSpec, 'name' | 'options'>[],
): FormatsByCommand =>
  Object.fromEntries(
    commands.flatMap(({ name, options }) =>
      options.flatMap((one) =>
        one.project === 'formats' && one.kind === 'choice' ? [[name, one.choices] as const] : [],
      ),
    ),
  );
