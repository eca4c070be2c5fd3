import { cellText } from '../../domain/cell.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import type { KnownCategory } from '../../policy/policy.ts';
import { isVillageHead } from '../../policy/village-columns.ts';
import type { InputFiles } from '../ports.ts';
import { withBook } from '../with-book.ts';

/** Among more files than this only those whose names speak of villages are opened. */
const FEW = 30;
const SPEAKS_OF_VILLAGES = /desa|kelurahan|nagari|gampong|kampung|village|wilayah|npp|pagu/i;

/** Those of the tables that list villages, by their first row. What cannot be read lists none: who works with it hears why. */
export async function villageLists(
  names: readonly string[],
  pathOf: (name: string) => string,
  known: readonly KnownCategory[],
  ports: Pick<InputFiles, 'open'>,
): Promise<readonly string[]> {
  const asked = names.length > FEW ? names.filter((name) => SPEAKS_OF_VILLAGES.test(name)) : names;
  const found: string[] = [];
  for (const name of asked) if (isVillageHead(await headOf(pathOf(name), ports), known)) found.push(name);
  return found;
}

/** The first row of the first sheet in which something stands. */
async function headOf(path: string, ports: Pick<InputFiles, 'open'>): Promise<readonly string[]> {
  try {
    return await withBook(ports, path, async (book) => {
      for await (const batch of book.sheets[0]?.rows() ?? [])
        for (const { cells } of batch) {
          const texts = cells.map(cellText);
          if (texts.some((text) => text.trim() !== '')) return texts;
        }
      return [];
    });
  } catch (error) {
    if (error instanceof UnreadableFile) return [];
    throw error;
  }
}
