/** Command lines whose output is a JSON document; with a file, that is the document. */
export interface Line {
  readonly words: string;
  readonly file?: string;
  /** All that its document shows, others show as well: only in `npm run test:all`. */
  readonly again?: true;
}

const P = '--policy p.yaml';
const YEAR = '--year 2026 --format json';
const BILLS = '--bill pu-01.csv --bill pu-03.csv --bill bpu-03.csv';

const of = (words: string, file?: string): Line => ({ words, ...(file === undefined ? {} : { file }) });
const again = (words: string, file?: string): Line => ({ ...of(words, file), again: true });

/** `FIXTURES` is the folder of that name. */
export const LINES: readonly Line[] = [
  of(`budget d.csv ${P} ${YEAR}`),
  of(`budget lama.csv ${P} --year 2026 --save murni.json --allow-rejected`, 'murni.json'),
  of(`budget d.csv ${P} ${YEAR} --against murni.json --by village,fund --paid 1000000 --benefits 42000000`),
  of(`budget d.csv ${P} ${YEAR} --expect harap.csv --by account --outcome hasil.csv`),
  again(`budget d.csv ${P} ${YEAR} --by category,month`),
  of(`budget lama.csv --policy sekali.yaml ${YEAR} --expect harap-2.csv`),
  ...[
    'programme,payer',
    'fund,village',
    'account,category',
    'category,account',
    'payer,programme',
    'month,fund',
    'fund,month',
  ].map((by) => of(`budget d.csv ${P} ${YEAR} --by ${by}`)),
  of(
    `budget tamu.csv --policy sebagian.yaml --year 2015 --format json --paid 0 --benefits 0 --category linmas`,
  ),
  of(`budget tanpa.csv --policy sekali.yaml ${YEAR} --category ketua-rt --join lama.csv`),
  of(`premium d.csv ${P} ${YEAR}`),
  of(`premium d.csv ${P} --month 2025-12..2026-02 --format json --unmask`),
  of(`premium d.csv --policy sekali.yaml ${YEAR}`),
  of(
    `plan ${P} ${YEAR} --villages desa.csv --set pekerja-rentan.count=5 --round-up 1000 --expect harap.csv --scenario "lain:linmas.count=9"`,
  ),
  of(`plan d.csv ${P} --year 2027 --format json --villages desa.csv --umk-growth 6.5`),
  again('plan --policy sekali.yaml --format json --villages 3'),
  of('plan --policy sebagian.yaml --year 2027 --format json --villages 3 --set linmas.count=3'),
  of('plan --policy sekali.yaml --year 2024 --format json --villages 3'),
  again('law --format json'),
  of('law --month 2027-12 --format json'),
  of('law show jp-ceiling --format json'),
  of('law diff 2024-01 2026-12 --format json'),
  of('policy list --format json'),
  again('policy show p.yaml --format json'),
  of('policy show --format json'),
  again('policy check p.yaml --format json'),
  of('policy check salah.yaml --format json'),
  of('policy check dana24.yaml --format json'),
  of('policy check larik.yaml --format json'),
  of('validate map d.csv --format json'),
  again('validate d.csv lama.csv tamu.csv lembar FIXTURES/reading/roster.xlsx --format json'),
  of(`validate d.csv ${P} --format json --join lama.csv`),
  again('validate d.csv --reason uji --expires 2027-01-01 --write-baseline dasar.json', 'dasar.json'),
  of(
    'validate d.csv lembar/gabung.xlsx --baseline tetap.json --reason uji --expires 2027-01-01 --write-baseline dasar-2.json',
    'dasar-2.json',
  ),
  of(
    `validate map d.csv lama.csv tamu.csv ${P} --reason uji --expires 2027-01-01 --write-baseline dasar-3.json`,
    'dasar-3.json',
  ),
  of('inspect map lembar FIXTURES/reading/roster.xlsx --format json'),
  of(`diff lama.csv d.csv ${P} --month 2026-08 --format json`),
  again('diff lama.csv d.csv --format json --unmask'),
  of(`reconcile d.csv ${P} --month 2026-03 --bill pu-03.csv --format json`),
  again(`reconcile d.csv ${P} --month 2026-03 --bill bpu-03.csv --format json`),
  of(`reconcile d.csv ${P} --month 2026-03 --bill bpu-03.csv --bill bpu-03b.csv --format json --unmask`),
  of('diff majikan-lama.csv majikan.csv --policy majikan.yaml --format json'),
  of(`reconcile anggota.csv orang.xlsx ${P} --failed gagal.csv --failed gagal.xlsx --format json`),
  of(`reconcile d.csv ${P} --month 2026-01..2026-04 ${BILLS} --bill bpu-03b.csv --format json`),
  again(`realise d.csv ${P} ${YEAR} --receipts bukti.csv ${BILLS} --as-of 2026-07-01`),
  again(`realise d.csv ${P} ${YEAR} --receipts hasil.csv --as-of 2026-07-01`),
  of(`realise d.csv ${P} ${YEAR} --receipts bukti.csv ${BILLS} --bill pu-03b.csv --as-of 2026-07-01`),
  of(`export d.csv ${P} --month 2026-03 -o hasil --f1a --join lama.csv`, 'hasil/manifest.json'),
  of(`export anggota.csv ${P} --month 2026-03 -o isi --template sipp`, 'isi/manifest.json'),
  of(`export majikan.csv --policy majikan.yaml --month 2026-03 -o majikan`, 'majikan/manifest.json'),
  of(`export d.csv ${P} --month 2026-03 -o cabang --bpu-layout cabang.yaml`, 'cabang/manifest.json'),
  of('export d.csv --policy sebagian.yaml --month 2026-05 -o tanpa-npp', 'tanpa-npp/manifest.json'),
  of(
    `status map d.csv tamu.csv ${P} --month 2026-03 --bill pu-03.csv --exports hasil --receipts bukti.csv --format json`,
  ),
  of('export d.csv --policy dlanggu-2021 --month 2021-10 -o paket', 'paket/manifest.json'),
  of(`status d.csv ${P} --month 2026-03 --format json`),
  of(`status d.csv ${P} --month 2026-03 --bill pu-03b.csv --format json`),
];
