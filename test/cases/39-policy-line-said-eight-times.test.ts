import { expect, test } from 'vitest';
import { desk } from './support.ts';

/** Eight categories that share one rule by an anchor. */
const policy = (fund: string): string => `policy: uji
year: 2026
categories:
  kepala-desa: &p
    segment: PU
    risk: 1
    programmes: [JKK, JKM]
    charges:
      - { payer: employer, fund: "${fund}", activity: "1.1.03" }
${['sekretaris-desa', 'perangkat-desa', 'bpd', 'ketua-rt', 'ketua-rw', 'linmas', 'kader-posyandu']
  .map((id) => `  ${id}: *p`)
  .join('\n')}
`;

/** What the trade calls a fund, and its code. */
test.each([
  ['BHPR', 'PBH'],
  ['BHP', 'PBH'],
  ['DD', 'DDS'],
  ['Dana Desa', 'DDS'],
  ['PADes', 'PAD'],
  ['Alokasi Dana Desa', 'ADD'],
])('one wrong word under an anchor is one problem: %s means %s', async (word, code) => {
  const { enroll } = desk({ 'k.yaml': policy(word) });
  const { code: exit, out } = await enroll('policy check k.yaml');
  const lines = out.split('\n').filter((line) => line.includes('tidak dikenal'));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(
    `baris 9, kolom 28: fund "${word}" tidak dikenal; mungkin maksud Anda "${code}".`,
  );
  expect(out).toContain('1 kesalahan');
  expect(exit).toBe(1);
});

test('two wrong words in one line are two problems', async () => {
  const { enroll } = desk({ 'k.yaml': policy('DD').replace('payer: employer', 'payer: desa') });
  const { out } = await enroll('policy check k.yaml');
  expect(out).toContain('2 kesalahan');
});
