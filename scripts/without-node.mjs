// Runs the library in a world without Node's own things on what stdin asks, a JSON text, and prints what it says: what a
// browser would. `node scripts/without-node.mjs < asks.json`; each ask: { rosters, policy, year, now }.
import { readdirSync, readFileSync, statSync } from 'node:fs';

const { root, asks } = JSON.parse(readFileSync(0, 'utf8'));
const files = {};
for (const entry of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
  const path = `${root}/${entry}`.replaceAll('\\', '/');
  if (statSync(path).isFile()) files[path] = Uint8Array.from(readFileSync(path));
}
const print = process.stdout.write.bind(process.stdout);
delete globalThis.Buffer;
delete globalThis.process;
const { checkRosters } = await import('../dist/library.js');
const said = [];
for (const { rosters, policy, now } of asks) {
  try {
    const { text } = await checkRosters({ files, rosters, policy, now: new Date(now) });
    said.push(text);
  } catch (error) {
    said.push(`${error.name}: ${error.message}\n`);
  }
}
print(JSON.stringify(said));
