import type { PageText } from '../../text/page/page.ts';
import { element, ICONS, icon } from './dom.ts';
import { chosenFiles, droppedFiles, type GivenRosters } from './given.ts';

interface Does {
  add(files: ReadonlyMap<string, File>): void;
  clear(): void;
  check(): void;
  template(): void;
}

/** Where files are dropped or chosen. */
export function rosterCard(text: PageText, given: GivenRosters, does: Does): HTMLElement {
  const files = picker({ multiple: true, 'data-files': true }, does);
  const folder = picker({ webkitdirectory: true, 'data-folder': true }, does);
  const has = given.rosters.length > 0;
  const zone = element(
    'div',
    { class: has ? 'drop has' : 'drop' },
    icon(ICONS.upload),
    element('p', { class: 'drop-title' }, text.drop),
    element('p', { class: 'soft' }, text.dropHint),
    element(
      'div',
      { class: 'actions centre' },
      element('button', { type: 'button', click: () => files.click() }, text.chooseFiles),
      element('button', { type: 'button', class: 'second', click: () => folder.click() }, text.chooseFolder),
    ),
    files,
    folder,
  );
  takeDrops(zone, does);
  return element(
    'section',
    { class: 'card', 'aria-labelledby': 'roster-title' },
    element('h2', { id: 'roster-title' }, text.roster),
    zone,
    has ? chosenList(text, given, does) : templateLine(text, does),
  );
}

function picker(attributes: Record<string, boolean>, does: Does): HTMLInputElement {
  const input = element('input', {
    ...attributes,
    type: 'file',
    hidden: true,
    tabindex: -1,
    'aria-hidden': 'true',
  });
  input.addEventListener('change', () => {
    if (input.files) does.add(chosenFiles(input.files));
  });
  return input;
}

function takeDrops(zone: HTMLElement, does: Does): void {
  const over = (is: boolean) => (event: DragEvent) => {
    event.preventDefault();
    zone.classList.toggle('over', is);
  };
  zone.addEventListener('dragover', over(true));
  zone.addEventListener('dragleave', over(false));
  zone.addEventListener('drop', (event) => {
    over(false)(event);
    if (event.dataTransfer) void droppedFiles(event.dataTransfer.items).then((files) => does.add(files));
  });
}

const NAMES = 6;

function chosenList(text: PageText, { files, rosters, policy }: GivenRosters, does: Does): HTMLElement {
  const names = [...rosters, ...policy];
  return element(
    'div',
    { class: 'chosen' },
    element('p', {}, element('strong', {}, text.chosen(files.size))),
    element(
      'ul',
      {},
      ...names.slice(0, NAMES).map((name) => element('li', {}, name)),
      names.length > NAMES && element('li', {}, '…'),
    ),
    element(
      'div',
      { class: 'actions' },
      element('button', { type: 'button', class: 'second', click: () => does.check() }, text.again),
      element('button', { type: 'button', class: 'quiet', click: () => does.clear() }, text.clear),
    ),
  );
}

const templateLine = (text: PageText, does: Does): HTMLElement =>
  element(
    'p',
    { class: 'template' },
    element('span', {}, text.templateHint),
    element(
      'button',
      { type: 'button', class: 'quiet', click: () => does.template() },
      icon(ICONS.download),
      text.template,
    ),
  );
