import { type Statement, statement } from '../statement.ts';
import { type LawItem, READ_ON } from '../value.ts';

export const rounding: LawItem<Statement> = statement({
  id: 'rounding',
  title: { id: 'Pembulatan iuran', en: 'Rounding of contributions' },
  from: '2015-07',
  text: {
    id: 'Ke rupiah utuh, setengah ke atas, per pekerja, program, pembayar, dan bulan; total adalah jumlah baris yang sudah dibulatkan.',
    en: 'To whole rupiah, half up, per worker, programme, payer and month; a total is the sum of rounded lines.',
  },
  source: {
    instrument: 'practice',
    address: 'https://joglopos.my.id/rt-rw-bisa-sebagai-peserta-bpjs-ketenagakerjaan',
    read: READ_ON,
    evidence: 'derived',
    binding: 'assumption',
    caveat: {
      id: 'tidak ditemukan aturan pembulatan; Rp11.623 per RT/RW di Klaten menyingkirkan pemotongan ke bawah; cara SIPP sendiri tidak diketahui',
      en: 'no rounding rule was found; Klaten’s Rp11,623 per RT/RW rules truncation out; how SIPP rounds is not known',
    },
  },
});
