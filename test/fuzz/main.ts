import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { examine, input, loadCorpus } from './fuzz.ts';
import { changedInput, fateOf, originals } from './loss.ts';

/**
 * `npm run fuzz [-- COUNT [SEED [NAME]]]`: mutated inputs that must not crash, hang or be read two ways; 20,000 by default.
 * `npm run fuzz -- loss …`: rosters changed by the grammar of their format, which must not crash, hang or lose somebody silently.
 * Every fault is told with its number, and the exit code is 1 where there is one. A hang ends the run.
 * NAME: only files of the corpus whose name holds it. A worker reads, this thread watches: an input that takes more than ten seconds of the processor, or three minutes on a busy machine, is a hang.
 */
const PATIENCE = { processor: 10, wall: 180 };

interface Progress {
  readonly number: number;
  readonly outcome?: string;
  /** What went wrong. */
  readonly fault?: string;
}

interface Job {
  readonly kind: 'bytes' | 'loss';
  readonly count: number;
  readonly seed: number;
  readonly only: string;
}

/** What becomes of one input. @throws for what must not be */
type Trial = (number: number) => Promise<{ readonly name: string; readonly outcome: () => Promise<string> }>;

const TRIALS: Readonly<Record<Job['kind'], (job: Job) => Promise<Trial>>> = {
  async bytes({ seed, only }) {
    const corpus = await loadCorpus(only);
    return async (number) => {
      const { name, bytes } = input(corpus, seed, number);
      return { name, outcome: () => examine(bytes) };
    };
  },
  async loss({ seed, only }) {
    const base = await originals(only);
    return async (number) => {
      const changed = changedInput(base, seed, number);
      const name = `${changed.name} (${changed.changes.join('; ')})`;
      return { name, outcome: () => fateOf(changed, base.members) };
    };
  },
};

async function work(job: Job): Promise<void> {
  const trial = await TRIALS[job.kind](job);
  for (let number = 0; number < job.count; number++) {
    parentPort?.postMessage({ number });
    const { name, outcome } = await trial(number);
    try {
      parentPort?.postMessage({ number, outcome: await outcome() });
    } catch (error) {
      const fault = `input ${number} of seed ${job.seed}, from ${name}: ${String((error as Error).stack)}`;
      parentPort?.postMessage({ number, outcome: 'FAULT', fault });
    }
  }
}

function watch(job: Job): void {
  const { count, seed } = job;
  const outcomes = new Map<string, number>();
  let current = 0;
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: job });
  const fail = (why: string, error?: unknown): void => {
    process.stderr.write(`${why} ${error instanceof Error ? error.stack : ''}\n`);
    process.exit(1);
  };
  const busy = (): number => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1e6;
  };
  // Both run from the first input on: loading is not reading.
  let since: { readonly wall: number; readonly processor: number } | undefined;
  const look = (): void => {
    if (since === undefined) return;
    const [wall, processor] = [performance.now() / 1000 - since.wall, busy() - since.processor];
    if (processor > PATIENCE.processor || wall > PATIENCE.wall)
      fail(`input ${current} of seed ${seed} takes longer than ${Math.round(processor)} s`);
  };
  const timer = setInterval(look, 1000);
  worker.on('message', ({ number, outcome, fault }: Progress) => {
    current = number;
    if (fault) {
      process.stderr.write(`${fault}\n`);
      process.exitCode = 1;
    }
    since = { wall: performance.now() / 1000, processor: busy() };
    if (outcome) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  });
  worker.on('error', (error) => fail('a crash:', error));
  worker.on('exit', () => {
    clearInterval(timer);
    process.stdout.write(
      `${count} inputs, seed ${seed}: ${[...outcomes].map(([name, times]) => `${times} ${name}`).join(', ')}\n`,
    );
  });
}

if (isMainThread) {
  const given = process.argv.slice(2);
  const kind = given[0] === 'loss' ? 'loss' : 'bytes';
  const [count, seed, only = ''] = kind === 'loss' ? given.slice(1) : given;
  watch({ kind, count: Number(count ?? 20_000), seed: Number(seed ?? 1), only });
} else await work(workerData as Job);
