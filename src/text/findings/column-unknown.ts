import { quoted } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const columnUnknown: FindingText<'column-unknown'> = {
  example: { header: 'Nomer Induk 2' },
  id: {
    title: 'Kolom tidak dikenal',
    message: ({ header, column }) =>
      column === undefined
        ? `Kolom ${quoted(header)} tidak dikenal dan tidak dibaca.`
        : `Kolom ${column} tanpa judul berisi data dan tidak dibaca.`,
    todo: ({ column }) =>
      column === undefined
        ? 'Bila isinya diperlukan, ubah judulnya atau sebutkan: --map nik="Judul Kolom". Bila tidak, biarkan.'
        : 'Bila isinya diperlukan, tulis judulnya di baris judul. Bila tidak, biarkan.',
    wrong: 'Nomer Induk KTP-el 2',
    right: 'NIK',
  },
  en: {
    title: 'Unknown column',
    message: ({ header, column }) =>
      column === undefined
        ? `Column ${quoted(header)} is not known and was not read.`
        : `Column ${column} has no heading, but holds data, and was not read.`,
    todo: ({ column }) =>
      column === undefined
        ? 'If it is needed, change the heading or name it: --map nik="Heading". If not, leave it.'
        : 'If it is needed, write its heading in the header row. If not, leave it.',
    wrong: 'Nomer Induk KTP-el 2',
    right: 'NIK',
  },
};
