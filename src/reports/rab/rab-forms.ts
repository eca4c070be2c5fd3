import type { Premium } from '../../budget/premium.ts';
import { isVillageFund } from '../../domain/fund.ts';
import { NOTHING, type Shown, shownText } from '../../domain/shown.ts';
import type { CellModel, RowModel } from '../../domain/workbook.ts';
import { formsOfVillage, type Signatory } from '../../policy/forms/forms.ts';
import type { FormArea } from '../../policy/official-areas.ts';
import { RAB_TEXT } from '../../text/budget/rab.ts';
import { dateWords } from '../../text/parts/format.ts';
import { activityName, fieldName, type Labels, objectName } from '../parts/labels.ts';
import type { RunFacts } from '../parts/run-facts.ts';
import { blank, money, row, wrappedCell } from '../workbook/cells.ts';
import { RAB_COLUMNS, type RabKey, rabAccountKey } from './rab-columns.ts';
import { type RabLine, rabSum } from './rab-lines.ts';

const T = RAB_TEXT;

/** What the forms of one village are made from. */
export interface RabBook {
  readonly lines: readonly RabLine[];
  /** The row of each line in the overview, to which the forms refer. */
  readonly places: ReadonlyMap<RabLine, number>;
  readonly labels: Labels;
  readonly premium: Premium;
  readonly facts: RunFacts;
  readonly names: { readonly kecamatan: Shown; readonly village: Shown };
  /** Undefined where the policy's regency is not known. */
  readonly area?: FormArea | undefined;
}

/** Where the village lies, a line each: H.1 of Permendagri 20/2018 asks for all of them, known or not. */
export function placeLines({
  names,
  area,
  facts,
}: RabBook): readonly (readonly [label: Shown, value: Shown])[] {
  const code = facts.policy.regency;
  return [
    [T.village, names.village],
    [T.kecamatan, names.kecamatan],
    [T.regency, area?.regency ?? (code === undefined ? T.dots : shownText(code))],
    [T.province, area?.province ?? T.dots],
  ];
}

/** Lines of one activity, object and fund. */
export interface Account {
  readonly activity: Shown | undefined;
  readonly object: Shown | undefined;
  readonly fund: RabLine['entry']['fund'];
  readonly lines: readonly RabLine[];
}

/** What passes through the village's budget, by activity, object and fund in their order. */
export function accountsOf({ lines }: RabBook): readonly Account[] {
  const accounts = new Map<string, { of: RabLine['entry']; lines: RabLine[] }>();
  for (const line of lines) {
    const { activity = '', object = '', fund } = line.entry;
    if (!isVillageFund(fund)) continue;
    const key = [activity, object, fund].join('|');
    const known = accounts.get(key);
    if (known) known.lines.push(line);
    else accounts.set(key, { of: line.entry, lines: [line] });
  }
  return [...accounts.values()]
    .map(({ of: { activity, object, fund }, lines: own }) => ({ activity, object, fund, lines: own }))
    .sort((a, b) => order(a.activity, b.activity) || order(a.object, b.object));
}

/** What no code is known of comes last. */
const order = (a: string | undefined, b: string | undefined): number =>
  a === b ? 0 : a === undefined ? 1 : b === undefined || a < b ? -1 : 1;

/** `1.1.03` stands under field 1 and subfield 1.1: each with its name, as far as the lists have it. */
export function fieldsOf(activity: string): readonly (readonly [code: Shown, name: Shown])[] {
  const [field = '', sub = ''] = activity.split('.');
  return [field, `${field}.${sub}`].map((code) => [shownText(code), fieldName(code) ?? NOTHING]);
}

/** The headings above an activity's lines: its field, its subfield and itself, each with its name. */
export const headingsOf = (activity: Shown | undefined): readonly (readonly [code: Shown, name: Shown])[] =>
  activity === undefined
    ? [[NOTHING, T.noCode]]
    : [...fieldsOf(activity), [activity, activityName(activity) ?? NOTHING]];

/** A column of the overview over all its lines, as the other sheets name it. */
export function overRange({ lines, places }: RabBook, key: RabKey): string {
  const rows = lines.map((line) => places.get(line) ?? 0);
  const letter = RAB_COLUMNS.letter(key);
  const [first, last] = rows.reduce(([low, high], at) => [Math.min(low, at), Math.max(high, at)], [
    Number.POSITIVE_INFINITY,
    0,
  ] as [number, number]);
  return `${T.sheet}!$${letter}$${first}:$${letter}$${last}`;
}

/** What the lines of an account cost in the year, however many there are: a sum of their cells has an end. */
export const accountSum = (account: Account, book: RabBook): string =>
  `SUMIFS(${overRange(book, 'amount')},${overRange(book, 'account')},"${keyOfAccount(account)}")`;

/** The total of a column of what accounts cost. */
export const totalOfAccounts = (all: readonly Account[], cells: string): CellModel =>
  money(
    all.reduce((sum, { lines }) => sum + rabSum(lines), 0),
    `SUBTOTAL(9,${cells})`,
  );

/** What an account is for, in words; a code that no list has is left without them. */
export const objectCell = ({ object }: Account): CellModel =>
  wrappedCell(object === undefined ? T.noCode : (objectName(object) ?? NOTHING));

/** The key that the lines of an account have in the overview. */
export const keyOfAccount = ({ lines: [line] }: Account): string =>
  line === undefined ? '' : rabAccountKey(line);

/** Who signs a form, and where: what is said of each in a column of its own. */
type SignedCells = readonly [left: CellModel, middle: CellModel, right: CellModel];

/**
 * Who verifies and makes a form of the village's budget, to the left and right, and lower, in the middle, who approves it: as
 * H.1 of Permendagri 20/2018 has them.
 */
export function signatures({ names, facts }: RabBook, at: (cells: SignedCells) => CellModel[]): RowModel[] {
  const { date, head, secretary, executor } = formsOfVillage(
    facts.policy.forms,
    names.kecamatan,
    names.village,
  );
  const beside = (left: CellModel, right: CellModel): RowModel => row(at([left, '', right]));
  const middle = (cell: CellModel): RowModel => row(at(['', cell, '']));
  const position = (one: Signatory | undefined, usual: Shown): Shown =>
    one?.position === undefined ? usual : T.positionOf(one.position);
  const name = (one: Signatory | undefined): Shown => one?.name ?? T.signature;
  const nip = (one: Signatory | undefined): Shown => (one?.nip === undefined ? NOTHING : T.nip(one.nip));
  return [
    blank,
    beside('', T.placeOf(names.village, date && dateWords(date, 'id'))),
    beside(secretary?.role ?? T.verified, executor?.role ?? T.madeBy),
    beside(position(secretary, T.secretary), position(executor, T.executor)),
    // In the room that the two beside it have for signing: fewer rows, and pages.
    middle(head?.role ?? T.approved),
    middle(position(head, T.head)),
    blank,
    beside(name(secretary), name(executor)),
    beside(nip(secretary), nip(executor)),
    middle(name(head)),
    ...(head?.nip === undefined ? [] : [middle(nip(head))]),
  ];
}
