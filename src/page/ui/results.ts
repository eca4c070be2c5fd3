import type { PageText } from '../../text/page/page.ts';
import type { CheckView, CodeView, FileSet, FindingView, PageResult } from '../protocol.ts';
import { element, ICONS, icon } from './dom.ts';

/** Rows of a code that are drawn at once: more would hold up the page. */
const ROWS = 50;

/** Offers a set of files of the job at hand. */
export type Offer = (set: FileSet, label: string, main?: boolean) => HTMLElement;

const LOOKS = {
  clean: { icon: ICONS.good, look: 'good' },
  warned: { icon: ICONS.warning, look: 'warning' },
  found: { icon: ICONS.bad, look: 'error' },
} as const;

/** What a check found: how it ended, what comes next, and each code with its cells. */
export function checkResult(result: PageResult, view: CheckView, text: PageText, offer: Offer): HTMLElement {
  const { state, head, unread, codes } = view;
  const [first, ...others] = head;
  const look = LOOKS[state];
  return element(
    'section',
    { class: `card result ${look.look}`, 'aria-labelledby': 'result-title' },
    element(
      'header',
      { class: 'verdict' },
      icon(look.icon),
      element('h2', { id: 'result-title', tabindex: -1 }, text[state]),
    ),
    element('p', { class: 'totals' }, first),
    ...others.map((line) => element('p', { class: 'soft' }, line)),
    ...unread.map(({ file, message }) =>
      element('p', { class: 'unread' }, element('strong', {}, file), ` ${message}`),
    ),
    ...talkLines(result),
    element(
      'div',
      { class: 'next' },
      element('h3', {}, text.next),
      element('p', {}, nextStep(view, text)),
      element(
        'div',
        { class: 'actions' },
        codes.length > 0 && offer('marked', text.marked, state === 'found'),
        codes.length > 0 && offer('mended', text.mended),
        offer('report', text.saveReport),
      ),
      codes.length > 0 && element('p', { class: 'soft small' }, text.wholeNiks),
    ),
    codes.length > 0 && element('h3', {}, text.findings),
    ...codes.map((code, at) => codePart(code, view, text, at < 3)),
    reportText(result, text),
  );
}

const nextStep = ({ state, codes }: CheckView, text: PageText): string =>
  state !== 'found' ? text.nextClean : codes.length > 0 ? text.nextMend : text.nextRefused;

export const talkLines = ({ talk }: PageResult): HTMLElement[] =>
  talk.map((line) => element('p', { class: 'talk' }, line));

/** The very text that the command line prints. */
export const reportText = ({ text: report }: PageResult, text: PageText, open = false): HTMLElement =>
  element(
    'details',
    { class: 'report', open },
    element('summary', {}, text.report),
    element('pre', { tabindex: 0, 'aria-label': text.report }, report),
  );

function codePart(code: CodeView, { columns }: CheckView, text: PageText, open: boolean): HTMLElement {
  const body = element('tbody');
  const heads = [columns.place, text.person, columns.found, columns.todo, columns.village, columns.file];
  const table = element(
    'table',
    {},
    element('caption', { class: 'unseen' }, code.title),
    element('thead', {}, element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head)))),
    body,
  );
  const foot = element('div', { class: 'more' });
  let shown = 0;
  const addRows = (): void => {
    const next = code.rows.slice(shown, shown + ROWS);
    shown += next.length;
    body.append(...next.map((row) => findingRow(row, columns, text)));
    const left = code.rows.length - shown;
    const beyond = code.count - code.rows.length;
    foot.replaceChildren(
      ...(left > 0
        ? [element('button', { type: 'button', class: 'quiet', click: addRows }, text.more(left))]
        : []),
      ...(left === 0 && beyond > 0 ? [element('p', { class: 'soft' }, text.uncounted(beyond))] : []),
    );
  };
  const details = element(
    'details',
    { class: `code ${code.severity}`, open },
    element(
      'summary',
      {},
      element('span', { class: 'badge' }, code.severityWord),
      element('span', { class: 'code-title' }, code.title),
      element('span', { class: 'count' }, String(code.count)),
    ),
    table,
    foot,
  );
  // Rows are made when they are looked at.
  const begin = (): void => {
    if (details.open && shown === 0) addRows();
  };
  details.addEventListener('toggle', begin);
  begin();
  return details;
}

function findingRow(
  { file, village, cell, name, nik, message, todo }: FindingView,
  columns: CheckView['columns'],
  text: PageText,
): HTMLElement {
  const labelled = (label: string, value: string, as: 'td' | 'th' = 'td'): HTMLElement =>
    element(as, { 'data-label': label, ...(as === 'th' ? { scope: 'row' } : {}) }, value);
  const person = labelled(text.person, name);
  if (nik !== '') person.append(name === '' ? '' : ' ', element('span', { class: 'nik' }, nik));
  return element(
    'tr',
    {},
    labelled(columns.place, cell, 'th'),
    person,
    labelled(columns.found, message),
    labelled(columns.todo, todo),
    labelled(columns.village, village),
    labelled(columns.file, file),
  );
}

/** Why nothing could be done, and what the person can do about it. */
export const refusedPart = (sentence: string, text: PageText, frames = false): HTMLElement =>
  element(
    'section',
    { class: 'card result error', 'aria-labelledby': 'result-title' },
    element(
      'header',
      { class: 'verdict' },
      icon(ICONS.bad),
      element('h2', { id: 'result-title', tabindex: -1 }, text.refused),
    ),
    frames && element('p', {}, text.fault),
    element(frames ? 'pre' : 'p', { class: 'sentence' }, sentence),
    element('div', { class: 'next' }, element('h3', {}, text.next), element('p', {}, text.nextRefused)),
  );
