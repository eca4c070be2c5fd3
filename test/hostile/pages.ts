import { bytesOf, type Hostile, TABLE } from './item.ts';

const row = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const ROWS = TABLE.map(row);
const page = (inside: string): string =>
  `<html><head><meta charset="utf-8"></head><body><table>${inside}</table></body></html>`;

const html = (
  name: string,
  oracle: Hostile['oracle'],
  text: () => string,
  more: Partial<Hostile> = {},
): Hostile => ({
  name: `html ${name}`,
  extension: 'xls',
  oracle,
  make: () => bytesOf(text()),
  ...more,
});

const OPEN = [
  '<!--',
  '<![CDATA[',
  '<title>',
  '<script>',
  '<style>',
  '<template>',
  '<noframes>',
  '<xml>',
  '<td a="',
  "<td a='",
  '<td ',
  '<!',
  '<?',
];

/** Web pages: what is never closed, cuts, and tags that take long. */
export const PAGES: readonly Hostile[] = [
  ...OPEN.flatMap((open) =>
    [2, 3].map((at) =>
      html(`${JSON.stringify(open)} before row ${at}`, 'noticed', () =>
        page([...ROWS.slice(0, at), open, ...ROWS.slice(at)].join('\n')),
      ),
    ),
  ),
  ...Array.from({ length: 20 }, (_, at) => {
    const whole = page(ROWS.join('\n'));
    const end = Math.floor(whole.length * (0.25 + at * 0.035));
    return html(`cut after ${end} characters`, 'noticed', () => whole.slice(0, end));
  }),
  html('a colspan and 200,000 blanks', 'survived', () =>
    page(`${ROWS.join('')}<tr><td colspan=${' '.repeat(200_000)}>1</td></tr>`),
  ),
  html('200,000 times colspan', 'survived', () =>
    page(`${ROWS.join('')}<tr><td ${'colspan '.repeat(200_000)}>1</td></tr>`),
  ),
  html(
    '250,000 line breaks in a cell',
    'survived',
    () => page(`${ROWS.join('')}<tr><td>a${'<br>'.repeat(250_000)}b</td></tr>`),
    { slow: true },
  ),
  html('250,000 blanks as entities', 'survived', () =>
    page(`${ROWS.join('')}<tr><td>a${'&#32;'.repeat(30_000)}b</td></tr>`),
  ),
  html(
    '100,000 rowspans',
    'survived',
    () => page(`${ROWS.join('')}<tr>${'<td rowspan=9999>'.repeat(16_000)}</tr>${'<tr></tr>'.repeat(20_000)}`),
    { slow: true },
  ),
  html('16,384 columns a row', 'survived', () =>
    page(`${ROWS.join('')}${'<tr><td colspan=16383>1</td></tr>'.repeat(3000)}`),
  ),
  html(
    'tables 20,000 deep',
    'survived',
    () => `${'<table><tr><td>'.repeat(20_000)}x${'</td></tr></table>'.repeat(20_000)}`,
    { slow: true },
  ),
  html('a million opening tags', 'survived', () => page(`${ROWS.join('')}${'<td>'.repeat(1_000_000)}`), {
    slow: true,
  }),
  html('200,000 quotes', 'survived', () =>
    page(`${ROWS.join('')}<tr><td ${`a='`.repeat(200_001)}>1</td></tr>`),
  ),
  html(
    'a million less-than signs',
    'survived',
    () => page(`${ROWS.join('')}<tr><td>${'<'.repeat(1_000_000)}</td></tr>`),
    { slow: true },
  ),
  html(
    'entities that are none',
    'counted',
    () => page(`${ROWS.join('')}<tr><td>${'&#x110000;&lol;&'.repeat(1000)}</td></tr>`),
    { people: 3 },
  ),
];
