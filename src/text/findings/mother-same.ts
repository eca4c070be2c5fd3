import type { FindingText } from '../report/finding-text.ts';

export const motherSame: FindingText<'mother-same'> = {
  example: {},
  id: {
    title: 'Nama ibu sama dengan nama pekerja',
    message: () => 'Nama ibu kandung sama dengan nama orangnya.',
    todo: () => 'Isi nama ibu kandung sesuai kartu keluarga.',
    wrong: 'SUMIYATI, ibu SUMIYATI',
    right: 'SUMIYATI, ibu KASMI',
  },
  en: {
    title: "Mother's name equals the worker's",
    message: () => "The mother's name is the worker's own name.",
    todo: () => "Enter the mother's name from the family card.",
    wrong: 'SUMIYATI, mother SUMIYATI',
    right: 'SUMIYATI, mother KASMI',
  },
};
