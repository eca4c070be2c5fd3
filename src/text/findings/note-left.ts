import { quoted } from '../parts/words.ts';
import type { FindingText } from '../report/finding-text.ts';

export const noteLeft: FindingText<'note-left'> = {
  example: { text: 'meninggal 3 Maret' },
  id: {
    title: 'Keterangan menyebut sudah berhenti',
    message: ({ text }) => `Keterangan tertulis ${quoted(text)}, tetapi orang ini tetap dihitung.`,
    todo: () =>
      'Bila sudah berhenti atau meninggal, isi kolom Tanggal Akhir dengan hari terakhirnya atau hapus baris ini. Bila masih bertugas, biarkan.',
    wrong: 'meninggal 3 Maret',
    right: 'menggantikan Pak Slamet',
  },
  en: {
    title: 'The remark says the person has left',
    message: ({ text }) => `The remark reads ${quoted(text)}, but this person is still counted.`,
    todo: () =>
      'If the person has left or died, fill in Tanggal Akhir with the last day, or delete the row. If still in the post, leave it.',
    wrong: 'meninggal 3 Maret',
    right: 'menggantikan Pak Slamet',
  },
};
