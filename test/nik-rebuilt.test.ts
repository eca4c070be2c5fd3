import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { random as seeded } from '../fixtures/generate/random.ts';
import { dumpCells } from './support/dump.ts';
import { printedFormats } from './support/formats.ts';
import { run } from './support/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'enroll-rebuilt-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);

const two = (number: number): string => String(number).padStart(2, '0');

interface Person {
  readonly nik: string;
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

const random = seeded(20_261_128);

/** Serials whose digits stand in no other number of a report. */
const PEOPLE: readonly Person[] = Array.from({ length: 200 }, (_, index) => {
  const [day, month, year] = [random.below(28) + 1, random.below(12) + 1, 1965 + random.below(40)];
  const serial = String(5_003 + index * 23);
  return { nik: `351609${two(day)}${two(month)}${two(year % 100)}${serial}`, day, month, year };
});

const SEPARATORS = ['', ' ', '  ', '\t', '/', '-', '–', ' - ', '_', ',', ':', '.', '\u2009', ')('];
const POSTS = ['Kepala Desa', 'Kaur Umum', 'Ketua RT', 'Ketua RW', 'Anggota BPD', 'Linmas', 'Tukang Sapu'];

/** The number again in another column, spaced as people do. */
const slipped = ({ nik }: Person, index: number): string =>
  (nik.match(/.{1,4}/g) ?? []).join(SEPARATORS[index % SEPARATORS.length]);

/** Never the day of the NIK: another day, month or year, the two swapped, or none. */
function otherBirth({ day, month, year }: Person, index: number): string {
  const births = [
    `${two((day % 28) + 1)}-${two(month)}-${year}`,
    `${two(day)}-${two((month % 12) + 1)}-${year}`,
    `${two(day)}-${two(month)}-${year + 1}`,
    day <= 12 && day !== month ? `${two(month)}-${two(day)}-${year}` : '',
    '',
  ];
  const birth = births[index % births.length] ?? '';
  // Nor the day of anybody else's: whatever day of a NIK is printed, the NIK gave it.
  return [...daysIn(birth)].some((one) => NIK_DAYS.has(one)) ? '' : birth;
}

const NIK_DAYS: ReadonlySet<string> = new Set(PEOPLE.map(({ nik }) => nik.slice(6, 12)));

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function rosterOf(people: readonly Person[]): string {
  const lines = people.map((person, index) =>
    [
      String(index + 1),
      person.nik,
      index % 7 === 0
        ? `Rekaan ${slipped(person, index)}`
        : `Rekaan Warga ${String.fromCharCode(65 + (index % 26))}`,
      otherBirth(person, index),
      index % 3 === 0 ? 'P' : 'L',
      index % 11 === 0 ? `Kaur ${slipped(person, index + 3)}` : (POSTS[index % POSTS.length] ?? ''),
      index % 13 === 0 ? `Sumberejo ${slipped(person, index + 5)}` : 'Sumberejo',
      'Dlanggu',
    ]
      .map(quoted)
      .join(';'),
  );
  return `No;NIK;Nama;Tanggal Lahir;Jenis Kelamin;Jabatan;Desa;Kecamatan\n${lines.join('\n')}\n`;
}

const POLICY = `policy: uji
title: Uji ${PEOPLE[0]?.nik}
source: SK ${PEOPLE[1]?.nik}
year: 2026
regency: "35.16"
bases: { umk: { amount: 4000000, source: "SK ${PEOPLE[2]?.nik}" } }
categories:
  kepala-desa: { base: umk, charges: [ { fund: ADD, activity: "1.1.03 ${PEOPLE[3]?.nik}" } ] }
  perangkat-desa: { base: umk, age: { max: 40 }, charges: [ { fund: ADD } ] }
  ketua-rt: { name: "Ketua RT ${PEOPLE[4]?.nik}", base: umk, charges: [ { fund: ADD, object: "5.1 ${PEOPLE[5]?.nik}" } ] }
villages: desa.csv
`;

beforeAll(() => {
  writeFileSync(at('a.csv'), rosterOf(PEOPLE));
  // One number twice, under another name, so that a finding quotes it.
  writeFileSync(at('b.csv'), rosterOf([...PEOPLE.slice(1), ...PEOPLE.slice(0, 40).toReversed()]));
  writeFileSync(at('p.yaml'), POLICY);
  writeFileSync(
    at('desa.csv'),
    `Nama;Kecamatan;Pagu ADD\nSumberejo ${PEOPLE[6]?.nik};Dlanggu ${PEOPLE[7]?.nik};1000\n`,
  );
});

const policy = ['--policy', at('p.yaml')];
const month = ['--month', '2026-03'];
const files = [at('a.csv'), at('b.csv')];
const formats = (words: readonly string[], ...names: readonly string[]): string[][] =>
  names.map((name) => [...words, '--format', name]);

const VALIDATE = printedFormats('validate');
const COMMANDS: readonly (readonly string[])[] = [
  ...formats(['validate', ...files, ...policy], ...VALIDATE),
  ...formats(['validate', ...files, ...policy, '--unmask'], 'junit', 'sarif', 'github'),
  ...formats(['validate', at('b.csv'), ...policy, '--join', at('a.csv')], ...VALIDATE),
  ...formats(['inspect', ...files], ...printedFormats('inspect')),
  ...formats(['premium', ...files, ...policy, ...month, '--allow-rejected'], ...printedFormats('premium')),
  ...formats(
    ['budget', ...files, ...policy, '--year', '2026', '--allow-rejected'],
    ...printedFormats('budget'),
  ),
  ...formats(['diff', ...files, ...policy, ...month], ...printedFormats('diff')),
  ...formats(['plan', ...policy], ...printedFormats('plan')),
  ...formats(['policy', 'show', at('p.yaml')], ...printedFormats('policy')),
  // In both files the number stands under two names, and nobody is charged under it.
  ['explain', at('a.csv'), ...policy, ...month, '--nik', PEOPLE[30]?.nik ?? ''],
];

const DATE = /(?<!\d)(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})(?!\d)/g;

