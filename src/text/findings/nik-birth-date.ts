import { type CalendarDate, formatDmy } from '../../domain/date.ts';
import type { FindingText } from '../report/finding-text.ts';

export const nikBirthDate: FindingText<'nik-birth-date'> = {
  example: { nik: '12-08-80', birth: 19800813 as CalendarDate },
  id: {
    title: 'Tanggal lahir berbeda dengan NIK',
    message: ({ nik, birth }) => `Tanggal lahir tertulis ${formatDmy(birth)}, tetapi menurut NIK ${nik}.`,
    todo: () => 'Cocokkan keduanya dengan KTP. Bila KTP memang begitu, biarkan.',
    wrong: 'NIK 3516011208800001, lahir 13-08-1980',
    right: 'NIK 3516011208800001, lahir 12-08-1980',
  },
  en: {
    title: 'Birth date differs from the NIK',
    message: ({ nik, birth }) => `Birth date is ${formatDmy(birth)}, but the NIK says ${nik}.`,
    todo: () => 'Compare both with the identity card. If the card says so, leave it.',
    wrong: 'NIK 3516011208800001, born 13-08-1980',
    right: 'NIK 3516011208800001, born 12-08-1980',
  },
};
