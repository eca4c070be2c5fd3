import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { expect, it } from 'vitest';
import { desk } from '../cases/support.ts';
import { inFolder } from '../support/advice.ts';
import { run } from '../support/run.ts';

const policy = (npps: string): string => `policy: coba
regency: "35.16"
year: 2026
bases: { rendah: { amount: 1000000, source: rekaan } }
categories:
  ketua-rt: { segment: PU, programmes: [JKK, JKM], base: rendah, charges: [ { fund: ADD } ] }
  pekerja-rentan: { segment: BPU, programmes: [JKK, JKM], income: 1000000, relief: false, charges: [ { fund: PAD } ] }
villages: desa.csv
enrolment: { ${npps} workLocation: "3516", postcode: "61371", identityExpiry: "2090-01-01", employment: T }
`;
const HEAD =
  'NIK;Nama;Tempat Lahir;Tanggal Lahir;Jenis Kelamin;Nama Ibu Kandung;Status Kawin;Golongan Darah;Alamat;Jabatan;Desa;Kecamatan;Tanggal Mulai;Tanggal Akhir;KPJ;Keterangan';
const row = (village: string, from: string, to: string, note: string, post = 'Ketua RT'): string =>
  `3516180101809001;Ani Rekaan;Mojokerto;01-01-1980;P;Siti;Kawin;O;Dusun Satu;${post};${village};Dlanggu;${from};${to};11111111111;${note}`;
const BEFORE = row('Kalen', '01-01-2020', '', '');

/** The rows of the SIPP files that were written: its KPJ, and why it leaves. */
async function written(now: readonly string[], villages: string, npps = '', before = BEFORE) {
  const { cwd } = desk({
    'p.yaml': policy(npps),
    'desa.csv': villages,
    'lama.csv': `${HEAD}\n${before}`,
    'baru.csv': [HEAD, ...now].join('\n'),
  });
  const words = 'diff lama.csv baru.csv --policy p.yaml --month 2026-04 -o keluar'.split(' ');
  const { code, out } = await inFolder(cwd, () => run(words, { cwd }));
  const files = readdirSync(join(cwd, 'keluar'), { recursive: true, encoding: 'utf8' });
  const rows = files
    .filter((name) => /template_tk/.test(name))
    .sort()
    .map((name) => {
      const book = read(readFileSync(join(cwd, 'keluar', name)), { type: 'buffer' });
      const [sheet = ''] = book.SheetNames.filter((one) => one.startsWith('data_'));
      const all = utils.sheet_to_json<Record<string, string>>(book.Sheets[sheet] ?? {});
      return [
        name.replaceAll('\\', '/'),
        ...all.map(({ KPJ, SEBAB_NA = '' }) => `${KPJ} ${SEBAB_NA}`.trim()),
      ];
    });
  return { code, rows, said: out.includes('pindah pemberi kerja (NPP): 1') };
}

const TWO = 'Desa;Kecamatan;NPP\nKalen;Dlanggu;16000001\nTalok;Dlanggu;16000002\n';
const ONE = 'Desa;Kecamatan;NPP\nKalen;Dlanggu;16000001\nTalok;Dlanggu;16000001\n';
const NONE = 'Desa;Kecamatan\nKalen;Dlanggu\nTalok;Dlanggu\n';
const MOVED = [
  row('Kalen', '01-01-2020', '31-03-2026', 'Mutasi ke Talok'),
  row('Talok', '01-04-2026', '', ''),
];
const LEAVES = ['16000001/template_tk_na_16000001.xlsx', '11111111111 A7'];
const JOINS = ['16000002/template_tk_lanjutan_16000002.xlsx', '11111111111'];

it.each<
  [name: string, now: readonly string[], villages: string, npps: string, code: number, rows: string[][]]
>([
  ['another employer, with the row that ended', MOVED, TWO, '', 0, [LEAVES, JOINS]],
  // Nobody says why the one row is gone: SIPP asks for it.
  [
    'another employer, in one row',
    [row('Talok', '01-01-2020', '', '')],
    TWO,
    '',
    1,
    [['template_tk_lanjutan_16000002.xlsx', '11111111111']],
  ],
  ['the same employer', MOVED, ONE, '', 0, []],
  ['the one employer of the policy', MOVED, NONE, 'npp: "16000001",', 0, []],
])('somebody who moved to a village of %s', async (_name, now, villages, npps, code, rows) => {
  const found = await written(now, villages, npps);
  expect(found).toEqual({ code, rows, said: villages === TWO });
});

it('a member of BPU has no employer to move from', async () => {
  const [before, now] = ['Kalen', 'Talok'].map((village) =>
    row(village, '01-01-2020', '', '', 'Pekerja Rentan'),
  );
  const { said, rows } = await written([now ?? ''], TWO, '', before);
  expect([said, rows]).toEqual([false, []]);
});
