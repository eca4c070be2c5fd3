import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { shownName, shownText } from '../../src/domain/shown.ts';

const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => `src/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.ts'));

/** Whether a file is of one of the rooms. */
const isIn =
  (...rooms: readonly string[]) =>
  (path: string): boolean =>
    rooms.some((room) => path.startsWith(`src/${room}/`));

const using = (pattern: RegExp): string[] =>
  SOURCES.filter((path) => pattern.test(readFileSync(path, 'utf8'))).sort();

describe('a whole NIK', () => {
  it('is asked for only where a file must hold it, or where the user asks', () => {
    expect(using(/\bwholeNik\b/)).toEqual([
      'src/domain/nik.ts',
      'src/domain/shown.ts',
      'src/enrolment/sipp/sipp-values.ts',
      'src/reports/enrolment/bpu-list.ts',
      'src/reports/enrolment/missing-data.ts',
    ]);
  });

  it('and the other words of a person are, too', () => {
    expect(using(/\bwholeValue\b/)).toEqual([
      'src/domain/shown.ts',
      'src/enrolment/sipp/sipp-workbook.ts',
      'src/reports/enrolment/bpu-list.ts',
      'src/reports/enrolment/f1a-page.ts',
      'src/reports/enrolment/missing-data.ts',
      'src/reports/findings/fixes.ts',
    ]);
  });

  it('is not masked where a person was invented: in an example and in a copy without people', () => {
    expect(using(/\binvented\(/)).toEqual([
      'src/reports/roster/template-help.ts',
      'src/roster/anonymise/anonymous-cell.ts',
      'src/roster/anonymise/anonymous-text.ts',
    ]);
  });

  it('is computed with in no room that makes sentences', () => {
    const sentences = using(/\bdigitsOf\b/).filter((path) => /^src\/(text|reports)\//.test(path));
    // Tells people apart, and sorts the workers of one name.
    expect(sentences).toEqual(['src/reports/workbook/detail-sheet.ts', 'src/reports/workbook/plan.ts']);
  });

  it('becomes text that may be shown nowhere else', () => {
    expect(using(/\bas Shown\b|\bas unknown as Shown\b/)).toEqual([
      'src/domain/shown.ts',
      'src/domain/shown/sayable.ts',
    ]);
  });
});

test.each([
  ['Siti Aminah', 'Siti Aminah'],
  ['Siti 3516011208800001', 'Siti 3516**********01'],
  ['RT 03 RW 01', 'RT 03 RW 01'],
])('the cell "%s" is shown as "%s"', (text, said) => {
  expect(shownText(text)).toBe(said);
});

const NIK = '3516011208800001';
const SEPARATORS: readonly (readonly [name: string, between: string])[] = [
  ['nothing', ''],
  ['a blank', ' '],
  ['two blanks', '  '],
  ['a line break', '\n'],
  ['a tab', '\t'],
  ['a slash', '/'],
  ['a hyphen', '-'],
  ['an en dash', '–'],
  ['a hyphen between blanks', ' - '],
  ['an underscore', '_'],
  ['a comma', ','],
  ['a colon', ':'],
  ['a dot', '.'],
  ['a no-break space', '\u00a0'],
  ['a thin space', '\u2009'],
  ['a zero-width space', '\u200b'],
  ['brackets', ')('],
  ['four dots', '····'],
  ['six blanks', '      '],
  ['a bar between blanks', ' | '],
];

describe('a NIK in a name, a post, a village or the words of a policy', () => {
  const scripts: readonly (readonly [name: string, zero: number])[] = [
    ['plain', 0x30],
    ['full-width', 0xff10],
    ['Arabic', 0x660],
  ];
  const cases = scripts.flatMap(([script, zero]) =>
    SEPARATORS.map(([name, between]) => {
      const groups = NIK.match(/.{1,4}/g) ?? [];
      const text = groups.join(between).replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
      return [script, name, `Siti ${text}`] as const;
    }),
  );

  it.each(cases)('is masked in %s digits with %s between', (_script, _name, text) => {
    expect(shownText(text)).toBe('Siti 3516**********01');
  });

  it.each(['01/01/2020 - 31/12/2025', 'RT 01/02 RW 03/04, 2026', 'SK 188.44/123/2023'])(
    'is not seen in "%s"',
    (text) => {
      expect(shownText(text)).toBe(text);
    },
  );
});

test.each([
  ['unduhan-20260301101530.xlsx', 'unduhan-20260301101530.xlsx'],
  ['data 3516011208800001.xlsx', 'data 3516**********01.xlsx'],
  ['data 3516 0112 0880 0001.xlsx', 'data 3516**********01.xlsx'],
  ['2026 desa 07, 3516-0112-0880-0001 (2).xlsx', '2026 desa 07, 3516**********01 (2).xlsx'],
  ['IMG_20260301_101530_2026.xlsx', 'IMG_20260301_101530_2026.xlsx'],
])('the file "%s" is shown as "%s"', (name, said) => {
  expect(shownName(name)).toBe(said);
});

test.each([
  ['\u001b[31mMerah\u001b[0m', ' [31mMerah [0m'],
  ['Desa\r\nBaru', 'Desa Baru'],
  ['A\u200bB\u202eC\u2066D', 'ABCD'],
  ['::error::palsu', ': :error::palsu'],
  ['x ##[error]palsu', 'x # #[error]palsu'],
  ['x ##vso[task.setvariable]y', 'x # #vso[task.setvariable]y'],
  ['##teamcity[buildStop]', '# #teamcity[buildStop]'],
  [':::error::palsu', ': : :error::palsu'],
  ['Daftar ##2', 'Daftar ##2'],
  ['Rumah: 3::4', 'Rumah: 3::4'],
])('what would steer a screen or a log is taken out of %j', (text, said) => {
  expect(shownText(text)).toBe(said);
  expect(shownName(text)).toBe(said);
});

describe('words of our own', () => {
  it('are said of what the program, the law and the list of areas say: a word that a file gives is not among them', () => {
    expect(
      using(/\bownWords\b/).filter(
        isIn('checks', 'policy', 'reports', 'cli', 'run', 'roster', 'budget', 'enrolment', 'contribution'),
      ),
    ).toEqual([
      'src/checks/engine/finding-text.ts',
      'src/checks/engine/villages/village.ts',
      'src/cli/commands/completion.ts',
      'src/cli/commands/explain.ts',
      'src/cli/commands/law.ts',
      'src/cli/commands/policy.ts',
      'src/cli/commands/validate.ts',
      'src/cli/main.ts',
      'src/cli/shell/asked.ts',
      'src/cli/shell/failure.ts',
      'src/cli/shell/named-format.ts',
      'src/cli/shell/program.ts',
      'src/enrolment/manifest.ts',
      'src/enrolment/sipp/sipp-workbook.ts',
      'src/enrolment/sipp/template.ts',
      'src/policy/forms/forms.ts',
      'src/policy/fund-rules.ts',
      'src/policy/official-areas.ts',
      'src/reports/budget/budget-notes.ts',
      'src/reports/budget/charts.ts',
      'src/reports/budget/premium-table.ts',
      'src/reports/budget/saved-json.ts',
      'src/reports/enrolment/changes.ts',
      'src/reports/enrolment/export-summary.ts',
      'src/reports/enrolment/missing-data.ts',
      'src/reports/findings/explain-check.ts',
      'src/reports/findings/report.ts',
      'src/reports/law/law-diff.ts',
      'src/reports/law/law-view.ts',
      'src/reports/law/umk-regions.ts',
      'src/reports/parts/citation.ts',
      'src/reports/parts/json-parts.ts',
      'src/reports/parts/labels.ts',
      'src/reports/policy/policy-json.ts',
      'src/reports/roster/template-help.ts',
      'src/reports/run/notice-text.ts',
      'src/reports/workbook/detail-sheet.ts',
      'src/reports/workbook/law-sheet.ts',
      'src/reports/workbook/schedule-sheet.ts',
      'src/reports/workbook/stage-rows.ts',
      'src/run/export/sipp-templates.ts',
      'src/run/findings/fingerprints.ts',
    ]);
  });

  it('are written another way only by those who escape, cut or colour them for a format', () => {
    expect(using(/\brewritten\(/).filter((path) => !isIn('io')(path))).toEqual([
      'src/checks/engine/baseline.ts',
      'src/checks/engine/row-people.ts',
      'src/cli/shell/paint.ts',
      'src/cli/shell/progress.ts',
      'src/reports/budget/budget-html-parts.ts',
      'src/reports/budget/budget-text.ts',
      'src/reports/findings/report-github.ts',
      'src/reports/findings/report-gitlab.ts',
      'src/reports/findings/report-markdown.ts',
      'src/reports/findings/report-sarif.ts',
      'src/reports/law/law-list.ts',
      'src/reports/parts/text-table.ts',
    ]);
  });
});

describe('the name of a file or sheet as the disk or the workbook has it', () => {
  it('is asked for, where things are shown, only to compare, for its last piece, and for the list of an owner', () => {
    expect(using(/\bnameAsIs\b/).filter(isIn('reports', 'text', 'cli'))).toEqual([
      'src/cli/shell/nearest-file.ts',
      'src/cli/shell/ports.ts',
      'src/reports/findings/fixes.ts',
      'src/reports/findings/marking.ts',
      'src/reports/parts/roster-summary.ts',
    ]);
  });
});

describe('the mask of a text of ASCII', () => {
  it('is that of any other text: a letter of no ASCII behind it changes nothing', () => {
    const signs = fc.constantFrom(...'0123456789012345678901234567890123456789 .-/,:*ab(…’–');
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), (typed) => {
        const text = `${typed.join('')} `;
        for (const shown of [shownText, shownName]) expect(shown(`${text}é`)).toBe(`${shown(text)}é`);
      }),
    );
  });
});
