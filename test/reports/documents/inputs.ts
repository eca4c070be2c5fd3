import { billTexts } from '../../enrolment/bill.ts';
import { monthOf } from '../../enrolment/people.ts';

/** Invented files from which every branch of every JSON document comes. */

const POLICY = `policy: kaya-2026
title: Kabupaten rekaan
regency: "35.16"
year: 2026
minimumBase: { amount: 1200000, source: SK rekaan }
minimumIncome: { amount: 1000000, source: SK rekaan }
rounding: { rule: half-up, source: SK rekaan }
bases: { umk: { values: [ { amount: 2152322.94 }, { from: 2026-07, amount: 2300000 } ], source: SK rekaan } }
ceilings: { ADD: 500000, PBH: { amount: 9000000, months: [2026-03, 2026-04] } }
villages: desa.csv
categories:
  kepala-desa: { segment: PU, programmes: [JKK, JKM, JHT, JP], base: wage, charges: [ { payer: employer, fund: ADD, activity: "1.1.03", object: "5.1.3.03" }, { payer: worker, fund: SELF } ] }
  ketua-rt: { segment: PU, programmes: [JKK, JKM], base: umk, charges: [ { fund: APBD, subFund: DBHCHT, percent: 60 }, { fund: APBD, percent: 40 } ], quota: { perVillage: [ { people: 1, from: 2026-01 }, { people: 4, from: 2026-07 } ], perKecamatan: 2, total: 3 } }
  linmas: { segment: BPU, programmes: [JKK, JKM], income: 1000000, relief: { declined: SK rekaan }, charges: [ { fund: SELF } ] }
  nelayan: { segment: BPU, programmes: [JKK, JKM], income: 1000000, charges: [ { fund: SELF } ] }
  pekerja-rentan: { segment: BPU, programmes: [JKK, JKM], income: 1000000, months: [2026-01, 2026-12], rotation: 3, quota: { perVillage: 1 }, charges: [ { fund: PBH, object: "5.2.7" } ] }
enrolment: { npp: "12345678", workLocation: "3516", postcode: "61371", identityExpiry: "2090-01-01", employment: T }
`;

const HEAD =
  'NIK;Nama;Tempat Lahir;Tanggal Lahir;Jenis Kelamin;Nama Ibu Kandung;Status Kawin;Golongan Darah;Alamat;Jabatan;Desa;Kecamatan;Upah;TMT;Tanggal Berakhir;KPJ;NPP;No HP';

interface Row {
  readonly nik: string;
  readonly name: string;
  readonly post: string;
  readonly village?: string;
  readonly wage?: string;
  readonly from?: string;
  readonly to?: string;
  readonly kpj?: string;
  readonly npp?: string;
  readonly phone?: string;
}

/** `35161801018098..` is a man born on 1 January 1980. */
const nik = (at: number): string => `3516180101809${String(at).padStart(3, '0')}`;

const line = ({ village = 'Kalen', ...row }: Row): string =>
  [
    ...[row.nik, row.name, 'Mojokerto', '01-01-1980', 'L', `Ibu ${row.name.split(' ')[0]}`, 'Kawin', 'O'],
    ...['Dusun Rekaan', row.post, village, village === 'Talok' ? 'Pungging' : 'Dlanggu', row.wage ?? ''],
    ...[row.from ?? '01-01-2020', row.to ?? '', row.kpj ?? '', row.npp ?? '', row.phone ?? ''],
  ].join(';');

const csv = (rows: readonly Row[]): string => [HEAD, ...rows.map(line), ''].join('\n');

