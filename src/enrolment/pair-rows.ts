import { formatDmy } from '../domain/date.ts';
import { digitsOf } from '../domain/nik.ts';
import type { Worker } from '../domain/worker.ts';
import type { BillRow } from './sipp/formulir-2a.ts';

/** Rows of a bill and the workers they tell of: by NIK, then by KPJ, then (of a row without NIK) by name and birth date. */
export function pairUp(rows: readonly BillRow[], workers: readonly Worker[]): Map<BillRow, Worker> {
  const left = new Set(workers);
  const pairs = new Map<BillRow, Worker>();
  const keys: readonly [(row: BillRow) => string | undefined, () => KeyOfWorker][] = [
    [({ nik }) => nik && digitsOf(nik), () => (worker) => digitsOf(worker.nik)],
    [({ kpj }) => kpj, () => (worker) => worker.sipp.kpj],
    [(row) => (row.nik === undefined ? personOfRow(row) : undefined), () => onlyOne(workers, personOfWorker)],
  ];
  for (const [ofRow, keyOf] of keys) {
    const unpaired = rows.filter((row) => !pairs.has(row) && ofRow(row) !== undefined);
    if (unpaired.length === 0 || left.size === 0) continue;
    const ofWorker = keyOf();
    const known = new Map<string | undefined, Worker>();
    for (const worker of left) known.set(ofWorker(worker), worker);
    for (const row of unpaired) {
      const worker = known.get(ofRow(row));
      if (worker !== undefined && left.delete(worker)) pairs.set(row, worker);
    }
  }
  return pairs;
}

type KeyOfWorker = (worker: Worker) => string | undefined;

/** The key of a worker who shares it with nobody: two who do are not told apart by it. */
function onlyOne(workers: readonly Worker[], keyOf: KeyOfWorker): KeyOfWorker {
  const times = new Map<string | undefined, number>();
  for (const worker of workers) times.set(keyOf(worker), (times.get(keyOf(worker)) ?? 0) + 1);
  return (worker) => (times.get(keyOf(worker)) === 1 ? keyOf(worker) : undefined);
}

const personOfRow = ({ name, birth }: BillRow): string => `${letters(name)} ${birth}`;

const personOfWorker = ({ name, birth }: Worker): string | undefined =>
  birth === undefined ? undefined : `${letters(name)} ${formatDmy(birth)}`;

const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}]+/gu, '');
