import type { MissingBase } from '../../domain/kinds/uncharged.ts';
import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';

type PartlyText = Readonly<Record<MissingBase, (count: Shown) => Shown>>;

/** Of workers who are charged, but not in all months: how many, and what they lack in the others. */
export const PARTLY_TEXT = spoken<Readonly<Record<Language, PartlyText>>>({
  id: {
    'no-wage': (count) => `Sebagian bulan tidak dihitung: ${count} pekerja, kolom upah kosong.`,
    'base-not-started': (count) =>
      `Sebagian bulan tidak dihitung: ${count} pekerja, dasar upah kebijakan belum berlaku pada bulan itu, atau upah minimum daerahnya tidak diketahui; tulis jumlahnya di bases.`,
  },
  en: {
    'no-wage': (count) => `Some months not counted: ${count} workers, the wage column is empty.`,
    'base-not-started': (count) =>
      `Some months not counted: ${count} workers, the policy's wage base has not begun in them, or the minimum wage of its region is not known; write it under bases.`,
  },
});
