import { DuckDBInstance } from '@duckdb/node-api';

let connection: ReturnType<typeof connect> | undefined;
const connect = async () => (await DuckDBInstance.create()).connect();

/** What DuckDB answers: rows of texts, undefined for null. */
export async function asked(sql: string): Promise<(string | undefined)[][]> {
  connection ??= connect();
  const result = await (await connection).runAndReadAll(sql);
  return result.getRows().map((row) => row.map((value) => (value === null ? undefined : String(value))));
}

/** Every value of a Parquet file, a row a line. */
export async function dumpParquet(path: string): Promise<string> {
  return (await asked(`select * from '${path}'`)).map((row) => row.join('\t')).join('\n');
}
