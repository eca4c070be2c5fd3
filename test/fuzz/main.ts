import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { examine, input, loadCorpus } from './fuzz.ts';

/**
 * `npm run fuzz [-- COUNT [SEED [NAME]]]`: mutated inputs until one crashes, hangs or reads two ways; 20,000 by default.
 * NAME: only files of the corpus whose name holds it. A worker reads, this thread watches: an input that takes longer than ten seconds is a hang.
 */
const PATIENCE = 10_000;

interface Progress {
  readonly number: number;
  readonly outcome?: string;
}

async function work({ count, seed, only }: { count: number; seed: number; only: string }): Promise<void> {
  const corpus = await loadCorpus(only);
  for (let number = 0; number < count; number++) {
    parentPort?.postMessage({ number });
    const { name, bytes } = input(corpus, seed, number);
    try {
      parentPort?.postMessage({ number, outcome: await examine(bytes) });
    } catch (error) {
      throw new Error(`input ${number} of seed ${seed}, from ${name}`, { cause: error });
    }
  }
}

function watch(count: number, seed: number, only: string): void {
  const outcomes = new Map<string, number>();
  let current = 0;
  const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { count, seed, only } });
  const fail = (why: string, error?: unknown): void => {
    process.stderr.write(
      `${why} ${error instanceof Error ? `${error.stack}\n${String((error.cause as Error | undefined)?.stack ?? '')}` : ''}\n`,
    );
    process.exit(1);
  };
  const hang = (): void => fail(`input ${current} of seed ${seed} takes longer than ${PATIENCE / 1000} s`);
  let timer = setTimeout(hang, PATIENCE);
  worker.on('message', ({ number, outcome }: Progress) => {
    current = number;
    clearTimeout(timer);
    timer = setTimeout(hang, PATIENCE);
    if (outcome) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  });
  worker.on('error', (error) => fail('a crash:', error));
  worker.on('exit', () => {
    clearTimeout(timer);
    process.stdout.write(
      `${count} inputs, seed ${seed}: ${[...outcomes].map(([name, times]) => `${times} ${name}`).join(', ')}\n`,
    );
  });
}

if (isMainThread)
  watch(Number(process.argv[2] ?? 20_000), Number(process.argv[3] ?? 1), process.argv[4] ?? '');
else await work(workerData as { count: number; seed: number; only: string });
