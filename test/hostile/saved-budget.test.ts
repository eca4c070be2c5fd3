import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checksumOf } from '../../src/reports/budget/saved-json.ts';
import { inputs } from '../kills/commands.ts';
import { run } from '../support/run.ts';
import { portion } from '../support/tries.ts';

/** More months than anybody saves, by far. */
const MANY = portion(1_000_000);
let folder = '';
const at = (name: string): string => join(folder, name);
const LAX = ['--policy', 'kebijakan.yaml', '--year', '2026'];
const enroll = (words: readonly string[]) =>
  run(words.map((word) => (/\.(?:csv|yaml|json)$/.test(word) ? at(word) : word)));
const READERS = {
  '--against': ['budget', 'daftar.csv', ...LAX, '--allow-rejected', '--against', 'ubah.json'],
  '--budget': ['realise', ...LAX, '--receipts', 'bukti.csv', '--budget', 'ubah.json'],
};

interface Post {
  [key: string]: unknown;
  people: Record<string, number>;
  accounts: { months: Record<string, number>; [key: string]: unknown }[];
}
interface Saved {
  [key: string]: unknown;
  totals: { annual: number };
  posts: Post[];
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Changed, and sealed again as this program would: a checksum is no signature. */
function sealed(change: (saved: Saved) => void): string {
  const saved = JSON.parse(readFileSync(at('murni.json'), 'utf8')) as Saved;
  change(saved);
  return JSON.stringify({ ...saved, checksum: checksumOf(saved, sha256) });
}

/** The same of the first account of every post. */
const accounts = (key: string, value: unknown) => (): string =>
  sealed((saved) => {
    for (const {
      accounts: [one],
    } of saved.posts)
      if (one) one[key] = value;
  });

const first = (change: (post: Post) => void) => (): string =>
  sealed(({ posts: [post] }) => post && change(post));
const nested = (open: string, close: string): string =>
  readFileSync(at('murni.json'), 'utf8').replace(
    '{',
    `{"x":${open.repeat(100_000)}1${close.repeat(100_000)},`,
  );

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'enroll-saved-'));
  for (const [name, text] of Object.entries(inputs(1))) writeFileSync(at(name), text);
  await enroll(['budget', 'daftar.csv', ...LAX, '--allow-rejected', '--save', 'murni.json']);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(Object.entries(READERS))(
  'a saved budget for %s that this program has not written',
  (_, words) => {
    test.each<[string, () => string]>([
      ['lists 100,000 deep', () => nested('[', ']')],
      ['objects 100,000 deep', () => nested('{"a":', '}')],
      [`${MANY} months`, () => sealed((saved) => (saved.months = Array(MANY).fill('2026-01')))],
      ['months of another year', () => sealed((saved) => (saved.months = ['2031-01']))],
      ['no months', () => sealed((saved) => (saved.months = []))],
      [
        'one post twice',
        () =>
          sealed((saved) => {
            const [post] = saved.posts;
            if (!post) return;
            saved.posts.push(post);
            for (const { months } of post.accounts)
              saved.totals.annual += Object.values(months).reduce((sum, amount) => sum + amount, 0);
          }),
      ],
      ['a programme that is none', first((post) => (post.programme = '__proto__'))],
      ['fewer people than nobody', first((post) => (post.people['2026-01'] = -5))],
      ['half a person', first((post) => (post.people['2026-01'] = 0.5))],
      ['an amount that is not exact', accounts('months', { '2026-01': 2 ** 60 })],
      ['a fund that is none', accounts('fund', 'constructor')],
      ['totals of other posts', () => sealed((saved) => saved.totals.annual++)],
      ['a truncated file', () => readFileSync(at('murni.json'), 'utf8').slice(0, 3000)],
      ['another kind of file', () => 'root:*:20228:0:99999:7:::\nkunci-x9\n'],
    ])('%s: is refused in one sentence', async (_name, text) => {
      writeFileSync(at('ubah.json'), text());
      const { code, out, err } = await enroll(words);
      expect([code, out]).toEqual([2, '']);
      expect(err).toBe(
        `${at('ubah.json')} bukan anggaran yang disimpan. Simpan dengan enroll budget … --save NAMA.\n`,
      );
    });

    test('whose words want to be commands shows them as words, and no whole NIK', async () => {
      const words_ = '\u001b[31m\u202eDESA\n::error::x ##[error] 3516094207920001 =1+1;=cmd|x';
      writeFileSync(
        at('ubah.json'),
        sealed((saved) => {
          saved.policy = words_;
          for (const [index, post] of saved.posts.entries()) {
            post.village = `${words_} ${index}`;
            post.kecamatan = words_;
            for (const account of post.accounts) account.activity = words_;
          }
        }),
      );
      const { code, out, err } = await enroll(words);
      expect(code).toBeLessThan(2);
      expect(out + err).not.toMatch(/\p{Cc}(?<!\n)|\u202e|^\s*::|##\[|3516094207920001/mu);
    });
  },
);
