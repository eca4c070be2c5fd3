import { expect, it } from 'vitest';
import { desk } from '../cases/support.ts';
import { inFolder } from '../support/advice.ts';
import { run } from '../support/run.ts';

const POLICY = `policy: coba
year: 2026
bases: { rendah: { amount: 1000000, source: rekaan } }
categories:
  ketua-rt: { base: rendah, programmes: [JKK, JKM], charges: [{ fund: ADD }] }
`;
const HEAD = 'NIK;Nama;Tanggal Lahir;Jabatan;Desa;Tanggal Akhir;Keterangan';

// The clock stands at 22 November 2026.
it.each<[note: string, to: string, months: string, warned: boolean]>([
  ['Meninggal dunia', '13-05-2026', '--year 2026', false],
  ['Meninggal dunia', '13-05-2026', '--month 2026-03', false],
  ['Meninggal dunia', '21-11-2026', '--month 2026-11', false],
  ['Meninggal dunia', '31-12-2026', '--year 2026', true],
  ['Meninggal dunia', '31-12-2028', '--month 2026-03', true],
  ['Meninggal dunia', '', '--year 2026', true],
  ['Mengundurkan diri', '31-12-2026', '--year 2026', false],
  ['Mengundurkan diri', '', '--year 2026', true],
])('%s with %j as the last day, %s: asked about %s', async (note, to, months, warned) => {
  const row = `3516180101809001;Ani Rekaan;01-01-1980;Ketua RT;Kalen;${to};${note}`;
  const { cwd } = desk({ 'p.yaml': POLICY, 'd.csv': `${HEAD}\n${row}` });
  const words = ['premium', 'd.csv', '--policy', 'p.yaml', ...months.split(' ')];
  const { err } = await inFolder(cwd, () => run(words, { cwd }));
  expect(err.includes('tetapi orang ini tetap dihitung')).toBe(warned);
});
