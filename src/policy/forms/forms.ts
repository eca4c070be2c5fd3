import { type CalendarDate, parseIsoDate } from '../../domain/date.ts';
import { ownWords, type Shown, shownText } from '../../domain/shown.ts';
import { villageKey } from '../../domain/village/name.ts';
import type { Paper } from '../../domain/workbook.ts';
import type { PolicyInput } from '../input.ts';
import { shownQuote } from '../quoted.ts';

type FormsInput = NonNullable<PolicyInput['forms']>;
type SignatoryInput = NonNullable<FormsInput['signatories']>[number];

/** Who signs a form; whatever is not stated is left to be written by hand. */
export interface Signatory {
  /** `Mengetahui,` */
  readonly role: Shown | undefined;
  /** `Kepala Dinas Pemberdayaan Masyarakat dan Desa` */
  readonly position: Shown | undefined;
  readonly name: Shown | undefined;
  /** 18 digits as they are written: `19700101 199003 1 001`. */
  readonly nip: Shown | undefined;
}

/** Who signs the forms of one village. */
export interface VillageForms {
  readonly kecamatan: Shown;
  readonly village: Shown;
  readonly date: CalendarDate | undefined;
  readonly head: Signatory | undefined;
  readonly secretary: Signatory | undefined;
  readonly executor: Signatory | undefined;
}

/** How forms are printed and signed. */
export interface Forms {
  readonly paper: Paper | undefined;
  readonly place: Shown | undefined;
  readonly date: CalendarDate | undefined;
  /** Of the district's workbook, from left to right. */
  readonly signatories: readonly Signatory[];
  readonly villages: readonly VillageForms[];
}

export const formsOf = ({ paper, place, date, signatories = [], villages = [] }: FormsInput): Forms => ({
  paper,
  place: shownQuote(place),
  date: dayOf(date),
  signatories: signatories.map(signatoryOf),
  villages: villages.map(({ kecamatan, village, date: own, head, secretary, executor }) => ({
    kecamatan: shownText(kecamatan),
    village: shownText(village),
    date: dayOf(own) ?? dayOf(date),
    head: head && signatoryOf(head),
    secretary: secretary && signatoryOf(secretary),
    executor: executor && signatoryOf(executor),
  })),
});

const dayOf = (text: string | undefined): CalendarDate | undefined =>
  text === undefined ? undefined : parseIsoDate(text);

const signatoryOf = ({ role, position, name, nip }: SignatoryInput): Signatory => ({
  role: shownQuote(role),
  position: shownQuote(position),
  name: shownQuote(name),
  nip: nip === undefined ? undefined : ownWords(spacedNip(nip)),
});

/** An official's number has two digits more than a NIK: birth, appointment, sex, serial. */
const spacedNip = (nip: string): string =>
  nip.replaceAll(' ', '').replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4');

/** Who signs for a village: where the policy names nobody for it, its day at most. */
export function formsOfVillage(forms: Forms, kecamatan: string, village: string): Partial<VillageForms> {
  const key = villageKey(kecamatan, village);
  return forms.villages.find((one) => villageKey(one.kecamatan, one.village) === key) ?? { date: forms.date };
}

/** Villages whose signatories go onto no form: `absent` ones have no form, and of one named `twice` the first entry is used. */
export function unusedVillageForms(
  { villages }: Forms,
  made: Iterable<{ readonly kecamatan: string; readonly village: string }>,
): { readonly absent: readonly VillageForms[]; readonly twice: readonly VillageForms[] } {
  const known = new Set([...made].map(({ kecamatan, village }) => villageKey(kecamatan, village)));
  const seen = new Set<string>();
  const [absent, twice]: [VillageForms[], VillageForms[]] = [[], []];
  for (const one of villages) {
    const key = villageKey(one.kecamatan, one.village);
    if (!known.has(key)) absent.push(one);
    else if (seen.has(key)) twice.push(one);
    seen.add(key);
  }
  return { absent, twice };
}
