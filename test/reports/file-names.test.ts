import { describe, expect, it } from 'vitest';
import { fileSlugs, fileWords } from '../../src/reports/parts/file-names.ts';
import { copyNames } from '../../src/run/copies/copy-names.ts';

describe('a name made of data', () => {
  it.each([
    ['Sumber Rejo', 'Sumber-Rejo'],
    ['../../etc/passwd', 'etc-passwd'],
    ['CON', 'CON_'],
    ['aux', 'aux_'],
    ['Lpt1', 'Lpt1_'],
    ['Desa 😀 Satu.', 'Desa-Satu'],
    ['\u202Egnp.exe', 'gnp-exe'],
    ['...', '-'],
    ['', '-'],
    ['é'.repeat(60), 'é'.repeat(40)],
    ['a'.repeat(300), 'a'.repeat(80)],
  ])('%j becomes %j as part of a file', (name, part) => expect(fileWords(name)).toBe(part));

  it.each([
    [[['', 'con']], ['con_']],
    [[[undefined, 'NUL']], ['nul_']],
    [
      [
        ['Dlanggu', 'Sumber Rejo'],
        ['Dlanggu', 'SUMBER-REJO'],
      ],
      ['dlanggu-sumber-rejo', 'dlanggu-sumber-rejo-2'],
    ],
    [[['', '李村']], ['tanpa-nama']],
  ])('%j: each village has a file of its own', (villages, slugs) =>
    expect(fileSlugs(villages)).toEqual(slugs),
  );

  it.each([
    [
      ['d/a?.xlsx', 'd/a*.xlsx'],
      ['a_.xlsx', 'a_ 2.xlsx'],
    ],
    [
      ['d/A.xlsx', 'd/a.xlsx'],
      ['A.xlsx', 'a 2.xlsx'],
    ],
    [['d/aux.csv'], ['_aux.csv.xlsx']],
    [
      ['d/x /data.xlsx', 'd/y/data.xlsx'],
      ['x_/data.xlsx', 'y/data.xlsx'],
    ],
  ])('%j: each copy has a name that every system takes', (files, names) =>
    expect(copyNames(files)).toEqual(names),
  );
});
