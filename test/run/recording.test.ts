import { expect, test } from 'vitest';
import { sourceName } from '../../src/domain/source-name.ts';
import { Recording } from '../../src/run/rosters/recording.ts';

const HEADING = { place: { file: sourceName('desa.csv') }, layout: undefined, searched: 30 };

test.each([
  ['a sheet of usual length', false, 1],
  ['a sheet that is known to be long', true, undefined],
])('%s is kept, or not, to be judged again', (_, long, kept) => {
  const recording = new Recording();
  recording.sheet(HEADING, 'hash', long);
  recording.rows([]);
  recording.sheetEnd();
  expect(recording.sheets?.length).toBe(kept);
});

test('one long sheet is enough: then all are read again', () => {
  const recording = new Recording();
  recording.sheet(HEADING, 'hash', true);
  recording.sheet(HEADING, 'hash', false);
  expect(recording.sheets).toBeUndefined();
});
