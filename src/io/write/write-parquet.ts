import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { ColumnType, CsvCell, TypedTable } from '../../domain/csv.ts';

/** So many rows make a row group: what stands in memory at once. */
const GROUP = 100_000;

type Value = string | number | bigint | Date | null;
type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

/** How a type is told to whoever reads the file. */
const ELEMENTS: Readonly<Record<ColumnType, Omit<SchemaElement, 'name'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  count: { type: 'INT32' },
  rupiah: { type: 'INT64' },
  money: { type: 'INT64', converted_type: 'DECIMAL', precision: 18, scale: 2 },
  number: { type: 'DOUBLE' },
  month: { type: 'INT32', converted_type: 'DATE' },
};

/** A cell that is neither empty nor undefined, as its type is stored. @throws RangeError for what is none of the type */
const VALUES: Readonly<Record<ColumnType, (cell: string | number) => Value>> = {
  text: String,
  count: numberOf,
  rupiah: (cell) => BigInt(cell),
  money: senOf,
  number: numberOf,
  month: firstDayOf,
};

/**
 * The table as an Apache Parquet file, a row group at a time; every column may be empty. Months are dates, their first day.
 * @throws RangeError for a cell that is none of its column's type
 */
export async function* parquetPieces({
  columns,
  rows,
}: TypedTable<string>): AsyncGenerator<Uint8Array, void, undefined> {
  const writer = new ByteWriter();
  const schema: SchemaElement[] = [
    { name: 'root', num_children: columns.length },
    ...columns.map(
      ({ name, type }): SchemaElement => ({
        name,
        repetition_type: 'OPTIONAL',
        ...ELEMENTS[type],
      }),
    ),
  ];
  const file = new ParquetWriter({ writer, schema, createdBy: 'enroll' });
  let group = columns.map((): Value[] => []);
  let held = 0;
  const close = (): Uint8Array => {
    if (held > 0) {
      const columnData = columns.map(({ name }, at) => ({ name, data: group[at] ?? [] }));
      void file.write({ columnData, rowGroupSize: GROUP });
    }
    group = columns.map((): Value[] => []);
    held = 0;
    return taken(writer);
  };
  for (const row of rows) {
    for (const [at, { type }] of columns.entries()) group[at]?.push(stored(row[at], type));
    if (++held === GROUP) yield close();
  }
  yield close();
  void file.finish();
  yield taken(writer);
}

/** The bytes written so far; the writer goes on behind them. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}

const stored = (cell: CsvCell<string>, type: ColumnType): Value =>
  cell === undefined || cell === '' ? null : VALUES[type](cell);

function numberOf(cell: string | number): number {
  const value = Number(cell);
  if (!Number.isFinite(value)) throw new RangeError('a cell of a column of numbers is none');
  return value;
}

const MONEY = /^(-?\d+)(?:\.(\d{1,2}))?$/;

/** In sen, as the column's two decimals are stored. */
function senOf(cell: string | number): bigint {
  const [, whole, part = ''] = MONEY.exec(String(cell)) ?? [];
  if (whole === undefined) throw new RangeError('a cell of a column of money is no amount');
  return BigInt(whole + part.padEnd(2, '0'));
}

function firstDayOf(cell: string | number): Date {
  const day = new Date(`${cell}-01T00:00:00Z`);
  if (Number.isNaN(day.getTime())) throw new RangeError('a cell of a column of months is none');
  return day;
}
