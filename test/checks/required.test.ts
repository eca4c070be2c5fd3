import { expect, test } from 'vitest';
import { required } from '../../src/checks/required.ts';
import type { Field } from '../../src/domain/field.ts';

test.each<[Field]>([['nik'], ['nama'], ['jabatan'], ['upah']])(
  'an empty %s may be a formula that was never computed, and what helps then is said',
  (field) => {
    expect(required.page.id.todo({ field })).toMatch(
      / Bila berisi rumus, buka di Excel lalu simpan ulang\.$/,
    );
    expect(required.page.en.todo({ field })).toMatch(
      / If it holds a formula, open it in Excel and save again\.$/,
    );
  },
);
