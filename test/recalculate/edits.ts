import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { peopleMaker } from '../../fixtures/generate/people.ts';
import { random } from '../../fixtures/generate/random.ts';
import { formatDmy } from '../../src/domain/date.ts';
import { alike, convert, type Edits, Opened, type Shown, stripped } from './office.ts';

/** A person as the roster and the policy have them before somebody edits the workbook, and after. */
interface Person {
  readonly name: string;
  readonly nik: string;
  readonly birth: string;
  readonly post: string;
  readonly wage: readonly [before: number, after: number];
  /** The last month, 12 for the whole year. */
  readonly last: readonly [before: number, after: number];
}

const POSTS = [
  'Kepala Desa',
  'Sekretaris Desa',
  'Kaur Umum',
  'Kaur Keuangan',
  'Kasi Pelayanan',
  'Ketua RT',
  'Ketua RW',
];

/** The first, third and fourth are paid otherwise. */
const PAID_OTHERWISE: Readonly<Record<number, number>> = { 0: 4_100_700, 2: 3_141_500, 3: 2_717_250 };

function people(): Person[] {
  const next = peopleMaker(random(20), { region: '351609', birthPlaces: ['Mojokerto'], born: [1970, 1995] });
  return POSTS.map((post, at) => {
    const { nik, name, birth } = next();
    const wage = 2_500_000 + 100_000 * at;
    return {
      ...{ name, nik, birth: formatDmy(birth), post },
      // The fifth leaves in August.
      wage: [wage, PAID_OTHERWISE[at] ?? wage],
      last: at === 4 ? [12, 8] : [12, 12],
    };
  });
}

/** Ketua RT and Ketua RW: other bases, of Ketua RW from three funds. Sekretaris Desa: another class of risk, which is another rate of JKK. */
const policyOf = (when: 0 | 1): string => `policy: sunting
year: 2026
bases:
  tetap: { amount: ${[1_500_000, 1_750_000][when]}, source: uji }
  lain: { amount: ${[1_200_000, 1_333_333.33][when]}, source: uji }
categories:
  kepala-desa: { segment: PU, programmes: [JKK, JKM, JHT], base: wage, charges: &siltap [ { payer: employer, fund: ADD, activity: "1.1.03", object: "5.1.3.03" }, { payer: worker, fund: SELF } ] }
  sekretaris-desa: { segment: PU, risk: ${[1, 3][when]}, programmes: [JKK, JKM, JHT], base: wage, charges: *siltap }
  perangkat-desa: { segment: PU, programmes: [JKK, JKM, JHT], base: wage, charges: *siltap }
  ketua-rt: { segment: PU, programmes: [JKK, JKM], base: tetap, charges: [ { fund: DDS, activity: "1.1.07", object: "5.2.7" } ] }
  ketua-rw: { segment: PU, programmes: [JKK, JKM], base: lain, charges: [ { fund: PAD, percent: 33.3333, activity: "1.1.07", object: "5.2.7" }, { fund: ADD, percent: 33.3334, activity: "1.1.07", object: "5.2.7" }, { fund: PBH, percent: 33.3333, activity: "1.1.07", object: "5.2.7" } ] }
`;

const rosterOf = (when: 0 | 1): string =>
  [
    'NIK;Nama;Tanggal Lahir;Jabatan;Desa;Kecamatan;Upah;Tanggal Akhir',
    ...people().map(({ nik, name, birth, post, wage, last }) => {
      const end = last[when] === 12 ? '' : `31-0${last[when]}-2026`;
      return [nik, name, birth, post, 'Kalen', 'Dlanggu', wage[when], end].join(';');
    }),
  ].join('\n');

interface Made {
  readonly budget: string;
  readonly rab: string;
}

/** Runs a command line of the program. */
type Runner = (
  words: readonly string[],
  of: { readonly cwd: string },
) => Promise<{ readonly code: number; readonly err: string }>;

async function made(run: Runner, folder: string, when: 0 | 1): Promise<Made> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'daftar.csv'), rosterOf(when));
  writeFileSync(join(folder, 'kebijakan.yaml'), policyOf(when));
  const words = ['budget', 'daftar.csv', '--policy', 'kebijakan.yaml', '--year', '2026', '--format', 'xlsx'];
  const { code, err } = await run([...words, '-o', 'anggaran.xlsx', '--per-village', 'rab'], { cwd: folder });
  if (code !== 0) throw new Error(`the budget ended with ${code}: ${err}`);
  return { budget: join(folder, 'anggaran.xlsx'), rab: join(folder, 'rab', 'RAB Dlanggu Kalen.xlsx') };
}

/** The cell of a column, by its heading, in a row. */
function cellOf(book: Opened, sheet: string, heading: string, row: number): string {
  const [head = ''] = book.placesOf(heading, sheet);
  return `${head.replace(/\d+$/, '')}${row}`;
}

const rowsOf = (book: Opened, sheet: string, words: (row: readonly Shown[]) => boolean): number[] =>
  Array.from({ length: 80 }, (_, at) => at + 1).filter((row) => words(book.row(sheet, row)));

