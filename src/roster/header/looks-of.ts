import type { Field } from '../../domain/field.ts';
import type { Shape } from '../../domain/kinds/column.ts';
import type { Looks } from '../rows/row.ts';
import { asksActivity } from '../values/activity.ts';
import type { Column } from './evidence-case.ts';
import type { Root } from './roots.ts';
import type { ShapeShare } from './shapes.ts';

/** Beside a word of the header a few values are enough to ask. */
const SOME_SHARE = 0.2;

/** From so many different values on they are no answers to one question. */
const MANY = 0.7;

/** What a column that was not read seems to hold, where nothing else was read for it. */
export function looksOf(column: Column, open: ReadonlySet<Field>, share: ShapeShare): Looks | undefined {
  const { roots, is } = column;
  const said = (...words: Root[]): boolean => words.some((word) => roots.has(word));
  if (said('other', 'mother', 'card')) return undefined;
  // When somebody wrote it down; a first or last day may be called a time too.
  if (said('sent') && (is('moment') || !said('first', 'last', 'term'))) return undefined;
  if (asksActivity(column.cell.names) && column.variety < MANY && !is('day')) return 'status';
  const some = (shape: Shape): boolean => share(column.cell.column, shape) >= SOME_SHARE;
  // A day, month or year alone under words of the first or last day: a part of it stands elsewhere.
  const isPart = said('first', 'last') && said('day', 'post', 'decree') && is('dayPart');
  const tellsDays = is('day') || isPart || (said('first', 'last', 'died', 'term', 'decree') && some('day'));
  const isTime = is('moment') && !said('day', 'first', 'last', 'term');
  if (tellsDays && !isTime && !column.birth && !is('placeAndDay') && !said('born')) {
    const field = said('died') ? 'tgl_meninggal' : said('last') ? 'tgl_akhir' : 'tgl_mulai';
    const both = !said('last', 'died', 'first', 'decree') && open.has('tgl_akhir');
    return open.has(field) || both ? 'day' : undefined;
  }
  if (is('post') && open.has('jabatan')) return 'post';
  if (
    open.has('desa') &&
    (is('village') || (said('village') && is('words') && !said('person', 'thing', 'address')))
  )
    return 'village';
  return (is('money') || (said('pay') && some('money'))) && !said('cut') && open.has('upah')
    ? 'money'
    : undefined;
}
