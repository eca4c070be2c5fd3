import { NOTHING, type Shown, shownText } from '../../domain/shown.ts';
import type { CellModel, RowModel } from '../../domain/workbook.ts';
import { RAB_TEXT } from '../../text/budget/rab.ts';
import { activityName, fieldName, objectName } from '../parts/labels.ts';
import { BODY, fitted, SUBTOTAL, textCell } from '../workbook/cells.ts';

/** Where an account stands in a village's budget. */
interface Coded {
  readonly activity: Shown | undefined;
  readonly object: Shown | undefined;
}

/** The levels of the forms of Permendagri 20/2018, from bidang to rincian objek belanja. */
type Level = 'field' | 'subfield' | 'activity' | 'kind' | 'group' | 'account';

/** A row of a form: an account, or what several of them stand under. */
export interface OutlineRow<Account extends Coded> {
  readonly level: Level;
  /** `1`, `1.1` or `1.1.03`; rows of accounts and above them repeat that of their activity. */
  readonly activity: Shown;
  /** `5.1`, `5.1.3` or `5.1.3.03`; nothing above them. */
  readonly object: Shown;
  readonly name: Shown;
  /** What the row is the sum of; of an account itself alone. */
  readonly accounts: readonly Account[];
  /** How many rows stand below it, down to its last account. */
  readonly below: number;
}

type Heading = Pick<OutlineRow<Coded>, 'level' | 'activity' | 'object' | 'name'>;

/** Accounts in the order of their codes, each level above them said once; `beneath` an account stand so many rows of its own. */
export function outlineOf<Account extends Coded>(
  accounts: readonly Account[],
  beneath: (account: Account) => number = () => 0,
): OutlineRow<Account>[] {
  const rows: (Heading & { accounts: Account[]; below: number })[] = [];
  let open: { readonly key: string; readonly at: number; readonly rowsBefore: number }[] = [];
  let placed = 0;
  for (const account of accounts) {
    const path = headingsOf(account);
    const keys = path.map(({ level, activity, object }) => [level, activity, object].join('|'));
    const same = keys.findIndex((key, at) => key !== open[at]?.key);
    open = open.slice(0, same < 0 ? path.length : same);
    for (const [at, heading] of path.entries()) {
      if (at < open.length) continue;
      placed++;
      open.push({ key: keys[at] ?? '', at: rows.length, rowsBefore: placed });
      rows.push({ ...heading, accounts: [], below: 0 });
    }
    const below = beneath(account);
    placed += 1 + below;
    rows.push({ ...leafOf(account), accounts: [account], below });
    for (const { at, rowsBefore } of open) {
      const above = rows[at];
      if (above === undefined) continue;
      above.accounts.push(account);
      above.below = placed - rowsBefore;
    }
  }
  return rows;
}

/** `1.1.03` stands under field 1 and subfield 1.1: each with its name, as far as the lists have it. */
export function fieldsOf(activity: string): readonly (readonly [code: Shown, name: Shown])[] {
  const [field = '', sub = ''] = activity.split('.');
  return [field, `${field}.${sub}`].map((code) => [shownText(code), fieldName(code) ?? NOTHING]);
}

const SEGMENTS_OF_GROUP = 3;

/** `5.1.3.03` stands under 5.1 and 5.1.3, and so does a part of 5.1.3 that has no code yet; what is no code of expenditure under none. */
function objectsAbove(object: string | undefined): readonly Shown[] {
  if (object === undefined || !EXPENDITURE.test(object)) return [];
  const parts = object.split('.').slice(0, SEGMENTS_OF_GROUP);
  return parts.slice(1).map((_, at) => shownText(parts.slice(0, at + 2).join('.')));
}

const EXPENDITURE = /^5(\.\d+)+$/;

/** Of an object that ends above its parts, as the form writes a part without a code: `5.2.7.…`. */
const isUnparted = (object: string): boolean =>
  EXPENDITURE.test(object) && object.split('.').length <= SEGMENTS_OF_GROUP;

/** The name of an object, else where to find it: the lists have no codes that a district made. */
const objectWords = (object: Shown | undefined): Shown =>
  object === undefined ? RAB_TEXT.noCode : (objectName(object) ?? RAB_TEXT.unnamedObject);

const LEVELS = ['field', 'subfield'] as const;

function headingsOf({ activity, object }: Coded): Heading[] {
  if (activity === undefined)
    return [
      { level: 'activity', activity: NOTHING, object: NOTHING, name: RAB_TEXT.noActivity },
      ...objectHeadings(NOTHING, object),
    ];
  const fields = fieldsOf(activity).map(
    ([code, name], at): Heading => ({
      level: LEVELS[at] ?? 'subfield',
      activity: code,
      object: NOTHING,
      name,
    }),
  );
  return [
    ...fields,
    { level: 'activity', activity, object: NOTHING, name: activityName(activity) ?? NOTHING },
    ...objectHeadings(activity, object),
  ];
}

const objectHeadings = (activity: Shown, object: Shown | undefined): Heading[] =>
  objectsAbove(object).map((code, at) => ({
    level: at === 0 ? 'kind' : 'group',
    activity,
    object: code,
    name: objectWords(code),
  }));

function leafOf({ activity = NOTHING, object }: Coded): Heading {
  return object !== undefined && isUnparted(object)
    ? { level: 'account', activity, object: RAB_TEXT.unparted(object), name: RAB_TEXT.unpartedWords }
    : { level: 'account', activity, object: object ?? NOTHING, name: objectWords(object) };
}

/** Its codes and words as cells; what stands above accounts is bold. */
export function codeCells({ level, activity, object, name }: Heading) {
  const bold = level !== 'account';
  return {
    activity: textCell(activity, { bold }),
    object: textCell(object, { bold }),
    description: textCell(name, { bold, wrap: true }),
  };
}

/** A row high enough for its words, in the colours of its level. */
export const outlineRow = (
  { level }: Heading,
  cells: readonly CellModel[],
  widths: readonly (number | undefined)[],
): RowModel => fitted(cells, widths, level === 'account' ? BODY : SUBTOTAL);
