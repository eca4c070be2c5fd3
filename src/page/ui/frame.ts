import type { PageText } from '../../text/page/page.ts';
import { element } from './dom.ts';

/** What stands above everything: the name, and the other language. */
export const pageHead = (text: PageText, speakOther: () => void): HTMLElement[] => [
  element('a', { class: 'skip', href: '#results' }, text.skip),
  element(
    'header',
    { class: 'top' },
    element(
      'div',
      { class: 'mark' },
      element('span', { class: 'name' }, 'enroll'),
      element('p', {}, text.tagline),
    ),
    element(
      'button',
      { type: 'button', class: 'quiet', lang: text.other, click: speakOther },
      text.otherLanguage,
    ),
  ),
];

/** What stands below everything: what the page cannot do, with the command that does it. */
export const pageFoot = (text: PageText): HTMLElement =>
  element(
    'footer',
    {},
    element('h2', {}, text.notHere),
    element('p', {}, text.notHereCommands),
    element('p', { class: 'soft' }, `enroll ${__ENROLL_VERSION__}`),
  );
