import { describe, expect, test } from 'vitest';
import { parseBaseline, writeBaseline } from '../../src/checks/engine/baseline.ts';
import { applyBaseline } from '../../src/checks/engine/baseline-cover.ts';
import type { CalendarDate } from '../../src/domain/date.ts';
import { sourceName } from '../../src/domain/source-name.ts';
import { baselineProblem } from '../../src/reports/findings/baseline-problem.ts';
import { check } from './support.ts';

const DAY = 20260601 as CalendarDate;
const LATER = 20261231 as CalendarDate;
const { findings, people } = check({
  rows: [
    { nik: '12', jenis_kelamin: 'X' },
    { nik: '123', nama: 'PAIJO' },
  ],
});
const baseline = (...entries: object[]): string =>
  JSON.stringify({
    schema: 'enroll.baseline/1',
    entries: entries.map((entry) => ({ reason: 'KTP diurus', expires: '2026-12-31', ...entry })),
  });
const apply = (text: string, asOf: CalendarDate = DAY) => {
  const { entries, problems } = parseBaseline(text);
  expect(problems).toEqual([]);
  return applyBaseline(findings, entries, asOf, people);
};

describe('an entry covers', () => {
  test.each([
    [{ code: 'nik-length', file: 'daftar.xlsx', sheet: 'Data', cell: 'B5' }, 1],
    [{ code: 'nik-length', cell: 'B6' }, 1],
    [{ code: 'nik-length' }, 2],
    [{ code: 'nik-length', village: 'SUMBEREJO' }, 2],
    [{ code: 'sex-unknown' }, 1],
  ])('%j: %d findings', (entry, covered) => {
    const outcome = apply(baseline(entry));
    expect(outcome).toMatchObject({ covered, problems: [] });
    expect(outcome.fresh).toHaveLength(findings.length - covered);
  });

  test('the end of a path, on Windows too', () => {
    const [first] = findings;
    const found = first
      ? [{ ...first, place: { ...first.place, file: sourceName('C:\\desa\\2026\\daftar.xlsx') } }]
      : [];
    const { entries } = parseBaseline(baseline({ code: 'nik-length', file: '2026/daftar.xlsx' }));
    expect(applyBaseline(found, entries, DAY, people).covered).toBe(1);
  });
});

describe('a run fails', () => {
  test('when an entry is no longer needed', () => {
    const { problems, fresh } = apply(baseline({ code: 'nik-length', cell: 'B9' }));
    expect(problems).toEqual([{ kind: 'unneeded', entry: 1, found: 'nik-length B9' }]);
    expect(fresh).toHaveLength(findings.length);
  });

  test('the day after an entry expires, and its finding is back', () => {
    const text = baseline({ code: 'sex-unknown' });
    expect(apply(text, LATER).problems).toEqual([]);
    const { problems, covered } = apply(text, 20270101 as CalendarDate);
    expect(covered).toBe(0);
    expect(problems).toEqual([{ kind: 'expired', entry: 1, found: 'sex-unknown', expires: LATER }]);
  });
});

test('a baseline written of findings covers all of them, and holds no NIK', () => {
  const text = writeBaseline(findings, people, 'sebelum dirapikan', LATER);
  expect(apply(text)).toMatchObject({ fresh: [], covered: findings.length, problems: [] });
  expect(text).not.toMatch(/\d{9}/);
});

test.each([
  ['{', 'Berkas baseline bukan JSON.'],
  ['null', 'Berkas baseline harus berisi'],
  ['{"schema":"enroll.baseline/2","entries":[]}', 'Berkas baseline harus berisi'],
  [
    baseline({ code: 'nik-lenght' }),
    'butir 1: kode "nik-lenght" tidak dikenal. Mungkin maksudnya nik-length.',
  ],
  [baseline({ code: 'nik-length', reason: ' ' }), 'butir 1 (nik-length): tulis alasannya'],
  [baseline({ code: 'nik-length', expires: '31-12-2026' }), '"31-12-2026" bukan tanggal'],
  [baseline({ code: 'nik-length', row: '5' }), '"row" tidak dikenal'],
  [baseline({ code: 'nik-length', cell: 5 }), '"cell" tidak dikenal atau bukan teks'],
])('%s is refused in one sentence', (text, sentence) => {
  const { problems } = parseBaseline(text);
  expect(problems).toHaveLength(1);
  expect(problems[0] && baselineProblem(problems[0], 'id')).toContain(sentence);
  expect(problems[0] && baselineProblem(problems[0], 'en')).toMatch(/\.$/);
});
