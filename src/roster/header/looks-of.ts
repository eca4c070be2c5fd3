import type { Field } from '../../domain/field.ts';
import type { Looks } from '../rows/row.ts';
import type { Column } from './evidence.ts';
import type { Root } from './roots.ts';

/** What a column that was not read seems to hold, where nothing else was read for it. */
export function looksOf(column: Column, open: ReadonlySet<Field>): Looks | undefined {
  const { roots, is } = column;
  const said = (...words: Root[]): boolean => words.some((word) => roots.has(word));
  if (said('other', 'mother', 'sent', 'card')) return undefined;
  if (is('day') && !is('moment') && !column.birth && !is('placeAndDay') && !said('born')) {
    const field = said('last') ? 'tgl_akhir' : 'tgl_mulai';
    const both = !said('last', 'first', 'decree') && open.has('tgl_akhir');
    return open.has(field) || both ? 'day' : undefined;
  }
  if (is('post') && open.has('jabatan')) return 'post';
  if (
    open.has('desa') &&
    (is('village') || (said('village') && is('words') && !said('person', 'thing', 'address')))
  )
    return 'village';
  return is('money') && !said('cut') && open.has('upah') ? 'money' : undefined;
}
