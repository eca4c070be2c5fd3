import type { Language } from '../../domain/language.ts';
import { PAGE_JOBS, type PageJob, type PageText } from '../../text/page/page.ts';
import { rupiahWords } from '../../text/parts/format.ts';
import type { PageResult } from '../protocol.ts';
import { element } from './dom.ts';
import { type Offer, reportText, talkLines } from './results.ts';

/** The jobs that come after a check, a card each. */
export function jobCards(text: PageText, start: (job: PageJob, place: HTMLElement) => void): HTMLElement[] {
  const cards = PAGE_JOBS.map((job) => {
    const place = element('div', { 'aria-live': 'polite' });
    return element(
      'section',
      { class: 'card job', 'aria-labelledby': `job-${job}` },
      element('h3', { id: `job-${job}` }, text.jobs[job]),
      element('p', { class: 'soft' }, text.does[job]),
      element('button', { type: 'button', click: () => start(job, place) }, text.start[job]),
      place,
    );
  });
  return [element('h2', {}, text.afterwards), element('div', { class: 'grid' }, ...cards)];
}

/** What a job gave: its figures, what must be said, its files, and the text of the command line. */
export function jobResult(
  job: PageJob,
  result: PageResult,
  text: PageText,
  language: Language,
  offer: Offer,
): (HTMLElement | false)[] {
  const { figures, exitCode } = result;
  const first = figures !== undefined && [rupiahWords(figures.total, language), text.people(figures.workers)];
  return [
    first &&
      element('p', { class: 'figure' }, element('strong', {}, first[0]), element('span', {}, first[1])),
    exitCode !== 0 && element('p', { class: 'talk' }, text.partial),
    ...talkLines(result),
    element(
      'div',
      { class: 'actions' },
      job === 'sipp' ? offer('sipp', text.sippFiles, true) : offer('workbook', text.workbook, true),
      job === 'budget' && offer('villageSheets', text.villageSheets),
    ),
    reportText(result, text, figures === undefined),
  ];
}
