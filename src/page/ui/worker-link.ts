import type { JobProgress } from '../../library/api.ts';
import type { Ask, AskFiles, AskRegencies, MadeFile, PageResult, Regency, Reply } from '../protocol.ts';

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
  readonly #start: () => Promise<Worker>;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Promise<Worker> | undefined;
  #last = 0;

  constructor(start: () => Promise<Worker>) {
    this.#start = start;
    // It gets ready while the person chooses; why it could not is told to whoever asks.
    this.#worker = this.#begin();
    this.#worker.catch(() => undefined);
  }

  async do(ask: Omit<Ask, 'id'>, progress: Waiting['progress']): Promise<Ended> {
    const id = ++this.#last;
    const reply = await this.#send({ ...ask, id }, progress);
    return reply.kind === 'files' || reply.kind === 'regencies' ? { kind: 'stopped' } : reply;
  }

  /** The files of a job that was done before; none where it was stopped meanwhile. */
  async files(of: number, set: AskFiles['set']): Promise<readonly MadeFile[] | Ended> {
    const reply = await this.#send({ id: ++this.#last, of, set }, () => undefined);
    if (reply.kind === 'files') return reply.files;
    return reply.kind === 'regencies' ? { kind: 'stopped' } : reply;
  }

  /** The official list; none where the worker could not be started, which the first job then says. */
  async regencies(): Promise<readonly Regency[]> {
    const reply = await this.#send({ id: ++this.#last, list: 'regencies' }, () => undefined);
    // What else was stopped meanwhile is not meant for the list.
    if (reply.kind === 'stopped') return this.regencies();
    return reply.kind === 'regencies' ? reply.regencies : [];
  }

  /** Ends what is being done: nothing that was read is kept. */
  stop(): void {
    const worker = this.#worker;
    this.#worker = undefined;
    // One that could not be started has said so already.
    worker?.then(
      (one) => one.terminate(),
      () => undefined,
    );
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { end } of waiting) end({ kind: 'stopped' });
  }

  #send(
    ask: Ask | AskFiles | AskRegencies,
    progress: Waiting['progress'],
  ): Promise<Parameters<Waiting['end']>[0]> {
    return new Promise((end) => {
      this.#waiting.set(ask.id, { progress, end });
      this.#worker ??= this.#begin();
      this.#worker.then(
        // What was stopped before the worker had begun is not asked any more.
        (worker) => this.#waiting.has(ask.id) && worker.postMessage(ask),
        (error: unknown) => this.#fail(String(error)),
      );
    });
  }

  async #begin(): Promise<Worker> {
    const worker = await this.#start();
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      const waiting = this.#waiting.get(data.id);
      if (data.kind === 'progress') return waiting?.progress(data.progress);
      this.#waiting.delete(data.id);
      waiting?.end(data);
    });
    worker.addEventListener('error', ({ message }) => this.#fail(message));
    return worker;
  }

  #fail(message: string): void {
    const all = [...this.#waiting.entries()];
    this.#waiting.clear();
    for (const [id, { end }] of all) end({ id, kind: 'fault', frames: message.slice(0, 200) });
  }
}
