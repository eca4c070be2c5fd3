import type { Field } from '../../domain/field.ts';
import { cellName, columnLetter } from '../../domain/place.ts';
import { joined, type Shown, said, shownText } from '../../domain/shown.ts';
import { CHECK_BY_CODE, type Code, type Finding } from './registry.ts';
import type { RowPeople, RowPerson } from './row-people.ts';

/**
 * What a finding is known by when rows have moved: whom it is about, else what it says; never by its row alone. What is
 * nobody's and says nothing of its own is known by its cell.
 */
export interface FindingKey {
  readonly code: Code;
  /** The field, else the letter of the column; undefined for what is about a whole row, sheet or roster. */
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
  const { code, place, field, related = [], village } = finding;
  const { level } = CHECK_BY_CODE[code];
  const ofPerson = level === 'row' || level === 'cell';
  const counted = 'others' in finding.args ? [place, ...related] : [];
  const others = (ofPerson ? related : counted).flatMap((one) => people.at(one) ?? []);
  return {
    code,
    field: field ?? (place.column ? columnLetter(place.column) : undefined),
    person: ofPerson ? people.at(place) : undefined,
    others: others.length > 0 ? joined(others.map(personText), '; ') : undefined,
    about: ofPerson ? undefined : aboutOf(finding.args),
    village: village === undefined ? undefined : shownText(village),
  };
}

const personText = ({ nik, name }: RowPerson): Shown =>
  joined(
    [nik, name].filter((part) => part !== ''),
    ' ',
  );

/** Names of cells move with their rows, and the file stands beside them. */
const MOVING: ReadonlySet<string> = new Set(['first', 'others', 'file']);

function aboutOf(args: object): Shown {
  const said = Object.entries(args).flatMap(([key, value]: [string, unknown]) =>
    MOVING.has(key) || typeof value === 'object' || value === undefined ? [] : [String(value)],
  );
  return shownText(said.join(' '));
}
