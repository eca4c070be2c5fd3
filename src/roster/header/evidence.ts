import type { Field } from '../../domain/field.ts';
import type { Shape } from '../../domain/kinds/column.ts';
import { type ContentJudge, SURE_SHARE } from './content.ts';
import { type Case, type Column, never } from './evidence-case.ts';
import { DAY_CASES } from './evidence-of-days.ts';
import type { HeaderCell } from './header-block.ts';
import { KECAMATAN_FIRST, OPENING, SENDING, VILLAGE_FIRST } from './heading-words.ts';
import { isLongerPay } from './longer-pay.ts';
import { type Root, rootsOf } from './roots.ts';
import type { ShapeShare } from './shapes.ts';

/**
 * What speaks for a column being a field, in points. Four are as good as a guess; five and a lead of two over every other
 * reading are taken. Words of the header alone, or the look of the values alone, seldom reach that; both together do.
 */
export interface FieldEvidence {
  readonly points: number;
  readonly shape?: Shape | undefined;
  readonly roots: readonly Root[];
}

export function columnOf(
  cell: HeaderCell,
  judge: ContentJudge,
  share: ShapeShare,
  nik: number | undefined,
): Column {
  const { column } = cell;
  let birth: boolean | undefined;
  return {
    cell,
    roots: rootsOf(cell.header),
    is: (shape) => share.isMost(column, shape),
    // Asked only of columns that their headers leave open.
    get birth() {
      birth ??=
        nik !== undefined &&
        nik !== column &&
        judge.filled(column) > 0 &&
        (judge.birthShare(column, nik) ?? 0) >= SURE_SHARE;
      return birth;
    },
    get variety() {
      const filled = judge.filled(column);
      return filled === 0 ? 0 : judge.distinct(column) / filled;
    },
  };
}

/** `Nama Desa` is no person, `Nama Kepala Desa` is one. */
const NOT_PEOPLE: readonly Root[] = ['village', 'kecamatan', 'post', 'address', 'thing'];

const PEOPLE_THERE: readonly Root[] = ['post', 'person', 'village', 'address'];

/** What speaks for each field that can be told by evidence, and what against it. */
const CASES: Partial<Record<Field, Case>> = {
  nik: {
    shapes: [['sixteen', 6]],
    roots: [[['nik'], 3]],
    against: [...never('card', 'other', 'mother'), ['phone', -8]],
  },
  nama: {
    shapes: [['name', 2]],
    roots: [
      [['name', 'person'], 5],
      [['name'], 4],
      [['person'], 3],
    ],
    against: never('mother', 'other', 'card', 'born', 'sex', 'status', 'phone'),
    also: ({ roots, variety }) =>
      (!roots.has('person') && NOT_PEOPLE.some((root) => roots.has(root)) ? -12 : 0) +
      (variety < 0.5 ? -2 : 0),
  },
  jabatan: {
    shapes: [
      ['office', 3],
      ['post', 6],
      ['words', 2],
    ],
    roots: [[['post'], 3]],
    against: never('card', 'other', 'mother', 'born', 'sex'),
    also: ({ is, birth }) => (birth || is('day') || is('money') || is('village') ? -8 : 0),
  },
  upah: {
    shapes: [['money', 3]],
    roots: [[['pay'], 4]],
    against: [...never('cut', 'other', 'phone', 'card', 'nik'), ['sum', -1]],
    also: ({ cell, is }) => (cell.names.some(isLongerPay) ? -12 : 0) + (is('day') ? -6 : 0),
  },
  ...DAY_CASES,
  tempat_lahir: {
    shapes: [
      ['placeAndDay', -12],
      ['day', -12],
      ['words', 1],
    ],
    roots: [
      [['place', 'born'], 6],
      [['born'], 4],
    ],
    against: never('other', 'mother', 'day'),
  },
  jenis_kelamin: {
    shapes: [
      ['sex', 6],
      ['any', 0],
    ],
    roots: [[['sex'], 3]],
    against: never('other', 'mother', 'card'),
  },
  desa: {
    shapes: [
      ['day', -12],
      ['village', 5],
      ['words', 1],
    ],
    roots: [[['village'], 4]],
    against: [
      ...never('address', 'thing', 'phone', 'kecamatan', 'born', 'other', 'number', 'pay', 'first', 'last'),
      ['person', -5],
      ['post', -4],
    ],
    // `Desa Asal Petugas` is a village, `Perangkat Desa` is somebody.
    also: ({ cell, roots, is }) =>
      (is('post') || is('sex') ? -12 : 0) + (roots.has('person') && VILLAGE_FIRST.test(cell.header) ? 5 : 0),
  },
  kecamatan: {
    shapes: [
      ['kecamatan', 5],
      ['words', 1],
    ],
    roots: [[['kecamatan'], 4]],
    against: never('thing', 'phone', 'born', 'other', 'number', 'post', 'person', 'village', 'address'),
    // `Kec. Petugas` and `Kec. Tempat Tugas` say where; `Petugas Kecamatan` is somebody.
    also: ({ cell, roots }) =>
      KECAMATAN_FIRST.test(cell.header) ? PEOPLE_THERE.filter((root) => roots.has(root)).length * 12 : 0,
  },
  no_kk: { shapes: [['sixteen', 2]], roots: [[['card'], 4]], against: never('mother', 'other') },
  hp: {
    shapes: [['phone', 5]],
    roots: [[['phone'], 2]],
    against: never('nik', 'card', 'pay'),
  },
  email: { shapes: [['email', 6]], roots: [] },
  nama_ibu: { shapes: [['name', 2]], roots: [[['mother'], 5]], against: never('other', 'nik') },
  waktu_isi: {
    shapes: [
      ['moment', 6],
      ['day', 2],
    ],
    roots: [[['sent'], 4]],
    against: [...never('born', 'other', 'mother'), ['first', -4], ['last', -4], ['decree', -6]],
    // Of the times that a form program keeps the one of sending.
    also: ({ cell, birth, roots }) =>
      (birth ? -12 : 0) +
      (roots.has('day') && !roots.has('sent') ? -3 : 0) +
      (SENDING.test(cell.header) ? 2 : 0) -
      (OPENING.test(cell.header) ? 2 : 0),
  },
  alamat: { shapes: [['words', 2]], roots: [[['address'], 2]], against: never('nik', 'name', 'post') },
};

export const JUDGED = Object.keys(CASES) as Field[];

/** What speaks for a column being a field; no points where nothing does. */
export function evidenceFor(column: Column, field: Field): FieldEvidence {
  const none: FieldEvidence = { points: 0, roots: [] };
  const rule = CASES[field];
  const shape = rule?.shapes.find(([each]) =>
    each === 'birth' ? column.birth : each === 'any' || column.is(each),
  );
  if (!rule || !shape) return none;
  const said = rule.roots.find(([roots]) => roots.every((root) => column.roots.has(root)));
  const against = (rule.against ?? []).reduce(
    (sum, [root, points]) => sum + (column.roots.has(root) ? points : 0),
    0,
  );
  const points = shape[1] + (said?.[1] ?? 0) + against + (rule.also?.(column) ?? 0);
  if (points <= 0) return none;
  return {
    points,
    shape: shape[0] === 'birth' ? 'day' : shape[0] === 'any' ? undefined : shape[0],
    roots: said?.[0] ?? [],
  };
}
