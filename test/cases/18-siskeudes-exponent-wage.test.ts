import { expect, test } from 'vitest';
import { BY_WAGE, csv, desk, PEOPLE, saidOf } from './support.ts';

/** `Ta_Perangkat` as Siskeudes gives it: wages with sixteen digits behind the point. */
const perangkat = (wage: string): string =>
  csv([
    ['Tahun', 'Kd_Desa', 'No_ID', 'Nama_Perangkat', 'Jabatan', 'Siltap'],
    ...PEOPLE.map(([, nik, name, post]) => ['2026', '12.2008.', nik, name, post, wage]),
  ]);

test('2.5000000000000000e+006 is Rp2.500.000', async () => {
  const { enroll } = desk({ 'Ta_Perangkat.csv': perangkat('2.5000000000000000e+006'), 'k.yaml': BY_WAGE });
  const { code, out } = await enroll('premium Ta_Perangkat.csv --policy k.yaml --month 2026-03');
  expect(code).toBe(0);
  expect(out).toContain('Rp936.000');
});

test('2.5E+06 may be anything from 2.450.000 to 2.550.000', async () => {
  const { validate } = desk({ 'Ta_Perangkat.csv': perangkat('2.5E+06'), 'k.yaml': BY_WAGE });
  const said = await validate('Ta_Perangkat.csv --policy k.yaml');
  expect(said.totals.accepted).toBe(0);
  expect(saidOf(said).filter((each) => each.endsWith('wage-not-number'))).toHaveLength(6);
});
