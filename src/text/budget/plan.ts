import type { ChangeKind } from '../../domain/kinds/law.ts';
import type { CountSource, KnownFrom } from '../../domain/kinds/planned-count.ts';
import type { Language } from '../../domain/language.ts';
import { spoken } from '../../domain/shown/sayable.ts';
import type { Shown } from '../../domain/shown.ts';
import { counted } from '../parts/plural.ts';

/** Sentences of `enroll plan`. */
export interface PlanText {
  readonly title: (period: Shown, villages: Shown) => Shown;
  readonly standard: Shown;
  readonly scenario: Shown;
  readonly oneOnly: Shown;
  readonly rejected: (rows: number) => Shown;
  readonly people: Shown;
  readonly perVillage: Shown;
  readonly year: Shown;
  readonly difference: Shown;
  readonly counted: (people: Shown, category: Shown, source: Shown) => Shown;
  readonly source: Readonly<Record<CountSource, Shown>>;
  readonly and: Shown;
  readonly uncounted: (categories: Shown) => Shown;
  readonly roundedUp: (amount: Shown, multiple: Shown) => Shown;
  readonly overCount: (villages: Shown, amount: Shown) => Shown;
  readonly withinCeilings: (villages: Shown) => Shown;
  readonly reliefUnused: (categories: Shown, funds: Shown) => Shown;
  readonly coverage: (people: Shown, of: Shown, category: Shown, percent: Shown, known: Shown) => Shown;
  readonly overQuota: (people: Shown, category: Shown, quota: Shown) => Shown;
  readonly known: Readonly<Record<KnownFrom, Shown>>;
  readonly ceilingUse: (fund: Shown, planned: Shown, ceiling: Shown, percent: Shown) => Shown;
  readonly overVillage: (village: Shown, fund: Shown, amount: Shown) => Shown;
  readonly moreVillages: (count: Shown) => Shown;
  readonly affordable: (people: Shown, category: Shown, fund: Shown) => Shown;
  readonly forbidden: (category: Shown, fund: Shown, year: Shown, instrument: Shown) => Shown;
  readonly nextHeading: (year: Shown) => Shown;
  readonly nextYear: (year: Shown) => Shown;
  readonly nextDifference: (year: Shown) => Shown;
  readonly base: Readonly<
    Record<
      'known' | 'carried' | 'assumed' | 'fixed',
      (base: Shown, year: Shown, amount: Shown, known: Shown, growth: Shown) => Shown
    >
  >;
  /** Months of the policy that are over; `moved` names categories and months. */
  readonly moved: (year: Shown, moved: Shown) => Shown;
  readonly wholeYear: (year: Shown, amount: Shown) => Shown;
  readonly lawChanges: (year: Shown, command: Shown) => Shown;
  readonly noLawChanges: (year: Shown) => Shown;
  readonly lawChange: Readonly<
    Record<ChangeKind, (title: Shown, before: Shown, after: Shown, month: Shown) => Shown>
  >;
  readonly unverified: (year: Shown) => Shown;
}

