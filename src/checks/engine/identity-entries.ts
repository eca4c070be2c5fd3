import type { CategoryId } from '../../domain/category.ts';
import type { CalendarDate } from '../../domain/date.ts';
import type { Place } from '../../domain/place.ts';
import { sourceName } from '../../domain/source-name.ts';
import { BytePages } from './byte-pages.ts';
import { NameWords } from './name-words.ts';
import type { PostHolder } from './post-holder.ts';
import { VillageNumbers } from './village-numbers.ts';

/** What stands at fixed places of an entry: the marks, the NIK in two halves of eight digits, the day of birth. */
const MARKS = 0;
const NIK_HIGH = 1;
const NIK_LOW = 5;
const BIRTH = 9;
const REST = 12;
const HALF_BYTES = 4;
const DAY_BYTES = 3;

/** Bits of the marks. */
const HAS_WAGE = 1;
const ACTING = 2;
const ACCEPTED = 4;

/** What follows but for the name: so many numbers, none longer than this. */
const NUMBERS = 9;
const NUMBER_BYTES = 5;

/** What else than the NIK somebody is found by. */
export interface EntryKeys {
  readonly birth: CalendarDate | undefined;
  readonly nameColumn: number | undefined;
}

interface Entry {
  readonly entry: number;
  readonly holder: PostHolder;
  readonly nameColumn: number;
}

/** The holders of NIKs as records of some thirty bytes, for a country has millions; an entry is named by where it begins. */
export class IdentityEntries {
  readonly #bytes = new BytePages();
  readonly #names = new NameWords();
  readonly #sources: Pick<Place, 'file' | 'sheet'>[] = [];
  readonly #categories: CategoryId[] = [];
  readonly #villages = new VillageNumbers();
  /** Few lists are answers to forms. */
  readonly #sent = new Map<number, PostHolder['sent']>();
  /** Few are told to be dead. */
  readonly #died = new Map<number, CalendarDate>();

  /** What was read last: of one person in many rows several checks ask at each of them. */
  #last: Entry | undefined;

  /** The number of the new entry. `nik` has 16 digits. */
  add(nik: string, holder: PostHolder, { birth, nameColumn }: EntryKeys): number {
    const { place, column, name, category, wage, acting, from, to, died, sent } = holder;
    const bytes = this.#bytes;
    const entry = bytes.begin(REST + NUMBERS * NUMBER_BYTES + NameWords.mostBytes(name));
    if (sent !== undefined) this.#sent.set(entry, sent);
    if (died !== undefined) this.#died.set(entry, died);
    bytes.fixed((wage === undefined ? 0 : HAS_WAGE) | (acting ? ACTING : 0), 1);
    bytes.fixed(eightDigits(nik, 0), HALF_BYTES);
    bytes.fixed(eightDigits(nik, 8), HALF_BYTES);
    bytes.fixed(packedDay(birth), DAY_BYTES);
    bytes.number(this.#source(place));
    bytes.number(place.row ?? 0);
    bytes.number(column ?? 0);
    bytes.number(nameColumn ?? 0);
    bytes.number(category === undefined ? 0 : this.#category(category));
    bytes.number(this.#villages.of(holder));
    bytes.number(packedDay(from));
    bytes.number(packedDay(to));
    bytes.number(wage ?? 0);
    this.#names.write(name, bytes);
    return entry;
  }

  isNik(entry: number, nik: string): boolean {
    return (
      this.#bytes.fixedAt(entry, NIK_LOW, HALF_BYTES) === eightDigits(nik, 8) &&
      this.#bytes.fixedAt(entry, NIK_HIGH, HALF_BYTES) === eightDigits(nik, 0)
    );
  }

  nik(entry: number): string {
    const digits = (half: number): string =>
      String(this.#bytes.fixedAt(entry, half, HALF_BYTES)).padStart(8, '0');
    return digits(NIK_HIGH) + digits(NIK_LOW);
  }

  name(entry: number): string {
    return this.holder(entry).name;
  }

  isBorn(entry: number, birth: CalendarDate): boolean {
    return this.#bytes.fixedAt(entry, BIRTH, DAY_BYTES) === packedDay(birth);
  }

  /** No check rejected its row. */
  setAccepted(entry: number): void {
    this.#bytes.set(entry, MARKS, this.#bytes.fixedAt(entry, MARKS, 1) | ACCEPTED);
  }

  isAccepted(entry: number): boolean {
    return (this.#bytes.fixedAt(entry, MARKS, 1) & ACCEPTED) !== 0;
  }

  holder(entry: number): PostHolder {
    return this.#read(entry).holder;
  }

  nameCell(entry: number): Place {
    const { holder, nameColumn } = this.#read(entry);
    return { ...holder.place, column: nameColumn };
  }

  #read(entry: number): Entry {
    if (this.#last?.entry === entry) return this.#last;
    const bytes = this.#bytes;
    const marks = bytes.fixedAt(entry, MARKS, 1);
    bytes.readFrom(entry, REST);
    const { file = sourceName(''), sheet } = this.#sources[bytes.nextNumber()] ?? {};
    const place = { file, sheet, row: bytes.nextNumber() || undefined };
    const column = bytes.nextNumber() || undefined;
    const nameColumn = bytes.nextNumber();
    const category = this.#categories[bytes.nextNumber() - 1];
    const { village = '', kecamatan = '' } = this.#villages.at(bytes.nextNumber()) ?? {};
    const [from, to] = [dayOf(bytes.nextNumber()), dayOf(bytes.nextNumber())];
    const wage = bytes.nextNumber();
    const holder = {
      ...{ place, column, category, village, kecamatan, from, to },
      wage: marks & HAS_WAGE ? wage : undefined,
      acting: marks & ACTING ? true : undefined,
      name: this.#names.read(bytes),
      died: this.#died.get(entry),
      sent: this.#sent.get(entry),
    };
    this.#last = { entry, holder, nameColumn };
    return this.#last;
  }

  /** Rows of one sheet stand together. */
  #source({ file, sheet }: Place): number {
    const last = this.#sources.at(-1);
    if (last?.file !== file || last.sheet !== sheet) this.#sources.push({ file, sheet });
    return this.#sources.length - 1;
  }

  /** Its number, from 1. */
  #category(category: CategoryId): number {
    const at = this.#categories.indexOf(category);
    return at >= 0 ? at + 1 : this.#categories.push(category);
  }
}

function eightDigits(nik: string, from: number): number {
  let number = 0;
  for (let i = from; i < from + 8; i++) number = number * 10 + nik.charCodeAt(i) - 48;
  return number;
}

/** Nine bits for month and day: a day of any year fits into 23. 0: none. */
const MONTH_AND_DAY = 1 << 9;
const DAYS = 1 << 5;

function packedDay(date: CalendarDate | undefined): number {
  if (date === undefined) return 0;
  const day = date % 100;
  const month = Math.floor(date / 100) % 100;
  return Math.floor(date / 10_000) * MONTH_AND_DAY + month * DAYS + day;
}

function dayOf(packed: number): CalendarDate | undefined {
  if (packed === 0) return undefined;
  const month = Math.floor(packed / DAYS) % (MONTH_AND_DAY / DAYS);
  return (Math.floor(packed / MONTH_AND_DAY) * 10_000 + month * 100 + (packed % DAYS)) as CalendarDate;
}
