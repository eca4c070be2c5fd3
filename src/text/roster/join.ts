import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';
import { amount } from '../parts/words.ts';

/** Sentences about files joined in by NIK. */
export interface JoinText {
  /** Cells filled, workers who got some, rows whose NIK stands in the file. */
  joined(name: Shown, cells: number, workers: number, known: number): Shown;
  noFiles(name: Shown): Shown;
  noNik(file: Shown): Shown;
}

const id = spoken<JoinText>({
  joined: (name, cells, workers, known) =>
    known === 0
      ? `${name}: tidak seorang pun dari daftar ada di sana, jadi tidak ada isian yang dilengkapi.`
      : `${amount(cells, 'id')} isian dari ${amount(workers, 'id')} pekerja dilengkapi dari ${name} (${amount(known, 'id')} pekerja ada di sana).`,
  noFiles: (name) => `Tidak ada berkas yang cocok dengan --join ${name}.`,
  noNik: (file) => `${file}: tidak ada kolom NIK, jadi tidak dapat dipakai untuk --join.`,
});

const plural = (count: number, word: string): string =>
  `${amount(count, 'en')} ${word}${count === 1 ? '' : 's'}`;

const en = spoken<JoinText>({
  joined: (name, cells, workers, known) =>
    known === 0
      ? `${name}: nobody of the roster stands there, so nothing was filled in.`
      : `${plural(cells, 'cell')} of ${plural(workers, 'worker')} filled in from ${name} (${plural(known, 'worker')} found there).`,
  noFiles: (name) => `No file matches --join ${name}.`,
  noNik: (file) => `${file}: it has no NIK column, so it cannot be used for --join.`,
});

export const JOIN_TEXT: Readonly<Record<Language, JoinText>> = { id, en };
