import { describe, expect, it } from 'vitest';
import { desk } from '../cases/support.ts';
import { inFolder } from '../support/advice.ts';
import { run } from '../support/run.ts';

const HEAD = 'NIK,Nama,Tanggal Lahir,JK,Desa,Jabatan,TMT,Tanggal Akhir,KPJ';
const BUDI_FIRST =
  '3516011203800001,Budi Santoso,1980-03-12,L,Ngrowo,Ketua RT,2024-01-01,2026-06-14,21012345678';
const BUDI_THEN = '3516011203800001,Budi Santoso,1980-03-12,L,Ngrowo,Linmas,2026-06-15,,21012345678';
const SITI = '3516015204850002,Siti Aminah,1985-04-12,P,Ngrowo,Ketua RT,2024-01-01,,21012345678';
const SITI_OWN = '3516015204850002,Siti Aminah,1985-04-12,P,Ngrowo,Ketua RT,2024-01-01,,21012345679';

async function found(...rows: readonly string[]): Promise<string[]> {
  const { cwd } = desk({ 'daftar.csv': `${[HEAD, ...rows].join('\n')}\n` });
  const argv = ['validate', 'daftar.csv', '--as-of', '2026-07-01', '--format', 'json'];
  const { out } = await inFolder(cwd, () => run(argv, { cwd }));
  const { findings } = JSON.parse(out) as { findings: { code: string; message: string }[] };
  return findings
    .filter(({ code }) => code.startsWith('kpj'))
    .map(({ code, message }) => `${code}: ${message}`);
}

describe('a membership number in several rows', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    [
      'of one person with two terms is one number',
      [BUDI_FIRST, BUDI_THEN],
      ['kpj-present: 1 orang sudah mempunyai KPJ.'],
    ],
    [
      'of two people is said',
      [BUDI_FIRST, SITI],
      ['kpj-duplicate: KPJ ini sudah ada di I2.', 'kpj-present: 2 orang sudah mempunyai KPJ.'],
    ],
    [
      'each its own, with two terms of one of them, counts people',
      [BUDI_FIRST, SITI_OWN, BUDI_THEN],
      ['kpj-present: 2 orang sudah mempunyai KPJ.'],
    ],
  ])('%s', async (_what, rows, said) => {
    expect((await found(...rows)).sort()).toEqual(said);
  });
});
