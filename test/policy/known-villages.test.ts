import { expect, test } from 'vitest';
import { shownText } from '../../src/domain/shown.ts';
import { listedPlace } from '../../src/policy/known-villages.ts';
import { nationalPolicy } from '../../src/policy/resolve.ts';

const list = [
  ['Kecamatan Dlanggu', 'Nagari Sumberejo'],
  ['Dlanggu', 'Poh Kecik'],
  ['Puri', 'Kenanten'],
  ['Dlanggu', 'Kenanten'],
].map(([kecamatan = '', name = '']) => ({
  kecamatan: shownText(kecamatan),
  name: shownText(name),
  ceilings: {},
}));
const place = listedPlace({ ...nationalPolicy(), villages: { path: 'desa.csv', file: 'p.yaml', list } });

test.each([
  ['a name without its local word is the list’s', 'Dlanggu', 'Sumberejo', 'Dlanggu', 'Nagari Sumberejo'],
  ['a name that the list has once needs no kecamatan', '', 'POHKECIK', 'Dlanggu', 'Poh Kecik'],
  ['another spelling becomes the list’s', 'Dlanggu', 'Pohkecik', 'Dlanggu', 'Poh Kecik'],
  ['capitals stay as the roster has them', 'DLANGGU', 'POH KECIK', 'DLANGGU', 'POH KECIK'],
  ['of several nothing is chosen', '', 'Kenanten', '', 'Kenanten'],
  ['what the list does not have stays', 'Puri', 'Sumberejo', 'Puri', 'Sumberejo'],
  ['somebody without a village stays so', 'Puri', '', 'Puri', ''],
])('%s', (_what, kecamatan, village, listedKecamatan, listedVillage) => {
  const placed = place({ kecamatan: shownText(kecamatan), village: shownText(village) });
  expect(placed).toEqual({ kecamatan: listedKecamatan, village: listedVillage });
});
