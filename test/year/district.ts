import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { monthsOfYear } from '../../src/domain/month.ts';
import { Branch } from './branch.ts';
import { dayOf, monthPasses } from './events.ts';
import {
  inventRegency,
  policyText,
  type Regency,
  type RegencyVillage,
  villagesFile,
  YEAR,
} from './regency.ts';
import {
  type ChangedJson,
  onlyRounding,
  type RealisedJson,
  type ReconciledJson,
  YearFault,
} from './results.ts';
import { templateFiller } from './template-file.ts';

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}
/** Runs `enroll` with the words, in the district's folder. */
export type Enroll = (words: readonly string[]) => Promise<Ended>;

export interface YearWorld {
  /** An empty folder. */
  readonly folder: string;
  readonly seed: number;
  readonly villages: number;
  readonly enroll: Enroll;
  /** Told of each step as it is done. */
  readonly tell: (line: string) => void;
}

const REPORTED_EARLY = '2026-02';
const LATE: ReadonlySet<string> = new Set(['2026-03', '2026-04']);
/** Funds that pay for BPU members only. */
const BPU_FUNDS: ReadonlySet<string> = new Set(['PAD', 'BAZNAS', 'APBD']);
const RECEIPTS = 'Tanggal;Bulan iuran;Sumber dana;Jumlah dibayar;No bukti;Uraian';

/** A district office through its year: each step reads what the steps before it wrote. @throws YearFault */
export class District {
  readonly #world: YearWorld;
  readonly #branch = new Branch();
  readonly #receipts: string[] = [];

  constructor(world: YearWorld) {
    this.#world = world;
  }

  async year(): Promise<void> {
    const { folder, seed, villages, tell } = this.#world;
    const regency = await inventRegency(seed, villages);
    tell(`${villages} desa, ${regency.villages.reduce((sum, one) => sum + one.people.length, 0)} orang`);
    await this.#begin(regency);
    for (let number = 1; number <= 12; number++) {
      const month = monthName(number);
      if (number > 1) tell(`${month}: ${JSON.stringify(monthPasses(regency, number))}`);
      if (number === 7) {
        writeFileSync(join(folder, 'kebijakan.yaml'), policyText(true));
        await this.#run(0, 'policy', 'check');
      }
      this.#handIn(regency.villages, month, number);
      if (number === 1) await this.#project();
      if (month === REPORTED_EARLY) await this.#lateVillage(regency.villages, month);
      await this.#month(regency, month, number);
      if (number === 1) await this.#run(0, 'budget', '--save', 'murni', '--format', 'text');
      if (number === 8) await this.#revise();
    }
    await this.#close();
  }

