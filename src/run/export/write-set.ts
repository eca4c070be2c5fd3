import { dirname, join, resolve } from 'node:path';
import type { Context } from '../../cli/shell/io.ts';
import { MANIFEST } from '../../domain/own-result.ts';
import { UnwritableFile } from '../../domain/unwritable.ts';
import { exportManifest, type ManifestRequest } from '../../enrolment/manifest.ts';
import { sha256OfFile } from '../../io/machine/hash.ts';
import { listedFiles } from '../../io/machine/own-results.ts';
import { writeChunks } from '../../io/machine/write-chunks.ts';
import { type OutputFile, writeFiles } from '../../io/machine/write-files.ts';
import type { RosterOutcome } from '../rosters/read-rosters.ts';
import type { ExportFile } from './export-files.ts';
import type { TemplateFolder } from './sipp-templates.ts';

export interface SetRequest {
  readonly folder: string;
  readonly set: readonly ExportFile[];
  readonly facts: Omit<ManifestRequest, 'tool' | 'inputs' | 'files' | 'sha256'>;
  readonly sheets: RosterOutcome['sheets'];
  readonly templates: TemplateFolder | undefined;
  readonly force: boolean;
}

/**
 * Writes a set with its manifest beside it, all or none. By force it replaces an older set of ours in the folder: what
 * that one's manifest lists and the new one lacks is removed. Returns the names removed. @throws UnwritableFile
 */
export async function writeSet(request: SetRequest, context: Context): Promise<readonly string[]> {
  const { set, sheets, templates, force } = request;
  const { cwd } = context.io;
  const folder = resolve(cwd, request.folder);
  const remove = force ? await staleNames(folder, set) : [];
  await writeFiles(folder, [...set.map(({ output }) => output), manifestFile(request, context)], {
    force,
    ownerOnly: true,
    inputs: [...sheets.map(({ file }) => resolve(cwd, file)), ...(templates?.paths ?? []), ...context.inputs],
    remove,
  });
  return remove;
}

/** Filled last, when the files beside it are there to be hashed. */
function manifestFile({ facts, set, sheets }: SetRequest, { version }: Context): OutputFile {
  const content = async (path: string): Promise<void> => {
    const sha256 = new Map<string, string>();
    for (const { output } of set) {
      const hash = await sha256OfFile(join(dirname(path), output.name));
      if (hash !== undefined) sha256.set(output.name, hash);
    }
    const inputs = sheets.map(({ file, sheet, sha256: hash, read, accepted, rejected, blank }) => {
      return { file, sheet, sha256: hash, read, accepted, rejected, blank };
    });
    const files = set.map(({ entry }) => entry);
    const manifest = exportManifest({ ...facts, tool: version, inputs, files, sha256 });
    await writeChunks(path, [`${JSON.stringify(manifest, null, 2)}\n`]);
  };
  return { name: MANIFEST, content };
}

/** Files of the older set that the new one lacks. @throws UnwritableFile when somebody has changed one since. */
async function staleNames(folder: string, set: readonly ExportFile[]): Promise<string[]> {
  const coming = new Map(set.map(({ output, entry }) => [output.name.toLowerCase(), entry.kind]));
  const stale: string[] = [];
  for (const { name, sha256 } of await listedFiles(folder)) {
    const kind = coming.get(name.toLowerCase());
    // What a village has filled in is work, also where the new set has a sheet of that name.
    if (kind !== undefined && kind !== 'missing-data') continue;
    const path = join(folder, name);
    const hash = await sha256OfFile(path);
    if (hash === undefined) continue;
    if (hash !== sha256)
      throw new UnwritableFile(path.replaceAll('\\', '/'), { reason: 'changed-since', args: {} });
    if (kind === undefined) stale.push(name);
  }
  return stale.sort();
}
