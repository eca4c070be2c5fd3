import type { CalendarDate } from '../../src/domain/date.ts';
import type { Sen } from '../../src/domain/money.ts';
import { type Month, parseMonth } from '../../src/domain/month.ts';
import { asNik } from '../../src/domain/nik.ts';
import { sourceName } from '../../src/domain/source-name.ts';
import type { SippDetails, Worker } from '../../src/domain/worker.ts';
import { loadPolicyLayers } from '../../src/policy/load.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { type Said, said } from '../said.ts';

/** Invented people and policies for the tests of enrolment. */
const SIPP: SippDetails = {
  birthPlace: 'Mojokerto',
  mother: 'Siti Invensi',
  married: true,
  bloodType: 'O',
  address: 'Dusun Rekaan RT 01 RW 02',
};

let serial = 0;

export function person(
  given: Said<Partial<Omit<Worker, 'sipp'>>> & { readonly sipp?: SippDetails } = {},
): Worker {
  serial++;
  const digits = String(serial).padStart(8, '0');
  return said<Worker>({
    place: { file: sourceName('daftar.xlsx'), sheet: sourceName('Data'), row: serial + 1 },
    nik: asNik(`35160112${digits.slice(0, 4) === '0000' ? '0880' : digits.slice(0, 4)}${digits.slice(4)}`),
    name: `Warga Rekaan ${serial}`,
    category: 'perangkat-desa',
    village: 'Sumberejo',
    kecamatan: 'Dlanggu',
    birth: 19880112 as CalendarDate,
    sex: 'L',
    from: 20200101 as CalendarDate,
    ...given,
    sipp: { ...SIPP, ...given.sipp },
  });
}

export function monthOf(text: string): Month {
  const month = parseMonth(text);
  if (month === undefined) throw new RangeError(text);
  return month;
}

export function policyOf(text: string): Policy {
  const { policy, problems } = loadPolicyLayers([{ name: 'uji.yaml', text }], []);
  if (!policy) throw new Error(JSON.stringify(problems));
  return policy;
}

/** A policy whose base has cents, and that states every constant. */
export const POLICY: Policy = policyOf(`
policy: uji-2026
regency: "35.16"
year: 2026
bases: { umk: { amount: 4279787.17, source: rekaan } }
categories:
  perangkat-desa: { segment: PU, programmes: [JKK, JKM], base: umk, charges: [ { fund: ADD } ] }
  staf-desa: { segment: PU, programmes: [JKK, JKM], base: wage, charges: [ { fund: ADD } ] }
  ketua-rt: { segment: PU, programmes: [JKK, JKM], base: umk, months: ["2026-06", "2026-12"], charges: [ { fund: ADD } ] }
  pekerja-rentan: { segment: BPU, programmes: [JKK, JKM], income: 1000000, charges: [ { fund: ADD } ] }
enrolment: { npp: "12345678", workLocation: "3516", postcode: "61371", identityExpiry: "2090-01-01", employment: T }
`);

export const sen = (rupiah: number): Sen => (rupiah * 100) as Sen;
