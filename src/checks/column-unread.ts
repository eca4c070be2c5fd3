import type { Field } from '../domain/field.ts';
import { columnLetter, type Place } from '../domain/place.ts';
import { type Shown, shownText } from '../domain/shown.ts';
import type { ColumnMatch, Looks } from '../roster/rows/row.ts';
import { isPlainHeading } from '../text/parts/shell-word.ts';
import { quoted } from '../text/parts/words.ts';
import { FIELD_NAMES } from '../text/roster/fields.ts';
import { chargesWages } from './engine/charged-wage.ts';
import type { Check } from './engine/check.ts';
import { TickedMonths } from './engine/ticked-months.ts';

/** `field`: what it would have to be read as. `other` or `besides`: the other reading, or the other column of that field. */
interface Args {
  readonly header: Shown;
  readonly column: Shown;
  /** None of one that tells who is still in the post. */
  readonly field?: Field | undefined;
  readonly other?: Field | undefined;
  readonly besides?: Shown | undefined;
  /** Of columns under months: the last one's letter and heading, how many people are ticked otherwise than their term, the first's row. */
  readonly last?: Shown | undefined;
  readonly until?: Shown | undefined;
  readonly people?: number | undefined;
  readonly first?: number | undefined;
}

/** What a column of such values is read as, where nothing more is known of it. */
const FIELDS: Readonly<Record<Exclude<Looks, 'status' | 'months'>, Field>> = {
  day: 'tgl_mulai',
  money: 'upah',
  post: 'jabatan',
  village: 'desa',
};

/**
 * A column that would change who is charged, for how long, on what or to whom was not read: it fits nothing, or two
 * readings equally well. Nothing is guessed, and nothing computed without it is right until somebody says which it is.
 * A wage matters only where wages are charged.
 */