const id = spoken<PlanText>({
  title: (period, villages) => `Rencana iuran BPJS Ketenagakerjaan, ${period}, ${villages} desa`,
  standard: 'rencana',
  scenario: 'Skenario',
  oneOnly:
    '--scenario hanya untuk --format text atau json: berkas Excel, CSV, HTML, dan RAB memuat satu rencana (pakai --set).',
  rejected: (rows) => `${rows} baris daftar ditolak dan orangnya tidak direncanakan (lihat enroll validate).`,
  people: 'Orang',
  perVillage: 'Per desa',
  year: 'Seluruhnya',
  difference: 'Beda',
  counted: (people, category, source) => `${people} ${category} (${source})`,
  source: {
    set: 'dari --set',
    roster: 'dari daftar pekerja',
    villages: 'dari daftar desa',
    own: 'dari kuota desa itu sendiri di daftar desa',
    quota: 'dari kuota kebijakan',
    share: 'dari kuota kebijakan, dibagi rata ke desa',
  },
  and: ' dan ',
  uncounted: (categories) =>
    `Tidak dihitung karena jumlah orangnya tidak diketahui: ${categories}. Beri --set jabatan.count=N atau kolomnya di daftar desa.`,
  roundedUp: (amount, multiple) =>
    `Dibulatkan ke atas per rekening desa ke kelipatan ${multiple}: ${amount}.`,
  overCount: (villages, amount) => `${villages} desa melampaui pagu, seluruhnya ${amount}.`,
  withinCeilings: (villages) => `Semua ${villages} desa dalam pagu.`,
  reliefUnused: (categories, funds) =>
    `Keringanan yang diminta tidak mengubah apa pun bagi ${categories} (dibayar ${funds}): bulan, segmen, atau sumber dananya tidak termasuk. Lihat enroll law show relief-pp-50-2025; bila kantor cabang membenarkan, pakai relief=all-funds.`,
  coverage: (people, of, category, percent, known) =>
    `Tercakup ${percent}: ${people} dari ${of} ${category} (${known}).`,
  overQuota: (people, category, quota) =>
    `Melampaui kuota seluruhnya: ${people} ${category} direncanakan, kuotanya ${quota}.`,
  known: { population: 'populasi', listed: 'daftar desa', quota: 'kuota' },
  ceilingUse: (fund, planned, ceiling, percent) =>
    `${fund}: direncanakan ${planned} dari pagu ${ceiling} (${percent}).`,
  overVillage: (village, fund, amount) => `${village}: ${fund} lebih ${amount}`,
  moreVillages: (count) => `dan ${count} desa lagi (--format json)`,
  affordable: (people, category, fund) =>
    `Pagu ${fund} yang paling kecil cukup untuk ${people} ${category} sedesa setahun.`,
  forbidden: (category, fund, year, instrument) =>
    `DILARANG: iuran ${category} tahun ${year} tidak boleh dibayar dari ${fund} (${instrument}).`,
  nextHeading: (year) => `Tahun berikutnya (${year}), orang dan aturan yang sama`,
  nextYear: (year) => `Seluruhnya ${year}`,
  nextDifference: (year) => `Beda dari ${year}`,
  base: {
    known: (base, year, amount) => `Dasar ${base} ${year}: ${amount}, sudah diketahui.`,
    carried: (base, year, amount, known) =>
      `Dasar ${base} ${year} belum diketahui: dipakai yang ${known}, ${amount}. Untuk mengandaikan kenaikan: --umk-growth PERSEN.`,
    assumed: (base, year, amount, known, growth) =>
      `Dasar ${base} ${year} belum diketahui: diandaikan naik ${growth} setahun sejak ${known}, menjadi ${amount} (anggapan Anda, bukan ketetapan).`,
    fixed: (base, year, amount, known) =>
      `Dasar ${base} ${year} belum disebut kebijakan: tetap yang ${known}, ${amount}; bukan upah minimum, jadi tidak ikut --umk-growth. Untuk mengubahnya: --set bases.${base}=RUPIAH.`,
  },
  moved: (year, moved) =>
    `Kebijakan tidak menyebut bulan ${year}; dihitung bulan yang sama seperti yang disebutnya: ${moved}. Bila lain, tulis bulan ${year} di kebijakan.`,
  wholeYear: (year, amount) =>
    `Bila yang bulannya sebagian ditanggung setahun penuh, seluruhnya ${year}: ${amount}.`,
  lawChanges: (year, command) => `Perubahan hukum yang sudah diketahui sampai akhir ${year} (${command}):`,
  noLawChanges: (year) => `Tidak ada perubahan hukum yang diketahui sampai akhir ${year}.`,
  lawChange: {
    starts: (title, _before, after, month) => `${title}: mulai ${month}, ${after}`,
    changes: (title, before, after, month) => `${title}: mulai ${month} ${after}, sebelumnya ${before}`,
    ends: (title, _before, _after, month) => `${title}: berakhir ${month}`,
    passed: (title, _before, _after, month) => `${title}: hanya sampai ${month}`,
  },
  unverified: (year) =>
    `Hukum ${year} belum seluruhnya dapat dicek: dipakai nilai terakhir. Hitung ulang setelah ditetapkan.`,
});

