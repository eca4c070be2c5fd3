// The main job on the shipped rosters, as a user would run it: check, contributions, budget, SIPP files.
import { rm } from 'node:fs/promises';
import { main } from '../dist/main.js';

const OUT = 'out/demo';
const ROSTERS = 'fixtures/dlanggu-2021/rosters';
const POLICY = ['--policy', 'dlanggu-2021'];

const steps = [
  [
    'Sebuah daftar dengan 15 kesalahan',
    ['validate', 'fixtures/mistakes/sumberejo.xlsx', '--as-of', '2026-11-01'],
  ],
  ['Daftar 16 desa Kecamatan Dlanggu', ['validate', ROSTERS, ...POLICY, '--as-of', '2021-10-01']],
  ['Iuran satu bulan', ['premium', ROSTERS, ...POLICY, '--month', '2021-10']],
  ['Anggaran setahun', ['budget', ROSTERS, ...POLICY, '--year', '2021', '--by', 'village']],
  [
    'Buku anggaran',
    ['budget', ROSTERS, ...POLICY, '--year', '2021', '--format', 'xlsx', '-o', `${OUT}/anggaran-2021.xlsx`],
  ],
  ['Berkas SIPP', ['export', ROSTERS, ...POLICY, '--month', '2021-10', '-o', `${OUT}/sipp`]],
];

await rm(OUT, { recursive: true, force: true });
for (const [title, argv] of steps) {
  process.stdout.write(
    `\n── ${title} ${'─'.repeat(Math.max(3, 74 - title.length))}\n$ enroll ${argv.join(' ')}\n\n`,
  );
  const code = await main(argv);
  if (code === 2) process.exitCode = 1;
}
