import { formatStatement, type Statement } from '../statement.ts';
import { type DatedValue, LAST_READ, type LawItem, READ_ON, since } from '../value.ts';

const MANDATES: readonly DatedValue<Statement>[] = [
  {
    from: since('2024-01'),
    to: since('2024-12'),
    value: {
      id: 'Pemerintah daerah mendaftarkan dan menganggarkan non-ASN, aparatur desa, RT/RW, dan pekerja rentan (APBD 2024).',
      en: 'Regional governments enrol and budget non-ASN, village apparatus, RT/RW and vulnerable workers (budget of 2024).',
    },
    source: {
      instrument: 'permendagri-15-2023',
      address:
        'https://jabarekspres.com/berita/2023/11/14/bpjs-ketenagakerjaan-dan-kemendagri-dorong-kesejahteraan-masyarakat-desa-di-jabar-melalui-program-perlindungan-jamsostek',
      read: READ_ON,
      evidence: 'secondary',
    },
  },
  {
    from: since('2025-01'),
    to: since('2025-12'),
    value: {
      id: 'Disebut bersama UU 3/2024 sebagai dasar mendaftarkan BPD dan lembaga kemasyarakatan desa: RT, RW, PKK, karang taruna, posyandu, LPM.',
      en: 'Cited with UU 3/2024 as the basis for enrolling BPD and community bodies: RT, RW, PKK, karang taruna, posyandu, LPM.',
    },
    source: {
      instrument: 'permendagri-15-2024',
      address: 'https://www.banuatoday.com/2024/11/bpjamsostek-banjarmasin-adakan-fgd.html',
      read: READ_ON,
      evidence: 'secondary',
      caveat: {
        id: 'bunyi pasalnya tidak dibaca; bahwa ini pedoman APBD 2025 dari ingatan',
        en: 'its words were not read; that it is the budget guide of 2025 is from memory',
      },
    },
  },
];

/** What the yearly budget guides of Kemendagri ask of regional governments. */
export const mandateVillageWorkers: LawItem<Statement> = {
  id: 'mandate-village-workers',
  title: { id: 'Pekerja desa dalam pedoman APBD', en: 'Village workers in the regional budget guides' },
  values: MANDATES,
  verifiedUntil: LAST_READ,
  format: formatStatement,
};
