import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CORPUS } from './corpus.ts';
import { csvOf, type Hostile, TABLE } from './item.ts';
import { fault, GOOD, type Outcome } from './verdict.ts';

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** What a hostile file may cost a small laptop: seconds of processor, and megabytes. */
const MOST_SECONDS = 10;
const MOST_MEGABYTES = 400;
const HEAP = 1024;
const HANGS = 90_000;

/** Printed by the process itself at its end: what it cost. */
const COST =
  'data:text/javascript,' +
  encodeURIComponent(
    `process.on('exit',()=>{const{userCPUTime:u,systemCPUTime:s,maxRSS}=process.resourceUsage();process.stderr.write('\\nCOST '+(u+s)/1e6+' '+maxRSS/1024)})`,
  );

interface Measured extends Outcome {
  readonly seconds: number;
  readonly megabytes: number;
}

function measure(bad: string, good: string): Promise<Measured> {
  const args = [
    `--max-old-space-size=${HEAP}`,
    '--import',
    COST,
    'bin/enroll.js',
    'validate',
    bad,
    good,
    '--format',
    'json',
  ];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const timer = setTimeout(() => child.kill('SIGKILL'), HANGS);
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearTimeout(timer);
      const [, seconds = Number.NaN, megabytes = Number.NaN] =
        /COST ([\d.]+) ([\d.]+)/.exec(err)?.map(Number) ?? [];
      resolve({ code, out, err, seconds, megabytes });
    });
  });
}

/** `npm run hostile [-- WORDS]`: every file whose name holds all the words, the costliest first; exit code 1 where one costs too much or goes wrong. */
async function main(words: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  const good = join(folder, GOOD);
  writeFileSync(good, csvOf(TABLE));
  const rows: { readonly item: Hostile; readonly cost: Measured; readonly wrong: string | undefined }[] = [];
  try {
    for (const item of CORPUS.filter(({ name }) => words.every((word) => name.includes(word)))) {
      const bad = join(folder, `jahat.${item.extension}`);
      writeFileSync(bad, await item.make());
      const cost = await measure(bad, good);
      rows.push({ item, cost, wrong: wrongWith(item, cost) });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  rows.sort((a, b) => b.cost.seconds - a.cost.seconds);
  print('seconds  MB   exit  file');
  for (const { item, cost, wrong } of rows)
    print(
      `${cost.seconds.toFixed(1).padStart(7)} ${cost.megabytes.toFixed(0).padStart(4)} ${String(cost.code).padStart(5)}  ${item.name}${wrong ? `  WRONG: ${wrong}` : ''}`,
    );
  const wrong = rows.filter((row) => row.wrong !== undefined).length;
  print(`${rows.length} files, ${wrong} wrong`);
  return wrong === 0 ? 0 : 1;
}

function wrongWith(item: Hostile, cost: Measured): string | undefined {
  const said = fault(item, cost);
  if (said) return said;
  if (!(cost.seconds <= MOST_SECONDS)) return `more than ${MOST_SECONDS} seconds`;
  return cost.megabytes <= MOST_MEGABYTES ? undefined : `more than ${MOST_MEGABYTES} MB`;
}

process.exitCode = await main(process.argv.slice(2));
