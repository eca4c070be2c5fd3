import type { ChargedMonths } from '../../domain/charged-months.ts';
import { fieldsWith, rowProperty } from '../../domain/field.ts';
import { shownText } from '../../domain/shown.ts';
import type { SippDetails, UnreadDetail, Worker } from '../../domain/worker.ts';
import { saysNothing } from '../values/says-nothing.ts';
import type { Reading, RosterRow } from './row.ts';

const value = <T>(reading: Reading<T> | undefined): T | undefined => reading?.value;

/** The address as SIPP wants it in one field: street or hamlet, then RT and RW. */
function fullAddress(row: RosterRow): string | undefined {
  const said = row.address?.value;
  const hamlet = row.hamlet?.value;
  const named = hamlet && !said?.toLowerCase().includes(hamlet.toLowerCase()) ? `Dusun ${hamlet}` : undefined;
  const hasBlocks = said !== undefined && /\brt\b/i.test(said);
  const rt = !hasBlocks && row.rt?.value ? `RT ${row.rt.value}` : undefined;
  const rw = !hasBlocks && row.rw?.value ? `RW ${row.rw.value}` : undefined;
  return [said, named, [rt, rw].filter(Boolean).join(' ')].filter(Boolean).join(', ') || undefined;
}

const MAY_BE_UNREAD: readonly UnreadDetail[] = fieldsWith('detail', 'formed').map(rowProperty);

/** What would else vanish on the way to SIPP without a word. */
function unreadDetails(row: RosterRow): readonly UnreadDetail[] | undefined {
  const unread = MAY_BE_UNREAD.filter((detail) => {
    const reading = row[detail];
    if (!reading || reading.value !== undefined || saysNothing(reading.text)) return false;
    // Words in place of a KPJ say that there is none yet.
    return detail !== 'kpj' || /\d/.test(reading.text);
  });
  return unread.length > 0 ? unread : undefined;
}

/** Each detail that the fields name, so that a new one is not forgotten here. */
function sippDetails(row: RosterRow): Required<SippDetails> {
  return {
    employeeNumber: value(row.employeeNumber),
    title: row.title,
    phone: value(row.phone),
    email: value(row.email),
    birthPlace: value(row.birthPlace),
    mother: value(row.mother),
    married: value(row.married),
    bloodType: value(row.bloodType),
    npwp: value(row.npwp),
    address: fullAddress(row),
    postcode: value(row.postcode),
    kpj: value(row.kpj),
    unread: unreadDetails(row),
  };
}

/** The last day in the post, which is no later than the death that any row of the person tells. */
function endOf({ to, died }: RosterRow, months: ChargedMonths | undefined): Pick<Worker, 'to' | 'died'> {
  const death = months?.died ?? value(died);
  const last = value(to);
  return { to: death === undefined || (last !== undefined && last < death) ? last : death, died: death };
}

/**
 * The worker of a row that no check rejected. Village and kecamatan are empty when the roster does not tell them.
 * `months`: of a person with several rows, those charged in this one. @throws Error when the row lacks a NIK, name or category: such a row must have been rejected.
 */
export function toWorker(row: RosterRow, months?: ChargedMonths): Worker {
  const nik = value(row.nik);
  const name = value(row.name);
  const category = value(row.category);
  if (nik === undefined || name === undefined || category === undefined) {
    throw new Error(`row ${row.place.row} was accepted without NIK, name or category`);
  }
  return {
    place: row.place,
    nik,
    name: shownText(name),
    category,
    village: shownText(value(row.village) ?? ''),
    kecamatan: shownText(value(row.kecamatan) ?? ''),
    birth: value(row.birth),
    sex: value(row.sex),
    wage: value(row.wage),
    from: value(row.from),
    ...endOf(row, months),
    months,
    npp: row.npp && (row.npp.value ?? row.npp.text),
    note: value(row.note),
    sipp: sippDetails(row),
    filled: row.filled,
  };
}
