import { ceilingUse } from '../../budget/ceilings.ts';
import type { RowModel, SheetModel } from '../../domain/workbook.ts';
import { hasCeilings, villageCeilings } from '../../policy/villages.ts';
import { WORKBOOK_TEXT } from '../../text/budget/budget-workbook.ts';
import { type Book, CUBE, cubeTotal, sumOver } from './book.ts';
import { BODY, HEADING, money, row, subtitle, TOTAL, title } from './cells.ts';
import { villageSpans } from './village-sheet.ts';

const W = WORKBOOK_TEXT;
const TOP = 5;

/** Ceilings of the policy against what each village plans; undefined when the policy has none. */
export function ceilingSheet(book: Book): SheetModel | undefined {
  if (!hasCeilings(book.facts.policy)) return undefined;
  const rows = [...sheetRows(book)];
  return {
    name: W.sheets.ceiling,
    columns: [6, 22, 24, 10, 17, 17, 17, 17, 12].map((width) => ({ width })),
    rows,
    frozen: { rows: TOP - 1 },
    orientation: 'landscape',
    repeatRows: '4:4',
    dataBars: [`I${TOP}:I${rows.length - 1}`],
    tabColour: '70AD47',
  };
}

function* sheetRows(book: Book): Iterable<RowModel> {
  const { budget, facts, labels } = book;
  yield title(`${W.sheets.ceiling.toUpperCase()}: ${W.title(book.period)}`);
  yield subtitle(W.ceilingNote);
  yield row([]);
  yield row(
    [W.number, W.kecamatan, W.village, W.fund, W.ceilingAmount, W.planned, W.leftAmount, W.over, W.use],
    HEADING,
    32,
  );
  const spans = new Map(
    villageSpans(budget.rows).map((span) => [`${span.kecamatan}\u0000${span.village}`, span]),
  );
  const uses = ceilingUse(budget, villageCeilings(facts.policy));
  for (const [index, use] of uses.entries()) {
    const at = TOP + index;
    const span = spans.get(`${use.kecamatan}\u0000${use.village}`);
    const formula = sumOver(cubeTotal(budget), CUBE.fund, `$D${at}`, span?.from ?? 0, span?.to ?? 0);
    yield row(
      [
        index + 1,
        labels('kecamatan', use.kecamatan),
        labels('village', use.village),
        use.fund,
        money(use.ceiling),
        money(use.planned, formula),
        money(use.left, `MAX(0,E${at}-F${at})`),
        money(use.over, `MAX(0,F${at}-E${at})`),
        {
          value: use.ceiling === 0 ? 0 : use.planned / use.ceiling,
          formula: `IF(E${at}=0,0,F${at}/E${at})`,
          style: { format: '0.0%' },
        },
      ],
      use.over > 0 ? { ...BODY, fill: 'F8CBAD' } : BODY,
    );
  }
  if (uses.length === 0) yield row([], BODY);
  const last = TOP + Math.max(1, uses.length) - 1;
  const sum = (column: string, key: 'ceiling' | 'planned' | 'left' | 'over'): ReturnType<typeof money> =>
    money(
      uses.reduce((total, use) => total + use[key], 0),
      `SUM(${column}${TOP}:${column}${last})`,
    );
  yield row(
    ['', W.total, '', '', sum('E', 'ceiling'), sum('F', 'planned'), sum('G', 'left'), sum('H', 'over'), ''],
    TOTAL,
  );
}
