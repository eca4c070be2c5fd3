import { peopleMaker } from '../../fixtures/generate/people.ts';
import { random } from '../../fixtures/generate/random.ts';
import { formatDmy } from '../../src/domain/date.ts';
import { billTexts } from '../enrolment/bill.ts';
import { monthOf } from '../enrolment/people.ts';
import { formatsOf } from '../support/formats.ts';

/** A command that writes, as its words; `DAFTAR` is the roster and `KELUAR` the folder in which everything is written. */
export interface Writing {
  readonly name: string;
  readonly words: readonly string[];
  /** What it writes, inside `KELUAR`: files, each whole or not there, or folders, each as a whole. */
  readonly results: readonly string[];
  /** It reads no roster, so that older results are like new ones. */
  readonly same?: true;
}

const policy = ['--policy', 'kebijakan.yaml'];
const asOf = ['--as-of', '2026-03-01'];
const month = ['--month', '2026-03'];
const year = ['--year', '2026'];
const lax = '--allow-rejected';

const file = (name: string, result: string, ...words: string[]): Writing => ({
  name,
  words: [...words, '-o', `KELUAR/${result}`],
  results: [result],
});
const folder = (name: string, ...words: string[]): Writing => ({ name, words, results: ['set'] });

/** In each format that the command has: a new one is among them by itself. */
const everyFormat = (command: string, ...words: string[]): Writing[] =>
  formatsOf(command).map((format) =>
    file(`${command} ${format}`, `x.${format}`, command, ...words, '--format', format),
  );

/** Commands that only print. */
export const PRINTING: ReadonlySet<string> = new Set(['explain', 'law', 'completion']);

/** Every way in which the program writes. */
export const WRITING: readonly Writing[] = [
  ...everyFormat('validate', 'DAFTAR', ...policy, ...asOf),
  {
    name: 'validate --also',
    words: [
      ...['validate', 'DAFTAR', ...asOf],
      ...formatsOf('validate').flatMap((format) => ['--also', `${format}=KELUAR/x.${format}`]),
    ],
    results: formatsOf('validate').map((format) => `x.${format}`),
  },
  {
    name: 'validate --write-baseline',
    words: [
      'validate',
      'DAFTAR',
      ...asOf,
      '--reason',
      'uji',
      '--expires',
      '2027-01-01',
      '--write-baseline',
      'KELUAR/x.json',
    ],
    results: ['x.json'],
  },
  folder('validate --marked', 'validate', 'DAFTAR', ...policy, ...asOf, '--marked', 'KELUAR/set'),
  folder('validate --fix', 'validate', 'DAFTAR', ...policy, ...asOf, '--fix', 'KELUAR/set'),
  ...everyFormat('inspect', 'DAFTAR', ...asOf),
  ...everyFormat('premium', 'DAFTAR', ...policy, ...month, lax),
  ...everyFormat('budget', 'DAFTAR', ...policy, ...year, lax),
  folder(
    'budget --per-village',
    ...['budget', 'DAFTAR', ...policy, ...year, lax, '--per-village', 'KELUAR/set'],
  ),
  {
    name: 'budget --save',
    words: ['budget', 'DAFTAR', ...policy, ...year, lax, '--save', 'KELUAR/x.json'],
    results: ['x.json'],
  },
  {
    name: 'budget, all at once',
    words: [
      ...['budget', 'DAFTAR', ...policy, ...year, lax, '--format', 'html', '-o', 'KELUAR/x.html'],
      ...['--save', 'KELUAR/x', '--per-village', 'KELUAR/set'],
    ],
    results: ['x.html', 'x.json', 'set'],
  },
  ...everyFormat(
    'plan',
    ...[...policy, '--villages', 'desa.csv', '--set', 'perangkat-desa.wage=2500000'],
    ...['--set', 'ketua-rt.wage=2500000'],
  ),
  folder(
    'plan --per-village',
    ...['plan', 'DAFTAR', ...policy, '--villages', 'desa.csv', '--per-village', 'KELUAR/set'],
  ),
  folder('export -o', ...['export', 'DAFTAR', ...policy, ...month, '--f1a', '-o', 'KELUAR/set']),
  { name: 'init', words: ['init', 'KELUAR'], results: ['enroll.yaml'], same: true },
  { ...file('template -o', 'x.xlsx', 'template', ...policy, ...asOf, '--rows', '200'), same: true },
  folder('diff -o', ...['diff', 'lama.csv', 'DAFTAR', ...policy, ...month, '-o', 'KELUAR/set']),
  file('diff json', 'set', 'diff', 'lama.csv', 'DAFTAR', ...policy, ...month, '--format', 'json'),
  ...everyFormat('reconcile', 'DAFTAR', ...policy, ...month, '--bill', 'tagihan.csv'),
  folder(
    'reconcile --failed --marked',
    ...['reconcile', 'DAFTAR', ...policy, '--failed', 'gagal.csv', '--marked', 'KELUAR/set'],
  ),
  ...everyFormat(
    'realise',
    ...['DAFTAR', ...policy, ...year, lax, '--receipts', 'bukti.csv', '--bill', 'tagihan.csv'],
    ...['--as-of', '2026-06-01'],
  ),
  { ...file('policy init -o', 'x.yaml', 'policy', 'init', 'dlanggu-2021'), same: true },
  ...['check', 'show'].flatMap((action) =>
    formatsOf('policy').map(
      (format): Writing => ({
        ...file(
          `policy ${action} ${format}`,
          `x.${format}`,
          ...['policy', action, 'kebijakan.yaml', '--format', format],
        ),
        same: true,
      }),
    ),
  ),
  ...everyFormat(
    'status',
    ...['DAFTAR', ...policy, '--policy', 'desa.yaml', ...month, '--bill', 'tagihan.csv'],
  ),
  file('anonymise xlsx', 'x.xlsx', 'anonymise', 'DAFTAR', ...asOf),
  file('anonymise csv', 'x.csv', 'anonymise', 'DAFTAR', ...asOf),
];

