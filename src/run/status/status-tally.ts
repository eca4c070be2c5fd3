import { CHECK_BY_CODE, type Finding } from '../../checks/engine/registry.ts';
import type { Severity } from '../../domain/finding.ts';
import type { Place } from '../../domain/place.ts';
import { type Shown, shownName, shownText } from '../../domain/shown.ts';
import { nameAsIs, type SourceName } from '../../domain/source-name.ts';
import type { VillageIndex } from '../../domain/village/index.ts';
import type { UnplacedRows } from '../../enrolment/village-status.ts';
import { nearestOf } from '../../policy/nearest.ts';
import type { Village } from '../../policy/village.ts';
import type { RosterRow } from '../../roster/rows/row.ts';

/** What the rosters say of a village. */
export interface VillageRows {
  readonly files: Set<SourceName>;
  read: number;
  accepted: number;
  rejected: number;
  readonly findings: Record<Severity, number>;
}

interface Unplaced {
  readonly file: SourceName;
  readonly village: string;
  readonly kecamatan: string;
  readonly several: boolean;
  rows: number;
}

/** Counts rows and findings by the villages of a list, as rows come and are accepted or rejected. */
export class StatusTally {
  readonly #index: VillageIndex<Village>;
  readonly #rows = new Map<Village, VillageRows>();
  readonly #unplaced = new Map<string, Unplaced>();
  /** Of each row of a sheet, its village. */
  readonly #places = new Map<string, Map<number, Village>>();

  constructor(index: VillageIndex<Village>) {
    this.#index = index;
  }

  row(row: RosterRow, accepted: boolean): void {
    const { place } = row;
    const name = row.village?.value ?? '';
    const kecamatan = row.kecamatan?.value ?? '';
    const found = name === '' ? undefined : this.#index.find(kecamatan, name);
    if (found?.kind !== 'found') {
      this.#notPlaced(place.file, name, kecamatan, found?.kind === 'several');
      return;
    }
    const { village } = found;
    const own = this.of(village);
    own.files.add(place.file);
    own.read++;
    own[accepted ? 'accepted' : 'rejected']++;
    const key = sheetKey(place);
    const rows = this.#places.get(key) ?? new Map<number, Village>();
    this.#places.set(key, rows);
    if (place.row !== undefined) rows.set(place.row, village);
  }

  /**
   * What is about a row counts for its village, what is about a file for each that stands in it. True for what is about the
   * rosters as a whole.
   */
  finding(finding: Finding): boolean {
    const villages = this.#villagesOf(finding);
    for (const village of villages) this.of(village).findings[finding.severity]++;
    return villages.length === 0 && CHECK_BY_CODE[finding.code].level === 'roster';
  }

  of(village: Village): VillageRows {
    const known = this.#rows.get(village);
    if (known) return known;
    const fresh: VillageRows = {
      files: new Set(),
      read: 0,
      accepted: 0,
      rejected: 0,
      findings: { info: 0, warning: 0, error: 0 },
    };
    this.#rows.set(village, fresh);
    return fresh;
  }

  /** The rows of no village, with the villages of the list that their names come near to. */
  unplaced(villages: readonly Village[]): UnplacedRows[] {
    const nearest = nearestOf<Shown>(villages.map(({ name }) => name));
    return [...this.#unplaced.values()].map(({ file, village, kecamatan, several, rows }) => ({
      file: shownName(file),
      village: shownText(village),
      kecamatan: shownText(kecamatan),
      rows,
      several,
      nearest: village === '' || several ? undefined : nearest(village),
    }));
  }

  #notPlaced(file: SourceName, village: string, kecamatan: string, several: boolean): void {
    const key = JSON.stringify([nameAsIs(file), village, kecamatan]);
    const known = this.#unplaced.get(key) ?? { file, village, kecamatan, several, rows: 0 };
    known.rows++;
    this.#unplaced.set(key, known);
  }

  #villagesOf({ code, place, village }: Finding): readonly Village[] {
    const rows = this.#places.get(sheetKey(place));
    const ofRow = place.row === undefined ? undefined : rows?.get(place.row);
    const { level } = CHECK_BY_CODE[code];
    if (ofRow !== undefined && level !== 'file' && level !== 'header') return [ofRow];
    if (village !== undefined && village !== '') {
      const found = this.#index.find('', village);
      if (found.kind === 'found') return [found.village];
    }
    const isOfSheet = level === 'file' || level === 'header';
    return isOfSheet && rows !== undefined ? [...new Set(rows.values())] : [];
  }
}

const sheetKey = ({ file, sheet }: Pick<Place, 'file' | 'sheet'>): string =>
  `${nameAsIs(file)}\u0000${sheet === undefined ? '' : nameAsIs(sheet)}`;
