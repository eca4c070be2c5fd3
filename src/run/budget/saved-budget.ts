import { moneyOf } from '../../budget/changes/compare-budgets.ts';
import type { SavedBudget } from '../../budget/changes/saved.ts';
import type { BudgetFigures } from '../../budget/figures/figures.ts';
import { folderOf } from '../../domain/path.ts';
import { Refused } from '../../domain/refused.ts';
import { numeral, type Shown, shownName, shownText } from '../../domain/shown.ts';
import type { Policy } from '../../policy/policy.ts';
import { checksumOf, SAVED_SCHEMA, type SavedInputs } from '../../reports/budget/saved-json.ts';
import type { InputFiles } from '../ports.ts';
import { needed, withBook } from '../with-book.ts';
import { savedFileName } from './saved-name.ts';
import { type Json, SavedReader } from './saved-reader.ts';

/**
 * A budget that `--save` has kept, to be compared with one of the same year and regency.
 * @throws Refused for a file that is none, was edited, is of another version, year or regency
 */
export async function readSavedBudget(
  name: string,
  asked: { readonly year: number; readonly policy: Policy },
  ports: InputFiles,
): Promise<SavedBudget> {
  const path = savedFileName(name);
  const file = shownName(path);
  const document = parsed(await needed(() => ports.readText(path)), file);
  const { schema } = document;
  if (typeof schema !== 'string' || !schema.startsWith('enroll.saved-budget/'))
    throw new Refused({ code: 'saved-no-budget', args: { file } });
  if (schema !== SAVED_SCHEMA)
    throw new Refused({ code: 'saved-of-other-version', args: { file, version: shownText(schema) } });
  if (document.checksum !== checksumOf(document, ports.sha256))
    throw new Refused({ code: 'saved-edited', args: { file } });
  const saved = savedOf(document, file);
  if (saved.year !== asked.year)
    throw new Refused({
      code: 'saved-of-other-year',
      args: { file, year: numeral(saved.year), asked: numeral(asked.year) },
    });
  const regency = asked.policy.regency;
  if (saved.regency !== null && regency !== undefined && saved.regency !== regency)
    throw new Refused({
      code: 'saved-of-other-regency',
      args: { file, regency: saved.regency, asked: shownText(regency) },
    });
  return saved;
}

function parsed(text: string, file: Shown): Json {
  try {
    const document: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (typeof document === 'object' && document !== null && !Array.isArray(document) && !isDeeper(document))
      return document as Json;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new Refused({ code: 'saved-no-budget', args: { file } });
}

/** A post's account's months stand five levels down. */
const DEEPEST = 8;

/** Whether it is deeper than anything that this program saves: what is written out again, for its checksum, must have an end. */
function isDeeper(value: unknown, levels = DEEPEST): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((one) => isDeeper(one, levels - 1));
}

/** What the checksum vouches for was written by this program; what is missing all the same is a file of none. */
function savedOf(document: Json, file: Shown): SavedBudget {
  const read = new SavedReader(file);
  const year = read.number(document.year);
  const months = read.months(document.months, year);
  const figures: BudgetFigures = {
    months,
    posts: read.posts(document.posts, months),
    roundings: read.list(document.rows).flatMap((one) => read.rounding(read.object(one), months)),
  };
  const annual = read.number(read.object(document.totals).annual);
  if (moneyOf(figures) !== annual) throw read.refusal();
  return {
    name: file,
    tool: read.text(document.tool),
    policy: read.textOrNull(document.policy),
    regency: read.textOrNull(document.regency),
    year,
    months,
    rejected: read.number(read.object(document.intake).rejected),
    annual,
    figures,
  };
}

/** Hashes of the files that the policy was read from, for a budget that is kept. */
export async function savedInputs(
  { villages }: Policy,
  policy: string | undefined,
  ports: InputFiles,
): Promise<SavedInputs> {
  if (villages === undefined) return { policy, villages: undefined };
  const path = ports.wholePath(villages.path, folderOf(villages.file.replaceAll('\\', '/')));
  return { policy, villages: await needed(() => withBook(ports, path, (book) => book.sha256())) };
}