export const columnUnread: Check<Args> = {
  level: 'header',
  severity: 'error',
  rejects: false,
  unsettles: true,
  create: ({ policy }, report) => {
    const byWage = chargesWages(policy);
    const say = (columns: readonly ColumnMatch[], place: Place): void => {
      for (const { column, header, doubt, looks, likely, evidence } of columns) {
        if (looks === 'status' && doubt === undefined) {
          report(
            { header: shownText(header), column: columnLetter(column) },
            { place: { ...place, column } },
          );
          continue;
        }
        const field = doubt ?? fieldOf(looks, likely);
        if (field === undefined || (field === 'upah' && !byWage)) continue;
        const { otherField: other, otherColumn } = (doubt && evidence) || {};
        const besides = otherColumn === undefined ? undefined : columnLetter(otherColumn);
        report(
          { header: shownText(header), column: columnLetter(column), field, other, besides },
          { place: { ...place, column }, field },
        );
      }
    };
    const ticked = new TickedMonths();
    return {
      sheet({ place, layout }) {
        const at = { ...place, row: layout?.headerRow };
        ticked.begin(layout?.columns, at);
        if (layout) say(layout.columns, at);
      },
      only: ['otherMonths'],
      row: ({ place, otherMonths }) => void (otherMonths && ticked.note(place)),
      skipped({ row, columns }, place) {
        if (!columns) return;
        say(columns, { ...place, row });
        ticked.begin(columns, { ...place, row });
      },
      sheetEnd() {
        for (const { args, place } of ticked.end()) report(args, { place });
      },
    };
  },
  page: {
    example: { header: 'Tanggal', column: 'F', field: 'tgl_mulai', other: 'tgl_akhir' },
    id: {
      title: 'Kolom yang menentukan iuran tidak terbaca',
      message: ({ header, column, field, other, besides, last, until, people, first }) =>
        last !== undefined
          ? `${span(header, column, last, until, ['Kolom', 'sampai'])} tampaknya bulan yang ditanggung, dan tidak dibaca: isian ${people} orang tidak sama dengan masa tugas yang terbaca, mulai baris ${first}. Itu menentukan bulan iuran.`
          : field === undefined
            ? `${name(header, column, 'Kolom')} tampaknya menyebut siapa yang masih bertugas, tetapi isinya tidak dimengerti.`
            : `${name(header, column, 'Kolom')} tidak dibaca: mungkin ${FIELD_NAMES[field].id}${
                other ? `, mungkin ${FIELD_NAMES[other].id}` : ''
              }${besides ? `, tetapi kolom ${besides} juga cocok` : ''}. Isinya menentukan iuran.`,
      todo: ({ header, column, field, other, last }) =>
        last !== undefined
          ? 'Tulis hari pertama dan terakhir tiap orang di kolom Tanggal Mulai dan Tanggal Berakhir (masa yang terputus: dua baris). Bila kolom itu tentang hal lain, sebut di judulnya, misalnya Kehadiran Jan.'
          : field === undefined
            ? 'Tulis Aktif atau Tidak aktif di kolom itu; bila bukan tentang itu, ganti judulnya.'
            : `Sebutkan artinya: --map ${field}=${wanted(header, column)}${
                other ? ` atau --map ${other}=${wanted(header, column)}` : ''
              }. Bila bukan ${other ? 'keduanya' : 'itu'}, tulis judul yang menyebut isinya.`,
      wrong: 'NIK | Nama | Jabatan | Tanggal',
      right: 'NIK | Nama | Jabatan | TMT',
    },
    en: {
      title: 'A column that decides the contribution was not read',
      message: ({ header, column, field, other, besides, last, until, people, first }) =>
        last !== undefined
          ? `${span(header, column, last, until, ['Column', 'to'])} seems to tell the months that are covered, and was not read: those of ${people} ${people === 1 ? 'person' : 'people'} are not those of the term that was read, from row ${first} on. That decides the months of contribution.`
          : field === undefined
            ? `${name(header, column, 'Column')} seems to tell who is still in the post, but what stands in it is not understood.`
            : `${name(header, column, 'Column')} was not read: perhaps ${FIELD_NAMES[field].en}${
                other ? `, perhaps ${FIELD_NAMES[other].en}` : ''
              }${besides ? `, but column ${besides} fits as well` : ''}. It decides the contribution.`,
      todo: ({ header, column, field, other, last }) =>
        last !== undefined
          ? 'Write each person’s first and last day into columns Tanggal Mulai and Tanggal Berakhir (two rows for a broken term). If the columns are about something else, say so in their headings, such as Kehadiran Jan.'
          : field === undefined
            ? 'Write Aktif or Tidak aktif in that column; if it is about something else, change its heading.'
            : `Say what it is: --map ${field}=${wanted(header, column)}${
                other ? ` or --map ${other}=${wanted(header, column)}` : ''
              }. If it is ${other ? 'neither' : 'not'}, give it a heading that says what it holds.`,
      wrong: 'NIK | Name | Post | Date',
      right: 'NIK | Name | Post | Start date',
    },
  },
};

const OF_TERM: ReadonlySet<Field> = new Set(['tgl_mulai', 'tgl_akhir', 'tgl_meninggal']);

function fieldOf(looks: Looks | undefined, likely: Field | undefined): Field | undefined {
  if (looks === undefined || looks === 'status' || looks === 'months') return undefined;
  const fits = looks === 'day' && likely !== undefined && OF_TERM.has(likely);
  return fits ? likely : FIELDS[looks];
}

const name = (header: Shown, column: string, word: string): string =>
  header === '' ? `${word} ${column}` : `${word} ${column} ${quoted(header)}`;

/** `Kolom G sampai R (“Jan” … “Des”)` */
const span = (
  header: Shown,
  column: string,
  last: string,
  until: Shown | undefined,
  [word, to]: readonly [string, string],
): string =>
  column === last
    ? name(header, column, word)
    : `${word} ${column} ${to} ${last} (${quoted(header)} … ${until === undefined ? last : quoted(until)})`;

const wanted = (header: string, column: string): string => (isPlainHeading(header) ? `"${header}"` : column);