const en = spoken<PlanText>({
  title: (period, villages) =>
    `Plan of BPJS Ketenagakerjaan contributions, ${period}, ${counted(villages, 'village')}`,
  standard: 'plan',
  scenario: 'Scenario',
  oneOnly:
    '--scenario is for --format text or json: a workbook, CSV, HTML and cost sheets hold one plan (use --set).',
  rejected: (rows) =>
    `Rejected, so their people are not planned: ${counted(rows, 'roster row')} (see enroll validate).`,
  people: 'People',
  perVillage: 'A village',
  year: 'In all',
  difference: 'Difference',
  counted: (people, category, source) => `${people} ${category} (${source})`,
  source: {
    set: 'from --set',
    roster: 'from the rosters',
    villages: 'from the villages file',
    own: 'from the village’s own quota in the villages file',
    quota: 'from the policy’s quota',
    share: 'from a quota of all, shared evenly by the villages',
  },
  and: ' and ',
  uncounted: (categories) =>
    `Not counted, since no number of people is known: ${categories}. Give --set category.count=N or a column in the villages file.`,
  roundedUp: (amount, multiple) =>
    `Rounded up to multiples of ${multiple} in each account of a village: ${amount}.`,
  overCount: (villages, amount) => `Above a ceiling: ${counted(villages, 'village')}, by ${amount} in all.`,
  withinCeilings: (villages) => `All villages (${villages}) stay within their ceilings.`,
  reliefUnused: (categories, funds) =>
    `The relief asked for changes nothing for ${categories} (paid by ${funds}): their months, segment or fund are not included. See enroll law show relief-pp-50-2025; if the branch office agrees, use relief=all-funds.`,
  coverage: (people, of, category, percent, known) =>
    `Covered ${percent}: ${people} of ${of} ${category} (${known}).`,
  overQuota: (people, category, quota) =>
    `Over the quota of all villages: ${people} ${category} planned, the quota is ${quota}.`,
  known: { population: 'population', listed: 'villages file', quota: 'quota' },
  ceilingUse: (fund, planned, ceiling, percent) =>
    `${fund}: ${planned} planned of a ceiling of ${ceiling} (${percent}).`,
  overVillage: (village, fund, amount) => `${village}: ${fund} over by ${amount}`,
  moreVillages: (count) => `and ${counted(count, 'more village')} (--format json)`,
  affordable: (people, category, fund) =>
    `The lowest ceiling of ${fund} is enough for ${people} ${category} a village and year.`,
  forbidden: (category, fund, year, instrument) =>
    `FORBIDDEN: contributions of ${category} in ${year} may not be paid from ${fund} (${instrument}).`,
  nextHeading: (year) => `The year after (${year}), the same people and rules`,
  nextYear: (year) => `In all ${year}`,
  nextDifference: (year) => `Less ${year}`,
  base: {
    known: (base, year, amount) => `Base ${base} ${year}: ${amount}, known.`,
    carried: (base, year, amount, known) =>
      `Base ${base} ${year} is not known yet: that of ${known} is used, ${amount}. To assume a rise: --umk-growth PERCENT.`,
    assumed: (base, year, amount, known, growth) =>
      `Base ${base} ${year} is not known yet: taken to rise ${growth} a year since ${known}, to ${amount} (your assumption, not a decision).`,
    fixed: (base, year, amount, known) =>
      `Base ${base} ${year} is not in the policy yet: that of ${known} stays, ${amount}; it is no minimum wage, so --umk-growth leaves it. To change it: --set bases.${base}=RUPIAH.`,
  },
  moved: (year, moved) =>
    `The policy names no months of ${year}; the same months as those that it names are computed: ${moved}. If they differ, write the months of ${year} in the policy.`,
  wholeYear: (year, amount) =>
    `With the whole year for those of some months only, in all ${year}: ${amount}.`,
  lawChanges: (year, command) => `Changes of the law that are known up to the end of ${year} (${command}):`,
  noLawChanges: (year) => `No change of the law is known up to the end of ${year}.`,
  lawChange: {
    starts: (title, _before, after, month) => `${title}: from ${month}, ${after}`,
    changes: (title, before, after, month) => `${title}: from ${month} ${after}, before that ${before}`,
    ends: (title, _before, _after, month) => `${title}: ends ${month}`,
    passed: (title, _before, _after, month) => `${title}: only until ${month}`,
  },
  unverified: (year) =>
    `The law of ${year} cannot be checked in full yet: the last values are used. Compute again once it is set.`,
});

export const PLAN_TEXT: Readonly<Record<Language, PlanText>> = { id, en };
