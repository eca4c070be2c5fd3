import type { Field } from '../../domain/field.ts';
import { cellName, columnLetter, type Place } from '../../domain/place.ts';
import { joined, type Shown, said, shownText } from '../../domain/shown.ts';
import { CHECK_BY_CODE, type Code, type Finding } from './registry.ts';
import type { RowPeople, RowPerson } from './row-people.ts';

/**
 * What a finding is known by when rows have moved: whom it is about, else what it says; never by its row alone. What is
 * nobody's and says nothing of its own is known by its cell.
 */
export interface FindingKey {
  readonly code: Code;
  /** The field, else the letter of the column, where that tells more than the heading itself; undefined for what is about a whole row, sheet or roster. */
  readonly field: Field | Shown | undefined;
  readonly person: RowPerson | undefined;
  /** Who stands in the other rows that belong to it. */
  readonly others: Shown | undefined;
  /** What it says of a sheet, a village or the roster: a heading, a count. */
  readonly about: Shown | undefined;
  readonly village: Shown | undefined;
}

/** `B17`, `17:17` for a whole row as spreadsheet programs name one; undefined for what has no row. */
export function cellOrRow({ place }: Pick<Finding, 'place'>): Shown | undefined {
  return cellName(place) ?? (place.row ? said`${place.row}:${place.row}` : undefined);
}

export function findingKey(finding: Finding, people: RowPeople): FindingKey {
  const { code, place, field, village } = finding;
  const { level } = CHECK_BY_CODE[code];
  const person = level === 'row' || level === 'cell' ? people.at(place) : undefined;
  const about = person === undefined ? aboutOf(finding.args) : undefined;
  const others = othersOf(finding, person, people).map(personText).sort();
  return {
    code,
    field: field ?? (place.column && !about ? columnLetter(place.column) : undefined),
    person,
    others: others.length > 0 ? joined(others, '; ') : undefined,
    about,
    village: village === undefined ? undefined : shownText(village),
  };
}

/** Of a longer list its length is told, and who stands first in it. */
const MOST = 50;

/** Whom else a finding means: the other row of a pair, who is counted in a village, who stands under a heading. */
function othersOf(
  { place, related = [], args }: Finding,
  person: RowPerson | undefined,
  people: RowPeople,
): readonly RowPerson[] {
  const whom = (places: readonly Place[]): RowPerson[] => places.flatMap((one) => people.at(one) ?? []);
  if (person !== undefined) return whom(related);
  if ('others' in args && related.length > 0) return whom([place, ...related]);
  const { from, to } = args as { readonly from?: unknown; readonly to?: unknown };
  if (typeof from !== 'number' || typeof to !== 'number' || !('people' in args)) return [];
  const { file, sheet } = place;
  const rows = Array.from({ length: Math.min(MOST, to - from + 1) }, (_, at) => from + at);
  return whom(rows.map((row) => ({ file, sheet, row })));
}

const personText = ({ nik, name }: RowPerson): Shown =>
  joined(
    [nik, name].filter((part) => part !== ''),
    ' ',
  );

/** Cells and numbers of rows move, and the file stands beside them. */
const MOVING: ReadonlySet<string> = new Set(['first', 'others', 'file', 'from', 'to']);

function aboutOf(args: object): Shown {
  const said = Object.entries(args).flatMap(([key, value]: [string, unknown]) =>
    MOVING.has(key) || typeof value === 'object' || value === undefined ? [] : [String(value)],
  );
  return shownText(said.join(' '));
}
