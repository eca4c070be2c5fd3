import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { JobResult, ResultFile } from '../../src/library/api.ts';
import {
  checkRosters,
  computeContributions,
  JobRefused,
  makeBudget,
  makeSippFiles,
  makeTemplate,
} from '../../src/library/index.ts';
import { run } from '../support/run.ts';
import { someOf, TRIES_ALL } from '../support/tries.ts';
import { givenFiles } from './given-files.ts';
import { nameOf, RUN_INPUTS, type RunInput } from './inputs.ts';

const NOW = new Date('2026-11-22T03:00:00Z');
const FILES = Object.fromEntries(
  Object.entries(givenFiles('.', 'fixtures')).filter(([path]) => !path.startsWith('fixtures/generate')),
);
const OUT = mkdtempSync(join(tmpdir(), 'enroll-library-'));
afterAll(() => rmSync(OUT, { recursive: true, force: true }));

const request = ({ rosters, policy }: RunInput) => ({ files: FILES, rosters, policy, now: NOW });
const words = ({ rosters, policy }: RunInput): string[] => [
  ...rosters,
  ...policy.flatMap((name) => ['--policy', name]),
];

/** The result of a job as the command line ends: code, result, talk. */
async function ended(job: Promise<JobResult>): Promise<readonly [number, string, string]> {
  try {
    const { exitCode, text, talk } = await job;
    return [exitCode, text, talk.map((line) => `${line}\n`).join('')];
  } catch (error) {
    if (error instanceof JobRefused)
      return [2, '', [...error.talk, error.message].map((line) => `${line}\n`).join('')];
    throw error;
  }
}

async function typed(...argv: readonly string[]): Promise<readonly [number, string, string]> {
  const { code, out, err } = await run(argv);
  return [code, out, err];
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Files of a folder by their names, with the hashes of their bytes. */
const onDisk = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name.replaceAll('\\', '/'), hashOf(readFileSync(join(folder, name)))] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

async function made(files: readonly ResultFile[]): Promise<Record<string, string>> {
  const all: [string, string][] = [];
  for (const file of files) all.push([file.name, hashOf(await file.bytes())]);
  return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Folders of many rosters only where everything is tried. */
const some = (items: readonly RunInput[], oneOf: number): readonly RunInput[] =>
  someOf(
    items.filter(({ rosters }) => TRIES_ALL || !rosters.some((path) => /(?:rosters|layouts)$/.test(path))),
    oneOf,
  );
const table = (inputs: readonly RunInput[]) => inputs.map((input) => [nameOf(input), input] as const);
const WITH_POLICY = RUN_INPUTS.filter(({ policy }) => policy.length > 0);
let folders = 0;
/** A new folder, empty. */
const folder = (): string => {
  const path = join(OUT, String(++folders));
  mkdirSync(path);
  return path;
};

describe('the library says and makes what the command line does, byte for byte', () => {
  // A locked workbook is opened without Node's ciphers here.
  it.each(table(some(RUN_INPUTS, 15)))('checks %s', { timeout: 300_000 }, async (_name, input) => {
    expect(await ended(checkRosters(request(input)))).toEqual(await typed('validate', ...words(input)));
  });

  it.each(table(some(RUN_INPUTS, 60)))('marks and mends copies of %s', async (_name, input) => {
    const result = await checkRosters(request(input));
    const [marked, mended] = [folder(), folder()];
    const { code } = await run(['validate', ...words(input), '--marked', marked, '--fix', mended]);
    expect(code).toBe(result.exitCode);
    expect(await made(await result.markedCopies())).toEqual(onDisk(marked));
    const copies = await result.mendedCopies();
    // The command line writes a copy without changes too, and a list of none.
    if (copies.length > 0) expect(await made(copies)).toEqual(onDisk(mended));
    else expect(changesIn(mended)).toBe(0);
  });

  it.each(table(some(WITH_POLICY, 7)))('computes, plans and writes for SIPP: %s', async (_name, input) => {
    const { year } = input;
    const month = `${year}-11`;
    const asked = request(input);
    expect(await ended(computeContributions({ ...asked, month }))).toEqual(
      await typed('premium', ...words(input), '--month', month),
    );
    const budget = await makeBudget({ ...asked, year });
    expect(await ended(Promise.resolve(budget))).toEqual(
      await typed('budget', ...words(input), '--year', String(year)),
    );
    const [books, sheets, sipp] = [folder(), folder(), folder()];
    const book = join(books, 'anggaran.xlsx');
    await run([
      'budget',
      ...words(input),
      '--year',
      String(year),
      '--format',
      'xlsx',
      '-o',
      book,
      '--per-village',
      sheets,
    ]);
    expect(await made(await budget.workbook('anggaran.xlsx'))).toEqual(onDisk(books));
    expect(await made(await budget.villageSheets())).toEqual(onDisk(sheets));
    const named = await typed('export', ...words(input), '--month', month, '-o', sipp);
    const files = makeSippFiles({ ...asked, month, folder: sipp });
    expect(await ended(files)).toEqual(named);
    if (named[0] !== 2) expect(await made((await files).files)).toEqual(onDisk(sipp));
  });

  it('makes the same template', async () => {
    const out = join(folder(), 'daftar.xlsx');
    await run(['template', '-o', out]);
    expect(hashOf(await (await makeTemplate({ files: {}, now: NOW })).bytes())).toBe(
      hashOf(readFileSync(out)),
    );
  });
});

/** Lines of the list of changes below its heading. */
const changesIn = (mended: string): number =>
  readdirSync(mended)
    .filter((name) => name.endsWith('.csv'))
    .reduce(
      (sum, name) => sum + readFileSync(join(mended, name), 'utf8').trimEnd().split('\r\n').length - 1,
      0,
    );
