import type { ChangeLine } from '../../budget/changes/compare-budgets.ts';
import type { Premium } from '../../budget/premium.ts';
import { FUNDS, isVillageFund } from '../../domain/fund.ts';
import { NOTHING, type Shown, shownText, upper } from '../../domain/shown.ts';
import { LOCAL_VILLAGE_WORDS } from '../../domain/village/name.ts';
import type { CellModel, RowModel } from '../../domain/workbook.ts';
import { formsOfVillage, type Signatory } from '../../policy/forms/forms.ts';
import type { FormArea } from '../../policy/official-areas.ts';
import { RAB_TEXT } from '../../text/budget/rab.ts';
import { dateWords } from '../../text/parts/format.ts';
import type { RowAddress } from '../parts/columns.ts';
import type { Labels } from '../parts/labels.ts';
import type { RunFacts } from '../parts/run-facts.ts';
import { blank, centred, money, row } from '../workbook/cells.ts';
import { RAB_COLUMNS, type RabKey, rabAccountKey } from './rab-columns.ts';
import { type RabLine, rabSum } from './rab-lines.ts';
import type { OutlineRow } from './rab-outline.ts';

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
  /** What becomes of each line of the budget that this one changes; undefined where it changes none. */
  readonly changes?: readonly ChangeLine[] | undefined;
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
  /** None where only the budget that is changed has money there. */
  readonly lines: readonly RabLine[];
  /** What the budget that is changed had there; nought where none is. */
  readonly before: number;
}

/** What passes through the village's budget, by activity, object and fund in their order. */
export function accountsOf({ lines, changes = [] }: RabBook): readonly Account[] {
  const accounts = new Map<string, Account & { lines: RabLine[]; before: number }>();
  const accountOf = ({ activity, object, fund }: Pick<Account, 'activity' | 'object' | 'fund'>) => {
    const key = [activity ?? '', object ?? '', fund].join('|');
    const known = accounts.get(key) ?? { activity, object, fund, lines: [], before: 0 };
    accounts.set(key, known);
    return known;
  };
  for (const line of lines) if (isVillageFund(line.entry.fund)) accountOf(line.entry).lines.push(line);
  for (const change of changes)
    if (isVillageFund(change.fund) && change.before !== 0) accountOf(change).before += change.before;
  return [...accounts.values()].sort(
    (a, b) =>
      orderOfCodes(a.activity, b.activity) ||
      orderOfCodes(a.object, b.object) ||
      FUNDS.indexOf(a.fund) - FUNDS.indexOf(b.fund),
  );
}

/** What no code is known of comes last. */
export const orderOfCodes = (a: string | undefined, b: string | undefined): number =>
  a === b ? 0 : a === undefined ? 1 : b === undefined || a < b ? -1 : 1;

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
export const accountSum = (account: Account, book: RabBook): string | undefined =>
  account.lines.length === 0
    ? undefined
    : `SUMIFS(${overRange(book, 'amount')},${overRange(book, 'account')},"${keyOfAccount(account)}")`;

/** The sum of so many rows below a cell, those that are sums themselves left out. */
export const sumBelow = <Key extends string>(at: RowAddress<Key>, key: Key, below: number): string =>
  `SUBTOTAL(9,${at.letter(key)}${at.row + 1}:${at.letter(key)}${at.row + below})`;

/** What the row of an outline costs in the year: an account by a formula of its own, others as the sum of the rows below them. */
export function yearCell<Key extends string>(
  { level, accounts, below }: OutlineRow<Account>,
  at: RowAddress<Key>,
  key: Key,
  formula: (account: Account) => string | undefined,
): CellModel {
  const [one] = accounts;
  const sum = accounts.reduce((all, { lines }) => all + rabSum(lines), 0);
  return money(sum, level === 'account' && one ? formula(one) : sumBelow(at, key, below));
}

/** The same of the budget that is changed: what it had for an account is no formula. */
export function beforeCell<Key extends string>(
  { level, accounts, below }: OutlineRow<Account>,
  at: RowAddress<Key>,
  key: Key,
): CellModel {
  return money(sumBefore(accounts), level === 'account' ? undefined : sumBelow(at, key, below));
}

