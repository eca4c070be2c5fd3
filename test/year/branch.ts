import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import type { Month } from '../../src/domain/month.ts';
import { fileName, type SippValues } from '../../src/enrolment/sipp/layout.ts';
import { tkBaru } from '../../src/enrolment/sipp/layouts/tk-baru.ts';
import { tkLanjutan } from '../../src/enrolment/sipp/layouts/tk-lanjutan.ts';
import { tkNa } from '../../src/enrolment/sipp/layouts/tk-na.ts';
import { upah } from '../../src/enrolment/sipp/layouts/upah.ts';
import { sippWorkbook } from '../../src/enrolment/sipp/sipp-workbook.ts';
import { WORK_LOCATIONS } from '../../src/enrolment/sipp/work-locations.ts';
import { workbookBytes } from '../../src/io/machine/write-workbook.ts';
import { type BilledRow, billTexts } from '../enrolment/bill.ts';

interface Member {
  readonly nik: string;
  readonly kpj: string;
  readonly name: string;
  readonly birth: string;
  npp: string;
  wage: number;
  left: boolean;
}

type Cells = Readonly<Record<string, string>>;

/** Parts per million of the wage, as the branch has them: JKK of the lowest class, JKM, JHT, JP with its ceiling. */
const RATES = {
  jkk: 2_400,
  jkm: 3_000,
  jhtEmployer: 37_000,
  jhtWorker: 20_000,
  jpEmployer: 20_000,
  jpWorker: 10_000,
};
/** Two rupiah of every thousand BPU members are the branch's own rounding. */
const BPU = { jkk: 10_000, jkm: 6_800, oddEvery: 500 };

/**
 * BPJS Ketenagakerjaan's branch, which knows nothing but the files that are uploaded: it keeps the members, gives them numbers,
 * hands out the month's wage file, and bills. Its rounding is its own: each part of Formulir 2a up to a whole rupiah.
 */
export class Branch {
  readonly #members = new Map<string, Member>();
  #bpu: readonly Cells[] = [];
  #serial = 0;
  /** Uploaded rows that SIPP would have refused, and why. */
  readonly refused: string[] = [];

  /** Takes the SIPP files of a folder; of several employers each has its own below. */
  upload(folder: string): void {
    const paths = readdirSync(folder, { recursive: true }).map(String).sort();
    // Who changes the employer leaves the one before joining the other.
    const isLeaving = (path: string): boolean => basename(path).startsWith('template_tk_na_');
    for (const path of [...paths.filter(isLeaving), ...paths.filter((one) => !isLeaving(one))]) {
      const name = basename(path);
      const npp = /_(\d{8})(?:_\d+)?\.xlsx$/.exec(name)?.[1] ?? '';
      if (name.startsWith('template_tk_na_')) this.#leave(rowsOf(join(folder, path), tkNa.dataSheet), npp);
      else if (name.startsWith('template_tk_lanjutan_'))
        this.#join(rowsOf(join(folder, path), tkLanjutan.dataSheet), npp);
      else if (name.startsWith('template_upah_')) this.#pay(rowsOf(join(folder, path), upah.dataSheet));
      else if (name.startsWith('template_tk_')) this.#join(rowsOf(join(folder, path), tkBaru.dataSheet), npp);
      else if (name === 'bpu-calon-peserta.xlsx') this.#bpu = bpuRowsOf(join(folder, path));
    }
  }

  #join(rows: readonly Cells[], npp: string): void {
    for (const row of rows) {
      const nik = row.NOMOR_IDENTITAS ?? '';
      const known = this.#members.get(nik);
      const wage = Number(row.UPAH);
      if (known === undefined) {
        const kpj = String(26_000_000_001 + this.#serial++);
        const [name, birth] = [row.NAMA_LENGKAP ?? '', row.TANGGAL_LAHIR ?? row.TGL_LAHIR ?? ''];
        this.#members.set(nik, { nik, kpj, name, birth, npp, wage, left: false });
      } else if (!known.left && known.npp === npp) this.refused.push(`already a member: ${known.kpj}`);
      else if (row.KPJ !== known.kpj) this.refused.push(`known under another number: ${known.kpj}`);
      else Object.assign(known, { npp, wage, left: false });
    }
  }

  #leave(rows: readonly Cells[], npp: string): void {
    for (const { KPJ } of rows) {
      const member = [...this.#members.values()].find(({ kpj }) => kpj === KPJ);
      if (member === undefined || member.left || member.npp !== npp)
        this.refused.push(`no active member: ${KPJ}`);
      else member.left = true;
    }
  }

