import { said } from '../../domain/shown.ts';
/** Of the budget page: light and dark, a screen of 360 px (wide things scroll in their own frame) and A4 paper. */
export const BUDGET_STYLE = said`
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #59636e; --paper: #ffffff; --line: #d1d9e0; --head: #f0f4f8; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ed; --soft: #9aa4af; --paper: #14181d; --line: #3a424c; --head: #20262d; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 1100px; padding: 1rem; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, "Segoe UI", Roboto, Arial, sans-serif; overflow-wrap: anywhere; }
header { border-left: 6px solid #3b82c4; padding-left: 1rem; }
h1 { font-size: 1.5rem; margin: 0; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
header p { margin: .25rem 0; color: var(--soft); } header p.total { color: var(--ink); font-size: 1.15rem; font-weight: 600; }
figure { margin: 0 0 1rem; overflow-x: auto; } figure svg { display: block; width: 100%; min-width: 600px; height: auto; }
figcaption { display: none; position: sticky; left: 0; width: fit-content; color: var(--soft); font-size: .85rem; }
@media screen and (max-width: 632px) { figcaption { display: block; } }
.wide { overflow-x: auto; overflow-wrap: normal; } table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .3rem .6rem; border-bottom: 1px solid var(--line); vertical-align: top; }
thead th { background: var(--head); } tfoot th { border-top: 2px solid var(--line); } td.n, th.n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
thead th.n { white-space: normal; vertical-align: bottom; } table.many { font-size: .85rem; } table.many :is(th, td) { padding: .3rem .35rem; }
li { margin: .2rem 0; }
@media print { :root { color-scheme: light; --ink: #000; --soft: #333; --paper: #fff; --line: #999; --head: #eee; }
  @page { size: A4; margin: 14mm; } body { max-width: none; padding: 0; font-size: 10pt; }
  table.many { font-size: 6.5pt; } table.many :is(th, td) { padding: .2rem .25rem; }
  figure, .wide { overflow: visible; } figure svg { min-width: 0; } figure, tr, h2 { break-inside: avoid; } h2 { break-after: avoid; } thead { display: table-header-group; } tfoot { display: table-row-group; } }
`;