const PEOPLE = 240;
const VILLAGES = ['Sumberejo', 'Jrambe', 'Kalen', 'Segunung', 'Talok', 'Pohkecik'];
const POSTS = ['Kaur Umum', 'Kaur Keuangan', 'Kasi Pelayanan', 'Ketua RT'];

const POLICY = `policy: uji
year: 2026
categories:
  perangkat-desa: { segment: PU, programmes: [JKK, JKM], base: wage, charges: [ { fund: ADD } ] }
  ketua-rt: { segment: PU, programmes: [JKK, JKM], base: wage, charges: [ { fund: ADD } ] }
enrolment: { npp: "12345678", workLocation: "3516", postcode: "61371", identityExpiry: "2090-01-01", employment: T }
`;

/** The files that every command reads. Of two seeds, two rosters of other people. */
export function inputs(seed: number, most = PEOPLE): Readonly<Record<string, string>> {
  const next = peopleMaker(random(seed), {
    region: '351609',
    birthPlaces: ['Mojokerto'],
    born: [1970, 2000],
  });
  const people = Array.from({ length: most - (seed % 2) * 40 }, (_, index) => ({
    index,
    wage: 2_000_000 + index * 1000,
    ...next(),
  }));
  const rows = people.map(({ index, nik, name, birth, sex, wage }) =>
    [
      index + 1,
      nik,
      // Something to mark and something to mend.
      index % 9 === 0 ? `  ${name} S.Pd` : name,
      formatDmy(birth),
      index % 11 === 0 ? '' : sex,
      POSTS[index % POSTS.length],
      VILLAGES[index % VILLAGES.length],
      'Dlanggu',
      wage,
    ].join(';'),
  );
  const head = 'No;NIK;Nama;Tanggal Lahir;Jenis Kelamin;Jabatan;Desa;Kecamatan;Upah';
  const bill = billTexts(
    people.slice(0, 60).map(({ nik, name, birth, wage }, index) => ({
      kpj: `123456${String(index).padStart(5, '0')}`,
      nik,
      name,
      birth: formatDmy(birth),
      wage,
      arrears: 0,
      parts: [wage * 0.0024, wage * 0.003, 0, 0, 0, 0, 0, 0],
    })),
    monthOf('2026-03'),
  );
  return {
    'daftar.csv': [head, ...rows].join('\n'),
    'lama.csv': [head, ...rows.slice(20)].join('\n'),
    'tagihan.csv': bill.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n'),
    'gagal.csv': ['NIK;Keterangan', ...people.slice(0, 40).map(({ nik }) => `${nik};NIK tidak sesuai`)].join(
      '\n',
    ),
    'bukti.csv': 'Tanggal;Bulan iuran;Sumber dana;Jumlah\n10-04-2026;Maret 2026;ADD;1.000.000\n',
    'kebijakan.yaml': POLICY,
    'desa.yaml': 'policy: desa\nvillages: desa.csv\n',
    'desa.csv': `Nama;Kecamatan;perangkat-desa;ketua-rt\n${VILLAGES.map((name, at) => `${name};Dlanggu;${at + 5};${1 + (seed % 997)}`).join('\n')}\n`,
  };
}
