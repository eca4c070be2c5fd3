import { PROJECT_KEYS, type ProjectKey } from '../../domain/kinds/project-key.ts';
import type { Language } from '../../domain/language.ts';
import { PROJECT_KEY_WORDS } from './project-keys.ts';

/** What a project file says of a key, as YAML; undefined where it says nothing. */
export type WrittenKeys = Readonly<Partial<Record<ProjectKey, string>>>;

const HEAD: Readonly<Record<Language, readonly string[]>> = {
  id: [
    'Berkas proyek enroll: yang ditulis di sini tidak perlu disebut lagi pada perintah di folder ini dan folder di bawahnya.',
    'Baris yang diawali # adalah catatan; hapus tanda # untuk memakainya. Jalur dihitung dari folder berkas ini, dengan',
    'garis miring /; yang memuat { ditulis dalam tanda kutip. Yang disebut pada baris perintah didahulukan.',
  ],
  en: [
    'A project file of enroll: what is written here need not be said again in this folder and those below it.',
    'Lines that begin with # are notes; remove the # to use one. Paths hold from the folder of this file on, with',
    'slashes; those with { stand in quotes. What the command line says comes first.',
  ],
};

const OTHERS: Readonly<Record<Language, string>> = {
  id: 'kebijakan lain di folder ini:',
  en: 'other policies in this folder:',
};

/** Shown behind a # where nothing is proposed. */
const EXAMPLES: Readonly<Record<Language, Readonly<Record<ProjectKey, string>>>> = {
  id: {
    policy: 'kebijakan.yaml',
    year: '2026',
    rosters: '"daftar/{month}"',
    joins: 'penduduk.xlsx',
    bills: '"tagihan/{month}.xlsx"',
    receipts: 'setoran.csv',
    villages: 'desa.csv',
    templates: 'unduhan-sipp',
    baseline: 'temuan-lama.json',
    output: 'hasil',
    formats: '{ budget: xlsx }',
    severity: 'error',
    sheet: 'Data',
    headerRow: '4',
    map: '{ nik: "No. KTP" }',
    category: 'pekerja-rentan',
    strict: 'true',
  },
  en: {
    policy: 'policy.yaml',
    year: '2026',
    rosters: '"rosters/{month}"',
    joins: 'population.xlsx',
    bills: '"bills/{month}.xlsx"',
    receipts: 'receipts.csv',
    villages: 'villages.csv',
    templates: 'sipp-downloads',
    baseline: 'known.json',
    output: 'results',
    formats: '{ budget: xlsx }',
    severity: 'error',
    sheet: 'Data',
    headerRow: '4',
    map: '{ nik: "No. KTP" }',
    category: 'pekerja-rentan',
    strict: 'true',
  },
};

/** The folder of results that is proposed where there is none yet. */
export const proposedOutput = (language: Language): string => EXAMPLES[language].output;

const WIDTH = 118;

/** A project file with every key: those that are `written`, the others as notes with an example, each with its meaning. */
export function projectFileText(
  written: WrittenKeys,
  otherPolicies: readonly string[],
  language: Language,
): string {
  const parts = PROJECT_KEYS.map((key) => {
    const value = written[key];
    const others = key === 'policy' && otherPolicies.length > 0 ? otherPolicies : [];
    return [
      ...comment(PROJECT_KEY_WORDS[key][language]),
      ...others.map((one) => `# ${OTHERS[language]} ${one}`),
      value === undefined ? `# ${key}: ${EXAMPLES[language][key]}` : `${key}: ${value}`,
    ].join('\n');
  });
  return `${[HEAD[language].map((line) => `# ${line}`).join('\n'), ...parts].join('\n\n')}\n`;
}

function comment(words: string): string[] {
  const lines: string[] = [];
  for (const one of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + one.length <= WIDTH)
      lines[lines.length - 1] = `${last} ${one}`;
    else lines.push(`# ${one}`);
  }
  return lines;
}
