import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The licence texts of every package that the bundle holds, as their licences ask. */
export async function licences(packages) {
  const notices = await Promise.all(packages.map(notice));
  return `${notices.join(`\n${'-'.repeat(78)}\n`)}\n`;
}

async function notice({ folder, name, version, license }) {
  const file = (await readdir(folder)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file
    ? await readFile(join(folder, file), 'utf8')
    : `(no licence file; package.json says: ${license})\n`;
  return `${name} ${version} (${license})\n\n${text}`;
}
