import { WORK_LOCATIONS } from '../../enrolment/sipp/work-locations.ts';
import type { Regency } from '../protocol.ts';

export const regencies = (): readonly Regency[] =>
  WORK_LOCATIONS.map(([sipp, name, now = sipp]) => ({
    code: `${now.slice(0, 2)}.${now.slice(2)}`,
    name: properName(name),
    workLocation: sipp,
  }));

const properName = (capitals: string): string => {
  const words = capitals.toLowerCase().replace(/(^|[\s.(-])\p{L}/gu, (first) => first.toUpperCase());
  return /^Kota /.test(words) ? words : `Kabupaten ${words}`;
};
