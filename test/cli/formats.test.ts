import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/shell/commands.ts';
import { ownWords, word } from '../../src/domain/shown.ts';
import { CLI_TEXT } from '../../src/text/shell/cli.ts';
import { formatsOf, IN_FILES } from '../support/formats.ts';
import { run } from '../support/run.ts';

const ROSTER = 'fixtures/bench/ten-rows.csv';

/** A command line of each command that has formats. */
const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  validate: ['validate', 'fixtures/every-code/nik-length.csv', '--as-of', '2026-03-01'],
  inspect: ['inspect', ROSTER],
  premium: ['premium', ROSTER, '--month', '2026-03'],
  budget: ['budget', ROSTER, '--year', '2026'],
  plan: ['plan', '--policy', 'dlanggu-2021', '--villages', '3'],
  law: ['law', 'list'],
  policy: ['policy', 'show', 'dlanggu-2021'],
  diff: ['diff', ROSTER, ROSTER, '--month', '2026-03'],
  status: ['status', ROSTER, '--policy', 'dlanggu-2021', '--month', '2026-03'],
};
/** They need bills and receipts: test/cli/reconcile.test.ts, test/cli/year.test.ts. */
const ELSEWHERE: ReadonlySet<string> = new Set(['reconcile', 'realise']);

const FORMATS = COMMANDS.map(({ name }) => ({ name, formats: formatsOf(name) })).filter(
  ({ formats }) => formats.length > 0,
);
const SHOWN = FORMATS.filter(({ name }) => !ELSEWHERE.has(name));

describe('the formats of a command', () => {
  it('have an example each', () => {
    expect(
      FORMATS.map(({ name }) => name).filter((name) => !(name in EXAMPLES || ELSEWHERE.has(name))),
    ).toEqual([]);
  });

  it.each(SHOWN)(
    '$name makes each that it declares, and no other in its place',
    async ({ name, formats }) => {
      const folder = await mkdtemp(join(tmpdir(), 'enroll-'));
      const outputs = new Map<string, string>();
      for (const format of formats) {
        const file = IN_FILES.has(format) ? ['-o', join(folder, `a.${format}`)] : [];
        const { code, out, err } = await run([...(EXAMPLES[name] ?? []), '--format', format, ...file]);
        expect([format, code === 0 || code === 1]).toEqual([format, true]);
        outputs.set(format, IN_FILES.has(format) ? err : out);
      }
      expect(new Set(outputs.values()).size).toBe(formats.length);
      expect([...outputs.values()].filter((output) => output.trim() === '')).toEqual([]);
    },
  );

  it.each(FORMATS)('$name refuses any other in a sentence that names them', async ({ name, formats }) => {
    const { code, out, err } = await run([name, ROSTER, '--format', 'docx']);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(
      CLI_TEXT.id.notUsable(word('--format'), word('docx'), ownWords(formats.join(', '))),
    );
  });

  it('are all compared between two builds', async () => {
    // @ts-expect-error a script without types
    const compared = (await import('../../scripts/compare-outputs/commands.mjs')) as {
      FORMATS: Readonly<Record<string, readonly string[]>>;
    };
    const declared = FORMATS.filter(({ formats }) => formats.length > 2);
    expect(compared.FORMATS).toEqual(
      Object.fromEntries(declared.map(({ name, formats }) => [name, formats])),
    );
  });

  it('are refused by --also too', async () => {
    const { code, err } = await run(['validate', ROSTER, '--also', 'docx=a.docx']);
    expect(code).toBe(2);
    expect(err).toContain('--also "docx=a.docx" tidak bisa dipakai');
  });
});
