import type { Nik } from '../domain/nik.ts';
import { amount } from '../text/parts/words.ts';
import { type Check, cellOf, type Where } from './engine/check.ts';

interface Args {
  readonly count: number;
}

/** Members already: SIPP takes them through another file. One finding for the whole roster. */
export const kpjPresent: Check<Args> = {
  level: 'roster',
  severity: 'info',
  rejects: false,
  create: (_context, report) => {
    const people = new Set<Nik | undefined>();
    let first: Where | undefined;
    return {
      only: ['kpj'],
      accepted(row) {
        if (!row.kpj?.value) return;
        people.add(row.nik?.value);
        first ??= cellOf(row, row.kpj);
      },
      end() {
        if (first) report({ count: people.size }, first);
      },
    };
  },
  page: {
    example: { count: 2 },
    id: {
      title: 'Sudah menjadi peserta',
      message: ({ count }) => `${amount(count, 'id')} orang sudah mempunyai KPJ.`,
      todo: () => 'Di SIPP mereka masuk berkas TK lanjutan, bukan TK baru; enroll export memisahkannya.',
      wrong: 'KPJ pada daftar peserta baru',
      right: 'KPJ kosong untuk peserta baru',
    },
    en: {
      title: 'Members already',
      message: ({ count }) => `${amount(count, 'en')} of the people have a KPJ already.`,
      todo: () => 'In SIPP they belong to the file TK lanjutan, not TK baru; enroll export separates them.',
      wrong: 'KPJ in a list of new members',
      right: 'no KPJ for a new member',
    },
  },
};
