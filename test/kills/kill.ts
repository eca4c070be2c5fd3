import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  watch,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { random } from '../fuzz/mutate.ts';
import { inputs, type Writing } from './commands.ts';

/** What stood there after a kill: of every result nothing, the older one or the new one, whole; and what that was not. */
export interface Killed {
  readonly name: string;
  readonly kills: number;
  readonly nothing: number;
  readonly old: number;
  readonly new: number;
  /** Results that were neither. */
  readonly torn: readonly string[];
  /** Kills that left something hidden behind, which the next run has to clear. */
  readonly left: number;
  /** What the next run did not put right. */
  readonly uncleared: readonly string[];
}

const PROGRAM = resolve('bin/enroll.js');
const OLD = 1;
const NEW = 2;

interface Ended {
  readonly code: number | null;
  readonly err: string;
  readonly ms: number;
}

/** Runs a command line to its end in a folder. */
export type Undisturbed = (cwd: string, words: readonly string[]) => Promise<Ended>;

/** Runs the built program in a folder; `began` gets what kills it. */
function run(cwd: string, words: readonly string[], began?: (kill: () => void) => void): Promise<Ended> {
  const start = performance.now();
  const child = spawn(process.execPath, [PROGRAM, ...words], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let err = '';
  child.stderr.on('data', (piece) => (err += piece));
  began?.(() => void child.kill('SIGKILL'));
  return new Promise((done) =>
    child.once('close', (code) => done({ code, err, ms: performance.now() - start })),
  );
}

/** Of a file or a folder: every file with the hash of its bytes. Undefined where nothing is; hidden ones are not results. */
function contents(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  if (statSync(path).isFile()) return createHash('sha256').update(readFileSync(path)).digest('hex');
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter(
    (name) => statSync(join(path, name)).isFile() && !/(?:^|[\\/])\.enroll/.test(name),
  );
  // An empty folder is as good as none.
  return names.length === 0
    ? undefined
    : names
        .sort()
        .map((name) => `${name} ${contents(join(path, name))}`)
        .join('\n');
}

/** Hidden things of ours in a folder and below. */
const hidden = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /(?:^|[\\/])\.enroll/.test(name),
  );

class Trial {
  readonly #writing: Writing;
  readonly #base: string;
  #ms = 0;
  #old: readonly (string | undefined)[] = [];
  #new: readonly (string | undefined)[] = [];

  constructor(writing: Writing) {
    this.#writing = writing;
    this.#base = mkdtempSync(join(tmpdir(), 'enroll-kills-'));
  }

  #words(out: string, ...more: string[]): string[] {
    const { words } = this.#writing;
    return [...words.map((word) => word.replace('DAFTAR', 'daftar.csv').replace('KELUAR', out)), ...more];
  }

  #results(out: string): (string | undefined)[] {
    return this.#writing.results.map((result) => contents(join(this.#base, out, result)));
  }

  /** The older and the newer result, each of an undisturbed run. @throws where that ends otherwise than it must */
  async prepare(undisturbed: Undisturbed, people: number | undefined): Promise<void> {
    for (const [seed, out] of [
      [OLD, 'utuh-lama'],
      [NEW, 'utuh-baru'],
    ] as const) {
      for (const [name, text] of Object.entries(inputs(seed, people)))
        writeFileSync(join(this.#base, name), text);
      mkdirSync(join(this.#base, out));
      const { code, err, ms } = await undisturbed(this.#base, this.#words(out));
      this.#ms = ms;
      const results = this.#results(out);
      if ((code !== 0 && code !== 1) || results.includes(undefined))
        throw new Error(`${this.#writing.name} ended with ${code} and does not write: ${err}`);
      if (seed === OLD) this.#old = results;
      else this.#new = results;
    }
    if (this.#new.some((result, index) => result === this.#old[index]) && !this.#writing.same)
      throw new Error(`${this.#writing.name} writes the same of two rosters`);
  }

  /** One kill: in half of the tries whenever it comes, in half soon after something has changed in the folder. */
  async #killed(out: string, next: (below: number) => number): Promise<void> {
    const [whenever, soon] = [next(Math.ceil(this.#ms * 1.1)), next(2) === 0];
    const afterChange = next(30);
    const watcher = soon ? watch(join(this.#base, out), { recursive: true }) : undefined;
    let timer: NodeJS.Timeout | undefined;
    await run(this.#base, this.#words(out, '--force'), (kill) => {
      if (watcher) watcher.once('change', () => (timer = setTimeout(kill, afterChange)));
      else timer = setTimeout(kill, whenever);
    });
    clearTimeout(timer);
    watcher?.close();
  }

  async kill(times: number, seed: number): Promise<Killed> {
    const next = random(seed);
    const count = { nothing: 0, old: 0, new: 0, left: 0 };
    const torn: string[] = [];
    const uncleared: string[] = [];
    for (let at = 0; at < times; at++) {
      const out = `keluar-${at}`;
      const place = join(this.#base, out);
      mkdirSync(place);
      const replaces = at % 2 === 1;
      if (replaces) cpSync(join(this.#base, 'utuh-lama'), place, { recursive: true });
      await this.#killed(out, next);
      for (const [index, result] of this.#results(out).entries()) {
        if (result === undefined) count.nothing++;
        else if (result === this.#new[index]) count.new++;
        else if (replaces && result === this.#old[index]) count.old++;
        else torn.push(`${out}/${this.#writing.results[index]}`);
      }
      if (hidden(place).length > 0) {
        count.left++;
        const again = await run(this.#base, this.#words(out, '--force'));
        const left = hidden(place);
        const whole = this.#results(out).every((result, index) => result === this.#new[index]);
        if (left.length > 0 || !whole) uncleared.push(`${left.join(' ')} ${again.code} ${again.err.trim()}`);
      }
      rmSync(place, { recursive: true });
    }
    return { name: this.#writing.name, kills: times, ...count, torn, uncleared };
  }

  remove(): void {
    rmSync(this.#base, { recursive: true, force: true });
  }
}

/**
 * Starts a command `times` times over, kills it with -9 at another moment each time, and looks at what it has left.
 * @param undisturbed how the results are made that are no results of a kill
 * @param people how many the roster has
 */
export async function killed(
  writing: Writing,
  times: number,
  seed: number,
  undisturbed: Undisturbed = run,
  people?: number,
): Promise<Killed> {
  const trial = new Trial(writing);
  try {
    await trial.prepare(undisturbed, people);
    return await trial.kill(times, seed);
  } finally {
    trial.remove();
  }
}
