import { formatDmy } from '../domain/date.ts';
import { digitsOf } from '../domain/nik.ts';
import type { Worker } from '../domain/worker.ts';
import type { BillRow } from './sipp/formulir-2a.ts';

/** Rows of a bill and the workers they tell of: by NIK, then by KPJ, then (of a row without NIK) by name and birth date. */
export function pairUp(rows: readonly BillRow[], workers: readonly Worker[]): Map<BillRow, Worker> {
  const left = new Set(workers);
  const pairs = new Map<BillRow, Worker>();
  const keys: readonly [(row: BillRow) => string | undefined, (worker: Worker) => string | undefined][] = [
    [({ nik }) => nik && digitsOf(nik), ({ nik }) => digitsOf(nik)],
    [({ kpj }) => kpj, ({ sipp }) => sipp.kpj],
    [(row) => (row.nik === undefined ? personOfRow(row) : undefined), onlyOne(workers, personOfWorker)],
  ];
  for (const [ofRow, ofWorker] of keys) {
    const known = new Map([...left].map((worker) => [ofWorker(worker), worker]));
    for (const row of rows) {
      const key = ofRow(row);
      const worker = key === undefined ? undefined : known.get(key);
      if (worker === undefined || pairs.has(row) || !left.delete(worker)) continue;
      pairs.set(row, worker);
    }
  }
  return pairs;
}

/** The key of a worker who shares it with nobody: two who do are not told apart by it. */
function onlyOne(
  workers: readonly Worker[],
  keyOf: (worker: Worker) => string | undefined,
): (worker: Worker) => string | undefined {
  const times = new Map<string | undefined, number>();
  for (const worker of workers) times.set(keyOf(worker), (times.get(keyOf(worker)) ?? 0) + 1);
  return (worker) => (times.get(keyOf(worker)) === 1 ? keyOf(worker) : undefined);
}

const personOfRow = ({ name, birth }: BillRow): string => `${letters(name)} ${birth}`;

const personOfWorker = ({ name, birth }: Worker): string | undefined =>
  birth === undefined ? undefined : `${letters(name)} ${formatDmy(birth)}`;

const letters = (name: string): string => name.toLowerCase().replace(/[^\p{L}]+/gu, '');
