import type { CategoryId } from '../../domain/category.ts';
import type { CalendarDate } from '../../domain/date.ts';
import type { Place } from '../../domain/place.ts';
import { sourceName } from '../../domain/source-name.ts';
import type { PostHolder } from './post-holder.ts';
import { TextStore } from './text-store.ts';

/** Entries come in pages, so that growing copies nothing. */
const PAGE = 1 << 12;

/** What an entry holds, each a number of 32 bits. */
const NIK_HIGH = 0;
const NIK_LOW = 1;
const SOURCE = 2;
const ROW = 3;
const COLUMN = 4;
const CATEGORY = 5;
const NAME = 6;
const NAME_LENGTH = 7;
const NAME_COLUMN = 8;
const BIRTH = 9;
const FROM = 10;
const TO = 11;
const VILLAGE = 12;
const WAGE = 13;
const MARKS = 14;
const WIDTH = 15;

/** Bits of the marks. */
const HAS_WAGE = 1;
const ACTING = 2;
const ACCEPTED = 4;

/** The holders of NIKs, as numbers in pages of typed arrays; an entry is named by its number, from 0. */
export class IdentityEntries {
  readonly #pages: Int32Array[] = [];
  readonly #names = new TextStore();
  readonly #sources: Pick<Place, 'file' | 'sheet'>[] = [];
  readonly #categories: CategoryId[] = [];
  readonly #villages: Pick<PostHolder, 'village' | 'kecamatan'>[] = [];
  /** Few lists are answers to forms. */
  readonly #sent = new Map<number, PostHolder['sent']>();
  /** Few are told to be dead. */
  readonly #died = new Map<number, CalendarDate>();
  #size = 0;

  /** The number of the new entry. `nik` has 16 digits. */
  add(nik: string, holder: PostHolder): number {
    const { place, column, name, category, wage, acting, from, to, died, sent } = holder;
    const entry = this.#size++;
    if (sent !== undefined) this.#sent.set(entry, sent);
    if (died !== undefined) this.#died.set(entry, died);
    if (entry % PAGE === 0) this.#pages.push(new Int32Array(PAGE * WIDTH));
    const page = this.#pages[Math.floor(entry / PAGE)] as Int32Array;
    const at = (entry % PAGE) * WIDTH;
    page[at + NIK_HIGH] = eightDigits(nik, 0);
    page[at + NIK_LOW] = eightDigits(nik, 8);
    page[at + SOURCE] = this.#source(place);
    page[at + ROW] = place.row ?? 0;
    page[at + COLUMN] = column ?? 0;
    page[at + FROM] = from ?? 0;
    page[at + TO] = to ?? 0;
    page[at + VILLAGE] = this.#village(holder);
    page[at + WAGE] = wage ?? 0;
    page[at + MARKS] = (wage === undefined ? 0 : HAS_WAGE) | (acting ? ACTING : 0);
    page[at + CATEGORY] = category === undefined ? 0 : this.#category(category);
    page[at + NAME] = this.#names.add(name);
    page[at + NAME_LENGTH] = name.length;
    return entry;
  }

  /** By what else the entry is found. */
  setPerson(entry: number, birth: number, nameColumn: number): void {
    this.#set(entry, BIRTH, birth);
    this.#set(entry, NAME_COLUMN, nameColumn);
  }

  isNik(entry: number, nik: string): boolean {
    return (
      this.#get(entry, NIK_HIGH) === eightDigits(nik, 0) && this.#get(entry, NIK_LOW) === eightDigits(nik, 8)
    );
  }

  nik(entry: number): string {
    const digits = (which: number): string => String(this.#get(entry, which)).padStart(8, '0');
    return digits(NIK_HIGH) + digits(NIK_LOW);
  }

  name(entry: number): string {
    return this.#names.at(this.#get(entry, NAME), this.#get(entry, NAME_LENGTH));
  }

  birth(entry: number): number {
    return this.#get(entry, BIRTH);
  }

  /** No check rejected its row. */
  setAccepted(entry: number): void {
    this.#set(entry, MARKS, this.#get(entry, MARKS) | ACCEPTED);
  }

  isAccepted(entry: number): boolean {
    return (this.#get(entry, MARKS) & ACCEPTED) !== 0;
  }

  holder(entry: number): PostHolder {
    const { village = '', kecamatan = '' } = this.#villages[this.#get(entry, VILLAGE)] ?? {};
    const marks = this.#get(entry, MARKS);
    return {
      place: this.#place(entry),
      column: this.#get(entry, COLUMN) || undefined,
      name: this.name(entry),
      category: this.#categories[this.#get(entry, CATEGORY) - 1],
      village,
      kecamatan,
      wage: marks & HAS_WAGE ? this.#get(entry, WAGE) : undefined,
      acting: marks & ACTING ? true : undefined,
      from: (this.#get(entry, FROM) || undefined) as CalendarDate | undefined,
      to: (this.#get(entry, TO) || undefined) as CalendarDate | undefined,
      died: this.#died.get(entry),
      sent: this.#sent.get(entry),
    };
  }

  nameCell(entry: number): Place {
    return { ...this.#place(entry), column: this.#get(entry, NAME_COLUMN) };
  }

  #place(entry: number): Place {
    const { file = sourceName(''), sheet } = this.#sources[this.#get(entry, SOURCE)] ?? {};
    return { file, sheet, row: this.#get(entry, ROW) || undefined };
  }

  /** Rows of one sheet stand together. */
  #source({ file, sheet }: Place): number {
    const last = this.#sources.at(-1);
    if (last?.file !== file || last.sheet !== sheet) this.#sources.push({ file, sheet });
    return this.#sources.length - 1;
  }

  /** Rows of one village stand together. */
  #village({ village, kecamatan }: PostHolder): number {
    const last = this.#villages.at(-1);
    if (last?.village !== village || last.kecamatan !== kecamatan)
      this.#villages.push({ village, kecamatan });
    return this.#villages.length - 1;
  }

  /** Its number, from 1. */
  #category(category: CategoryId): number {
    const at = this.#categories.indexOf(category);
    return at >= 0 ? at + 1 : this.#categories.push(category);
  }

  #get(entry: number, which: number): number {
    return this.#pages[Math.floor(entry / PAGE)]?.[(entry % PAGE) * WIDTH + which] ?? 0;
  }

  #set(entry: number, which: number, value: number): void {
    const page = this.#pages[Math.floor(entry / PAGE)];
    if (page) page[(entry % PAGE) * WIDTH + which] = value;
  }
}

function eightDigits(nik: string, from: number): number {
  let number = 0;
  for (let i = from; i < from + 8; i++) number = number * 10 + nik.charCodeAt(i) - 48;
  return number;
}
