import { peopleMaker } from '../../fixtures/generate/people.ts';
import { random } from '../../fixtures/generate/random.ts';
import type { Table } from '../../fixtures/generate/rosters/table.ts';
import { WRITERS } from '../../fixtures/generate/rosters/writers.ts';
import { formatDmy } from '../../src/domain/date.ts';
import { parseMonth } from '../../src/domain/month.ts';
import { Refused } from '../../src/domain/refused.ts';
import { UnreadableFile } from '../../src/domain/unreadable.ts';
import { contributionExit } from '../../src/run/budget/contribution-exit.ts';
import { policyInForce, premiumOf } from '../../src/run/index.ts';
import { makeZip } from '../io/make-zip.ts';
import { memoryWorld } from '../support/memory-ports.ts';
import { type Anatomy, anatomyOf, cut } from './anatomy.ts';
import { type Random, random as seeded } from './mutate.ts';
import { cutWide } from './wide-records.ts';

/**
 * People whom a damaged file still holds must be read or missed aloud. Each input is a roster of twelve as one of several
 * libraries writes it, with one to three changes to its structure (quotes and line ends of CSV, tags of XML and HTML, records
 * of BIFF and of .xlsb). What is in it is counted without our readers: by the digits of each NIK in the changed file.
 */
const PEOPLE = 12;
const POLICY = `
policy: uji
year: 2026
categories:
  perangkat-desa: { segment: PU, programmes: [JKK, JKM], base: wage, charges: [ { fund: ADD } ] }
  ketua-rt: { segment: PU, programmes: [JKK, JKM], base: wage, charges: [ { fund: ADD } ] }
`;
const MONTH = parseMonth('2026-03') ?? 0;
const AS_OF = 20_260_301;

interface Member {
  readonly nik: string;
  /** JKK 0,24 % and JKM 0,30 % of the wage, whole rupiah by the choice of wages. */
  readonly owed: number;
}

interface Original {
  readonly name: string;
  readonly file: string;
  readonly bytes: Buffer;
  readonly anatomy: Anatomy;
}

export interface Originals {
  readonly members: readonly Member[];
  readonly all: readonly Original[];
}

const HEAD = [
  'No',
  'NIK',
  'Nama Lengkap',
  'Tanggal Lahir',
  'Jenis Kelamin',
  'Jabatan',
  'Upah',
  'Desa',
  'Kecamatan',
];

/** The rosters before anything is changed. */
export async function originals(only = ''): Promise<Originals> {
  const next = peopleMaker(random(7), { region: '351601', birthPlaces: ['Mojokerto'], born: [1970, 2000] });
  const members: Member[] = [];
  const rows = Array.from({ length: PEOPLE }, (_, index) => {
    const { nik, name, birth, sex } = next();
    const wage = 2_000_000 + index * 50_000;
    members.push({ nik, owed: (wage * 24) / 10_000 + (wage * 30) / 10_000 });
    return [
      index + 1,
      nik,
      name,
      formatDmy(birth),
      sex,
      index % 2 ? 'Ketua RT' : 'Kaur Umum',
      wage,
      'Sumberejo',
      'Dlanggu',
    ];
  });
  const table = { sheet: 'Daftar', rows: [HEAD, ...rows], merges: [], hidden: [] } as unknown as Table;
  const chosen = WRITERS.filter(({ name }) => name.includes(only));
  const all = await Promise.all(
    chosen.map(async ({ name, extension, bytes }): Promise<Original> => {
      const written = Buffer.from(await bytes(table));
      return { name, file: `daftar.${extension}`, bytes: written, anatomy: await anatomyOf(written) };
    }),
  );
  return { members, all };
}

export interface Changed {
  readonly name: string;
  readonly file: string;
  readonly bytes: Buffer;
  /** What was done, in words. */
  readonly changes: readonly string[];
  /** The text in which people are looked for. */
  readonly text: string;
}

/** The input of a number follows from seed and number alone. */
export function changedInput({ all }: Originals, seed: number, number: number): Changed {
  const next = seeded(Math.imul(seed, 1_000_003) + number);
  const { name, file, bytes, anatomy } = all[next(all.length)] as Original;
  const changes: string[] = [];
  const times = 1 + next(3);
  if (anatomy.kind === 'zip')
    return { name, file, changes, ...changedZip(anatomy.parts, times, next, changes) };
  if (anatomy.kind === 'records') {
    let changed = bytes;
    for (let at = 0; at < times; at++) changed = cut.records(changed, next, changes);
    return { name, file, bytes: changed, changes, text: lettersOf(changed) };
  }
  let text = bytes.toString('utf8');
  for (let at = 0; at < times; at++)
    text = (anatomy.kind === 'markup' ? cut.markup : cut.table)(text, next, changes);
  return {
    name,
    file,
    bytes: Buffer.from(text),
    changes,
    text: anatomy.kind === 'markup' ? visible(text) : text,
  };
}

/** The parts that hold people. */
const TELLING = /(?:sheet\d*\.xml|sharedStrings|content\.xml|sheet\d*\.bin)/;

type ZipParts = (Anatomy & { readonly kind: 'zip' })['parts'];

function changedZip(
  before: ZipParts,
  times: number,
  next: Random,
  changes: string[],
): Pick<Changed, 'bytes' | 'text'> {
  const parts = before.map(({ name, data }) => ({ name, data }));
  const telling = parts.filter(({ name }) => TELLING.test(name));
  for (let at = 0; at < times && telling.length > 0; at++) {
    const part = telling[next(telling.length)] as (typeof parts)[number];
    part.data = part.name.endsWith('.bin')
      ? cutWide(part.data, next, changes)
      : Buffer.from(cut.markup(part.data.toString('utf8'), next, changes));
  }
  const texts = telling.map(({ name, data }) =>
    name.endsWith('.bin') ? lettersOf(data) : visible(data.toString('utf8')),
  );
  return { bytes: makeZip(parts), text: texts.join('\n') };
}

/** Of a file of records: a letter is one byte or two, at an even place or an odd one. */
const lettersOf = (bytes: Buffer): string =>
  [bytes.toString('latin1'), bytes.toString('utf16le'), bytes.subarray(1).toString('utf16le')].join('\n');

/** What a closed comment hides is hidden in every program. */
const visible = (text: string): string => text.replace(/<!--[\s\S]*?-->/g, '');

export type Fate = 'same' | 'said' | 'refused';

/** What became of the people who are still in the file. @throws where somebody is silently lost or wrong */
export async function fateOf(changed: Changed, members: readonly Member[]): Promise<Fate> {
  const there = members.filter(({ nik }) => changed.text.includes(nik));
  const { ports } = memoryWorld({ [changed.file]: changed.bytes, 'kebijakan.yaml': POLICY });
  try {
    const { policy } = await policyInForce(['kebijakan.yaml'], ports);
    const request = { files: [changed.file], policy, asOf: AS_OF as never, months: [MONTH as never] };
    const result = await premiumOf(request, ports);
    if (contributionExit(result, { strict: false, allowRejected: false }) !== 0) return 'said';
    const { accepted } = result.rosters;
    const owed = there.reduce((sum, member) => sum + member.owed, 0);
    const charged = result.premium.budget.annual;
    // A row that came twice is a finding of `validate`; nobody is lost, and nothing is charged twice.
    if (accepted >= there.length && charged === owed) return 'same';
    throw new Error(`a silent loss: ${accepted} of ${there.length} people, Rp${charged} for Rp${owed}`);
  } catch (error) {
    if (error instanceof UnreadableFile || error instanceof Refused) return 'refused';
    throw error;
  }
}
