import { expect, test } from 'vitest';
import { TRIES_ALL } from '../support/tries.ts';
import { check } from './support.ts';

const ROWS = TRIES_ALL ? 2000 : 400;

test('a NIK that was drawn down a column is told of in each row, and its person counted once', () => {
  const rows = Array.from({ length: ROWS }, (_, at) => ({ row: 5 + at, tgl_mulai: '01-01-2020' }));
  const { findings } = check({ rows });
  const doubled = findings.filter(({ code }) => code === 'nik-duplicate');
  expect(doubled).toHaveLength(ROWS - 1);
  expect(new Set(doubled.map(({ place }) => place.row)).size).toBe(ROWS - 1);
});
