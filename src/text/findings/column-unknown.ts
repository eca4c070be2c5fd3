import type { FindingText } from '../finding-text.ts';
import { quoted } from '../words.ts';

export const columnUnknown: FindingText<'column-unknown'> = {
  example: { header: 'Nomer Induk 2' },
  id: {
    title: 'Kolom tidak dikenal',
    message: ({ header }) => `Kolom ${quoted(header)} tidak dikenal dan tidak dibaca.`,
    todo: () =>
      'Bila isinya diperlukan, ubah judulnya atau sebutkan: --map nik="Judul Kolom". Bila tidak, biarkan.',
    wrong: 'Nomer Induk KTP-el 2',
    right: 'NIK',
  },
  en: {
    title: 'Unknown column',
    message: ({ header }) => `Column ${quoted(header)} is not known and was not read.`,
    todo: () => 'If it is needed, change the heading or name it: --map nik="Heading". If not, leave it.',
    wrong: 'Nomer Induk KTP-el 2',
    right: 'NIK',
  },
};
