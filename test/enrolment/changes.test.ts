import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../src/domain/date.ts';
import { asNik } from '../../src/domain/nik.ts';
import { shownText } from '../../src/domain/shown.ts';
import type { Worker } from '../../src/domain/worker.ts';
import { fundEffects, rosterChanges } from '../../src/enrolment/changes.ts';
import { leaverRows } from '../../src/enrolment/leavers.ts';
import { type Said, said } from '../said.ts';
import { monthOf, POLICY, person, sen } from './people.ts';

const MARCH_1 = 20260301 as CalendarDate;
const kinds = (before: Worker[], after: Worker[]) => {
  const { joined, left, changed, unchanged } = rosterChanges(before, after, MARCH_1);
  return {
    joined: joined.length,
    left: left.length,
    changed: changed.map((pair) => pair.changed.join('+')),
    unchanged,
  };
};

describe('what happened between two rosters', () => {
  const ani = person({ name: 'Ani', wage: sen(1_000_000) });

  it('is nothing when rows only change places', () => {
    const others = [person(), person(), ani];
    expect(kinds(others, others.toReversed())).toEqual({ joined: 0, left: 0, changed: [], unchanged: 3 });
  });

  it.each<[string, Said<Partial<Worker>>]>([
    ['name', { name: 'Anie' }],
    ['category', { category: 'staf-desa' }],
    ['village', { village: 'Pohkecik' }],
    ['village', { kecamatan: 'Puri' }],
    ['wage', { wage: sen(1_100_000) }],
    ['wage', { wage: undefined }],
    ['kpj', { sipp: { ...ani.sipp, kpj: '12345678901' } }],
  ])('is a changed %s', (changed, given) => {
    expect(kinds([ani], [{ ...ani, ...said<Partial<Worker>>(given) }])).toMatchObject({
      changed: [changed],
      joined: 0,
      left: 0,
    });
  });

  it('takes capitals and blanks in names for the same', () => {
    expect(
      kinds([ani], [{ ...ani, name: shownText(' ANI '), village: shownText('SUMBEREJO') }]).unchanged,
    ).toBe(1);
  });

  it('recognises a corrected NIK by name, birth date and mother', () => {
    const corrected = { ...ani, nik: asNik('3516011201880099') };
    expect(kinds([ani], [corrected])).toMatchObject({ changed: ['nik'], joined: 0, left: 0 });
  });

  it.each<[string, Said<Partial<Worker>>]>([
    ['the mother is not known', { sipp: { ...ani.sipp, mother: undefined } }],
    ['the birth date differs', { birth: 19880113 as CalendarDate }],
  ])('sees a leaver and a newcomer when %s', (_why, given) => {
    expect(
      kinds([ani], [{ ...ani, nik: asNik('3516011201880099'), ...said<Partial<Worker>>(given) }]),
    ).toMatchObject({
      joined: 1,
      left: 1,
    });
  });

  it('does not guess between two people of the same name, birth date and mother', () => {
    const twin = { ...ani, nik: asNik('3516011201880098') };
    const after = { ...ani, nik: asNik('3516011201880099') };
    expect(kinds([ani, twin], [after])).toMatchObject({ joined: 1, left: 2 });
  });

  it('counts who is still listed with a last day before the month as having left', () => {
    const ended = { ...ani, to: 20260215 as CalendarDate };
    expect(kinds([ani], [ended])).toMatchObject({ left: 1, joined: 0, unchanged: 0 });
    expect(kinds([ended], [ended])).toEqual({ joined: 0, left: 0, changed: [], unchanged: 0 });
  });

  it('finds exactly what was done to 5,000 workers', () => {
    const before = Array.from({ length: 5_000 }, (_, index) =>
      person({ name: `Warga ${index}`, wage: sen(1_000_000 + index) }),
    );
    const after = before.slice(10).map((worker, index): Worker => {
      if (index < 20) return { ...worker, wage: sen(9_000_000) };
      if (index < 25) return { ...worker, village: shownText('Pindahan') };
      return index === 25 ? { ...worker, nik: asNik('3516011201889999') } : worker;
    });
    const joiners = Array.from({ length: 7 }, () => person());
    const result = rosterChanges(before, [...joiners, ...after.toReversed()], MARCH_1);
    expect([result.joined, result.left.map(({ worker }) => worker)]).toEqual([joiners, before.slice(0, 10)]);
    const counts = new Map<string, number>();
    for (const { changed } of result.changed)
      counts.set(changed.join(), (counts.get(changed.join()) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({ wage: 20, village: 5, nik: 1 });
    expect(result.unchanged).toBe(5_000 - 10 - 26);
  });

  it('has an effect on the month by fund', () => {
    const two = [person(), person()];
    expect(fundEffects(two, [...two, person()], POLICY, monthOf('2026-03'))).toEqual([
      { fund: 'ADD', before: 46_220, after: 69_330 },
    ]);
  });
});

describe('leavers as SIPP is told of them', () => {
  const leaver = (given: Partial<Worker>, kpj: string | undefined = '12345678901') => {
    const [row] = leaverRows([{ worker: person({ ...given, sipp: { kpj } }), listed: false }]);
    return { ...row?.values, missing: row?.missing.map(({ header }) => header) };
  };

  it('takes the reason from the remark', () => {
    expect(leaver({ note: 'mengundurkan diri' })).toMatchObject({
      kpj: '12345678901',
      birthDate: '12-01-1988',
      leaveReason: 'A1',
      missing: [],
    });
  });

  it.each<[string[], Partial<Worker>, string?]>([
    [['SEBAB_NA'], {}],
    [['SEBAB_NA'], { note: 'cuti' }],
    [['TGL_KEJADIAN'], { note: 'meninggal' }],
    [['KPJ'], { note: 'A1' }, '123'],
    [[], { note: 'meninggal', to: 20260210 as CalendarDate }],
  ])('asks for %j', (missing, given, kpj) => {
    expect(leaver(given, kpj).missing).toEqual(missing);
  });
});
