import type { Language } from '../domain/language.ts';

export interface LawDocsText {
  readonly title: string;
  readonly generated: string;
  readonly intro: string;
  readonly other: string;
  readonly columns: readonly [
    period: string,
    value: string,
    source: string,
    evidence: string,
    caveat: string,
  ];
  readonly readAt: string;
  readonly notRead: string;
  readonly verifiedUntil: (month: string) => string;
  readonly memoryTitle: string;
  readonly memoryIntro: string;
  readonly instrumentsTitle: string;
  readonly instrumentColumns: readonly [short: string, title: string];
  readonly umkTitle: string;
  readonly umkPointer: string;
  readonly umkIntro: string;
  readonly changelogTitle: string;
  readonly changelogIntro: string;
}

export const LAW_DOCS_TEXT: Readonly<Record<Language, LawDocsText>> = {
  id: {
    title: 'Hukum iuran BPJS Ketenagakerjaan bagi pekerja desa',
    generated: 'Dibuat oleh `npm run docs` dari `src/law`; jangan disunting di sini.',
    intro:
      'Setiap nilai yang dipakai `enroll`, dengan masa berlaku, pasal, alamat halaman yang dibaca, dan seberapa baik nilai itu diketahui. Ini bukan nasihat hukum: ikuti tagihan kantor cabang dan aturan kabupaten.',
    other: 'English: [law.en.md](law.en.md).',
    columns: ['Berlaku', 'Nilai', 'Dasar', 'Bukti', 'Yang perlu diperiksa'],
    readAt: 'dibaca',
    notRead: 'tanpa halaman yang dibaca',
    verifiedUntil: (month) => `Diperiksa sampai ${month}.`,
    memoryTitle: 'Dari ingatan saja',
    memoryIntro:
      'Tidak seorang pun sudah mencocokkan nilai ini dengan naskah; `enroll` mengatakannya di mana pun ia dipakai:',
    instrumentsTitle: 'Peraturan yang dikutip',
    instrumentColumns: ['Peraturan', 'Tentang'],
    umkTitle: 'Upah minimum kabupaten/kota',
    umkPointer: 'Seluruhnya di [umk.md](umk.md), datanya di `src/law/rates/umk.csv`.',
    umkIntro:
      'Dari daftar pers, bukan dari surat keputusan gubernur: cocokkan sebelum dipakai. Tahun yang tidak ada dalam daftar tidak diketahui; iuran tahun itu dihitung dengan nilai terakhir yang diketahui, dan itu dikatakan di setiap hasil.',
    changelogTitle: 'Data hukum menurut masa berlaku',
    changelogIntro:
      'Bulan mulai berlakunya setiap nilai dalam `src/law`, yang terbaru lebih dulu (dibuat oleh `npm run docs`).',
  },
  en: {
    title: 'The law on BPJS Ketenagakerjaan contributions of village workers',
    generated: 'Made by `npm run docs` from `src/law`; do not edit it here.',
    intro:
      'Every value that `enroll` uses, with its time in force, article, the address that was read, and how well the value is known. This is no legal advice: follow the bill of the branch office and the rules of the district.',
    other: 'Bahasa Indonesia: [law.md](law.md).',
    columns: ['In force', 'Value', 'Source', 'Known by', 'To be checked'],
    readAt: 'read',
    notRead: 'no page was read',
    verifiedUntil: (month) => `Verified until ${month}.`,
    memoryTitle: 'From memory only',
    memoryIntro: 'Nobody has checked these values against the text; `enroll` says so wherever it uses them:',
    instrumentsTitle: 'Instruments cited',
    instrumentColumns: ['Instrument', 'On'],
    umkTitle: 'Minimum wages',
    umkPointer: 'All of them in [umk.md](umk.md), the data in `src/law/rates/umk.csv`.',
    umkIntro:
      'From press lists, not from the governors’ decisions: check before use. A year that no list has is unknown; contributions of that year use the last known value, and every result says so.',
    changelogTitle: 'Law data by period',
    changelogIntro:
      'The month in which each value of `src/law` came into force, latest first (made by `npm run docs`).',
  },
};
