import { spoken } from '../../domain/shown/sayable.ts';
import type { GuideText } from './guide-words.ts';

export const GUIDE_EN = spoken<GuideText>({
  welcome:
    'enroll checks rosters of village workers and computes BPJS Ketenagakerjaan contributions.\nAnswer with a number or in words, then Enter.  ? help · back · quit',
  tasks: {
    validate: 'Check a roster',
    premium: 'Compute the contributions of a month',
    budget: 'Make the budget of a year (Excel file, in Indonesian)',
    export: 'Write the SIPP files of a month',
    template: 'Make an empty roster to fill in',
  },
  whatToDo: 'What shall be done?',
  whatElse: 'What else?',
  choice: 'Choice: ',
  choiceOrFirst: 'Choice [1]: ',
  chooseOne: (choices) => `Type a number from 1 to ${choices}.`,
  noSuchNumber: (number, choices) => `There is no choice ${number}; type a number from 1 to ${choices}.`,
  help: {
    task: 'Type the number of the task. A roster may also be dropped on this window, then Enter: it is checked.',
    files:
      'Type the number, or drop a file (or several) or a folder on this window, then Enter. Read are: .xlsx .xlsm .xls .ods .csv. Originals are never changed.',
    policy:
      'A policy file (.yaml) holds what the district decided: wage bases, programmes and funds of each post.',
    regency:
      'With the name of the kabupaten or kota villages and kecamatan are held against the official list, and NIKs from elsewhere are asked about. A part of the name will do, such as: klaten. The answer is kept in kebijakan.yaml and not asked for again.',
    assumptions:
      'No law gives these three; the branch office of BPJS Ketenagakerjaan sets them. An official budget should use theirs.',
    amount: 'Type an amount in rupiah, such as 2250000 or 2,250,000. Enter alone: what stands in brackets.',
    rounding: 'Choose how the branch office rounds contributions. Enter if you do not know.',
    month: 'The month whose contributions are computed, such as: March 2026, 3/2026 or 2026-03.',
    year: 'The budget year, four digits, such as: 2026.',
    name: 'Type the name of the file or folder to be written; Enter alone: what stands in brackets. Nobody else’s file is ever overwritten.',
    replace: 'enroll wrote that file. "yes" puts the new result in its place; "no" chooses another name.',
  },
  files: {
    which: 'Which roster (a number, a name, or drop the file here)? ',
    noneHere: 'There is no roster in this folder yet.',
    all: 'all files in this folder',
    empty: 'Type the name of the file, or drop the file on this window.',
    emptyFolder: 'There is no roster in that folder (.xlsx .xlsm .xls .ods .csv). Choose another folder.',
    notFound: (name, nearest) =>
      `${name} was not found${nearest === undefined ? '; check its name and folder.' : `; perhaps ${nearest} is meant?`}`,
    otherKind: (name) =>
      `${name} is no roster. Open it in its own program, save it as .xlsx (Excel), then choose that file.`,
  },
  policy: {
    which: 'Which policy of the district?',
    national: 'no policy: the national rules',
    used: (names) => `Policy: ${names}`,
    ofProject: (names) => `Policy: ${names} (from enroll.yaml)`,
  },
  regency: {
    ask: 'Kabupaten or kota of the village (Enter: skip)? ',
    askNeeded: 'Kabupaten or kota of the village? ',
    several: 'Which one?',
    empty: 'Type the name of the kabupaten or kota, such as: klaten.',
    none: (given, nearest) =>
      nearest === undefined
        ? `"${given}" is not on the official list of kabupaten and kota. Check its spelling; villages and kecamatan are not asked for here.`
        : `"${given}" is not on the official list; perhaps ${nearest} is meant?`,
    found: (name, code) => `${name} (${code}).`,
    wrote: (file) => `Kept in ${file}; it is not asked for again.`,
    skipped: 'Skipped: the national rules serve, names of villages are not checked.',
    source: 'answered in the guided run',
  },
  assumed: (base, income, rounding) =>
    `These three are assumptions, no law; the branch office knows:\n  lowest PU wage base ${base}; lowest BPU income ${income};\n  rounding ${rounding}.`,
  keepAssumptions: 'use these assumptions',
  stateAssumptions: 'answer as the branch office says (kept in asumsi.yaml)',
  lowestBase: (standard) => `Lowest PU wage base, rupiah a month [${standard}]: `,
  lowestIncome: (standard) => `Lowest BPU income, rupiah a month [${standard}]: `,
  noAmount: (given) => `"${given}" is no amount of rupiah; type something like 2250000.`,
  rounding: 'Rounding of contributions:',
  answered: 'answered in the guided run',
  month: (standard) => `Month of the contributions [${standard}]: `,
  noMonth: (given) => `"${given}" is no month; type something like March 2026 or 2026-03.`,
  earlyMonth: (first) => `The law before ${first} is not known; choose a later month.`,
  year: (standard) => `Budget year [${standard}]: `,
  noYear: (given) => `"${given}" is no year; type four digits, such as 2026.`,
  name: {
    workbook: (standard) => `Name of the budget file [${standard}]: `,
    folder: (standard) => `Folder for the SIPP files [${standard}]: `,
  },
  notWorkbook: (given) => `"${given}" cannot be used: the name must end in .xlsx.`,
  taken: (name) =>
    `${name} is there already and no result of enroll, so it is not overwritten. Choose another name.`,
  replace: (name) => `${name} is there already, an earlier result of enroll. Replace it?`,
  yes: 'yes, replace it',
  no: 'no, choose another name',
  command: (line) => `The command, for the next time:\n  ${line}`,
  opened: (path) => `Opened: ${path}`,
  openYourself: (path) => `Open this file: ${path}`,
  noBack: 'This is the first question; type quit to stop.',
  after: {
    again: (file) => `Check ${file} again, once it is corrected and saved`,
    andOthers: (file, others) => `${file} and ${others} more`,
    fix: (cells) => `Put right the ${cells} cells that have one right answer, in a copy`,
    workOn: (file) => `From now on work on this copy, not on the original:\n  ${file}`,
    fill: (file) => `Check ${file}, once it is filled in and saved`,
    other: 'Check another roster',
    leave: 'Done',
  },
  goodbye: 'Done.',
});
