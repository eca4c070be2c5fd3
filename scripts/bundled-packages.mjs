import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The packages that modules of a bundle come from, each with its folder, sorted: the same list for licences and SBOM. */
export async function bundledPackages(modules) {
  const folders = new Set(modules.map(packageFolder).filter(Boolean));
  return Promise.all(
    [...folders].sort().map(async (folder) => {
      const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
      return { folder, name, version, license };
    }),
  );
}

function packageFolder(id) {
  const at = id.lastIndexOf('node_modules/');
  if (at < 0) return undefined;
  const [scope, name] = id.slice(at + 'node_modules/'.length).split('/');
  return id.slice(0, at) + join('node_modules', scope.startsWith('@') ? join(scope, name) : scope);
}
