import { fileURLToPath } from 'node:url';

/** `npm run bench -- NAME`: one measurement of `bench/NAME.ts`, printed as ratios within one run. */
type Bench = (args: readonly string[], entry: string) => void | Promise<void>;

const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  budget: async () => (await import('./budget.ts')).budget,
  nation: async () => (await import('./nation.ts')).nation,
  parquet: async () => (await import('./parquet.ts')).parquet,
  premium: async () => (await import('./premium.ts')).premium,
  read: async () => (await import('./read.ts')).read,
  startup: async () => (await import('./startup.ts')).startup,
};

const name = process.argv[2] ?? '';
const load = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (load === undefined) {
  console.error(`npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);
  process.exitCode = 2;
} else {
  const bench = await load();
  await bench(process.argv.slice(3), fileURLToPath(import.meta.url));
}
