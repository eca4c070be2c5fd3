import { said } from '../../domain/shown.ts';
/** Of the report's page: light and dark, a screen of 360 px (rows become cards) and paper. */
export const PAGE_STYLE = said`
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #59636e; --paper: #ffffff; --line: #d1d9e0; --head: #f3f5f7;
  --error: #c62828; --warning: #9a5b00; --info: #1f5fbf; --good: #1a7f37; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ed; --soft: #9aa4af; --paper: #14181d; --line: #3a424c; --head: #20262d;
  --error: #ff8a80; --warning: #ffc266; --info: #8ab8ff; --good: #7ee08f; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1200px; padding: 1rem; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, "Segoe UI", Roboto, Arial, sans-serif; overflow-wrap: anywhere; }
header { border-left: 6px solid var(--info); padding: 0 0 0 1rem; margin: 0 0 1.5rem; }
header.error { border-color: var(--error); } header.warning { border-color: var(--warning); } header.good { border-color: var(--good); }
h1 { font-size: 1.5rem; margin: 0; } header p { margin: .25rem 0; color: var(--soft); }
header p.next { color: var(--ink); } header code { font-size: .95em; }
header p.totals { color: var(--ink); font-size: 1.15rem; font-weight: 600; }
.unread { border: 1px solid var(--error); padding: .5rem; }
table { width: 100%; border-collapse: collapse; margin: 0 0 1.5rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .5rem; border-bottom: 1px solid var(--line); }
thead th { background: var(--head); position: sticky; top: 0; }
th button { all: unset; cursor: pointer; font-weight: 600; } th button:focus-visible { outline: 2px solid var(--info); }
th[aria-sort=ascending] button::after { content: " \\25B2"; } th[aria-sort=descending] button::after { content: " \\25BC"; }
tr.error td:first-child { color: var(--error); font-weight: 600; } tr.warning td:first-child { color: var(--warning); font-weight: 600; }
tr.info td:first-child { color: var(--info); }
.findings td:first-child, .findings td:nth-child(4), .codes td:first-child { white-space: nowrap; }
@media screen and (min-width: 641px) { .findings td:nth-child(2) { min-width: 11em; } .findings td:nth-child(3) { min-width: 8em; } }
@media screen and (max-width: 640px) {
  thead { position: absolute; left: -9999px; } table, tbody, tr, td { display: block; }
  tr { border: 1px solid var(--line); border-radius: 6px; margin: 0 0 .75rem; padding: .25rem 0; }
  td { border: 0; padding: .2rem .75rem; white-space: normal; } td:empty { display: none; }
  td::before { content: attr(data-label) ": "; color: var(--soft); font-weight: 400; } }
@media print { :root { --ink: #000; --soft: #333; --paper: #fff; --line: #999; --head: #eee; --error: #a00; --warning: #740; --info: #036; --good: #060; }
  @page { size: A4 landscape; margin: 12mm; } body { max-width: none; padding: 0; font-size: 10pt; overflow-wrap: break-word; }
  thead { display: table-header-group; } thead th { position: static; } tr { break-inside: avoid; }
  th button::after { content: none !important; } }
`;

/** Sorts a table by the column whose heading is pressed; numbers by `data-sort`. */
export const PAGE_SCRIPT = said`
for (const table of document.querySelectorAll('table')) {
  const body = table.tBodies[0];
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => head.addEventListener('click', () => {
    const down = head.getAttribute('aria-sort') === 'ascending';
    heads.forEach((other) => other.removeAttribute('aria-sort'));
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const order = (a, b) => {
      const [x, y] = [a.cells[column], b.cells[column]];
      return x.dataset.sort === undefined
        ? x.textContent.localeCompare(y.textContent, document.documentElement.lang)
        : x.dataset.sort - y.dataset.sort;
    };
    body.append(...[...body.rows].sort((a, b) => (down ? order(b, a) : order(a, b))));
  }));
}
`;
