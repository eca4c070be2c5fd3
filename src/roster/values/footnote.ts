import { leftInRemark } from './left-behind.ts';
import { remembering } from './remembering.ts';
import { dayInRemark, endWithoutYear } from './said-term.ts';
import { clean } from './text.ts';

/** A sign that points to a remark below the list, as it is written behind a name or alone among remarks. */
const BEHIND = /(?:^|\s|(?<=[^\s*#+]))([*#+]{1,4}|\d(?=\)))\)?$/;
/** The same before that remark: `*) sudah berhenti`, `** = pindah`, `1) cuti`. */
const BEFORE = /^\(?([*#+]{1,4}|\d(?=\)))\)?\s*[=:.–-]?\s*(?=\p{L})/u;
/** A longer text points nowhere. */
const LONGEST = 200;

/** The sign with which a text ends, without its bracket; undefined of any other. */
export const signBehind = (text: string): string | undefined =>
  text.length > LONGEST ? undefined : BEHIND.exec(text.trim())?.[1];

/** A remark below a list that explains a sign. */
interface Footnote {
  readonly sign: string;
  readonly says: string;
}

function footnoteOf(text: string): Footnote | undefined {
  const [whole, sign] = text.length > LONGEST ? [] : (BEFORE.exec(text.trim()) ?? []);
  return whole === undefined || sign === undefined
    ? undefined
    : { sign, says: clean(text.trim().slice(whole.length)) };
}

/** Who bears a sign, and what it means there. */
interface Pointed<Where> {
  readonly text: string;
  readonly where: Where;
  readonly unclear?: true | undefined;
}

/** The signs beside the people of a sheet, held against the remarks below that explain them. */
export class Footnotes<Where> {
  private readonly pointed: (Pointed<Where> & { readonly sign: string })[] = [];
  private readonly meanings = new Map<string, { readonly says: string; readonly text: string }>();

  point(sign: string, text: string, where: Where): void {
    this.pointed.push({ sign, text, where });
  }

  /** Takes a text that stands outside the rows of people. */
  read(text: string): void {
    const note = footnoteOf(text);
    if (note) this.meanings.set(note.sign, { says: note.says, text });
  }

  /** At the end of a sheet: whose sign says that they have left, or is not explained. */
  end(): readonly Pointed<Where>[] {
    const asked = this.pointed.flatMap(({ sign, text, where }): Pointed<Where>[] => {
      const meaning = this.meanings.get(sign);
      if (!meaning) return [{ text, where, unclear: true }];
      const says = leftInRemark(meaning.says);
      if (says && says !== 'unclear') return [{ text: meaning.text, where }];
      return says || tellsTerm(meaning.says) ? [{ text: meaning.text, where, unclear: true }] : [];
    });
    this.pointed.length = 0;
    this.meanings.clear();
    return asked;
  }
}

const tellsTerm = (text: string): boolean => (dayInRemark(text) ?? endWithoutYear(text)) !== undefined;

/** Remarks below a sheet's list that explain a sign which none of its people bears. */
export class FootnotesOfNobody<Where> {
  private readonly notes: { readonly sign: string; readonly text: string; readonly where: Where }[] = [];
  private readonly borne = new Set<string>();
  private readonly signOf = remembering(signBehind);

  /** False of a remark that explains no sign. */
  read(text: string, where: Where): boolean {
    const sign = footnoteOf(text)?.sign;
    if (sign !== undefined) this.notes.push({ sign, text, where });
    return sign !== undefined;
  }

  bear(texts: readonly (string | undefined)[]): void {
    for (const text of texts) {
      const sign = text === undefined ? undefined : this.signOf(text);
      if (sign !== undefined) this.borne.add(sign);
    }
  }

  end(tell: (text: string, where: Where) => void): void {
    for (const { sign, text, where } of this.notes) if (!this.borne.has(sign)) tell(text, where);
    this.notes.length = 0;
    this.borne.clear();
  }
}
