import type { CategoryId } from '../category.ts';
import type { CalendarDate } from '../date.ts';
import type { Localized } from '../language.ts';
import type { Sen } from '../money.ts';
import type { Nik } from '../nik.ts';
import type { Sex } from '../sex.ts';
import type { SippField } from '../sipp/sipp-field.ts';
import type { Moment } from './moment.ts';

/** What a cell can give when it is understood. */
export interface FieldKinds {
  readonly text: string;
  readonly nik: Nik;
  readonly day: CalendarDate;
  readonly money: Sen;
  readonly sex: Sex;
  readonly yes: boolean;
  readonly category: CategoryId;
  readonly moment: Moment;
}

/** What a column of a roster means, and what becomes of it. Whatever else goes by fields derives from these facts. */
export interface FieldFacts {
  /** As its column is headed, for people. */
  readonly name: Localized;
  /** The property of a row that its cells fill. None: known only so that the column is not called unknown. */
  readonly row?: string;
  /** What that property holds; text where nothing is said. */
  readonly holds?: keyof FieldKinds;
  /** Holds in one cell what these fields hold in two, and fills what their own columns left open. */
  readonly combines?: readonly [string, string];
  /** What it tells of, where that is no person: rows without anybody have it filled in too. */
  readonly about?: 'place' | 'row';
  /** What depends on it: who is charged for which post, where, in which months; the village's kecamatan; a wage; an age. */
  readonly decides?: 'charge' | 'kecamatan' | 'wage' | 'age';
  /**
   * What a file that is joined in by NIK may fill in: what belongs to the person whatever the file, the parts of one address
   * (together or not at all), or what belongs to the post (only from a row that names the same one).
   */
  readonly join?: 'person' | 'address' | 'post';
  /** Where roster and joined file must say the same; marriage, family card, phone and address may have changed since. */
  readonly agrees?: true;
  /** One cell may say it for several people below each other. Never a NIK, name, day or wage: a merged wage may be a sum. */
  readonly shared?: true;
  /** Its words are about one person, whatever they say. */
  readonly personal?: true;
  /**
   * A detail of a worker that only SIPP asks for. `formed`: SIPP refuses it in another form, so that what stands on the
   * roster in another one is said.
   */
  readonly detail?: 'free' | 'formed';
  /** SIPP's column for it. */
  readonly sipp?: SippField;
}