const kades: Row = { nik: nik(1), name: 'Budi Rekaan', post: 'Kepala Desa', wage: '12000000' };
const rt = (at: number, name: string): Row => ({ nik: nik(at), name: `${name} Rekaan`, post: 'Ketua RT' });
const PEOPLE: readonly Row[] = [
  kades,
  rt(2, 'Ani'),
  { ...rt(3, 'Cici'), to: '15-08-2026' },
  { ...rt(4, 'Dodi'), from: '01-07-2026' },
  { ...rt(5, 'Edi'), village: 'Talok' },
  { nik: nik(6), name: 'Fani Rekaan', post: 'Linmas', phone: '123' },
  { nik: nik(7), name: 'Gani Rekaan', post: 'Nelayan' },
  { nik: nik(8), name: 'Hadi Rekaan', post: 'Pekerja Rentan', from: '' },
  { nik: nik(9), name: 'Iwan Rekaan', post: 'Pekerja Rentan', from: '01-04-2026' },
  { nik: nik(10), name: 'Joni Rekaan', post: 'Pekerja Rentan', from: '' },
  { nik: nik(11), name: 'Kiki Rekaan', post: 'Kepala Desa', village: 'Talok', wage: '' },
  { nik: nik(12), name: 'Lala Rekaan', post: 'Guru PAUD' },
];

/** The same people before: each thing that can change has changed. */
const BEFORE: readonly Row[] = [
  { ...kades, wage: '3000000', kpj: '12345678901' },
  { ...rt(2, 'Ana'), village: 'Talok' },
  { ...rt(3, 'Cici'), post: 'Linmas' },
  { ...rt(99, 'Edi'), village: 'Talok' },
  { nik: nik(50), name: 'Mira Rekaan', post: 'Ketua RT' },
];

const billed = (at: number, name: string, wage: number, amounts: readonly number[], kpj = '') => ({
  ...{ kpj, nik: nik(at), name, birth: '01-01-1980', wage, arrears: 0 },
  parts: [...amounts, ...Array<number>(8 - amounts.length).fill(0)],
});

/** PU of a month: one agrees, one is of a stranger, one was paid on another wage, one by KPJ. */
const puBill = (month: string, npp = '12345678'): string =>
  billTexts(
    [
      billed(1, 'BUDI REKAAN', 12_000_000, [28_800, 36_000, 444_000, 240_000, 240_000, 120_000]),
      billed(2, 'ANI REKAAN', 2_152_323, [5166, 6457]),
      billed(77, 'ORANG LAIN', 2_000_000, [4800, 6000]),
      billed(5, 'EDI REKAAN', 3_000_000, [7200, 9000]),
    ],
    monthOf(month),
    npp,
  )
    .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
    .join('\n');

const bpuBill = (month: string, ...more: readonly string[]): string =>
  [
    `Tagihan BPU periode ${month};;;`,
    'NIK;Nama;JKK;JKM',
    `${nik(6)};Fani Rekaan;10000;6800`,
    `${nik(7)};Gani Rekaan;5000;3400`,
    ...more,
  ].join('\n');

const RECEIPTS = [
  'Tanggal;Bulan iuran;Sumber dana;Jumlah dibayar;Denda;No bukti;Uraian;Desa;Kecamatan',
  '10-02-2026;2026-01;ADD;700000;;B-1;iuran Januari;Kalen;Dlanggu',
  '20-06-2026;2026-03;ADD;748800;15000;B-2;;Kalen;Dlanggu',
  '20-06-2026;2026-03;APBD;10;;B-5;;Entah;Dlanggu',
  '20-12-2026;2026-05;ADD;1000;;B-3;;Kalen;Dlanggu',
  '10-01-2026;2025-12;ADD;5000;;B-4;;Kalen;Dlanggu',
  'kapan-kapan;2026-03;ADD;500;;B-6;;Kalen;Dlanggu',
  ';;;;;;;;',
].join('\n');