/** What somebody types into the detail so that it is as the second run has it: wages, months, a base, a rate. */
function detailEdits(book: Opened): Edits {
  const edits = new Map<string, number>();
  const type = (row: number, heading: string, value: number): unknown =>
    edits.set(cellOf(book, 'Rincian', heading, row), value);
  for (const { name, wage, last, post } of people())
    for (const row of rowsOf(book, 'Rincian', (cells) => cells.includes(name))) {
      if (wage[0] !== wage[1]) type(row, 'Dasar upah atau penghasilan (Rp)', wage[1]);
      if (last[0] !== last[1]) type(row, 'Sampai', 202600 + last[1]);
      if (post === 'Ketua RT') type(row, 'Dasar upah atau penghasilan (Rp)', 1_750_000);
      if (post === 'Ketua RW') type(row, 'Dasar upah atau penghasilan (Rp)', 1_333_333.33);
      if (post === 'Sekretaris Desa' && book.row('Rincian', row).includes('JKK'))
        type(row, 'Tarif (angka)', 0.0089);
    }
  return edits;
}

/** The same in the village's RAB, whose lines name nobody: they are known by base, post and programme. */
function rabEdits(book: Opened): Edits {
  const edits = new Map<string, number>();
  const lines = rowsOf(book, 'RAB', (cells) => cells.includes('orang × bulan'));
  for (const row of lines) {
    const cells = book.row('RAB', row);
    const words = String(cells[1]);
    const base = cellOf(book, 'RAB', 'Dasar (Rp)', row);
    for (const { wage, last } of people()) {
      if (book.at(base) !== wage[0]) continue;
      if (wage[0] !== wage[1]) edits.set(base, wage[1]);
      if (last[0] !== last[1]) edits.set(cellOf(book, 'RAB', 'Bulan', row), last[1]);
    }
    if (words.includes('Ketua RT')) edits.set(base, 1_750_000);
    if (words.includes('Ketua RW')) edits.set(base, 1_333_333.33);
    if (words.startsWith('JKK Sekretaris Desa')) edits.set(cellOf(book, 'RAB', 'Tarif', row), 0.0089);
  }
  return edits;
}

/** What differs between an edited workbook that was worked out again and a run with those inputs, sheet by sheet. */
function differences(edited: Opened, fresh: Opened, sheets: readonly string[]): string[] {
  const asked = fresh.formulas.filter((at) => sheets.some((name) => at.startsWith(`${name}!`)));
  if (asked.length === 0) return ['nothing to compare'];
  return asked
    .filter((at) => !alike(edited.at(at), fresh.at(at)))
    .map((at) => `${at}: ${edited.at(at)}, a run gives ${fresh.at(at)}`);
}

/** Totals of the forms, which a fresh run may have in other rows: by the words that stand before them. */
function sameTotals(edited: Opened, fresh: Opened): string[] {
  const labels = ['JUMLAH', 'JUMLAH APBDES', 'Terbilang'];
  const sheets = ['RAB', 'RAB 1.1.03', 'RAB 1.1.07', 'DPA', 'Penjabaran'];
  const totals = (book: Opened): string[] =>
    sheets.flatMap((sheet) =>
      rowsOf(book, sheet, (cells) => cells.slice(0, 3).some((cell) => labels.includes(String(cell)))).map(
        (row) => JSON.stringify([sheet, ...book.row(sheet, row).filter((cell) => cell !== undefined)]),
      ),
    );
  const [ours, theirs] = [totals(edited), totals(fresh)];
  if (theirs.length < 8) return ['totals are missing'];
  return theirs.filter((line) => !ours.includes(line));
}

/** How many formulas give something else in another workbook. */
async function moved(path: string, other: string): Promise<number> {
  const [a, b] = [await Opened.of(path), await Opened.of(other)];
  return a.formulas.filter((at) => !alike(a.at(at), b.at(at))).length;
}

export interface Edited {
  /** Cells that were typed into. */
  readonly cells: number;
  /** Formulas that give something else since. */
  readonly moved: number;
  readonly faults: readonly string[];
}

/** The budget's sheets that follow the detail, all of their formulas; charts show the cells of one of them. */
const FOLLOWING = ['Ringkasan', 'Per Desa', 'Per Kategori', 'Per Dana', 'Jadwal', 'Grafik', 'Rekap'];

/**
 * Writes a budget and its RAB, types other wages, months, a base and a rate into them, has LibreOffice work both out, and compares them with
 * what the program writes for a roster and a policy that say so.
 */
export async function editedAgainstFresh(
  run: Runner,
  folder: string,
): Promise<Readonly<Record<'budget' | 'rab', Edited>>> {
  const [before, after] = [
    await made(run, join(folder, 'semula'), 0),
    await made(run, join(folder, 'menjadi'), 1),
  ];
  const edits = {
    budget: detailEdits(await Opened.of(before.budget)),
    rab: rabEdits(await Opened.of(before.rab)),
  };
  mkdirSync(join(folder, 'sunting'));
  for (const kind of ['budget', 'rab'] as const)
    writeFileSync(join(folder, 'sunting', `${kind}.xlsx`), await stripped(before[kind], edits[kind]));
  const paths = (['budget', 'rab'] as const).map((kind) => join(folder, 'sunting', `${kind}.xlsx`));
  convert(paths, 'xlsx', join(folder, 'hasil'));
  const result = async (kind: 'budget' | 'rab'): Promise<readonly [Opened, Opened]> => [
    await Opened.of(join(folder, 'hasil', `${kind}.xlsx`)),
    await Opened.of(after[kind]),
  ];
  return {
    budget: {
      cells: edits.budget.size,
      moved: await moved(before.budget, after.budget),
      faults: differences(...(await result('budget')), FOLLOWING),
    },
    rab: {
      cells: edits.rab.size,
      moved: await moved(before.rab, after.rab),
      faults: sameTotals(...(await result('rab'))),
    },
  };
}
