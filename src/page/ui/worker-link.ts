import type { JobProgress } from '../../library/api.ts';
import type { Ask, AskFiles, MadeFile, PageResult, Reply } from '../protocol.ts';

/** How a job ended. */
export type Ended =
  | { readonly kind: 'done'; readonly id: number; readonly result: PageResult }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'fault'; readonly frames: string }
  | { readonly kind: 'stopped' };

interface Waiting {
  readonly progress: (progress: JobProgress) => void;
  readonly end: (reply: Exclude<Reply, { kind: 'progress' }> | { readonly kind: 'stopped' }) => void;
}

/** The worker that does the jobs: one at a time; stopping it ends it, and the next ask starts another. */
export class WorkerLink {
  readonly #start: () => Worker;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #last = 0;

  constructor(start: () => Worker) {
    this.#start = start;
  }

  async do(ask: Omit<Ask, 'id'>, progress: Waiting['progress']): Promise<Ended> {
    const id = ++this.#last;
    const reply = await this.#send({ ...ask, id }, progress);
    return reply.kind === 'files' ? { kind: 'stopped' } : reply;
  }

  /** The files of a job that was done before; none where it was stopped meanwhile. */
  async files(of: number, set: AskFiles['set']): Promise<readonly MadeFile[] | Ended> {
    const reply = await this.#send({ id: ++this.#last, of, set }, () => undefined);
    return reply.kind === 'files' ? reply.files : reply;
  }

  /** Ends what is being done: nothing that was read is kept. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { end } of waiting) end({ kind: 'stopped' });
  }

  #send(ask: Ask | AskFiles, progress: Waiting['progress']): Promise<Parameters<Waiting['end']>[0]> {
    return new Promise((end) => {
      this.#waiting.set(ask.id, { progress, end });
      this.#running().postMessage(ask);
    });
  }

  #running(): Worker {
    if (this.#worker) return this.#worker;
    const worker = this.#start();
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const waiting = this.#waiting.get(data.id);
      if (data.kind === 'progress') return waiting?.progress(data.progress);
      this.#waiting.delete(data.id);
      waiting?.end(data);
    });
    worker.addEventListener('error', ({ message }) => {
      const all = [...this.#waiting.entries()];
      this.#waiting.clear();
      for (const [id, { end }] of all) end({ id, kind: 'fault', frames: message.slice(0, 200) });
    });
    this.#worker = worker;
    return worker;
  }
}
