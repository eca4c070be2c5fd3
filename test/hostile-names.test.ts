import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeWorkbook } from '../src/io/machine/write-workbook.ts';
import { printedFormats } from './support/formats.ts';
import { run } from './support/run.ts';
import { someOf } from './support/tries.ts';

const folder = mkdtempSync(join(tmpdir(), 'enroll-hostile-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a cell, a sheet or a file can be called to write into a screen, a log, a page or a table. */
const HOSTILE = [
  '\u001b[31mMerah\u001b[0m',
  '\u009b31mMerah',
  'Balik \u202edesa\u202c',
  'A\u200bB\u2060C\ufeffD',
  '::error::palsu',
  ':::error::palsu',
  `${'a'.repeat(74)}::error::palsu`,
  `${'b'.repeat(70)} :::error::palsu`,
  'x\r\n::error file=a::palsu',
  'x\u2028::error::palsu',
  '%0A::error::palsu',
  '##[error]palsu',
  '##vso[task.setvariable variable=a]b',
  '##teamcity[buildStop]',
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  'x]]><y>',
  '&lt;b&gt;',
  '| a | b |',
  '[klik](http://jahat.example)',
  '![x](https://jahat.example/a.png)',
  'www.jahat.example',
  '`kode` *tebal* _miring_ ~coret~ #1',
  '$\\ce{x}$',
  '@desa/tim lihat #7',
] as const;

/** Of a list of villages: those that are no village of it twice, nor empty. */
const LISTED = [HOSTILE[2], HOSTILE[14], HOSTILE[15], HOSTILE[20], HOSTILE[25]] as const;

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const HEADER = ['NIK', 'Nama', 'Jenis Kelamin', 'Jabatan', 'Desa', 'Kecamatan', 'Hobi & <b>'];
const rows = HOSTILE.flatMap((text, index) => [
  [`351609${12 + (index % 10)}0880${1001 + index}`, text, text, 'Kaur Umum', text, text, text],
  [`351609${12 + (index % 10)}0880${2001 + index}`, 'Rekaan', 'P', text, 'Sumberejo', 'Dlanggu', text],
]);

const names = ['::error::palsu.csv', '##[error] [x](http:\u001b[31m.csv', '"><script>.csv'] as const;
const usable = process.platform === 'win32' ? ['daftar.csv'] : [...names];
const FILES = [...usable, 'lembar.xlsx'];
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  const csv = [HEADER, ...rows].map((cells) => cells.map(quoted).join(';')).join('\n');
  for (const name of usable) writeFileSync(at(name), csv);
  const sheet = {
    name: '##(\u202e|<b>&"',
    columns: [],
    rows: [HEADER, ...rows].map((cells) => ({ cells })),
  };
  await writeWorkbook({ title: '', sheets: [sheet] }, at('lembar.xlsx'));
  writeFileSync(at('desa.yaml'), 'policy: desa\nvillages: desa.csv\n');
  writeFileSync(
    at('desa.csv'),
    ['Nama;Kecamatan', ...LISTED.map((text) => `${quoted(text)};${quoted(text)}`)].join('\n'),
  );
  writeFileSync(
    at('p.yaml'),
    `policy: uji\ntitle: ${JSON.stringify(HOSTILE[0])}\nsource: ${JSON.stringify(HOSTILE[4])}\nyear: 2026\ncategories:\n  perangkat-desa: { name: ${JSON.stringify(HOSTILE[14])}, base: minimum, charges: [ { fund: ADD, activity: ${JSON.stringify(HOSTILE[19])} } ] }\n`,
  );
});

const policy = ['--policy', at('p.yaml')];
const lax = '--allow-rejected';
const COMMANDS: readonly (readonly string[])[] = [
  ['validate', ...policy, '--max', '500'],
  ['inspect', ...policy],
  ['premium', ...policy, '--month', '2026-03', lax, '--max', '500'],
  ['budget', ...policy, '--year', '2026', lax, '--by', 'kecamatan,village'],
  ['status', ...policy, '--policy', at('desa.yaml'), '--month', '2026-03'],
];
/** In `npm test` one file of a format, the files taking turns: the cells, which are most of what is hostile, are the same in all. */
const inTurn = (at: number): readonly string[] => [
  ...FILES.slice(at % FILES.length),
  ...FILES.slice(0, at % FILES.length),
];
const RUNS = COMMANDS.flatMap((words, command) =>
  printedFormats(words[0] ?? '').flatMap((format, at) =>
    someOf(inTurn(command + at), FILES.length).map(
      (file) => [words[0], format, file, [...words, '--format', format]] as const,
    ),
  ),
);

/** What steers a screen, turns the direction of a text, or is not seen. */
const STEERING = /[^\P{Cc}\n]|[\p{Cf}\p{Zl}\p{Zp}]/u;
const RUNNER = /##(?:vso|teamcity)?\[/;

describe(`names of cells, sheets, files and policies that want to be commands, in ${RUNS.length} results`, () => {
  it.each(RUNS)('are words and nothing else: %s %s %s', async (command, format, file, words) => {
    const [name = '', ...options] = words;
    const ran = await run([name, at(file), ...options]);
    const [out, err] = [ran.out, ran.err].map((text) =>
      text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n'),
    ) as [string, string];
    expect(out.length).toBeGreaterThan(100);
    expect(out + err).not.toMatch(STEERING);
    expect(out + err).not.toMatch(RUNNER);
    const lines = (format === 'github' ? err : out + err).split('\n').map((line) => line.trim());
    expect(lines.filter((line) => line.startsWith('::'))).toEqual([]);
    CHECKS[`${command} ${format}`]?.(out);
    CHECKS[format]?.(out);
  });
});

/** A tag that is none of the page's own. */
const FOREIGN = /<(?:img|script>alert|y>|b>)/;

const CHECKS: Readonly<Record<string, (out: string) => void>> = {
  json: (out) => expect(() => JSON.parse(out)).not.toThrow(),
  gitlab: (out) => expect(() => JSON.parse(out)).not.toThrow(),
  sarif: (out) => expect(() => JSON.parse(out)).not.toThrow(),
  github: (out) => {
    for (const line of out.trimEnd().split('\n'))
      expect(line).toMatch(
        /^::(?:error|warning|notice) file=[^:,\s]*[^:,]*(?:,(?:line|col|title)=[^:,]*)*::[^\r\n]*$/,
      );
  },
  html: (out) => expect(out).not.toMatch(FOREIGN),
  junit: (out) => expect(out).not.toMatch(FOREIGN),
  markdown: (out) => {
    expect(out).not.toMatch(/(?<!\\)\]\(|(?<!\\)!\[|:\/\/|www\.|(?<!\\)<(?:img|script|b>)/);
    // Nobody is called, and no issue is linked.
    expect(out).not.toMatch(/@\w|#\d/);
    // Every line of a table has as many cells as its head.
    for (const table of out.split('\n\n').filter((block) => block.includes('| ---'))) {
      const cells = table
        .split('\n')
        .filter((line) => line.startsWith('|'))
        .map((line) => line.split(/(?<!\\)\|/).length);
      expect(new Set(cells).size).toBe(1);
    }
  },
};
