import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CORPUS } from './corpus.ts';
import { csvOf, TABLE } from './item.ts';
import { bytesIn, SCENES, type Scene } from './scenes.ts';
import { fault, GOOD, type Outcome } from './verdict.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** What a hostile file may cost a small laptop: seconds of processor, and megabytes. */
const MOST_SECONDS = 10;
const MOST_MEGABYTES = 400;
const HEAP = 1024;
const HANGS = 90_000;

/**
 * Printed by the process itself at its end: what it cost. `maxRSS` begins with what this program held when it started the other: where
 * the system tells, its own is taken.
 */
const COST =
  'data:text/javascript,' +
  encodeURIComponent(
    `import{existsSync as e,readFileSync as r}from'node:fs';const f='/proc/self/status';process.on('exit',()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS}=process.resourceUsage();const m=e(f)?/VmHWM:\\s+(\\d+)/.exec(r(f,'utf8'))[1]:maxRSS;process.stderr.write('\\nCOST '+(u+s)/1e6+' '+m/1024)})`,
  );

interface Measured extends Outcome {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Where the system tells: the most that each process below another has held, in megabytes. */
function heldBelow(pid: number, most: Map<number, number>): void {
  try {
    const below = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .split(' ')
      .filter(Boolean)
      .map(Number);
    for (const child of below) {
      const [, held = '0'] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child}/status`, 'utf8')) ?? [];
      most.set(child, Math.max(most.get(child) ?? 0, Number(held) / 1024));
    }
  } catch {
    // It has ended since, or the system does not tell: then only the program itself is counted.
  }
}

/** Its own memory and that of the processes which it starts: what reads an .xls is one. */
function measure(words: readonly string[], cwd = '.'): Promise<Measured> {
  const args = [`--max-old-space-size=${HEAP}`, '--import', COST, resolve('bin/enroll.js'), ...words];
  const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  const most = new Map<number, number>();
  const looks = setInterval(() => child.pid && heldBelow(child.pid, most), 50);
  const timer = setTimeout(() => child.kill('SIGKILL'), HANGS);
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearTimeout(timer);
      clearInterval(looks);
      const [, seconds = Number.NaN, own = Number.NaN] =
        /COST ([\d.]+) ([\d.]+)/.exec(err)?.map(Number) ?? [];
      const megabytes = own + [...most.values()].reduce((sum, held) => sum + held, 0);
      resolve({ code, out, err, seconds, megabytes });
    });
  });
}

interface Row {
  readonly name: string;
  readonly cost: Measured;
  readonly wrong: string | undefined;
}

/** A command line with a folder of its own. */
async function played({ name, files, words, code, says, inside }: Scene, folder: string): Promise<Row> {
  const place = mkdtempSync(join(folder, 'scene-'));
  for (const [file, content] of Object.entries(files)) {
    if (file.endsWith('/')) mkdirSync(join(place, file));
    else writeFileSync(join(place, file), bytesIn(content()));
  }
  const cost = await measure(
    words.map((word) => word.replace('AT/', `${place}/`)),
    inside ? place : undefined,
  );
  rmSync(place, { recursive: true });
  const unsaid = says.find((said) => !said.test(cost.out + cost.err));
  const wrong = cost.code !== code ? `ended with ${cost.code}` : unsaid && `nothing said of ${unsaid}`;
  return { name, cost, wrong: wrong ?? tooMuch(cost) };
}

/** `npm run hostile [-- WORDS]`: every file and command line whose name holds all the words, the costliest first; exit code 1 where one costs too much or goes wrong. */
async function main(words: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  const good = join(folder, GOOD);
  writeFileSync(good, csvOf(TABLE));
  const rows: Row[] = [];
  const isAsked = ({ name }: { readonly name: string }): boolean =>
    words.every((word) => name.includes(word));
  try {
    for (const item of CORPUS.filter(isAsked)) {
      const bad = join(folder, `jahat.${item.extension}`);
      writeFileSync(bad, await item.make());
      const cost = await measure(['validate', bad, good, '--format', 'json']);
      rows.push({ name: item.name, cost, wrong: fault(item, cost) ?? tooMuch(cost) });
    }
    for (const scene of SCENES.filter(isAsked)) rows.push(await played(scene, folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
  rows.sort((a, b) => b.cost.seconds - a.cost.seconds);
  print('seconds  MB   exit  file');
  for (const { name, cost, wrong } of rows)
    print(
      `${cost.seconds.toFixed(1).padStart(7)} ${cost.megabytes.toFixed(0).padStart(4)} ${String(cost.code).padStart(5)}  ${name}${wrong ? `  WRONG: ${wrong}` : ''}`,
    );
  const wrong = rows.filter((row) => row.wrong !== undefined).length;
  print(`${rows.length} files, ${wrong} wrong`);
  return wrong === 0 ? 0 : 1;
}

function tooMuch(cost: Measured): string | undefined {
  if (!(cost.seconds <= MOST_SECONDS)) return `more than ${MOST_SECONDS} seconds`;
  return cost.megabytes <= MOST_MEGABYTES ? undefined : `more than ${MOST_MEGABYTES} MB`;
}

process.exitCode = await main(process.argv.slice(2));