  #pay(rows: readonly Cells[]): void {
    for (const { NIK = '', UPAH } of rows) {
      const member = this.#members.get(NIK);
      if (member === undefined) this.refused.push('wage of nobody');
      else member.wage = Number(UPAH);
    }
  }

  #active(npp: string): Member[] {
    return [...this.#members.values()].filter((member) => member.npp === npp && !member.left);
  }

  get employers(): string[] {
    return [...new Set([...this.#members.values()].map(({ npp }) => npp))].sort();
  }

  /** Everybody's number, for the rosters: `NIK;Nama;KPJ`. */
  numbers(): string {
    return [
      'NIK;Nama;KPJ',
      ...[...this.#members.values()].map(({ nik, name, kpj }) => `${nik};${name};${kpj}`),
      '',
    ].join('\n');
  }

  /** What SIPP hands out in the month, an employer each: empty files for those who begin and leave, and the wage file with its members. */
  async handOut(folder: string, month: string): Promise<void> {
    const [year, number] = month.split('-');
    for (const npp of this.employers) {
      const members = this.#active(npp).map(
        ({ nik, kpj, name, birth, wage }): SippValues => ({
          ...{ identityNumber: nik, kpj, memberCode: `K${kpj}`, name, birthDate: birth, wage: String(wage) },
          ...{ billingMonth: `01-${number}-${year}`, npp },
        }),
      );
      const files = [tkBaru, tkLanjutan, tkNa].map((layout) => [layout, [] as SippValues[]] as const);
      for (const [layout, rows] of [...files, [upah, members] as const])
        writeFileSync(
          join(folder, fileName(layout, npp)),
          await workbookBytes(sippWorkbook(layout, rows, WORK_LOCATIONS)),
        );
    }
  }

  /** Formulir 2a of every employer and the list of BPU members. */
  bill(folder: string, month: string, at: Month, programmesOf: (nik: string) => readonly string[]): void {
    for (const npp of this.employers) {
      const rows = this.#active(npp).map((member) => billed(member, programmesOf(member.nik)));
      if (rows.length === 0) continue;
      const lines = billTexts(rows, at, npp, 40).map((cells) => cells.map((cell) => `"${cell}"`).join(','));
      writeFileSync(join(folder, `formulir-2a-${npp}.csv`), lines.join('\n'));
    }
    const rows = this.#bpu.map((row, index) => {
      const odd = index % BPU.oddEvery === 0 ? 1 : 0;
      return [row.NIK, row['NAMA LENGKAP'], BPU.jkk + odd, BPU.jkm, BPU.jkk + odd + BPU.jkm].join(';');
    });
    const lines = [`Daftar iuran BPU periode ${month};;;;`, 'NIK;Nama;JKK;JKM;Jumlah', ...rows];
    writeFileSync(join(folder, 'bpu.csv'), lines.join('\n'));
  }
}

function billed({ kpj, nik, name, birth, wage }: Member, programmes: readonly string[]): BilledRow {
  const part = (programme: string, rate: number): number =>
    programmes.includes(programme) ? Math.ceil((wage * rate) / 1_000_000) : 0;
  const parts = [
    ...[
      part('JKK', RATES.jkk),
      part('JKM', RATES.jkm),
      part('JHT', RATES.jhtEmployer),
      part('JHT', RATES.jhtWorker),
    ],
    ...[part('JP', RATES.jpEmployer), part('JP', RATES.jpWorker), 0, 0],
  ];
  return { kpj, nik, name, birth, wage, arrears: 0, parts };
}

/** Below the titles of the list. */
function bpuRowsOf(file: string): readonly Cells[] {
  const book = read(readFileSync(file), { type: 'buffer' });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''] ?? {};
  const grid = utils.sheet_to_json<string[]>(sheet, { header: 1, raw: false });
  const head = grid.findIndex((cells) => cells.includes('NIK'));
  return utils
    .sheet_to_json<Cells>(sheet, { range: head, raw: false })
    .filter(({ NIK }) => /^\d{16}$/.test(NIK ?? ''));
}

function rowsOf(file: string, sheet?: string): readonly Cells[] {
  const book = read(readFileSync(file), { type: 'buffer' });
  return utils.sheet_to_json<Cells>(book.Sheets[sheet ?? book.SheetNames[0] ?? ''] ?? {}, { raw: false });
}
