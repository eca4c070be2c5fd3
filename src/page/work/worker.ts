import { JobRefused, type JobResult, type Request, type ResultFile } from '../../library/api.ts';
import { checkGiven } from '../../library/check.ts';
import { budgetOfGiven, contributionsOfGiven } from '../../library/contributions.ts';
import { archiveOf } from '../../library/result-files.ts';
import { sippFilesOfGiven } from '../../library/sipp.ts';
import { templateFor } from '../../library/template.ts';
import { PAGE_WORK_TEXT } from '../../text/page/page-work.ts';
import type { Ask, AskFiles, AskRegencies, FileSet, MadeFile, PageResult, Reply } from '../protocol.ts';
import { checkView } from './check-view.ts';
import { regencies } from './regencies.ts';

type Makers = Partial<Record<FileSet, () => Promise<readonly ResultFile[]>>>;

/** What a job gives: what is shown, and what can be made of it. */
interface Outcome {
  readonly result: PageResult;
  readonly makers: Makers;
}

type Jobs = Readonly<Record<Ask['job'], (request: Request, ask: Ask) => Promise<Outcome>>>;

const JOBS: Jobs = {
  async check(request) {
    const result = await checkGiven(request, 'people');
    const report = async (): Promise<readonly ResultFile[]> => [
      { name: 'laporan.html', bytes: async () => new TextEncoder().encode(await result.render('html')) },
    ];
    return {
      result: { ...shownOf(result), check: checkView(result.report, result.personOf) },
      makers: { marked: result.markedCopies, mended: result.mendedCopies, report },
    };
  },
  async contributions(request, { month }) {
    const result = await contributionsOfGiven({ ...request, month });
    return {
      result: withFigures(result),
      makers: { workbook: () => result.workbook(`iuran-${month}.xlsx`) },
    };
  },
  async budget(request, { month }) {
    const result = await budgetOfGiven({ ...request, year: Number(month.slice(0, 4)) });
    return {
      result: withFigures(result),
      makers: { workbook: () => result.workbook(), villageSheets: result.villageSheets },
    };
  },
  async sipp(request, { month, policy, language }) {
    // As on the command line: whom SIPP is to know is what a district decides.
    if (policy.length === 0) throw new JobRefused(PAGE_WORK_TEXT[language].sippFirst);
    const result = await sippFilesOfGiven({ ...request, month });
    return { result: shownOf(result), makers: { sipp: async () => result.files } };
  },
  async template(request) {
    const file = await templateFor(request);
    return { result: { exitCode: 0, text: '', talk: [] }, makers: { template: async () => [file] } };
  },
};

const shownOf = ({ exitCode, text, talk }: JobResult): PageResult => ({ exitCode, text, talk });

const withFigures = (
  result: JobResult & { readonly total: number; readonly workers: number },
): PageResult => ({
  ...shownOf(result),
  figures: { total: result.total, workers: result.workers },
});

/** How an archive is called in which several files are offered. */
const ARCHIVES: Readonly<Record<FileSet, string>> = {
  marked: 'salinan-bertanda.zip',
  mended: 'salinan-dibetulkan.zip',
  report: 'laporan.zip',
  workbook: 'buku-kerja.zip',
  villageSheets: 'rab-desa.zip',
  sipp: 'sipp.zip',
  template: 'templat.zip',
};

/** Progress is shown to a person: more often than this nobody sees. */
const TELL_EVERY = 100;

/** Answers the asks of a page, one after the other. */
export function startWorker(scope: {
  postMessage(reply: Reply, transfer: Transferable[]): void;
  addEventListener(
    type: 'message',
    listener: (event: MessageEvent<Ask | AskFiles | AskRegencies>) => void,
  ): void;
}): void {
  const made = new Map<number, Makers>();
  const reply = (one: Reply, transfer: Transferable[] = []): void => scope.postMessage(one, transfer);
  const doJob = async (ask: Ask): Promise<void> => {
    let told = 0;
    const { files, rosters, policy, language, id } = ask;
    const onProgress: Request['onProgress'] = (progress) => {
      const now = Date.now();
      if (now - told < TELL_EVERY) return;
      told = now;
      reply({ id, kind: 'progress', progress });
    };
    const { result, makers } = await JOBS[ask.job]({ files, rosters, policy, language, onProgress }, ask);
    made.set(id, makers);
    // A policy may name a regency, whose villages only the long page knows.
    const unheld = __ENROLL_SHORT__ && policy.length > 0 && ask.job === 'check';
    const talk = unheld ? [...result.talk, PAGE_WORK_TEXT[language].noAreas] : result.talk;
    reply({ id, kind: 'done', result: { ...result, talk } });
  };
  const makeFiles = async ({ id, of, set }: AskFiles): Promise<void> => {
    const all = (await made.get(of)?.[set]?.()) ?? [];
    const offered = all.length > 1 ? [await archiveOf(ARCHIVES[set], all)] : all;
    const files: MadeFile[] = [];
    for (const { name, bytes } of offered) files.push({ name, bytes: (await bytes()).slice() });
    reply(
      { id, kind: 'files', files },
      files.map(({ bytes }) => bytes.buffer),
    );
  };
  scope.addEventListener('message', ({ data }) => {
    if ('list' in data) return reply({ id: data.id, kind: 'regencies', regencies: regencies() });
    const work = 'job' in data ? doJob(data) : makeFiles(data);
    work.catch((error: unknown) => {
      if (error instanceof JobRefused)
        reply({ id: data.id, kind: 'refused', sentence: [...error.talk, error.message].join('\n') });
      else reply({ id: data.id, kind: 'fault', frames: framesOf(error) });
    });
  });
}

/** Name and place of a fault, without its message: a message may quote a cell. */
function framesOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const lines = (error.stack ?? '').split('\n').filter((line) => /^\s*at |@/.test(line) && line.length < 200);
  return [error.name, ...lines.slice(0, 8)].join('\n');
}
