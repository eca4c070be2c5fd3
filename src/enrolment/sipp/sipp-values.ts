import { type CalendarDate, formatDmy, parseIsoDate } from '../../domain/date.ts';
import type { FieldWith, SippOf } from '../../domain/field.ts';
import type { EnrolmentConstant } from '../../domain/kinds/enrolment-constant.ts';
import type { Rupiah } from '../../domain/money.ts';
import { wholeNik } from '../../domain/shown.ts';
import type { SippField } from '../../domain/sipp/sipp-field.ts';
import type { SippDetails, UnreadDetail, Worker } from '../../domain/worker.ts';
import type { Enrolment } from '../../policy/policy.ts';
import type { Need, SippColumn, SippLayout, SippValues } from './layout.ts';

/** What SIPP gets about one worker. Nothing is invented: a value comes from the roster or from the policy's own words. */
export interface Prepared {
  readonly values: SippValues;
  /** Values that the policy stated because the roster did not. */
  readonly constants: readonly EnrolmentConstant[];
  /** Values of the roster that SIPP would refuse, left out; a postcode may have come from the policy instead. */
  readonly leftOut: readonly SippField[];
}

export function prepare(worker: Worker, wage: Rupiah | undefined, stated: Enrolment): Prepared {
  const { sipp } = worker;
  const email = shaped(sipp.email, /^[^@\s]+@[^@\s]+\.[^@\s]+$/);
  const mobile = shaped(mobileNumber(sipp.phone), /^(?=.{9,14}$)(08|628)\d+$/);
  const npwp = shaped(sipp.npwp?.replace(/[.\s-]/g, ''), /^\d{15,16}$/);
  const postcode = shaped(sipp.postcode, /^\d{5}$/);
  const ofWorker: Readonly<Record<SippOf<FieldWith<'sipp'>>, string | undefined>> = {
    employeeNumber: sipp.employeeNumber,
    name: worker.name,
    mobile,
    email,
    birthPlace: sipp.birthPlace,
    birthDate: dmy(worker.birth),
    mother: sipp.mother,
    identityNumber: wholeNik(worker.nik),
    sex: worker.sex,
    married: sipp.married === undefined ? undefined : sipp.married ? 'Y' : 'T',
    bloodType: bloodType(sipp.bloodType),
    npwp,
    wage: wage === undefined || wage <= 0 ? undefined : String(wage),
    address: address(worker),
    postcode: postcode ?? stated.postcode,
    workStart: dmy(worker.from),
    contractEnd: stated.employment === 'Y' ? contractEnd(worker) : undefined,
    kpj: sipp.kpj,
  };
  const values: Partial<Record<SippField, string | undefined>> = {
    ...ofWorker,
    title: sipp.title,
    identityKind: 'KTP',
    identityExpiry: dmy(parseIsoDate(stated.identityExpiry ?? '')),
    mailTo: email === undefined ? 'S' : 'E',
    country: 'ID',
    workLocation: stated.workLocation,
    employment: stated.employment,
  };
  const constants: EnrolmentConstant[] = ['identityExpiry', 'workLocation', 'employment'];
  if (postcode === undefined) constants.push('postcode');
  return {
    values: withoutEmpty(values),
    constants: constants.filter((name) => stated[name] !== undefined),
    leftOut: [
      ...refused('mobile', 'phone', mobile, sipp),
      ...refused('email', 'email', email, sipp),
      ...refused('npwp', 'npwp', npwp, sipp),
      ...refused('postcode', 'postcode', postcode, sipp),
    ],
  };
}

/** The field, when the roster says something there and nothing of it can be written. */
function refused(
  field: SippField,
  detail: UnreadDetail,
  written: string | undefined,
  sipp: SippDetails,
): SippField[] {
  const said = sipp[detail] || sipp.unread?.includes(detail);
  return said && written === undefined ? [field] : [];
}

/** The columns that SIPP asks for and the worker has no value for, in the layout's order. */
export function missingSippColumns(layout: SippLayout, values: SippValues): readonly SippColumn[] {
  return layout.columns.filter(
    ({ field, need }) => values[field] === undefined && asked(need, field, values),
  );
}

function asked(need: Need, field: SippField, values: SippValues): boolean {
  if (need === 'conditional') return field === 'contractEnd' && values.employment === 'Y';
  return need === 'required';
}

/** The roster's address, then village and kecamatan where it does not name them; none without the roster's own. */
function address({ sipp, village, kecamatan }: Worker): string | undefined {
  const said = sipp.address?.trim();
  if (!said) return undefined;
  const rest = [village, kecamatan].filter(
    (name) => name && !said.toLowerCase().includes(name.toLowerCase()),
  );
  return [said, ...rest].join(', ');
}

function dmy(date: CalendarDate | undefined): string | undefined {
  return date === undefined ? undefined : formatDmy(date);
}

/** A contract cannot end before it begins; such a date is no date to send. */
function contractEnd({ from, to }: Worker): string | undefined {
  return to !== undefined && (from === undefined || to >= from) ? formatDmy(to) : undefined;
}

function shaped(text: string | undefined, shape: RegExp): string | undefined {
  const trimmed = text?.trim();
  return trimmed && shape.test(trimmed) ? trimmed : undefined;
}

/** `+62 812-3456-789` → `628123456789`. */
function mobileNumber(phone: string | undefined): string | undefined {
  return phone?.replace(/[\s().+-]/g, '');
}

/** A, B, AB or O; SIPP has no rhesus. */
function bloodType(text: string | undefined): string | undefined {
  return /^(A|B|AB|O)[+-]?$/.exec(text?.replace(/\s/g, '').toUpperCase() ?? '')?.[1];
}

function withoutEmpty(values: Partial<Record<SippField, string | undefined>>): SippValues {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== ''),
  );
}
