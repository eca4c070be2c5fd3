import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';

/** What a result may be called. */
interface ResultNameText {
  /** Of `-o` without `--format`: how names of the command's results end. */
  notMade(file: Shown, endings: Shown): Shown;
  /** A file that no program would open, and how it should end. */
  misnamed(file: Shown, format: Shown, ending: Shown): Shown;
}

export const RESULT_NAME_TEXT: Readonly<Record<Language, ResultNameText>> = {
  id: spoken<ResultNameText>({
    notMade: (file, endings) =>
      `Perintah ini tidak membuat berkas seperti "${file}"; nama hasilnya berakhiran ${endings}. Beri nama lain di belakang -o.`,
    misnamed: (file, format, ending) =>
      `"${file}" tidak akan bisa dibuka: isinya ${format}. Beri nama berakhiran ${ending}, atau format menurut namanya.`,
  }),
  en: spoken<ResultNameText>({
    notMade: (file, endings) =>
      `This command makes no file such as "${file}"; names of its results end in ${endings}. Give another name behind -o.`,
    misnamed: (file, format, ending) =>
      `"${file}" could not be opened: what is in it is ${format}. Give a name that ends in ${ending}, or the format that the name says.`,
  }),
};
