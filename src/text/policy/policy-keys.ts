import type { Localized } from '../../domain/language.ts';
import { FORMS_KEYS } from './policy-forms-keys.ts';

const say = (id: string, en: string): Localized => ({ id, en });

/** What each key of a policy file means, by its path; `*` stands for a name of the writer's own. */
export const POLICY_KEYS: Readonly<Record<string, Localized>> = {
  policy: say(
    'nama pendek kebijakan: huruf kecil, angka, tanda hubung',
    'short name of the policy: small letters, digits, hyphens',
  ),
  title: say('judul', 'title'),
  regency: say(
    'kode Kemendagri kabupaten/kota, misalnya "33.10"; tanpa berkas villages, nama desa dan kecamatan dicocokkan dengan daftar resminya',
    'Kemendagri code of the regency, such as "33.10"; without a villages file, names of villages and kecamatan are held against its official list',
  ),
  source: say('peraturan atau keputusan yang mendasari', 'the decision that it rests on'),
  year: say('tahun anggaran', 'budget year'),
  monthRule: say(
    'any-day: bulan dihitung bila satu hari saja terlindungi; first-day: bila terlindungi sejak tanggal 1',
    'any-day: a month counts when any day of it is covered; first-day: when its first day is',
  ),
  rounding: say(
    'pembulatan ke rupiah: half-up (biasa), up, atau down',
    'rounding to whole rupiah: half-up (the rule), up or down',
  ),
  'rounding.rule': say('cara membulatkan: half-up, up, down', 'how to round: half-up, up, down'),
  'rounding.per': say(
    'line: tiap baris iuran; village-year: sekali per desa, kategori, program, penanggung, dan tahun, sebagai baris selisih pembulatan di atas iuran tiap orang yang tetap ke rupiah terdekat',
    'line: each contribution line; village-year: once a village, category, programme, payer and year, as a line of rounding difference beside each person’s contribution, which stays to the nearest rupiah',
  ),
  'rounding.from': say(
    'sejak bulan ini; sebelumnya tiap baris ke rupiah terdekat',
    'from this month on; before it each line to the nearest rupiah',
  ),
  'rounding.source': say(
    'dasar cara membulatkan, misalnya tagihan kantor cabang',
    'why so, such as the branch office’s bill',
  ),
  minimumBase: say(
    'dasar upah terendah PU yang dipakai kantor cabang; tanpa ini diandaikan Rp1.000.000',
    'lowest PU wage base of the branch office; without it Rp1,000,000 is assumed',
  ),
  'minimumBase.amount': say('rupiah sebulan', 'rupiah a month'),
  'minimumBase.source': say('dari mana diketahui', 'where it is known from'),
  minimumIncome: say(
    'penghasilan terendah yang dilaporkan BPU di kantor cabang; tanpa ini diandaikan Rp1.000.000',
    'lowest declared BPU income of the branch office; without it Rp1,000,000 is assumed',
  ),
  'minimumIncome.amount': say('rupiah sebulan', 'rupiah a month'),
  'minimumIncome.source': say('dari mana diketahui', 'where it is known from'),
  priority: say(
    'urutan kategori bagi orang yang ada di dua kategori: dibayar sekali, di kategori yang lebih dulu',
    'order of categories for a person who is in two: charged once, in the one that stands first',
  ),
  ceilings: say(
    'pagu satu desa setahun per dana, rupiah; atau { amount, from }, { amount, months }, atau daftarnya: yang hanya punya from berakhir saat yang berikutnya mulai',
    'the most that one village may spend in the year, by fund, rupiah; or { amount, from }, { amount, months }, or a list of those: one with from only ends where the next begins',
  ),
  'ceilings.*.amount': say(
    'rupiah satu desa dalam bulan-bulan itu; pagu desa sendiri di daftar desa menggantikannya: dengan bulannya sendiri, atau bulan ini bila tidak disebut',
    'rupiah of one village in those months; a village’s own of the villages file replaces it: in its own months, or in these where it names none',
  ),
  'ceilings.*.from': say('sejak bulan ini', 'from this month on'),
  'ceilings.*.months': say(
    'hanya bulan pertama sampai terakhir ini',
    'only from this first to this last month',
  ),
  bases: say('dasar upah yang diberi nama', 'named wage bases'),
  'bases.*.amount': say('rupiah sebulan, paling banyak dua desimal', 'rupiah a month, at most two decimals'),
  'bases.*.region': say(
    'kode Kemendagri daerah yang upah minimumnya diikuti bulan demi bulan',
    'Kemendagri code of the region whose minimum wage is followed month by month',
  ),
  'bases.*.values': say('jumlah yang berubah di tengah tahun', 'amounts that change inside the year'),
  'bases.*.values.from': say(
    'bulan mulai, YYYY-MM; kosong: sejak awal',
    'first month, YYYY-MM; absent: from the beginning',
  ),
  'bases.*.values.amount': say('rupiah sebulan', 'rupiah a month'),
  'bases.*.source': say('keputusan atau sumber jumlahnya', 'where the amount comes from'),
  categories: say(
    'kategori yang dilindungi; yang tidak disebut tidak dilindungi',
    'the covered categories; what is not named is not covered',
  ),
  'categories.*.name': say('nama untuk laporan', 'name for reports'),
  'categories.*.segment': say(
    'PU: penerima upah; BPU: bukan penerima upah',
    'PU: enrolled by an employer; BPU: not',
  ),
  'categories.*.risk': say('kelas risiko JKK 1 sampai 5 (PU)', 'JKK risk class 1 to 5 (PU)'),
  'categories.*.programmes': say('program: JKK, JKM, JHT, JP', 'programmes: JKK, JKM, JHT, JP'),
  'categories.*.base': say(
    'wage (kolom upah di daftar), minimum, umk, atau nama di bases',
    'wage (the roster’s column), minimum, umk, or a name under bases',
  ),
  'categories.*.minimum': say('upah terendah yang dihitung bila base: wage', 'floor under base: wage'),
  'categories.*.wagePayments': say(
    'kolom upah berisi setahun, dibayar sekian kali (12 sampai 14); iurannya tetap 12 bulan',
    'the wage column holds a year, paid in so many parts (12 to 14); contributions stay 12 months',
  ),
  'categories.*.income': say(
    'penghasilan yang dilaporkan (BPU), rupiah sebulan',
    'declared income (BPU), rupiah a month',
  ),
  'categories.*.sector': say('sektor menurut PP 50/2025 (BPU)', 'sector under PP 50/2025 (BPU)'),
  'categories.*.relief': say(
    'keringanan iuran (PP 49/2020, PP 50/2025) berlaku menurut syaratnya tanpa ditulis; false atau { declined: alasan }: ditolak; all-funds: dana pemerintah juga, bila kantor cabang membenarkannya',
    'reliefs (PP 49/2020, PP 50/2025) act by their own conditions without a word; false or { declined: reason }: not taken; all-funds: for government funds too, if the branch office agrees',
  ),
  'categories.*.relief.declined': say(
    'alasan keringanan tidak dipakai, misalnya pesertanya di luar PP 49/2020',
    'why the relief is not taken, such as that the members were outside PP 49/2020',
  ),
  'categories.*.relief.membersSince': say(
    'bulan pertama orangnya membayar, bila peserta sejak sebelum kebijakan ini',
    'the first month that its people paid, where they were members before this policy',
  ),
  'categories.*.charges': say(
    'siapa membayar; yang pertama cocok mengambil iurannya',
    'who pays; the first that fits takes the line',
  ),
  'categories.*.charges.payer': say(
    'hanya bagian pemberi kerja atau pekerja',
    'only the employer’s or the worker’s part',
  ),
  'categories.*.charges.programme': say('hanya program ini', 'only this programme'),
  'categories.*.charges.programmes': say('hanya program-program ini', 'only these programmes'),
  'categories.*.charges.fund': say('sumber dana', 'fund'),
  'categories.*.charges.activity': say('kode kegiatan APBDes', 'activity code of the APBDes'),
  'categories.*.charges.object': say('kode rekening belanja', 'object code of the APBDes'),
  'categories.*.charges.percent': say(
    'bagian iuran dalam persen; jumlahnya 100',
    'share of the line in percent; they sum to 100',
  ),
  'categories.*.charges.subFund': say(
    'bagian dari dana itu, misalnya DBH sawit atau DBHCHT; ditampilkan dan dijumlahkan di bawah dananya',
    'part of the fund, such as DBH sawit or DBHCHT; shown and added up under its fund',
  ),
  'categories.*.charges.from': say('sejak bulan ini', 'from this month on'),
  'categories.*.charges.months': say(
    'hanya bulan pertama sampai terakhir ini',
    'only from this first to this last month',
  ),
  'categories.*.programmes.programme': say('program', 'programme'),
  'categories.*.programmes.from': say('sejak bulan ini', 'from this month on'),
  'categories.*.programmes.months': say(
    'hanya bulan pertama sampai terakhir ini',
    'only from this first to this last month',
  ),
  'categories.*.base.highest': say(
    'yang tertinggi di antara dasar-dasar ini, misalnya [wage, umk]',
    'the highest of these bases, such as [wage, umk]',
  ),
  'categories.*.flat': say(
    'jumlah tetap seorang sebulan menurut tagihan, sebagai ganti tarif dan dasar; ditandai di setiap hasil',
    'a fixed amount a head and month by the bill, instead of rate and base; marked in every result',
  ),
  'categories.*.flat.amount': say('rupiah seorang sebulan', 'rupiah a head and month'),
  'categories.*.flat.source': say('tagihan atau berita yang menyebutnya', 'the bill or report that says so'),
  'categories.*.months': say('bulan pertama dan terakhir, YYYY-MM', 'first and last month, YYYY-MM'),
  'categories.*.rotation': say(
    'bergiliran: tiap orang paling lama sekian bulan sejak mulai',
    'cohorts rotate: nobody is covered longer than so many months from their start',
  ),
  'categories.*.quota': say(
    'jumlah peserta pada satu waktu; pengganti orang yang berhenti tidak terhitung lebih. Satu angka, atau { people, from } atau { people, months }, atau daftarnya: yang hanya punya from berakhir saat yang berikutnya mulai',
    'how many members at one time; whoever follows another is none too many. A number, or { people, from } or { people, months }, or a list of those: one with from only ends where the next begins',
  ),
  'categories.*.quota.perVillage': say(
    'per desa; tiap tingkat (desa, kecamatan, seluruhnya) dihitung sendiri, dan satu tingkat hanya punya satu kuota dalam satu bulan: yang tanpa bulan berlaku pada bulan yang tidak disebut yang lain',
    'in a village; each scope (village, kecamatan, all) counts on its own, and one scope has one quota in a month: one without months is of those that the others leave',
  ),
  'categories.*.quota.perVillage.people': say(
    'jumlah orang dalam bulan-bulan itu',
    'how many people in those months',
  ),
  'categories.*.quota.perVillage.from': say('sejak bulan ini', 'from this month on'),
  'categories.*.quota.perVillage.months': say(
    'hanya bulan pertama sampai terakhir ini',
    'only from this first to this last month',
  ),
  'categories.*.quota.perKecamatan': say('per kecamatan', 'in a kecamatan'),
  'categories.*.quota.perKecamatan.people': say(
    'jumlah orang dalam bulan-bulan itu',
    'how many people in those months',
  ),
  'categories.*.quota.perKecamatan.from': say('sejak bulan ini', 'from this month on'),
  'categories.*.quota.perKecamatan.months': say(
    'hanya bulan pertama sampai terakhir ini',
    'only from this first to this last month',
  ),
  'categories.*.quota.total': say('seluruhnya', 'in all'),
  'categories.*.quota.total.people': say(
    'jumlah orang dalam bulan-bulan itu',
    'how many people in those months',
  ),
  'categories.*.quota.total.from': say('sejak bulan ini', 'from this month on'),
  'categories.*.quota.total.months': say(
    'hanya bulan pertama sampai terakhir ini',
    'only from this first to this last month',
  ),
  'categories.*.age': say('batas umur', 'age limits'),
  'categories.*.age.min': say('umur terendah', 'lowest age'),
  'categories.*.age.max': say('umur tertinggi', 'highest age'),
  'categories.*.names': say('sebutan setempat di daftar', 'local names in rosters'),
  villages: say(
    'berkas daftar desa: kode, nama, kecamatan, jumlah RT dan RW, pagu per dana, dan milik desa itu sendiri: sumber dana (Sumber dana: DDS, ADD 60% + DDS 40%, atau APBD (DBH sawit)), dasar upah, NPP, kuota per jabatan (Kuota linmas); sumber dana, kuota, dan pagu boleh menurut bulan (Sumber dana sejak 2026-07, Kuota linmas 2026-01 sd 2026-06, Pagu ADD sejak 2026-07)',
    'villages file: code, name, kecamatan, RT and RW counts, ceilings by fund, and a village’s own: what pays (Sumber dana: DDS, ADD 60% + DDS 40%, or APBD (DBH sawit)), wage base (Dasar upah), NPP, quota by post (Kuota linmas); what pays, quotas and ceilings may be of some months (Sumber dana sejak 2026-07, Kuota linmas 2026-01 sd 2026-06, Pagu ADD sejak 2026-07)',
  ),
  enrolment: say('isian tetap untuk SIPP Online', 'constants for SIPP Online'),
  'enrolment.npp': say('nomor pendaftaran perusahaan, 8 angka', 'employer number, 8 digits'),
  'enrolment.workLocation': say('kode lokasi pekerjaan, 4 angka', 'work location code, 4 digits'),
  'enrolment.postcode': say('kode pos, 5 angka', 'postcode, 5 digits'),
  'enrolment.identityExpiry': say(
    'tanggal berlaku KTP, YYYY-MM-DD',
    'expiry date of identity cards, YYYY-MM-DD',
  ),
  'enrolment.employment': say(
    'status pegawai: Y PKWT, T PKWTT',
    'employment status: Y fixed term, T permanent',
  ),
  bpuLayout: say(
    'berkas susunan daftar BPU milik kantor cabang (YAML), relatif terhadap kebijakan ini: file, sheet, source, title, columns',
    "layout file (YAML) of a branch office's own form for BPU candidates, relative to this policy: file, sheet, source, title, columns",
  ),
  ...FORMS_KEYS,
  checks: say(
    'tingkat tiap pemeriksaan: info, warning, error, atau off',
    'severity of each check: info, warning, error or off',
  ),
};
