import { readdirSync } from 'node:fs';

/** What is run both on the command line and elsewhere: rosters, and the policies that they are read by. */
export interface RunInput {
  readonly rosters: readonly string[];
  readonly policy: readonly string[];
  /** A year and a month that the policy is for. */
  readonly year: number;
}

const YEAR = 2026;
const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(md|json|ya?ml)$/.test(entry.name))
    .map(({ name }) => `${folder}/${name}`)
    .sort();

const single = (folder: string): RunInput[] =>
  files(folder).map((file) => ({ rosters: [file], policy: [], year: YEAR }));

/** The policies of districts, each with the roster beside it. */
const districts = (): RunInput[] =>
  readdirSync('fixtures/policies')
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({
      rosters: [`fixtures/policies/${name.replace('.yaml', '.csv')}`],
      policy: [`fixtures/policies/${name}`],
      year: Number(/\d{4}/.exec(name)?.[0] ?? YEAR),
    }));

/** Every roster of the fixtures, alone, in its folder, and by the policies that belong to it. */
export const RUN_INPUTS: readonly RunInput[] = [
  { rosters: ['fixtures/mistakes/sumberejo.xlsx'], policy: ['fixtures/mistakes/policy.yaml'], year: YEAR },
  {
    rosters: ['fixtures/dlanggu-2021/rosters'],
    policy: ['dlanggu-2021', 'fixtures/dlanggu-2021/sipp.yaml'],
    year: 2021,
  },
  ...districts(),
  ...['corpus', 'layouts', 'mistakes', 'every-code', 'reading', 'bench'].flatMap((folder) =>
    single(`fixtures/${folder}`),
  ),
  { rosters: ['fixtures/layouts'], policy: [], year: YEAR },
  { rosters: ['fixtures/every-code/file-left-aside'], policy: [], year: YEAR },
];

export const nameOf = ({ rosters, policy }: RunInput): string => [...rosters, ...policy].join(' by ');
