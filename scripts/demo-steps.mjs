// What the demonstration shows: the main job on the shipped rosters.
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const OUT = 'out/demo';
const ROSTERS = 'fixtures/dlanggu-2021/rosters';
const POLICY = ['--policy', 'dlanggu-2021'];
const SIPP = [...POLICY, '--policy', 'fixtures/dlanggu-2021/sipp.yaml'];
const MISTAKES = ['fixtures/mistakes/sumberejo.xlsx', '--policy', 'fixtures/mistakes/policy.yaml'];

/**
 * Check, contributions, budget, SIPP files.
 * @param world `main`, the program, and `say`, which shows what stands between its commands
 */
export async function demo(world) {
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });

  await show(
    world,
    'Sebuah daftar dengan 15 kesalahan',
    ['validate', ...MISTAKES, '--as-of', '2026-11-01'],
    1,
  );
  await show(world, 'Daftar 16 desa Kecamatan Dlanggu, dalam empat bentuk', [
    'validate',
    ROSTERS,
    ...POLICY,
    '--as-of',
    '2021-10-01',
  ]);
  await show(world, 'Iuran satu bulan', ['premium', ROSTERS, ...POLICY, '--month', '2021-10', '--max', '5']);
  await show(world, 'Anggaran', ['budget', ROSTERS, ...POLICY, '--year', '2021', '--by', 'village']);
  const workbook = ['--format', 'xlsx', '-o', `${OUT}/anggaran-2021.xlsx`];
  await show(world, 'Buku anggaran', ['budget', ROSTERS, ...POLICY, '--year', '2021', ...workbook]);
  await show(
    world,
    'Berkas SIPP',
    ['export', ROSTERS, ...SIPP, '--month', '2021-10', '-o', `${OUT}/sipp`],
    0,
    1,
  );
  await summary(world);
}

/** Runs a command before the reader's eyes. Some end with 1 on purpose: findings, or workers that SIPP would refuse. */
async function show(world, title, argv, ...expected) {
  const { main, say } = world;
  say(`\n── ${title} ${'─'.repeat(Math.max(3, 74 - title.length))}\n$ enroll ${argv.join(' ')}\n\n`);
  const code = await main(argv);
  if (!(expected.length === 0 ? [0] : expected).includes(code))
    throw new Error(`enroll ${argv[0]} ended with ${code}`);
}

/** The result of a command as an object. */
async function json({ main }, argv) {
  let out = '';
  const io = {
    out: (text) => {
      out += text;
    },
    err: () => {},
    stdin: process.stdin,
    cwd: process.cwd(),
    env: {},
    now: () => new Date(),
    terminal: false,
  };
  await main([...argv, '--format', 'json'], io);
  return JSON.parse(out);
}

async function summary(world) {
  const rupiah = (amount) => `Rp${amount.toLocaleString('id-ID')}`;
  const { totals } = await json(world, ['validate', ROSTERS, ...POLICY, '--as-of', '2021-10-01']);
  const month = await json(world, ['premium', ROSTERS, ...POLICY, '--month', '2021-10']);
  const year = await json(world, ['budget', ROSTERS, ...POLICY, '--year', '2021']);
  const files = (await readdir(OUT, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const title = 'Ringkasan';
  world.say(`\n── ${title} ${'─'.repeat(74 - title.length)}\n
${totals.read} baris dibaca, ${totals.accepted} diterima, ${totals.rejected} ditolak.
Iuran Oktober 2021: ${rupiah(month.totals.annual)} untuk ${month.totals.workers} orang (${rupiah(month.totals.annual / month.totals.workers)} seorang).
Anggaran 2021 (September–Desember): ${rupiah(year.totals.annual)}.
${files.length} berkas ditulis di ${OUT}:
${files
  .map((entry) => `  ${join(entry.parentPath ?? entry.path, entry.name).replaceAll('\\', '/')}`)
  .sort()
  .join('\n')}
`);
}
