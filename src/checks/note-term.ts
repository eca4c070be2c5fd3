import type { CalendarDate } from '../domain/date.ts';
import type { Field } from '../domain/field.ts';
import { type Shown, shownText } from '../domain/shown.ts';
import { leftInRemark } from '../roster/values/left-behind.ts';
import { remembering } from '../roster/values/remembering.ts';
import { daysInRemark, endWithoutYear, matters, type SaidDay } from '../roster/values/said-term.ts';
import { quoted } from '../text/parts/words.ts';
import { FIELD_NAMES } from '../text/roster/fields.ts';
import { type Check, cellOf } from './engine/check.ts';

interface Args {
  readonly text: Shown;
  /** The column that would have to say it. */
  readonly field: Extract<Field, 'tgl_mulai' | 'tgl_akhir'>;
}

/**
 * A remark tells the first or the last day in the post, and the column of it says nothing in the row: the person is charged in months in which
 * there may be no post. Of a month without its year nobody knows which it is. Days so long ago, or so far ahead, that no month of the years around the day of the run depends on them are left alone.
 */
export const noteTerm: Check<Args> = {
  level: 'cell',
  severity: 'warning',
  rejects: false,
  personal: true,
  create: ({ asOf }, report) => {
    const tells = remembering((text) => endsTold(text, asOf));
    return {
      only: ['remark'],
      row(row) {
        const { note, from, to } = row;
        if (note === undefined) return;
        const text = note.value ?? note.text;
        const which = tells(text).find((each) => (each === 'first' ? from : to) === undefined);
        if (which)
          report(
            { text: shownText(note.text), field: which === 'first' ? 'tgl_mulai' : 'tgl_akhir' },
            cellOf(row, note),
          );
      },
    };
  },
  page: {
    example: { text: 'mulai 1 Juli 2026', field: 'tgl_mulai' },
    id: {
      title: 'Keterangan menyebut masa tugas',
      message: ({ text, field }) =>
        `Tertulis ${quoted(text)}, tetapi ${FIELD_NAMES[field].id} kosong: bulan di luar masa itu tetap dihitung.`,
      todo: ({ field }) =>
        `Bila itu hari ${field === 'tgl_mulai' ? 'pertama' : 'terakhir'}nya bertugas, isi kolom ${FIELD_NAMES[field].id}. Bila tentang hal lain, biarkan.`,
      wrong: 'mulai 1 Juli 2026',
      right: 'menggantikan Pak Slamet',
    },
    en: {
      title: 'A remark tells the term',
      message: ({ text, field }) =>
        `It reads ${quoted(text)}, but ${FIELD_NAMES[field].en} is empty: months outside that term are still charged.`,
      todo: ({ field }) =>
        `If that is the ${field === 'tgl_mulai' ? 'first' : 'last'} day in the post, fill in the column ${FIELD_NAMES[field].en}. If it is about something else, leave it.`,
      wrong: 'mulai 1 Juli 2026',
      right: 'menggantikan Pak Slamet',
    },
  },
};

/** Which ends of the term a remark tells that matter; who has left is asked about by `note-left`. */
function endsTold(text: string, asOf: CalendarDate): readonly SaidDay['which'][] {
  if (leftInRemark(text)) return [];
  const said = daysInRemark(text);
  if (said.length > 0) return said.filter((each) => matters(each, asOf)).map(({ which }) => which);
  const which = endWithoutYear(text);
  return which ? [which] : [];
}
