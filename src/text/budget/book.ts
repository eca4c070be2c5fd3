import { ours } from '../../domain/shown/sayable.ts';

/** Heads and signatures of the sheets of payments that only a workbook has. Indonesian only, as the workbook. */
export const BOOK_TEXT = ours({
  no: 'No.',
  fineRate: 'Tarif denda sebulan',
  keptBy: 'Dibuat oleh:',
});
