import type { Premium } from '../../budget/premium.ts';
import { said, shownName } from '../../domain/shown.ts';
import { unusedVillageForms } from '../../policy/forms/forms.ts';
import { formArea } from '../../policy/official-areas.ts';
import type { RunFacts } from '../../reports/parts/run-facts.ts';
import { villageSpans } from '../../reports/workbook/village-spans.ts';
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
  const { villageRabs } = await import('../../reports/rab/rab-workbook.ts');
  sayUnusedSignatories(premium, facts, context);
  const area = await formArea(facts.policy.regency);
  const sheets = [...villageRabs(premium, facts, area)].map(({ name, model }) => ({
    name: `${name}.xlsx`,
    content: model,
  }));
  if (sheets.length === 0)
    return context.io.err(said`${CLI_TEXT[context.language].noVillageForms(shownName(folder))}\n`);
  await emitFolder(folder, sheets, { force, ownerOnly: false }, context);
  chat(context.io, said`${CLI_TEXT[context.language].wrote(shownName(folder))}\n`);
}

/** Names that were written for forms and stand on none would be missed only at the signing. */
function sayUnusedSignatories({ budget }: Premium, { policy }: RunFacts, { io, language }: Context): void {
  const { absent, twice } = unusedVillageForms(policy.forms, villageSpans(budget.rows));
  const words = CLI_TEXT[language];
  for (const { kecamatan, village } of absent) io.err(said`${words.signatoriesUnused(village, kecamatan)}\n`);
  for (const { kecamatan, village } of twice) io.err(said`${words.signatoriesTwice(village, kecamatan)}\n`);
}
