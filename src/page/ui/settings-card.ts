import { joined, shownName } from '../../domain/shown.ts';
import type { PageText } from '../../text/page/page.ts';
import type { Regency } from '../protocol.ts';
import { element, fill } from './dom.ts';
import { regencyTyped } from './regencies.ts';

/** What is asked besides the files, as it was typed. */
export interface StatedSettings {
  readonly regency: string;
  /** `2026-03` */
  readonly month: string;
  readonly npp: string;
  readonly postcode: string;
}

interface Does {
  change(settings: StatedSettings): void;
  savePolicy(): void;
}

const REGENCIES = 'regencies';

/** What the field of the regency offers, where it came after the card. */
export function fillRegencies(list: readonly Regency[]): void {
  const offered = document.getElementById(REGENCIES);
  if (offered) fill(offered, ...list.map(({ name }) => element('option', { value: name })));
}

/** The regency, the month, and what SIPP asks; a policy file answers the first and the last itself. */
export function settingsCard(
  text: PageText,
  settings: StatedSettings,
  regencies: () => readonly Regency[],
  policy: readonly string[],
  does: Does,
): HTMLElement {
  let now = settings;
  const change = (key: keyof StatedSettings, value: string): void => {
    now = { ...now, [key]: value };
    does.change(now);
  };
  const hint = element('p', { class: 'soft small', id: 'regency-hint' }, text.regencyHint);
  const typed = field(
    text.regency,
    'regency',
    settings.regency,
    { list: REGENCIES, 'aria-describedby': 'regency-hint' },
    (value) => {
      change('regency', value);
      const known =
        value.trim() === '' || regencies().length === 0 || regencyTyped(value, regencies()) !== undefined;
      hint.textContent = known ? text.regencyHint : text.notRegency;
      hint.classList.toggle('wrong', !known);
    },
  );
  const own = policy.length > 0;
  return element(
    'section',
    { class: 'card settings', 'aria-labelledby': 'settings-title' },
    element('h2', { id: 'settings-title' }, text.settings),
    element(
      'p',
      { class: 'soft' },
      own
        ? text.policyGiven(
            joined(
              policy.map((name) => shownName(name)),
              ', ',
            ),
          )
        : text.withoutPolicy,
    ),
    element(
      'div',
      { class: 'fields' },
      !own && element('div', {}, typed, hint),
      field(text.month, 'month', settings.month, { type: 'month', min: '2014-01' }, (value) => {
        if (/^20\d\d-\d\d$/.test(value)) change('month', value);
      }),
    ),
    !own &&
      element(
        'datalist',
        { id: REGENCIES },
        ...regencies().map(({ name }) => element('option', { value: name })),
      ),
    !own && sippFields(text, settings, change, does),
  );
}

function sippFields(
  text: PageText,
  { npp, postcode }: StatedSettings,
  change: (key: keyof StatedSettings, value: string) => void,
  does: Does,
): HTMLElement {
  return element(
    'details',
    {},
    element('summary', {}, text.sippSettings),
    element(
      'div',
      { class: 'fields' },
      field(text.npp, 'npp', npp, { inputmode: 'numeric' }, (value) => change('npp', value)),
      field(text.postcode, 'postcode', postcode, { inputmode: 'numeric' }, (value) =>
        change('postcode', value),
      ),
    ),
    element('button', { type: 'button', class: 'quiet', click: () => does.savePolicy() }, text.savePolicy),
  );
}

function field(
  label: string,
  id: string,
  value: string,
  more: Record<string, string>,
  change: (value: string) => void,
): HTMLElement {
  const input = element('input', { id, value, autocomplete: 'off', ...more });
  input.addEventListener('change', () => change(input.value));
  return element('div', { class: 'field' }, element('label', { for: id }, label), input);
}
