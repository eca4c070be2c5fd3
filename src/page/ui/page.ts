import type { Language } from '../../domain/language.ts';
import { PAGE_TEXT, type PageJob, type PageText } from '../../text/page/page.ts';
import type { Ask, FileSet, Regency } from '../protocol.ts';
import { element, fill, ICONS, icon } from './dom.ts';
import { pageFoot, pageHead } from './frame.ts';
import { type GivenRosters, NOTHING_GIVEN, withFiles } from './given.ts';
import { jobCards, jobResult } from './job-cards.ts';
import { regencyTyped, statedPolicy } from './regencies.ts';
import { checkResult, refusedPart } from './results.ts';
import { rosterCard } from './roster-card.ts';
import { save } from './save.ts';
import { fillRegencies, type StatedSettings, settingsCard } from './settings-card.ts';
import type { Ended, WorkerLink } from './worker-link.ts';

const POLICY_FILE = 'kebijakan.yaml';

/** The page: what was given and stated, and what is shown of it. */
export class RosterPage {
  readonly #place: HTMLElement;
  readonly #link: WorkerLink;
  /** Comes from the worker, as soon as it is ready. */
  #regencies: readonly Regency[] = [];
  readonly #listed: Promise<void>;
  #language: Language = 'id';
  #given: GivenRosters = NOTHING_GIVEN;
  #settings: StatedSettings = { regency: '', month: thisMonth(), npp: '', postcode: '' };
  #results = element('div', { id: 'results', 'aria-live': 'polite' });
  #jobs = element('div', { id: 'jobs' });

  constructor(place: HTMLElement, link: WorkerLink) {
    this.#place = place;
    this.#link = link;
    this.#draw();
    this.#listed = link.regencies().then((list) => {
      this.#regencies = list;
      fillRegencies(list);
    });
  }

  get #text(): PageText {
    return PAGE_TEXT[this.#language];
  }

  #draw(): void {
    const text = this.#text;
    document.documentElement.lang = this.#language;
    document.title = `enroll: ${text.title}`;
    fill(
      this.#place,
      ...pageHead(text, () => this.#speak(text.other)),
      element(
        'main',
        {},
        element('h1', {}, text.title),
        element('p', { class: 'private' }, icon(ICONS.lock), text.private),
        rosterCard(text, this.#given, {
          add: (files) => this.#add(files),
          clear: () => this.#clear(),
          check: () => void this.#check(),
          template: () => void this.#template(),
        }),
        settingsCard(text, this.#settings, () => this.#regencies, this.#given.policy, {
          change: (settings) => {
            this.#settings = settings;
          },
          savePolicy: () => void this.#savePolicy(),
        }),
        this.#results,
        this.#jobs,
      ),
      pageFoot(text),
    );
  }

  #speak(language: Language): void {
    this.#language = language;
    this.#link.stop();
    fill(this.#results);
    fill(this.#jobs);
    this.#draw();
    if (this.#given.rosters.length > 0) void this.#check();
  }

  #add(files: ReadonlyMap<string, File>): void {
    if (files.size === 0) return;
    this.#given = withFiles(this.#given, files);
    this.#draw();
    if (this.#given.rosters.length > 0) void this.#check();
  }

  #clear(): void {
    this.#link.stop();
    this.#given = NOTHING_GIVEN;
    fill(this.#results);
    fill(this.#jobs);
    this.#draw();
  }

  async #stated(): Promise<string | undefined> {
    await this.#listed;
    const { regency, month, npp, postcode } = this.#settings;
    return statedPolicy({
      ...{ npp: npp.trim(), postcode: postcode.trim(), year: Number(month.slice(0, 4)) },
      regency: regencyTyped(regency, this.#regencies),
    });
  }

  async #savePolicy(): Promise<void> {
    const text = await this.#stated();
    if (text !== undefined) save({ name: POLICY_FILE, bytes: new TextEncoder().encode(text) });
  }

  /** What every job is asked on: a policy that was given counts, else what was stated on the page. */
  async #ask(job: Ask['job']): Promise<Omit<Ask, 'id'>> {
    const { files, rosters, policy } = this.#given;
    const stated = policy.length === 0 ? await this.#stated() : undefined;
    const all: Record<string, Blob> = Object.fromEntries(files);
    if (stated !== undefined) all[POLICY_FILE] = new Blob([stated]);
    const { month } = this.#settings;
    const used = stated === undefined ? policy : [POLICY_FILE];
    return { job, files: all, rosters, policy: used, language: this.#language, month };
  }

  /** Does a job while the place shows how far it is. */
  async #run(job: Ask['job'], place: HTMLElement): Promise<Ended> {
    const text = this.#text;
    const said = element('p', { role: 'status' }, text.computing);
    const bar = element('progress', { 'aria-label': text.computing });
    const stop = element(
      'button',
      { type: 'button', class: 'quiet', click: () => this.#link.stop() },
      text.stop,
    );
    fill(place, element('section', { class: 'card working' }, said, bar, stop));
    return this.#link.do(await this.#ask(job), ({ rowsRead, filesDone, files }) => {
      said.textContent = text.reading(rowsRead, filesDone, files);
      if (files > 1) {
        bar.max = files;
        bar.value = filesDone;
      }
    });
  }

  async #check(): Promise<void> {
    fill(this.#jobs);
    const ended = await this.#run('check', this.#results);
    const text = this.#text;
    if (ended.kind !== 'done' || ended.result.check === undefined) return this.#notDone(ended, this.#results);
    const { result, id } = ended;
    const offer = this.#offer(id);
    fill(this.#results, checkResult(result, ended.result.check, text, offer));
    document.getElementById('result-title')?.focus({ preventScroll: true });
    this.#results.scrollIntoView({ block: 'start' });
    fill(this.#jobs, ...jobCards(text, (job, place) => void this.#job(job, place)));
  }

  async #job(job: PageJob, place: HTMLElement): Promise<void> {
    const ended = await this.#run(job, place);
    if (ended.kind !== 'done') return this.#notDone(ended, place);
    const { result, id } = ended;
    fill(place, ...jobResult(job, result, this.#text, this.#language, this.#offer(id)));
  }

  #notDone(ended: Ended, place: HTMLElement): void {
    const text = this.#text;
    if (ended.kind === 'refused') fill(place, refusedPart(ended.sentence, text));
    else if (ended.kind === 'fault') fill(place, refusedPart(ended.frames, text, true));
    else fill(place, element('section', { class: 'card' }, element('p', { role: 'status' }, text.stopped)));
  }

  async #template(): Promise<void> {
    const place = element('div');
    const ended = await this.#run('template', place);
    if (ended.kind === 'done') await this.#download(ended.id, 'template');
    else this.#notDone(ended, this.#results);
  }

  #offer(of: number) {
    return (set: FileSet, label: string, main = false): HTMLElement => {
      const button = element(
        'button',
        { type: 'button', class: main ? undefined : 'second', click: () => void give() },
        icon(ICONS.download),
        label,
      );
      const give = async (): Promise<void> => {
        button.disabled = true;
        const many = await this.#download(of, set);
        button.disabled = false;
        if (many === 0)
          button.replaceWith(element('p', { class: 'soft', role: 'status' }, this.#text.nothingMended));
      };
      return button;
    };
  }

  /** How many files were offered. */
  async #download(of: number, set: FileSet): Promise<number> {
    const made = await this.#link.files(of, set);
    if ('kind' in made) {
      this.#notDone(made, this.#results);
      return 1;
    }
    for (const file of made) save(file);
    return made.length;
  }
}

/** `2026-03` */
const thisMonth = (): string => {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`;
};
