import { UnreadableFile } from '../../domain/unreadable.ts';
import { DEFAULT_LIMITS, Exceeded } from '../limits.ts';
import { normalName } from '../zip/directory.ts';
import { damagedPart, type OfficePackage, type Relation, readPart, relationsOf } from './package.ts';
import { attribute, isTrue } from './xml.ts';

export interface SheetInfo {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

export interface WorkbookInfo {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetInfo[];
  readonly date1904: boolean;
  readonly strings: string | undefined;
  readonly styles: string | undefined;
}

/** The part that the package calls its document, wherever it stands. */
export async function workbookPart(pack: OfficePackage): Promise<string | undefined> {
  const relations = await relationsOf(pack, '');
  const named = relations.find((relation) => relation.type === 'officeDocument')?.target;
  if (named !== undefined && pack.parts.has(normalName(named))) return named;
  return pack.parts.has('xl/workbook.xml') ? 'xl/workbook.xml' : undefined;
}

interface Tab {
  readonly name: string;
  readonly hidden: boolean;
  readonly relation: string;
}

/** @throws Exceeded for more tabs than `most` */
export async function readWorkbook(
  pack: OfficePackage,
  part: string,
  most: number = DEFAULT_LIMITS.sheets,
): Promise<WorkbookInfo> {
  const relations = await relationsOf(pack, part);
  const tabs: Tab[] = [];
  let date1904 = false;
  await readPart(pack, part, {
    open(name, attributes) {
      if (name === 'workbookPr') date1904 = isTrue(attribute(attributes, 'date1904'));
      if (name !== 'sheet') return;
      if (tabs.length >= most) throw new Exceeded('sheets', most);
      tabs.push({
        name: attribute(attributes, 'name') ?? '',
        hidden: (attribute(attributes, 'state') ?? 'visible') !== 'visible',
        relation: attribute(attributes, 'id') ?? '',
      });
    },
  });
  const sheets = tabs.flatMap((tab, index) => worksheetOf(pack, { ...tab, index, part }, relations));
  refuseShared(
    pack,
    sheets.map((sheet) => sheet.part),
  );
  if (sheets.length === 0) throw new UnreadableFile(pack.source.file, { reason: 'no-sheets', args: {} });
  return {
    sheets,
    date1904,
    strings: target(pack, relations, 'sharedStrings'),
    styles: target(pack, relations, 'styles'),
  };
}

/** Two tabs of one part would be the same people twice. */
export function refuseShared(pack: OfficePackage, parts: readonly string[]): void {
  const seen = new Set<string>();
  for (const part of parts) {
    const name = normalName(part);
    if (seen.has(name)) throw damagedPart(pack, part);
    seen.add(name);
  }
}

interface PlacedTab extends Tab {
  /** Among all tabs, from 0. */
  readonly index: number;
  /** The part of the workbook that lists it. */
  readonly part: string;
}

/** Chart and macro sheets hold no rows; a tab that points nowhere is a lost sheet and an error. */
function worksheetOf(pack: OfficePackage, tab: PlacedTab, relations: readonly Relation[]): SheetInfo[] {
  const relation = relations.find((candidate) => candidate.id === tab.relation);
  if (!relation) return unrelated(pack, tab, relations);
  if (relation.type !== 'worksheet') return [];
  if (!pack.parts.has(normalName(relation.target))) throw damagedPart(pack, relation.target);
  return [{ name: tab.name, hidden: tab.hidden, part: relation.target }];
}

/** Programs that leave the relation out still name the part after the tab's place, and nobody else points to it. */
function unrelated(
  pack: OfficePackage,
  { name, hidden, index, part }: PlacedTab,
  relations: readonly Relation[],
): SheetInfo[] {
  const own = `${part.slice(0, part.lastIndexOf('/') + 1)}worksheets/sheet${index + 1}.xml`;
  const isTaken = relations.some((relation) => normalName(relation.target) === normalName(own));
  if (isTaken || !pack.parts.has(normalName(own))) throw damagedPart(pack, name);
  return [{ name, hidden, part: own }];
}

function target(pack: OfficePackage, relations: readonly Relation[], type: string): string | undefined {
  const found = relations.find((relation) => relation.type === type)?.target;
  return found !== undefined && pack.parts.has(normalName(found)) ? found : undefined;
}
