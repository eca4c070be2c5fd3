import { columnNumber } from '../../domain/place.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import { type OfficePackage, readPart } from '../xlsx/package.ts';
import { attribute, isTrue, type XmlHandler } from '../xlsx/xml.ts';
import { CellSet } from './cell-set.ts';

export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What must be known of a worksheet before cells of it are changed. */
export interface SheetFacts {
  readonly rows: ReadonlySet<number>;
  /** Of the rows asked for: the columns that have a cell, empty ones too. */
  readonly cells: Pick<CellSet, 'has'>;
  /** The same for cells that hold a formula. */
  readonly formulas: Pick<CellSet, 'has'>;
  readonly merges: readonly Rectangle[];
  /** Relation of the drawing that holds the notes. */
  readonly legacyDrawing: string | undefined;
}

/** The column of a reference such as `$AB$12`. */
export function cellColumn(reference: string | undefined): number | undefined {
  const letters = /^\$?([A-Za-z]{1,3})\$?\d/.exec(reference ?? '')?.[1];
  return letters === undefined ? undefined : columnNumber(letters);
}

function cellRow(reference: string): number {
  return Number(/(?<!\d)(\d+)$/.exec(reference)?.[1] ?? 0);
}

function rectangle(reference: string): Rectangle {
  const [first = '', last = first] = reference.split(':');
  return {
    top: cellRow(first),
    left: cellColumn(first) ?? 0,
    bottom: cellRow(last),
    right: cellColumn(last) ?? 0,
  };
}

class FactsReader implements XmlHandler {
  readonly rows = new Set<number>();
  readonly cells = new CellSet();
  readonly formulas = new CellSet();
  readonly merges: Rectangle[] = [];
  legacyDrawing: string | undefined;
  readonly #wanted: ReadonlySet<number>;
  #inRows = false;
  #row = 0;
  #column = 0;

  constructor(wanted: ReadonlySet<number>) {
    this.#wanted = wanted;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'sheetData') this.#inRows = true;
    else if (this.#inRows && name === 'row') this.#openRow(attribute(attributes, 'r'));
    else if (this.#inRows && name === 'c') this.#openCell(attribute(attributes, 'r'));
    else if (this.#inRows && name === 'f') this.#note(this.formulas);
    else if (name === 'mergeCell') this.merges.push(rectangle(attribute(attributes, 'ref') ?? ''));
    else if (name === 'legacyDrawing') this.legacyDrawing = attribute(attributes, 'id');
  }

  close(name: string): void {
    if (name === 'sheetData') this.#inRows = false;
  }

  #openRow(reference: string | undefined): void {
    this.#row = reference === undefined ? this.#row + 1 : Number(reference);
    this.#column = 0;
    this.rows.add(this.#row);
  }

  #openCell(reference: string | undefined): void {
    this.#column = cellColumn(reference) ?? this.#column + 1;
    this.#note(this.cells);
  }

  #note(cells: CellSet): void {
    if (this.#wanted.has(this.#row)) cells.add(this.#row, this.#column);
  }
}

/** `wanted`: the rows whose cells are to be changed. */
export async function readSheetFacts(
  pack: OfficePackage,
  part: string,
  wanted: ReadonlySet<number>,
): Promise<SheetFacts> {
  const facts = new FactsReader(wanted);
  await readPart(pack, part, facts, DEFAULT_LIMITS.partBytes);
  return facts;
}

/** Whether the tab is among those selected when the workbook opens. */
export async function isSelectedTab(pack: OfficePackage, part: string): Promise<boolean> {
  let selected = false;
  await readPart(
    pack,
    part,
    {
      open(name, attributes) {
        if (name === 'sheetView') selected ||= isTrue(attribute(attributes, 'tabSelected'));
      },
    },
    DEFAULT_LIMITS.partBytes,
  );
  return selected;
}
