// Runs all command lines with one build, in one process: node run-build.mjs BUILD FOLDER COMMANDS.json
// Each leaves FOLDER/<number>.json (exit code, stdout, stderr) and what it wrote in a folder beside it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { OUT } from './commands.mjs';

/** Where in its bundle an internal fault arose: differs with every build. */
const STACK = /\n +at .*/g;
const [build, folder, list] = process.argv.slice(2);
const { main } = await import(pathToFileURL(resolve(build, 'dist/main.js')).href);
const lines = JSON.parse(readFileSync(list, 'utf8'));
for (const [number, argv] of lines.entries()) {
  const own = join(folder, String(number));
  mkdirSync(own, { recursive: true });
  const out = join(own, 'out');
  const said = await ran(argv.map((word) => word.replace(OUT, out)));
  writeFileSync(`${own}.json`, JSON.stringify(said).replaceAll(folder, ''));
}

async function ran(argv) {
  const said = { code: undefined, out: '', err: '' };
  const io = {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += text;
    },
    stdin: Readable.from([]),
    cwd: process.cwd(),
    env: {},
    now: () => new Date('2026-11-22T03:00:00Z'),
    terminal: false,
  };
  said.code = await main(argv, io);
  const err = said.err.replace(STACK, '');
  return { ...said, err, fault: err !== said.err };
}
