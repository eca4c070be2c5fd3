import type { Place } from '../domain/place.ts';
import { NOTHING, type Shown, shownNik } from '../domain/shown.ts';
import { quoted } from '../text/parts/words.ts';
import { type Check, cellOf } from './engine/check.ts';
import { heldBeside } from './engine/post-holder.ts';
import { listKey } from './engine/same-lists.ts';
import { seenFrom } from './engine/seen-from.ts';
import { type UnreadTimes, unreadTimes } from './engine/unread-times.ts';

/** `why`: both were sent at one time, a time could not be read for sure, or the column of times was not read: which one. */
interface Args {
  readonly masked: Shown;
  readonly other: Shown;
  readonly why: 'same-time' | 'time-unread' | 'column-unread';
  readonly column?: Shown | undefined;
  readonly header?: Shown | undefined;
}

/** Somebody answered a form again, and nothing tells which answer is later: no total is sure until somebody says it. */
export const answerOrderUnsure: Check<Args> = {
  level: 'row',
  severity: 'error',
  rejects: false,
  unsettles: true,
  create: (_context, report) => {
    const said = new Set<string>();
    let unread: UnreadTimes | undefined;
    let list = '';
    return {
      only: ['several'],
      sheet({ place, layout }) {
        unread = unreadTimes(layout);
        list = listKey(place);
      },
      accepted(row, months) {
        const { nik } = row;
        if (!nik?.value || !months) return;
        const { answer } = months;
        const beside = unread && heldBeside(months).find((one) => listKey(one.place) === list);
        const other = answer?.counts === 'unknown' ? answer.other : beside?.place;
        const where = cellOf(row, nik);
        if (!other || said.has(pairOf(where.place, other))) return;
        said.add(pairOf(where.place, other));
        const why = answer ? (answer.sameTime ? 'same-time' : 'time-unread') : 'column-unread';
        const args = { masked: shownNik(nik.value), other: seenFrom(row.place, other), why } as const;
        report(answer ? args : { ...args, ...unread }, { ...where, related: [other] });
      },
    };
  },
  page: {
    example: { masked: '3516**********03', other: 'B8', why: 'same-time' },
    id: {
      title: 'Tidak diketahui jawaban mana yang lebih baru',
      message: ({ masked, other, why, column, header }) =>
        `NIK ${masked} menjawab formulir di sini dan di ${other}, dan ${
          why === 'same-time'
            ? 'waktu keduanya sama'
            : why === 'time-unread'
              ? 'waktunya tidak dapat dipastikan'
              : `kolom ${column} ${quoted(header ?? NOTHING)}, yang tampaknya waktu pengisian, tidak dibaca`
        }: tidak diketahui mana yang lebih baru.`,
      todo: ({ why, column }) =>
        why === 'column-unread'
          ? `Bila kolom itu waktu pengisian, sebutkan: --map waktu_isi=${column}. Bila bukan, isi Tanggal Mulai dan Tanggal Akhir di kedua baris.`
          : 'Betulkan waktu pengisian di salah satu baris; bila keduanya berlaku berurutan, isi Tanggal Mulai dan Tanggal Akhir di kedua baris.',
      wrong: 'B4 dan B8 sama-sama dikirim 25-11-2026 10:12, dengan Tanggal Mulai yang berbeda',
      right: 'B4 dikirim 25-11-2026 10:12, B8 dikirim 25-11-2026 19:40',
    },
    en: {
      title: 'Which answer is later is not known',
      message: ({ masked, other, why, column, header }) =>
        `NIK ${masked} answered the form here and in ${other}, and ${
          why === 'same-time'
            ? 'both were sent at one time'
            : why === 'time-unread'
              ? 'when is not sure'
              : `column ${column} ${quoted(header ?? NOTHING)}, which seems to hold the times, was not read`
        }: which one is later is not known.`,
      todo: ({ why, column }) =>
        why === 'column-unread'
          ? `If that column holds the times of the answers, say so: --map waktu_isi=${column}. If not, fill in Start date and End date in both rows.`
          : 'Put the time right in one of the rows; if both hold, one after the other, fill in Start date and End date in both.',
      wrong: 'B4 and B8 both sent on 25-11-2026 at 10:12, with different start dates',
      right: 'B4 sent on 25-11-2026 at 10:12, B8 sent on 25-11-2026 at 19:40',
    },
  },
};

const cellKey = (place: Place): string => `${listKey(place)} ${place.row} ${place.column}`;
const pairOf = (a: Place, b: Place): string => [cellKey(a), cellKey(b)].sort().join('\u0000');
