import type { Field } from '../domain/field.ts';
import type { Language } from '../domain/language.ts';
import type { Place } from '../domain/place.ts';
import { type Shown, shownNik } from '../domain/shown.ts';
import type { Reading, RosterRow } from '../roster/rows/row.ts';
import { clean } from '../roster/values/text.ts';
import { FIELD_NAMES } from '../text/roster/fields.ts';
import { type Check, cellOf, type Where } from './engine/check.ts';
import { listKey } from './engine/same-lists.ts';
import { seenFrom } from './engine/seen-from.ts';

/** `differs`: the fields in which the two answers are not alike; none where they say the same. */
interface Args {
  readonly masked: Shown;
  readonly later: Shown;
  readonly differs: readonly Field[];
}

interface Replaced {
  readonly where: Where;
  readonly masked: Shown;
  readonly row: RosterRow;
  readonly other: Place;
}

/**
 * Somebody answered a form again: the later answer counts, the earlier one costs nothing. It is said with what is not alike, for
 * two answers may also tell of two posts. Answers that say the same are a note.
 */
export const answerReplaced: Check<Args> = {
  level: 'row',
  severity: 'warning',
  rejects: false,
  create: ({ villages }, report) => {
    const answers = new Map<string, RosterRow>();
    const replaced: Replaced[] = [];
    return {
      only: ['several'],
      accepted(row, months) {
        if (!months || !row.nik?.value || !row.sent) return;
        const where = cellOf(row, row.nik);
        answers.set(keyOf(where.place), row);
        const { answer } = months;
        if (answer?.counts === 'other')
          replaced.push({
            where: { ...where, village: villages.of(row)?.name, related: [answer.other] },
            masked: shownNik(row.nik.value),
            row,
            other: answer.other,
          });
      },
      end() {
        for (const { where, masked, row, other } of replaced) {
          const later = answers.get(keyOf(other));
          const differs = later ? differing(row, later) : [];
          const softer = differs.length === 0 ? ({ severity: 'info' } as const) : {};
          report({ masked, later: seenFrom(row.place, other), differs }, { ...where, ...softer });
        }
      },
    };
  },
  page: {
    example: { masked: '3516**********03', later: 'B8', differs: ['tgl_mulai'] },
    id: {
      title: 'Menjawab formulir dua kali',
      message: ({ masked, later, differs }) =>
        differs.length === 0
          ? `NIK ${masked} menjawab lagi di ${later} dengan isi yang sama; yang dihitung ${later}.`
          : `NIK ${masked} menjawab lagi di ${later}, yang dikirim kemudian dan berbeda pada ${named(differs, 'id')}; yang dihitung ${later}, baris ini tidak.`,
      todo: ({ later, differs }) =>
        differs.length === 0
          ? 'Tidak perlu diubah.'
          : `Periksa ${later}. Bila keduanya berlaku berurutan, isi Tanggal Akhir di baris yang lebih dahulu dan Tanggal Mulai di yang kemudian.`,
      wrong: 'B4 dikirim 10:12 dengan mulai 01-01-2026, B8 dikirim 19:40 dengan mulai 01-06-2026',
      right: 'satu jawaban tiap orang',
    },
    en: {
      title: 'A form answered twice',
      message: ({ masked, later, differs }) =>
        differs.length === 0
          ? `NIK ${masked} answered again in ${later} and said the same; ${later} is counted.`
          : `NIK ${masked} answered again in ${later}, which was sent later and differs in ${named(differs, 'en')}; ${later} is counted, this row is not.`,
      todo: ({ later, differs }) =>
        differs.length === 0
          ? 'Nothing needs to be changed.'
          : `Look at ${later}. If both hold, one after the other, fill in the End date of the earlier term and the Start date of the later one.`,
      wrong: 'B4 sent at 10:12 with the start 01-01-2026, B8 sent at 19:40 with the start 01-06-2026',
      right: 'one answer of each person',
    },
  },
};

const keyOf = (place: Place): string => `${listKey(place)}\u0000${place.row}\u0000${place.column}`;

const named = (fields: readonly Field[], language: Language): string =>
  fields.map((field) => FIELD_NAMES[field][language]).join(', ');

const isReading = (value: unknown): value is Reading<unknown> =>
  typeof value === 'object' && value !== null && 'field' in value && 'text' in value && 'column' in value;

/** What a reading says, however it is typed. */
const saying = ({ value, text }: Reading<unknown>): string =>
  typeof value === 'number' || typeof value === 'boolean' ? String(value) : clean(text).toLowerCase();

/** The fields of which two rows do not say the same, each once. */
function differing(a: RosterRow, b: RosterRow): Field[] {
  const keys = Object.keys({ ...a, ...b }) as (keyof RosterRow)[];
  const fields = keys.flatMap((key): Field[] => {
    const [one, other] = [a[key], b[key]].map((each) => (isReading(each) ? each : undefined));
    if (key === 'sent' || (!one && !other)) return [];
    const same = one && other && saying(one) === saying(other);
    return same ? [] : [(one ?? other)?.field ?? 'keterangan'];
  });
  return [...new Set(fields)];
}
