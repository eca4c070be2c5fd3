import { describe, expect, it } from 'vitest';
import { run } from '../support/run.ts';

const HEAD = 'NIK;Nama;Tanggal Lahir;Jenis Kelamin;Jabatan;Desa;Keterangan';
const BUDI = '3516011201880001;Budi Rekaan;12-01-1988;L;Kaur Umum;Sumberejo;';
const validate = (...lines: readonly string[]) =>
  run(['validate', '-', '--format', 'json'], { input: lines.join('\n') });
const outside = (out: string): string[] =>
  (JSON.parse(out) as { readonly findings: { readonly code: string; readonly cell: string }[] }).findings
    .filter(({ code }) => code === 'cell-outside')
    .map(({ cell }) => cell);

describe('a row that got into the running number of another', () => {
  it('is named where it stands', async () => {
    const swallowed = `"7;3516015203900002;Ani;12-03-1990;P;Kaur Umum;Sumberejo;\n8";${BUDI}`;
    const { code, out } = await validate(`No;${HEAD}`, `6;${BUDI.replace('0001', '0003')}`, swallowed);
    expect([code, outside(out)]).toEqual([1, ['A3']]);
  });

  it('is named where its own quotation marks have stayed', async () => {
    const swallowed = `7","3516015203900002","Ani","P","Kaur""8;${BUDI}`;
    const { code, out } = await validate(`No;${HEAD}`, `6;${BUDI.replace('0001', '0003')}`, swallowed);
    expect([code, outside(out)]).toEqual([1, ['A3']]);
  });
});

describe('a row of which only its number and a NIK are left, in one cell', () => {
  it.each([
    ['between tabs', '8\t3516015203900002\t'],
    ['between blanks', '8 3516015203900002'],
    ['the NIK alone', '3516015203900002'],
  ])('is no blank row, %s', async (_, cell) => {
    const { code, out } = await validate(
      `No;${HEAD}`,
      `6;${BUDI}`,
      `"${cell}";;;;;;;`,
      `9;${BUDI.replace('0001', '0003')}`,
    );
    const found = (
      JSON.parse(out) as { readonly findings: { readonly code: string; readonly row: number }[] }
    ).findings;
    expect([code, found.filter(({ row }) => row === 3).map((each) => each.code)]).toEqual([
      1,
      ['row-passed'],
    ]);
  });
});

describe('a row that got into the text of a cell of another', () => {
  it.each([
    ['of the village', '"Sumberejo,7,3516015203900002,Ani,Kaur";', 'F2'],
    ['of a remark', 'Sumberejo;"tetap|3516015203900002|Ani|Kaur"', 'G2'],
    ['by a line break', 'Sumberejo;"tetap\n8 3516015203900002 Ani Kaur Umum"', 'G2'],
  ])('is named where it stands: %s', async (_, end, cell) => {
    const { code, out } = await validate(HEAD, BUDI.replace('Sumberejo;', end));
    expect([code, outside(out)]).toEqual([1, [cell]]);
  });

  it.each([
    ['a remark with commas', 'Sumberejo;"tetap, sejak 2019, lulus SMA"'],
    ['an earlier NIK alone in a remark', 'Sumberejo;NIK lama 3516015203900002 salah ketik'],
    ['an account without separators', 'Sumberejo;rekening 1234567890123456 atas nama sendiri'],
  ])('is not seen in %s', async (_, end) => {
    const { code, out } = await validate(HEAD, BUDI.replace('Sumberejo;', end));
    expect([code, outside(out)]).toEqual([0, []]);
  });
});
