import { type Check, cellOf } from './engine/check.ts';

/** Civil servants, soldiers and police have JKK and JKM under regulations of their own (PP 102/2015). */
export const occupationAsn: Check<'occupation-asn'> = {
  code: 'occupation-asn',
  level: 'cell',
  severity: 'warning',
  rejects: false,
  create: (_context, report) => ({
    row(row) {
      const { occupation } = row;
      if (!occupation || !SERVANT.test(occupation.text) || OTHERS.test(occupation.text)) return;
      report({ text: occupation.text }, cellOf(row, occupation));
    },
  }),
};

const SERVANT = /\b(?:c?pns|asn|pppk|p3k|tni|polri|polisi|pegawai negeri|aparatur sipil|tentara)\b/i;
/** Retired ones, wives, and those whom the word `non` sets apart. */
const OTHERS = /\b(?:non|bukan|pensiun\w*|purna\w*|mantan|eks|istri|suami|anak)\b/i;