/** Figures of others: heads, a base, a rate, a rounding and a wrong digit; a village that is not ours; heads alone. */
const EXPECTED = [
  'uraian;desa;sumber dana;jabatan;orang;bulan;jumlah;dasar;sumber',
  'Kades;Kalen;ADD;kepala-desa;1;12;8744796;;SK rekaan',
  'RT;Kalen;;ketua-rt;5;12;697380;;',
  'Kosong;Pacet;;;;;100;;',
  'Orang;;;linmas;1;;;;',
  'Linmas;;SELF;linmas;;;201000;;',
  'Nelayan;;;nelayan;;12;201600;;',
  'Rentan;;;pekerja-rentan;;;152200;;',
].join('\n');
/** Each figure once, so that they have a sum. */
const EXPECTED_ONCE = 'uraian;jabatan;jumlah;dasar\nRT;ketua-rt;388800;2000000\n';

const VILLAGES =
  'Nama;Kecamatan;kode;ketua-rt;linmas\nKalen;Dlanggu;35.16.08.2001;6;2\nTalok;Pungging;;3;1\nPandan;Dlanggu;;2;\n';

/** Months that are over, of a part of the year. */
const PART_YEAR = `policy: sebagian-2026
year: 2026
regency: "35.16"
bases: { lama: { amount: 2000000, source: rekaan } }
categories:
  linmas: { segment: BPU, programmes: [JKK, JKM], income: 1000000, months: [2026-04, 2026-09], charges: [ { fund: DDS } ] }
  ketua-rt: { base: lama, charges: [ { fund: ADD } ] }
`;

const WRONG = `policy: salah
tahun: 2026
categories:
  ketua-rt: { base: lama, charges: [ { fund: ADDD } ] }
`;

const ONCE = `policy: sekali-2026
year: 2026
regency: "35.16"
rounding: { per: village-year, source: "Perbup rekaan" }
bases: { umk: { amount: 2152322.94, source: rekaan }, lama: { amount: 2000000, source: rekaan } }
categories:
  ketua-rt: { base: umk, programmes: [JKK, JKM], charges: [ { fund: APBD, subFund: DBHCHT, activity: "1.1.07", object: "5.1" } ] }
`;

/** Sheets whose layout is not plain: tables beside each other, a title, a form by village, columns told by their content. */
const SHEETS: Readonly<Record<string, string>> = {
  'lembar/dua.csv':
    'NIK,Nama,Jabatan,Desa,NIK,Nama,Jabatan,Desa\n3310051212800001,ANI,Ketua RT,Suka,3310051212800001,ANI,Ketua RT,Suka\n3310051212800002,BUDI,Ketua RT,Suka,3310051212800003,CICI,Kopala Dosa,Suka\n',
  'lembar/judul.csv':
    'DAFTAR KETUA RT\nNIK;Nama;Nama Lengkap;Golongan;Status;Desa\n3310051212800001;Ani;Ani Rekaan;IIIa;Aktif;Suka\n3310051212800002;Budi;Budi Rekaan;IIIb;Aktif;Suka\n',
  'lembar/form.csv':
    'No;Desa;Nama Kepala Desa;NIK Kepala Desa;Nama Sekretaris Desa;NIK Sekretaris Desa\n1;Suka;Ani Rekaan;3310051212800001;Budi Rekaan;3310051212800002\n2;Maju;Cici Rekaan;3310051212800003;Dedi Rekaan;3310051212800004\n',
  'lembar/tahun.csv':
    'No;NIK;Nama;Jabatan;Tahun;Awal\n1;3310051212800001;Ani Rekaan;Ketua RT;2019;Maret\n2;3310051212800002;Budi Rekaan;Ketua RW;2020;April\n3;3310051212800003;Cici Rekaan;Linmas;2021;Mei\n',
  'lembar/bulan.csv':
    'No;NIK;Nama;Jabatan;Awal\n1;3310051212800001;Ani Rekaan;Ketua RT;Maret\n2;3310051212800002;Budi Rekaan;Ketua RW;April\n3;3310051212800003;Cici Rekaan;Linmas;Mei\n',
  'lembar/ragu.csv':
    'No;NIK;Nama;Peran;Kedudukan\n1;3310051212800001;Ani Rekaan;Ketua RT;Ketua RT\n2;3310051212800002;Budi Rekaan;Ketua RW;Ketua RW\n3;3310051212800003;Cici Rekaan;Linmas;Linmas\n',
};

