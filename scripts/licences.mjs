import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The licence texts of every package that the bundle holds, as their licences ask. */
export async function licences(modules) {
  const packages = new Set(modules.map(packageFolder).filter(Boolean));
  const notices = await Promise.all([...packages].sort().map(notice));
  return `${notices.join(`\n${'-'.repeat(78)}\n`)}\n`;
}

function packageFolder(id) {
  const at = id.lastIndexOf('node_modules/');
  if (at < 0) return undefined;
  const [scope, name] = id.slice(at + 'node_modules/'.length).split('/');
  return id.slice(0, at) + join('node_modules', scope.startsWith('@') ? join(scope, name) : scope);
}

async function notice(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file
    ? await readFile(join(folder, file), 'utf8')
    : `(no licence file; package.json says: ${license})\n`;
  return `${name} ${version} (${license})\n\n${text}`;
}
