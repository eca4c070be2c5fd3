import { formatMonth, type Month } from '../../domain/month.ts';
import { baseName } from '../../domain/path.ts';
import { MANIFEST, MANIFEST_SCHEMA } from '../../domain/result-marks.ts';
import { shownName } from '../../domain/shown.ts';
import { UnreadableFile } from '../../domain/unreadable.ts';
import { villageKey } from '../../domain/village/name.ts';
import type { ExportState } from '../../enrolment/village-status.ts';
import type { SheetAsRead } from '../../roster/sheet-as-read.ts';
import type { InputFiles } from '../ports.ts';

/** Folders inside the folder of results that are looked through for manifests. */
const DEEPEST = 3;

/** What the manifests of a month say of rosters and of the villages whose workers were left out. */
export interface ExportsOfMonth {
  /** Of a village all of whose rows stand in these sheets. */
  stateOf(sheets: readonly SheetAsRead[], heldBack: number): ExportState;
  /** By `villageKey`: workers for whom SIPP needs more. */
  readonly heldBack: ReadonlyMap<string, number>;
}

interface Manifest {
  readonly month?: unknown;
  readonly schema?: unknown;
  readonly inputs?: unknown;
  readonly files?: unknown;
  readonly villages?: unknown;
}

/** The sets of SIPP files for the month that lie whole below a folder. @throws UnreadableFile for a folder that stays shut */
export async function exportsOfMonth(
  folder: string,
  month: Month,
  ports: Pick<InputFiles, 'entries' | 'readText' | 'exists' | 'wholePath'>,
): Promise<ExportsOfMonth> {
  const hashes = new Set<string>();
  const names = new Set<string>();
  const heldBack = new Map<string, number>();
  for (const file of await manifestsBelow(folder, DEEPEST, ports)) {
    const manifest = parsed(await ports.readText(file));
    if (manifest?.schema !== MANIFEST_SCHEMA || manifest.month !== formatMonth(month)) continue;
    if (!(await isWhole(file.slice(0, -MANIFEST.length - 1), manifest, ports))) continue;
    for (const { file: name, sha256 } of records(manifest.inputs)) {
      if (typeof sha256 === 'string') hashes.add(sha256);
      if (typeof name === 'string') names.add(baseName(name));
    }
    for (const { kecamatan, village, heldBack: left } of records(manifest.villages))
      if (typeof kecamatan === 'string' && typeof village === 'string' && typeof left === 'number')
        heldBack.set(villageKey(kecamatan, village), left);
  }
  return {
    heldBack,
    stateOf(sheets, left) {
      if (sheets.length === 0) return 'none';
      if (sheets.every(({ sha256 }) => hashes.has(sha256))) return left > 0 ? 'partly' : 'whole';
      return sheets.some(({ file }) => names.has(baseName(shownName(file)))) ? 'changed' : 'none';
    },
  };
}

async function manifestsBelow(
  folder: string,
  depth: number,
  ports: Pick<InputFiles, 'entries'>,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { name, isFolder } of await entriesOf(folder, ports)) {
    const path = folder === '.' ? name : `${folder}/${name}`;
    if (!isFolder && name === MANIFEST) found.push(path);
    if (isFolder && depth > 0) found.push(...(await manifestsBelow(path, depth - 1, ports)));
  }
  return found;
}

/** Nothing has been exported yet where there is no folder. */
async function entriesOf(folder: string, ports: Pick<InputFiles, 'entries'>) {
  try {
    return await ports.entries(folder);
  } catch (error) {
    if (error instanceof UnreadableFile && error.reason === 'missing-file') return [];
    throw error;
  }
}

function parsed(text: string): Manifest | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch (error) {
    // Somebody else's manifest, or one that is being written.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function records(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];
}

/** A set of which a file was taken away is no export. */
async function isWhole(
  folder: string,
  { files }: Manifest,
  ports: Pick<InputFiles, 'exists' | 'wholePath'>,
): Promise<boolean> {
  for (const { name } of records(files)) {
    if (typeof name !== 'string') continue;
    if (!(await ports.exists(ports.wholePath(name, folder === '' ? '.' : folder)))) return false;
  }
  return true;
}