/** The days that a text names, as the six digits of a NIK. */
function daysIn(text: string): ReadonlySet<string> {
  const days = new Set<string>();
  for (const [, a = '', b = '', c = ''] of text.matchAll(DATE)) {
    const [day, year] = a.length === 4 ? [c, a] : [a, c];
    days.add(`${two(Number(day))}${two(Number(b))}${year.slice(-2)}`);
  }
  return days;
}

/** Which digits of a NIK a text gives away: whole, by a mask, by the official list of regions, by a day it names. */
function known({ nik }: Person, masks: readonly string[], digits: string, days: ReadonlySet<string>): number {
  if (digits.includes(nik)) return 16;
  const places = new Set([0, 1, 2, 3, 4, 5]);
  for (const mask of masks) {
    const fits = [...mask].every((sign, place) => sign === '*' || sign === nik[place]);
    for (const [place, sign] of [...mask].entries()) if (fits && sign !== '*') places.add(place);
  }
  const day = nik.slice(6, 12);
  if (days.has(day)) for (let place = 6; place < 12; place++) places.add(place);
  return places.size;
}

/** Those of whom at most one digit is left to guess. */
function rebuilt(text: string): string[] {
  const masks = [...new Set(text.match(/\d+\*+\d+/g) ?? [])].filter(({ length }) => length === 16);
  const digits = text.normalize('NFKC').replace(/[^\p{L}\p{Nd}*;"]+/gu, '');
  const days = daysIn(text);
  return PEOPLE.filter((person) => known(person, masks, digits, days) > 14).map(({ nik }) => nik);
}

describe('from all that one run prints', () => {
  it.each(COMMANDS.map((argv) => [argv.join(' ').replaceAll(folder, '…').slice(0, 120), argv] as const))(
    'no NIK can be put together: %s',
    async (_title, argv) => {
      const { out, err } = await run(argv);
      expect(out.length).toBeGreaterThan(100);
      expect(rebuilt(out + err)).toEqual([]);
      expect([...daysIn(out + err)].filter((day) => NIK_DAYS.has(day))).toEqual([]);
    },
  );

  it.each([
    ['premium', ['--month', '2026-03', '--format', 'xlsx', '-o', at('iuran.xlsx')]],
    ['budget', ['--year', '2026', '--format', 'xlsx', '-o', at('rab.xlsx')]],
  ] as const)('nor from the workbook of %s', async (command, options) => {
    await run([command, ...files, ...policy, ...options, '--allow-rejected']);
    expect(rebuilt(await dumpCells(options.at(-1) ?? ''))).toEqual([]);
  });

  it('nor from the manifest and the summary of an export', async () => {
    const { out, err } = await run(['export', ...files, ...policy, ...month, '-o', at('sipp')]);
    const shown = readdirSync(at('sipp'), { recursive: true, encoding: 'utf8' })
      .map((name) => join(at('sipp'), name))
      .filter((path) => statSync(path).isFile() && path.endsWith('manifest.json'))
      .map((path) => readFileSync(path, 'utf8'));
    expect(shown).toHaveLength(1);
    expect(rebuilt(out + err + shown.join(''))).toEqual([]);
  });

  it('is something that this test would notice', () => {
    const { nik, day, month: born, year } = PEOPLE[0] ?? { nik: '', day: 0, month: 0, year: 0 };
    const older = `${nik.slice(0, 6)}******${nik.slice(12)}`;
    expect(rebuilt(`NIK ${older}, lahir ${two(day)}-${two(born)}-${year}`)).toEqual([nik]);
    expect(rebuilt(`Rekaan ${nik.slice(0, 8)} / ${nik.slice(8)}`)).toEqual([nik]);
  });
});
