import { describe, expect, test } from 'vitest';
import { book, csv, desk, PEOPLE, roster, saidOf, type Value } from './support.ts';

const HEAD = roster().slice(0, 1);
/** Heads of blocks, so that no village has two of one post. */
const part = (from: number, to: number): Value[][] => [
  ...HEAD,
  ...PEOPLE.slice(from, to).map((person) => person.map((cell, at) => (at === 3 ? 'Kader Posyandu' : cell))),
];
const said = async (file: Uint8Array): Promise<string[]> =>
  saidOf(await desk({ 'a.xlsx': file }).validate('a.xlsx'));

describe('lists that are called after months', () => {
  test.each([
    ['Januari', 'Februari'],
    ['Jan 26', 'Feb 26'],
    ['Honor Maret 2026', 'Honor April 2026'],
    ['Januari', 'Desember'],
    ['Triwulan 1', 'Triwulan 2'],
    ['TW I', 'TW II'],
    ['Semester 1 2026', 'Semester 2 2026'],
    ['Jan-Mar', 'Apr-Jun'],
    ['s.d. Juni', 'Juli dst'],
    ['Data mulai Januari', 'Data mulai Juli'],
  ])('with other people in %s and %s are asked', async (one, two) => {
    expect(await said(await book({ [one]: part(0, 3), [two]: part(3, 6) }))).toEqual(['months-differ']);
  });

  test('also as files of a folder', async () => {
    const { findings } = await desk({
      'f/januari.csv': csv(part(0, 3)),
      'f/desember.csv': csv(part(3, 6)),
    }).validate('f');
    expect(findings.map(({ code }) => code)).toEqual(['months-differ']);
  });

  test.each([
    ['Kader', 'Linmas'],
    ['Data Januari', 'Rekap Februari'],
    ['Januari', 'RT'],
    ['01', '02'],
    ['RT 01 2026', 'RT 02 2026'],
    ['Data Agus', 'Data Mei'],
    ['Tahap 1', 'Tahap 2'],
    ['TW Perangkat', 'TW BPD'],
  ])('%s and %s are no such lists', async (one, two) => {
    expect(await said(await book({ [one]: part(0, 3), [two]: part(3, 6) }))).toEqual([]);
  });

  test('of the same people are one list, which is said once', async () => {
    expect(await said(await book({ Januari: part(0, 6), Februari: part(0, 6) }))).toEqual(['nik-duplicate']);
  });
});
