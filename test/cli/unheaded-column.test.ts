import { expect, test } from 'vitest';
import { run } from '../support/run.ts';

const ROSTER = `NIK;Nama;Jabatan;Desa;
3516011208800001;SUMIYATI;Ketua RT;Sumberejo;3516011208800055
3516011208800002;PAIJO;Ketua RT;Sumberejo;3516011208800066
`;

test('a column without a heading is named by validate and inspect, and nothing of it shown', async () => {
  const validate = await run(['validate', '-'], { input: ROSTER });
  expect(validate.out).toContain('E1: Kolom E tanpa judul berisi data dan tidak dibaca.');
  expect(validate.out).toContain('Kolom E tanpa judul berisi nomor 16 angka yang tidak dibaca.');
  expect(validate.code).toBe(1);
  const inspect = await run(['inspect', '-'], { input: ROSTER });
  expect(inspect.out).toMatch(/E +\(tanpa judul\) +\? TIDAK DIKENAL, tidak dibaca/);
  const data = JSON.parse((await run(['inspect', '-', '--format', 'json'], { input: ROSTER })).out);
  expect(data.files[0].sheets[0].columns.at(-1)).toMatchObject({ column: 'E', header: '', by: 'none' });
  expect(validate.out + inspect.out).not.toContain('0880005');
});
