import { createReadStream } from 'node:fs';

/**
 * What somebody would write instead of `enroll validate`, with the tools at hand: the same file read, and of each row what a schema or
 * a query can tell. No layouts, no spellings, no law, no sentences: less work than ours, and so a floor.
 */

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the six digits in the middle of a NIK are the day of birth, plus 40 for women. */
function agrees(nik: string, born: string, sex: string): boolean {
  const day = Number(nik.slice(6, 8));
  const own = day > 40 ? day - 40 : day;
  const digits = born.slice(2, 4) + born.slice(5, 7) + born.slice(8, 10);
  return (
    nik.slice(10, 12) + nik.slice(8, 10) + String(own).padStart(2, '0') === digits &&
    day > 40 === (sex === 'P')
  );
}

/** csv-parse, and a zod schema for each row. Gives the number of rows. */
export async function zodChecks(paths: readonly string[]): Promise<number> {
  const [{ parse }, { z }] = await Promise.all([import('csv-parse'), import('zod')]);
  const row = z
    .object({
      NIK: z.string().regex(/^\d{16}$/),
      'Nama Lengkap': z
        .string()
        .min(2)
        .regex(/^[\p{L} .,'’]+$/u),
      'Tanggal Lahir': z.string().regex(ISO_DAY),
      JK: z.enum(['L', 'P']),
      Desa: z.string().min(1),
      Jabatan: z.string().min(1),
      'Nama Ibu Kandung': z.string().min(1),
      'No. HP': z.string().regex(/^08\d{7,12}$/),
      TMT: z.string().regex(ISO_DAY),
      Upah: z.coerce.number().int().min(1),
    })
    .refine((one) => agrees(one.NIK, one['Tanggal Lahir'], one.JK));
  const met = new Set<string>();
  let [rows, wrong] = [0, 0];
  for (const path of paths) {
    for await (const record of createReadStream(path).pipe(parse({ columns: true }))) {
      rows++;
      const read = row.safeParse(record);
      if (!read.success || met.has(read.data.NIK)) wrong++;
      else met.add(read.data.NIK);
    }
  }
  if (wrong > rows / 100) throw new Error(`${wrong} of ${rows} rows are wrong`);
  return rows;
}

/** The like in SQL, in DuckDB on one processor, so that processor time compares. */
export async function duckdbChecks(paths: readonly string[]): Promise<number> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  const files = paths.map((path) => `'${path}'`).join(', ');
  const result = await connection.runAndReadAll(`
    WITH rows AS (
      SELECT *, substr("NIK", 7, 2)::INTEGER AS day,
        count(*) OVER (PARTITION BY "NIK") AS holders,
        median("Upah"::BIGINT) OVER (PARTITION BY "Jabatan") AS usual
      FROM read_csv([${files}], header = true, all_varchar = true)
    )
    SELECT count(*)::INTEGER AS rows, count(*) FILTER (
      NOT regexp_full_match("NIK", '\\d{16}') OR holders > 1 OR length("Nama Lengkap") < 2
      OR try_cast("Tanggal Lahir" AS DATE) IS NULL OR "JK" NOT IN ('L', 'P') OR "Desa" IS NULL OR "Jabatan" IS NULL
      OR NOT regexp_full_match("No. HP", '08\\d{7,12}') OR try_cast("TMT" AS DATE) IS NULL
      OR try_cast("Upah" AS BIGINT) IS NULL OR "Upah"::BIGINT > 10 * usual
      OR (day > 40) <> ("JK" = 'P')
      OR strftime(try_cast("Tanggal Lahir" AS DATE), '%y%m') <> substr("NIK", 11, 2) || substr("NIK", 9, 2)
    )::INTEGER AS wrong, count(DISTINCT "Desa")::INTEGER AS villages FROM rows`);
  const [[rows, wrong] = []] = result.getRows();
  connection.closeSync();
  if (Number(wrong) > Number(rows) / 100) throw new Error(`${wrong} of ${rows} rows are wrong`);
  return Number(rows);
}
