import { countItem } from '../count-item.ts';
import { type LawItem, READ_ON } from '../value.ts';

export const jkmWaitingPeriod: LawItem<number> = countItem({
  id: 'jkm-waiting-period',
  title: { id: 'Masa tunggu manfaat JKM penuh', en: 'Waiting period of the full JKM benefit' },
  from: '2025-07',
  value: 3,
  unit: {
    id: 'bulan kepesertaan; sebelumnya hanya pemakaman Rp10.000.000',
    en: 'months of membership; before that the funeral benefit of Rp10,000,000 only',
  },
  source: {
    instrument: 'permenaker-1-2025',
    address: 'https://media.alkhairaat.id/bpjamsostek-bayarkan-jkm-penuh-setelah-kepesertaan-minimal-3-bulan',
    read: READ_ON,
    evidence: 'secondary',
    caveat: {
      id: 'tanggal mulai tidak ditemukan (diberitakan 23 Juli 2025); "3 bulan berturut-turut" dibaca untuk BPU; apakah PU sama, belum jelas (satu kantor kabupaten membacanya hanya bagi BPU)',
      en: 'start date not found (reported 23 July 2025); "3 consecutive months" was read for BPU; whether PU are the same is open (one district office reads it as BPU only)',
    },
  },
});
