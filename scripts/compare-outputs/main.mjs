// Compares what two builds print and write: node scripts/compare-outputs/main.mjs BEFORE AFTER [WORD …]
// BEFORE and AFTER are built checkouts. With words, only the command lines in which each of them occurs are run.
// Every command × format × fixture of AFTER is run with both; each difference is printed, and makes the exit code 1.
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { commandLines } from './commands.mjs';
import { partsOf } from './parts.mjs';

const SHOWN = 12;
const [before, after, ...words] = process.argv.slice(2);
if (!before || !after) throw new Error('usage: compare-outputs BEFORE AFTER [WORD …]');
const root = resolve(after);
const lines = commandLines(root).filter((argv) => words.every((word) => argv.join(' ').includes(word)));
const temporary = mkdtempSync(join(tmpdir(), 'enroll-compare-'));
const list = join(temporary, 'commands.json');
writeFileSync(list, JSON.stringify(lines));
try {
  const sides = ['before', 'after'].map((name) => join(temporary, name));
  await Promise.all([before, after].map((build, at) => runBuild(resolve(build), sides[at])));
  const different = lines.filter((argv, number) =>
    report(argv, ...sides.map((side) => written(side, number))),
  );
  const faults = lines.filter((_, number) => ran(sides[1], number).fault);
  for (const argv of faults) process.stdout.write(`internal fault: enroll ${argv.join(' ')}\n`);
  process.stdout.write(
    `${lines.length} command lines compared, ${different.length} differ, ${faults.length} end in an internal fault\n`,
  );
  process.exitCode = different.length + faults.length > 0 ? 1 : 0;
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

function runBuild(build, folder) {
  const script = join(import.meta.dirname, 'run-build.mjs');
  const child = spawn(process.execPath, [script, build, folder, list], { cwd: root, stdio: 'inherit' });
  return new Promise((done, failed) => {
    child.on('error', failed);
    child.on('exit', (code) => (code === 0 ? done() : failed(new Error(`${build} ended with ${code}`))));
  });
}

function ran(side, number) {
  return JSON.parse(readFileSync(join(side, `${number}.json`), 'utf8'));
}

/** Exit code, streams and every written file of one run, as named texts. */
function written(side, number) {
  const { code, out, err } = ran(side, number);
  const texts = new Map([['exit code', String(code)], ...linesOf('stdout', out), ...linesOf('stderr', err)]);
  for (const file of filesOf(join(side, String(number)))) {
    const name = relative(join(side, String(number)), file);
    for (const [part, text] of partsOf(name, readFileSync(file)))
      for (const [key, line] of linesOf(part, text.replaceAll(side, ''))) texts.set(key, line);
  }
  return texts;
}

function linesOf(name, text) {
  return text.split('\n').map((line, at) => [`${name}:${at + 1}`, line]);
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/** @returns {boolean} whether the two differ; says where */
function report(argv, one, other) {
  const differing = [...new Set([...one.keys(), ...other.keys()])].filter(
    (key) => one.get(key) !== other.get(key),
  );
  if (differing.length === 0) return false;
  const shown = differing
    .slice(0, SHOWN)
    .flatMap((key) => [
      `  ${key}`,
      ...[one, other].map(
        (side, at) => `  ${at === 0 ? '-' : '+'} ${side.get(key)?.slice(0, 300) ?? '(nothing)'}`,
      ),
    ]);
  const more = differing.length > SHOWN ? [`  … and ${differing.length - SHOWN} more places`] : [];
  process.stdout.write(`enroll ${argv.join(' ')}\n${[...shown, ...more].join('\n')}\n\n`);
  return true;
}
