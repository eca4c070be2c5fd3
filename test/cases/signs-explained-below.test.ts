import { expect, test } from 'vitest';
import { book, csv, desk, roster } from './support.ts';

const THIRD = 3;
const REMARK = 8;

async function asked(
  cell: number,
  sign: (text: string) => string,
  below: readonly string[],
): Promise<readonly string[]> {
  const rows = roster().map((row, at) => {
    const cells = [...row, at === 0 ? 'Keterangan' : ''];
    return at === THIRD ? cells.map((text, column) => (column === cell ? sign(String(text)) : text)) : cells;
  });
  const all = [...rows, [], ...below.map((text) => [text])];
  const [text, xlsx] = await Promise.all([
    desk({ 'daftar.csv': csv(all) }).validate('daftar.csv'),
    book({ Data: all }).then((bytes) => desk({ 'daftar.xlsx': bytes }).validate('daftar.xlsx')),
  ]);
  const said = text.findings.map(
    ({ code, cell: at, row, message }) => `${code} ${at ?? row} ${message.split('”')[0]}`,
  );
  expect(xlsx.findings.map(({ message }) => message)).toEqual(text.findings.map(({ message }) => message));
  return said;
}

test.each([
  ['*', '* sudah berhenti'],
  ['*)', '*) = sudah berhenti'],
  ['**', '** : non aktif'],
  ['1)', '1) pindah ke Surabaya'],
  ['*', '* s.d. Juni'],
])('a lone %s among the remarks means what “%s” below the list says', async (sign, below) => {
  expect(await asked(REMARK, () => sign, [below])).toEqual([`note-left I4 Tertulis “${below}`]);
});

test('a sign behind a post means so too', async () => {
  expect(await asked(3, (post) => `${post} *`, ['*) sudah berhenti'])).toEqual([
    'note-left D4 Tertulis “*) sudah berhenti',
  ]);
});

test('a sign that nothing explains is asked about, and one that means another thing is not', async () => {
  expect(await asked(REMARK, () => '*', [])).toEqual(['note-left I4 Tertulis “*']);
  expect(await asked(REMARK, () => '*', ['* operator siskeudes'])).toEqual([]);
});

test('a remark below that explains a sign which nobody bears is asked about where it stands', async () => {
  expect(await asked(REMARK, () => '', ['* sudah berhenti'])).toEqual([
    'heading-unknown 9 Tertulis “* sudah berhenti',
  ]);
});
