import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import type { Limits } from '../limits.ts';
import type { XlsAnswer } from '../platform.ts';

const MB = 1024 * 1024;
/** Heap that the library needs for a file of a size: what honest ones take, twice. */
const heap = (bytes: number): number => 256 + Math.ceil((16 * bytes) / MB);
/** Files up to this size share one process: starting one takes as long as reading a village's roster. */
const SMALL = 2 * MB;
/** No honest file needs longer than this. */
const milliseconds = (bytes: number): number => 7_000 + Math.ceil(bytes / 100);

/** The process that is idle now. */
let idle: ChildProcess | undefined;

/** Reads a binary workbook in a process of its own, whose death is a sentence about the file. */
export async function parseXlsApart(bytes: Uint8Array, limits: Limits): Promise<XlsAnswer> {
  const program = childProgram();
  if (program === undefined) return parseHere(bytes, limits);
  const shares = bytes.length <= SMALL;
  const child = (shares ? idle : undefined) ?? start(program, heap(shares ? SMALL : bytes.length));
  idle = undefined;
  const answer = await ask(child, bytes, limits);
  if (shares && child.connected) idle = child;
  else child.kill('SIGKILL');
  return answer;
}

/** Beside the program, or beside the folder of its chunks; undefined where it runs from its source. */
function childProgram(): string | undefined {
  const here = import.meta.url;
  return ['./xls-child.js', '../xls-child.js']
    .map((path) => fileURLToPath(new URL(path, here)))
    .find((path) => existsSync(path));
}

function start(program: string, megabytes: number): ChildProcess {
  const child = fork(program, [], {
    execArgv: [`--max-old-space-size=${megabytes}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    windowsHide: true,
  } as Parameters<typeof fork>[2]);
  child.on('error', () => child.kill('SIGKILL'));
  return child;
}

function ask(child: ChildProcess, bytes: Uint8Array, limits: Limits): Promise<XlsAnswer> {
  return new Promise((resolve) => {
    let isLate = false;
    const end = (answer: XlsAnswer): void => {
      clearTimeout(timer);
      child.removeAllListeners('message').removeAllListeners('exit');
      // An idle child keeps nobody waiting.
      child.unref();
      child.channel?.unref();
      resolve(answer);
    };
    const timer = setTimeout(() => {
      isLate = true;
      child.kill('SIGKILL');
    }, milliseconds(bytes.length));
    child.ref();
    child.channel?.ref();
    child.once('message', (answer) => end(answer as XlsAnswer));
    child.once('exit', () =>
      end({ fault: { reason: 'beyond-limit', args: { what: isLate ? 'time' : 'memory', limit: 0 } } }),
    );
    child.send({ bytes, limits }, (error) => {
      if (error) child.kill('SIGKILL');
    });
  });
}

/** In this process, bounded in time alone. */
async function parseHere(bytes: Uint8Array, limits: Limits): Promise<XlsAnswer> {
  const { parseXls } = await import('../formats/xls-parse.ts');
  try {
    const job = (): XlsAnswer => parseXls(bytes, limits);
    return runInNewContext('job()', { job }, { timeout: milliseconds(bytes.length) });
  } catch {
    return { fault: { reason: 'beyond-limit', args: { what: 'time', limit: 0 } } };
  }
}