export const INPUTS: Readonly<Record<string, string>> = {
  'p.yaml': POLICY,
  'desa.csv': VILLAGES,
  'sekali.yaml': ONCE,
  'sebagian.yaml': PART_YEAR,
  'salah.yaml': WRONG,
  'd.csv': csv(PEOPLE),
  'lama.csv': csv(BEFORE),
  'pu-01.csv': puBill('2026-01'),
  'pu-03.csv': puBill('2026-03'),
  'pu-03b.csv': puBill('2026-03').replace(/.*NPP.*\n/g, ''),
  'bpu-03.csv': bpuBill('2026-03'),
  'bpu-03b.csv': bpuBill('2026-03', ';Tanpa Nik Rekaan;10000;6800'),
  'tamu.csv': csv([{ ...rt(5, 'Edi'), village: 'Talog' }, kades, { ...rt(20, 'Nana'), wage: '1' }]),
  'gagal.csv': [
    'NIK;KPJ;Nama Lengkap;Tanggal Lahir;Status;Keterangan',
    `${nik(2)};;Ani Rekaan;;Gagal;Nama ibu tidak sesuai`,
    ';22345678901;Cici;;Gagal;KPJ tidak aktif',
    ';;Dodi Rekaan;01-01-1980;Gagal;NIK tidak valid',
    ';;Hilang Rekaan;02-02-1990;Gagal;NIK ganda',
    `${nik(77)};;;;Berhasil;`,
    `${nik(78)};;;;;`,
    ';;;;Gagal;Baris kosong',
  ].join('\n'),
  'map/d.csv': csv(PEOPLE),
  'map/surat.pdf': '%PDF',
  'map/pesan.csv': 'Kepada Yth.\nBupati\n',
  'map/kosong.csv': '',
  'tanpa.csv': 'NIK;Nama;Desa\n3516180101809002;Ani Rekaan;Kalen\n',
  ...SHEETS,
  'cabang.yaml':
    'file: cabang.xlsx\nsheet: Peserta\nsource: Kantor cabang rekaan\ncolumns: [{ header: KTP, field: nik }]\n',
  'majikan.yaml': POLICY.replace('desa.csv', 'majikan-desa.csv'),
  'majikan-desa.csv': 'nama;kecamatan;npp\nKalen;Dlanggu;12345678\nTalok;Pungging;87654321\n',
  'majikan.csv': csv([rt(2, 'Ani'), { ...rt(3, 'Cici'), village: 'Talok' }]),
  'majikan-lama.csv': csv([{ ...rt(2, 'Ani'), village: 'Talok' }]),
  'anggota.csv': csv([
    { ...rt(2, 'Ani'), kpj: '12345678901' },
    { ...rt(3, 'Cici'), kpj: '22345678901' },
    rt(4, 'Dodi'),
  ]),
  'dana24.yaml': PART_YEAR.replace('year: 2026', 'year: 2024\nvillages: desa24.csv').replace(
    '[2026-04, 2026-09]',
    '[2024-04, 2024-09]',
  ),
  'desa24.csv': 'nama;kecamatan;sumber dana\nKalen;Dlanggu;DDS\n',
  'larik.yaml': '- a\n',
  'tetap.json': JSON.stringify({
    schema: 'enroll.baseline/1',
    entries: [{ code: 'term-ended', village: 'Kalen', reason: 'uji', expires: '2027-01-01' }],
  }),
  'bukti.csv': RECEIPTS,
  'harap.csv': EXPECTED,
  'harap-2.csv': EXPECTED_ONCE,
  'hasil.csv': 'uraian;iuran;manfaat\n2025;1000000;42000000\n;2000000;0\n',
};
