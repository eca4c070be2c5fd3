import { type Statement, statement } from '../statement.ts';
import { type LawItem, READ_ON } from '../value.ts';

export const addPractice: LawItem<Statement> = statement({
  id: 'add-practice',
  title: {
    id: 'Iuran dari ADD dan sumber lain, praktik kabupaten',
    en: 'Contributions from ADD and other funds, district practice',
  },
  from: '2018-01',
  text: {
    id: 'ADD membayar iuran kepala desa, perangkat, BPD (Kendal, Kab. Semarang), dan RT/RW (Klaten). RT/RW juga dari PAD atau bagi hasil (Kesesi, Tulungagung: "kecuali DD"). Bagian pekerja dipotong dari siltap.',
    en: 'ADD pays for village heads, officials, BPD (Kendal, Kab. Semarang) and RT/RW (Klaten). RT/RW also from own revenue or revenue sharing (Kesesi, Tulungagung: "except Dana Desa"). The worker’s share is deducted from siltap.',
  },
  source: {
    instrument: 'practice',
    address:
      'https://radarpekalongan.id/2025/12/03/wajib-jaminan-sosial-aparatur-desa-kendal-diprioritaskan-dalam-add-sesuai-perbup-45-2025',
    read: READ_ON,
    evidence: 'secondary',
    caveat: {
      id: 'peraturan bupati masing-masing, bukan aturan nasional: Kendal 45/2025, Kab. Semarang 90/2018, Klaten 9/2022',
      en: 'each by its own district regulation, no national rule: Kendal 45/2025, Kab. Semarang 90/2018, Klaten 9/2022',
    },
  },
});
