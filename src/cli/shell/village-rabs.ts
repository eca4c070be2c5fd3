import type { Premium } from '../../budget/premium.ts';
import { said, shownName } from '../../domain/shown.ts';
import type { RunFacts } from '../../reports/parts/run-facts.ts';
import { CLI_TEXT } from '../../text/shell/cli.ts';
import { type Context, chat } from './io.ts';
import { emitFolder } from './output.ts';

/** A cost sheet a village in a folder, all of them or none. The premium must hold its workers. @throws UnwritableFile */
export async function writeRabs(
  folder: string,
  premium: Premium,
  facts: RunFacts,
  force: boolean,
  context: Context,
): Promise<void> {
  const { villageRabs } = await import('../../reports/workbook/rab-workbook.ts');
  const sheets = [...villageRabs(premium, facts)].map(({ name, model }) => ({
    name: `${name}.xlsx`,
    content: model,
  }));
  await emitFolder(folder, sheets, { force, ownerOnly: false }, context);
  chat(context.io, said`${CLI_TEXT[context.language].wrote(shownName(folder))}\n`);
}