  /** The policy, the list of villages, and the template that goes to them. */
  async #begin({ villages }: Regency): Promise<void> {
    const { folder } = this.#world;
    for (const name of ['daftar', 'tagihan', 'bukti-setor', 'kpj-penduduk', 'hasil'])
      mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, 'kebijakan.yaml'), policyText(false));
    writeFileSync(join(folder, 'desa.csv'), villagesFile(villages));
    writeFileSync(join(folder, 'kpj-penduduk', 'kpj.csv'), this.#branch.numbers());
    writeFileSync(join(folder, 'bukti-setor', 'bukti.csv'), `${RECEIPTS}\n`);
    await this.#run(0, 'policy', 'check', 'kebijakan.yaml');
    await this.#run(0, 'template', '--policy', 'kebijakan.yaml', '--rows', '150', '-o', 'templat.xlsx');
  }

  /** `init` names what there is; bills are yet to come and stand in it as a remark, of which the district makes a key. */
  async #project(): Promise<void> {
    await this.#run(0, 'init');
    const file = join(this.#world.folder, 'enroll.yaml');
    const remark = /^# bills: .*$/m;
    const text = readFileSync(file, 'utf8');
    for (const key of ['policy', 'rosters', 'joins', 'receipts', 'villages', 'output'])
      if (!new RegExp(`^${key}: `, 'm').test(text)) throw new YearFault(`init did not see ${key}`);
    if (!remark.test(text)) throw new YearFault('init says nothing of bills');
    writeFileSync(file, text.replace(remark, 'bills: "tagihan/{month}"'));
  }

  #handIn(villages: readonly RegencyVillage[], month: string, number: number): void {
    const { folder } = this.#world;
    const fill = templateFiller(join(folder, 'templat.xlsx'));
    const own = join(folder, 'daftar', month);
    mkdirSync(own);
    for (const village of villages) {
      const file = fileOf(village);
      if (village.changed || number === 1) writeFileSync(join(own, file), fill(village));
      else copyFileSync(join(folder, 'daftar', monthName(number - 1), file), join(own, file));
    }
  }

  /** One village has not handed in: `status` names it, and ends with 1. */
  async #lateVillage(villages: readonly RegencyVillage[], month: string): Promise<void> {
    const [village] = villages;
    if (village === undefined) return;
    const file = join(this.#world.folder, 'daftar', month, fileOf(village));
    const kept = readFileSync(file);
    rmSync(file);
    const { out } = await this.#run(1, 'status', '--month', month);
    if (!out.includes(village.name)) throw new YearFault(`status names no ${village.name}`);
    writeFileSync(file, kept);
  }

  async #month(regency: Regency, month: string, number: number): Promise<void> {
    const { folder } = this.#world;
    await this.#run(0, 'validate', '--as-of', `${month}-25`, '--max', '5');
    const downloads = join(folder, 'unduhan-sipp');
    if (number > 1) {
      await this.#branch.handOut(downloads, month);
      const changes = join('hasil', `mutasi-${month}`);
      await this.#run(0, 'diff', '--month', month, '-o', changes);
      this.#branch.upload(join(folder, changes));
      writeFileSync(join(folder, 'kpj-penduduk', 'kpj.csv'), this.#branch.numbers());
      await this.#branch.handOut(downloads, month);
    }
    const set = join('hasil', `sipp-${month}`);
    await this.#run(0, 'export', '--month', month, '-o', set);
    this.#branch.upload(join(folder, set));
    if (number === 1) this.#useDownloads();
    writeFileSync(join(folder, 'kpj-penduduk', 'kpj.csv'), this.#branch.numbers());
    const bills = join(folder, 'tagihan', month);
    mkdirSync(bills);
    const at = monthsOfYear(YEAR)[number - 1];
    if (at === undefined) throw new RangeError(month);
    this.#branch.bill(bills, month, at, programmesOf(regency));
    const { out } = await this.#run(1, 'reconcile', '--month', month, '--format', 'json');
    onlyRounding(JSON.parse(out) as ReconciledJson);
    await this.#pay(month, number);
    await this.#run(0, 'status', '--month', month);
    const [refused] = this.#branch.refused;
    if (refused !== undefined) throw new YearFault(`SIPP refuses a row of ${month}: ${refused}`);
  }

  /** In January nobody is a member: SIPP's files come from February on. */
  #useDownloads(): void {
    const file = join(this.#world.folder, 'enroll.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/^# templates: .*$/m, 'templates: unduhan-sipp'));
    mkdirSync(join(this.#world.folder, 'unduhan-sipp'));
  }

  async #revise(): Promise<void> {
    const { out } = await this.#run(0, 'budget', '--against', 'murni.json', '--format', 'json');
    const { difference, reasons, unexplained } = (JSON.parse(out) as ChangedJson).change.totals;
    const named = Object.values(reasons).reduce((sum, one) => sum + one, 0);
    if (unexplained !== 0 || named !== difference || difference === 0)
      throw new YearFault(`Perubahan differs by ${difference}, named ${named}, unexplained ${unexplained}`);
    this.#world.tell(`Perubahan: ${JSON.stringify(reasons)}`);
    await this.#run(0, 'budget', '--save', 'perubahan');
  }

  /** The treasurer pays what the month's bills ask of each fund, as `realise` has it: two months of PU on 20 June. */
  async #pay(month: string, number: number): Promise<void> {
    const { out } = await this.#run(1, 'realise', '--as-of', `${month}-28`, '--format', 'json');
    for (const { month: of, fund, billed } of (JSON.parse(out) as RealisedJson).months) {
      if (of !== month || billed === 0) continue;
      const isBpu = BPU_FUNDS.has(fund);
      const next = number === 12 ? `10-01-${YEAR + 1}` : dayOf(number + 1, 10);
      const day = isBpu ? dayOf(number, 10) : LATE.has(month) ? dayOf(6, 20) : next;
      this.#receipts.push([day, month, fund, billed, `B-${this.#receipts.length + 1}`, ''].join(';'));
    }
    this.#writeReceipts();
  }

  #writeReceipts(): void {
    const file = join(this.#world.folder, 'bukti-setor', 'bukti.csv');
    writeFileSync(file, [RECEIPTS, ...this.#receipts, ''].join('\n'));
  }

  /** In February of the next year: fines are owed, paid, and nothing is left without a name. */
  async #close(): Promise<void> {
    const { tell } = this.#world;
    const day = ['--as-of', `${YEAR + 1}-02-01`];
    const against = await this.#run(1, 'realise', '--budget', 'perubahan.json', ...day, '--format', 'json');
    const { totals } = JSON.parse(against.out) as RealisedJson;
    if (totals.unexplained !== 0)
      throw new YearFault(`against Perubahan ${totals.unexplained} is unexplained`);
    const open = await this.#run(1, 'realise', ...day, '--format', 'json');
    const { fines } = JSON.parse(open.out) as RealisedJson;
    if (fines.owed === 0) throw new YearFault('nothing was late');
    this.#receipts.push([dayOf(7, 1), '2026-03', 'ADD', fines.owed, 'D-1', 'Denda keterlambatan'].join(';'));
    this.#writeReceipts();
    const closed = await this.#run(0, 'realise', ...day);
    if (!closed.out.includes('Tanpa penjelasan: Rp0.')) throw new YearFault('the closing names no Rp0');
    tell(closed.out.slice(0, closed.out.indexOf('\nBulan iuran')));
    tell('Tanpa penjelasan: Rp0.');
    const year = await this.#run(1, 'reconcile', '--month', `${YEAR}-01..${YEAR}-12`, '--format', 'json');
    onlyRounding(JSON.parse(year.out) as ReconciledJson);
    await this.#run(0, 'realise', ...day, '--format', 'xlsx', '-o', 'penutupan.xlsx');
  }

  /** Runs a command that must end with the code; undefined: any but 2. @throws YearFault */
  async #run(code: number | undefined, ...words: string[]): Promise<Ended> {
    const { enroll, tell } = this.#world;
    const started = performance.now();
    const ended = await enroll(words);
    tell(`$ enroll ${words.join(' ')}  → ${ended.code}  (${Math.round(performance.now() - started)} ms)`);
    if (ended.code !== 2 && (code === undefined || ended.code === code)) return ended;
    throw new YearFault(`enroll ${words.join(' ')} ended with ${ended.code}\n${ended.out}\n${ended.err}`);
  }
}

const monthName = (number: number): string => `${YEAR}-${String(number).padStart(2, '0')}`;
const fileOf = ({ kecamatan, name }: RegencyVillage): string => `${kecamatan} ${name}.xlsx`;

const PROGRAMMES: Readonly<Record<string, readonly string[]>> = {
  'Kepala Desa': ['JKK', 'JKM', 'JHT', 'JP'],
  'Sekretaris Desa': ['JKK', 'JKM', 'JHT', 'JP'],
  'Kaur Keuangan': ['JKK', 'JKM', 'JHT'],
  'Kasi Pelayanan': ['JKK', 'JKM', 'JHT'],
  'Kepala Dusun': ['JKK', 'JKM', 'JHT'],
};

/** By the employers' registration, which no file of SIPP states. */
function programmesOf({ villages }: Regency): (nik: string) => readonly string[] {
  const posts = new Map(
    villages.flatMap(({ people }) => people.map(({ nik, post }) => [nik, post] as const)),
  );
  return (nik) => PROGRAMMES[posts.get(nik) ?? ''] ?? ['JKK', 'JKM'];
}
