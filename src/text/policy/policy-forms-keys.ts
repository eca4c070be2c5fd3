import type { Localized } from '../../domain/language.ts';

const say = (id: string, en: string): Localized => ({ id, en });

/** What the keys of a policy's `forms` mean. */
export const FORMS_KEYS: Readonly<Record<string, Localized>> = {
  forms: say(
    'kertas dan penanda tangan buku anggaran dan RAB; yang tidak ditulis dicetak sebagai titik-titik',
    'paper and signatories of the budget workbook and RAB; what is not written is printed as dotted lines',
  ),
  'forms.paper': say('kertas: A4 (bawaan) atau F4', 'paper: A4 (default) or F4'),
  'forms.place': say('tempat tanda tangan buku anggaran', 'where the budget workbook is signed'),
  'forms.date': say('tanggal tanda tangan, YYYY-MM-DD', 'day of signing, YYYY-MM-DD'),
  'forms.signatories': say(
    'penanda tangan buku anggaran, dari kiri, paling banyak tiga',
    'who signs the budget workbook, from the left, three at most',
  ),
  'forms.signatories.role': say(
    'sebagai apa ia menandatangani: Mengetahui, Disetujui oleh',
    'in what capacity: Mengetahui, Disetujui oleh',
  ),
  'forms.signatories.position': say('jabatannya', 'office held'),
  'forms.signatories.name': say('nama dengan gelar', 'name with titles'),
  'forms.signatories.nip': say(
    'NIP, 18 angka, dalam tanda kutip',
    'official’s number (NIP), 18 digits, in quotes',
  ),
  'forms.villages': say('penanda tangan RAB tiap desa', 'who signs the RAB of each village'),
  'forms.villages.village': say('nama desa', 'name of the village'),
  'forms.villages.kecamatan': say('nama kecamatan', 'name of the kecamatan'),
  'forms.villages.date': say(
    'tanggal tanda tangan desa ini, bila lain',
    'day of signing of this village, where it differs',
  ),
  'forms.villages.head': say('kepala desa', 'head of the village'),
  'forms.villages.head.role': say(
    'sebagai apa ia menandatangani: Mengetahui, Disetujui oleh',
    'in what capacity: Mengetahui, Disetujui oleh',
  ),
  'forms.villages.head.position': say('jabatannya', 'office held'),
  'forms.villages.head.name': say('nama dengan gelar', 'name with titles'),
  'forms.villages.head.nip': say(
    'NIP, 18 angka, dalam tanda kutip',
    'official’s number (NIP), 18 digits, in quotes',
  ),
  'forms.villages.secretary': say('sekretaris desa', 'secretary of the village'),
  'forms.villages.secretary.role': say(
    'sebagai apa ia menandatangani: Mengetahui, Disetujui oleh',
    'in what capacity: Mengetahui, Disetujui oleh',
  ),
  'forms.villages.secretary.position': say('jabatannya', 'office held'),
  'forms.villages.secretary.name': say('nama dengan gelar', 'name with titles'),
  'forms.villages.secretary.nip': say(
    'NIP, 18 angka, dalam tanda kutip',
    'official’s number (NIP), 18 digits, in quotes',
  ),
  'forms.villages.executor': say(
    'pelaksana kegiatan anggaran: kaur atau kasi',
    'who carries the activity out: kaur or kasi',
  ),
  'forms.villages.executor.role': say(
    'sebagai apa ia menandatangani: Mengetahui, Disetujui oleh',
    'in what capacity: Mengetahui, Disetujui oleh',
  ),
  'forms.villages.executor.position': say('jabatannya', 'office held'),
  'forms.villages.executor.name': say('nama dengan gelar', 'name with titles'),
  'forms.villages.executor.nip': say(
    'NIP, 18 angka, dalam tanda kutip',
    'official’s number (NIP), 18 digits, in quotes',
  ),
};
