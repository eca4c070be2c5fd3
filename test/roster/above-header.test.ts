import { describe, expect, it } from 'vitest';
import { run } from '../support/run.ts';

const HEAD = 'No;NIK;Nama Lengkap;Tanggal Lahir;Jenis Kelamin;Jabatan;Desa;Kecamatan';
const person = (serial: number): string =>
  `${serial};351601120188900${serial};Budi Rekaan ${'ABCDEFG'[serial]};12-01-1988;L;Kaur Umum;Sumberejo;Dlanggu`;
const validate = (...lines: readonly string[]) =>
  run(['validate', '-', '--format', 'json'], { input: lines.join('\n') });

interface Report {
  readonly findings: readonly { readonly code: string; readonly row?: number }[];
}
const passed = (out: string): (number | undefined)[] =>
  (JSON.parse(out) as Report).findings.filter(({ code }) => code === 'row-passed').map(({ row }) => row);

describe('people above the row that is taken for the header', () => {
  it('are named one by one, as when a header is broken and stands again on the next page', async () => {
    const broken = HEAD.replace('Tanggal Lahir;', 'Tanggal Lahir\n;');
    const { code, out } = await validate(broken, person(1), person(2), person(3), HEAD, person(4));
    expect([code, passed(out)]).toEqual([1, [3, 4, 5]]);
  });

  it('are named where a quotation mark has drawn them into the cell of a title', async () => {
    const { code, out } = await validate(`"${HEAD}`, person(1), person(2), `"${HEAD}`, person(3));
    expect([code, passed(out)]).toEqual([1, [1]]);
  });

  it('are named where they got into a heading', async () => {
    const swallowed = HEAD.replace('Kecamatan', `"Kecamatan\n${person(1)}\n${person(2)}"`);
    const { code, out } = await validate(swallowed, person(3));
    expect([code, passed(out)]).toEqual([1, [1]]);
  });

  it.each([
    ['a title', 'DAFTAR PERANGKAT DESA SUMBEREJO'],
    ['a label with a tax number', 'NPWP Desa;0012345678602000'],
    ['a label with a family card', 'No. KK;3516011201889001'],
    ['a letterhead', 'Telp. (0321) 123456;Kode Pos 61371;Kecamatan Dlanggu;Kabupaten Mojokerto'],
  ])('are not seen in %s', async (_, line) => {
    const { code, out } = await validate(line, HEAD, person(1), person(2));
    expect([code, passed(out)]).toEqual([0, []]);
  });
});
