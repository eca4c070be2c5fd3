import type { Language, Localized } from '../../domain/language.ts';

/** A code of the village budget, its official Indonesian name and what is doubtful about it. */
export interface BudgetCode {
  readonly code: string;
  readonly name: string;
  /** Of a name that is no official one. */
  readonly english?: string | undefined;
  readonly doubt?: Localized | undefined;
}

/** What is to be said of lists that no annex was read for. */
export const FROM_APPLICATIONS: Localized = {
  id: 'dari kode publik aplikasi desa, bukan dari lampiran peraturan; mulai 2019 diandaikan; cocokkan dengan referensi Siskeudes kabupaten',
  en: 'from the public code of village applications, not from an annex of the regulation; start in 2019 assumed; check the district’s Siskeudes reference',
};

/** The official name, in both languages; else the English one. */
export const codeName = ({ name, english }: BudgetCode, language: Language): string =>
  ({ id: name, en: english ?? name })[language];

export function codeRows(codes: readonly BudgetCode[], language: Language = 'id'): string[] {
  return codes.map(
    (one) => `${one.code} ${codeName(one, language)}${one.doubt ? ` (${one.doubt[language]})` : ''}`,
  );
}

/** How many codes, and the first and last of them. */
export function formatCodes(codes: readonly BudgetCode[], language: Language = 'id'): string {
  const [first, last] = [codes[0]?.code ?? '', codes.at(-1)?.code ?? ''];
  return {
    id: `${codes.length} kode, ${first} sampai ${last}`,
    en: `${codes.length} codes, ${first} to ${last}`,
  }[language];
}

/** The entry of a code; undefined where the lists that were read do not have it. */
export function findCode(codes: readonly BudgetCode[], code: string): BudgetCode | undefined {
  return codes.find((entry) => entry.code === code);
}
