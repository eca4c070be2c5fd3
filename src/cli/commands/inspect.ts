import { said } from '../../domain/shown.ts';
import { INSPECTION_FORMATS } from '../../reports/roster/formats.ts';
import { inspect } from '../../run/inspect.ts';
import { policyInForce } from '../../run/policy/policy-in-force.ts';
import { unreadableText } from '../../text/parts/unreadable.ts';
import { rosterRequest } from '../shell/asked.ts';
import type { Handler } from '../shell/command.ts';
import type { INSPECT } from '../shell/option-tables.ts';
import { emitRendered } from '../shell/output.ts';
import { portsFor } from '../shell/ports.ts';

/**
 * `enroll inspect`: which sheet, header row and columns were chosen, and why. Exit 1 when a file holds no roster or was left aside,
 * 2 when one cannot be read.
 */
export const run: Handler<typeof INSPECT> = async (args, options, context) => {
  const { io, language, version: tool } = context;
  const ports = portsFor(context);
  const { policy } = await policyInForce(options.policy, ports);
  const { files, unreadable, aside } = await inspect(
    rosterRequest(args, options, { policy }, context),
    ports,
  );
  if (files.length + aside.length > 0)
    await emitRendered(
      await INSPECTION_FORMATS[options.format]({ files, aside, tool, language }),
      options,
      context,
    );
  for (const error of unreadable) io.err(said`${unreadableText(language, error)}\n`);
  if (unreadable.length > 0) return 2;
  if (aside.length > 0) return 1;
  return files.every(({ sheets }) => sheets.some(({ chosen, layout }) => chosen && layout)) ? 0 : 1;
};
