import type { OutputFile } from '../../domain/output-file.ts';
import { MANIFEST } from '../../domain/result-marks.ts';
import { exportManifest, type ManifestRequest } from '../../enrolment/manifest.ts';
import type { ExportFile } from './export-files.ts';

export type ManifestFacts = Omit<ManifestRequest, 'files' | 'sha256'>;

/** The files of a set and its manifest, which comes last: it states the hashes of those before it. */
export function withManifest(set: readonly ExportFile[], facts: ManifestFacts): readonly OutputFile[] {
  const files = set.map(({ entry }) => entry);
  const outputs = set.map(({ output }) => output);
  const manifest: OutputFile = {
    name: MANIFEST,
    async *content(before) {
      const sha256 = new Map<string, string>();
      for (const { name } of outputs) {
        const hash = await before.sha256(name);
        if (hash !== undefined) sha256.set(name, hash);
      }
      yield exportManifest({ ...facts, files, sha256 });
    },
  };
  return [...outputs, manifest];
}