export const sumBefore = (accounts: readonly Account[]): number =>
  accounts.reduce((sum, { before }) => sum + before, 0);

/** The fund of an account, where the account has money on that side. */
export const sourceCell = ({ level, accounts: [one] }: OutlineRow<Account>, isThere = true): CellModel =>
  level === 'account' && one && isThere ? centred(one.fund) : '';

/** The total of a column of what accounts cost. */
export const totalOfAccounts = (all: readonly Account[], cells: string): CellModel =>
  money(
    all.reduce((sum, { lines }) => sum + rabSum(lines), 0),
    `SUBTOTAL(9,${cells})`,
  );

/** The key that the lines of an account have in the overview. */
export const keyOfAccount = ({ lines: [line] }: Account): string =>
  line === undefined ? '' : rabAccountKey(line);

/** `PEMERINTAH DESA SUKAMAJU`; a nagari or gampong is called what it is. */
export function governmentLine({ names }: RabBook): Shown {
  const [first = ''] = names.village.toLowerCase().split(' ');
  const name = upper(names.village);
  return LOCAL_VILLAGE_WORDS.includes(first) ? T.governmentOf(name) : T.government(name);
}

/** Murni, or Perubahan where the budget changes one that was kept. */
export const kindOfBudget = ({ changes }: RabBook): Shown => (changes === undefined ? T.original : T.changed);

/** Who signs a form, and where: what is said of each in a column of its own. */
type SignedCells = readonly [left: CellModel, middle: CellModel, right: CellModel];

/**
 * Who verifies and makes a form of the village's budget, to the left and right, and lower, in the middle, who approves it: as
 * H.1 of Permendagri 20/2018 has them.
 */
export function signatures(book: RabBook, at: (cells: SignedCells) => CellModel[]): RowModel[] {
  const { place, head, secretary, executor } = signedBy(book);
  const beside = (left: CellModel, right: CellModel): RowModel => row(at([left, '', right]));
  const middle = (cell: CellModel): RowModel => row(at(['', cell, '']));
  return [
    blank,
    beside('', place),
    beside(secretary.role ?? T.verified, executor.role ?? T.madeBy),
    beside(secretary.position, executor.position),
    // In the room that the two beside it have for signing: fewer rows, and pages.
    middle(head.role ?? T.approved),
    middle(head.position),
    blank,
    beside(secretary.name, executor.name),
    beside(secretary.nip, executor.nip),
    middle(head.name),
    ...(head.nip === NOTHING ? [] : [middle(head.nip)]),
  ];
}

/** The same three in one row, as villages print their RAB: who approves, who has verified and who carries it out. */
export function signaturesBeside(book: RabBook, at: (cells: SignedCells) => CellModel[]): RowModel[] {
  const { place, head, secretary, executor } = signedBy(book);
  const three = (of: (one: Signed) => Shown): RowModel => row(at([of(head), of(secretary), of(executor)]));
  return [
    row(at(['', '', place])),
    row(at([head.role ?? T.approved, secretary.role ?? T.hasVerified, executor.role ?? T.madeBy])),
    three(({ position }) => position),
    blank,
    blank,
    three(({ name }) => name),
    ...([head, secretary, executor].some(({ nip }) => nip !== NOTHING) ? [three(({ nip }) => nip)] : []),
  ];
}

interface Signed {
  readonly role: Shown | undefined;
  readonly position: Shown;
  readonly name: Shown;
  readonly nip: Shown;
}

function signedBy({ names, facts }: RabBook) {
  const { date, head, secretary, executor } = formsOfVillage(
    facts.policy.forms,
    names.kecamatan,
    names.village,
  );
  const signed = (one: Signatory | undefined, usual: Shown): Signed => ({
    role: one?.role,
    position: one?.position === undefined ? usual : T.positionOf(one.position),
    name: one?.name ?? T.signature,
    nip: one?.nip === undefined ? NOTHING : T.nip(one.nip),
  });
  return {
    place: T.placeOf(names.village, date && dateWords(date, 'id')),
    head: signed(head, T.head),
    secretary: signed(secretary, T.secretary),
    executor: signed(executor, T.executor),
  };
}
