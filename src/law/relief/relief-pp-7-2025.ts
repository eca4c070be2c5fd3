import type { Statement } from '../statement.ts';
import { statement } from '../statement.ts';
import { type LawItem, READ_ON } from '../value.ts';

/** Stands here so that nobody applies it to a village: it changes no contribution of this program. */
export const reliefPp7Of2025: LawItem<Statement> = statement({
  id: 'relief-pp-7-2025',
  title: {
    id: 'Keringanan JKK industri padat karya: bukan untuk desa',
    en: 'JKK relief of labour-intensive industry: not for villages',
  },
  from: '2025-02',
  to: '2026-01',
  text: {
    id: 'JKK dipotong 50% bagi industri padat karya (paling sedikit 50 pekerja, enam sektor); tidak berlaku bagi desa. Februari–Juli 2025, diperpanjang PP 36/2025 sampai Januari 2026.',
    en: 'JKK is halved for labour-intensive industry (at least 50 workers, six sectors); it does not cover villages. February–July 2025, extended by PP 36/2025 to January 2026.',
  },
  source: {
    instrument: 'pp-7-2025',
    address: 'https://nasional.kontan.co.id/news/prabowo-beri-diskon-50-iuran-jkk-untuk-industri-padat-karya',
    read: READ_ON,
    evidence: 'secondary',
  },
});
