import { describe, expect, it } from 'vitest';
import { shownText } from '../../src/domain/shown.ts';
import { counted } from '../../src/text/parts/plural.ts';
import { run } from '../support/run.ts';

const CASE = 'fixtures/cases/malang-2019';

describe('English numbers', () => {
  it.each([
    [1, '1 row'],
    [0, '0 rows'],
    ['1', '1 row'],
    ['1,001', '1,001 rows'],
  ])('%s', (count, expected) => {
    expect(counted(typeof count === 'string' ? shownText(count) : count, 'row')).toBe(expected);
  });

  it('of a budget: one sheet is no sheets', async () => {
    const argv = ['budget', `${CASE}/roster.csv`, '--policy', `${CASE}/policy.yaml`, '--year', '2019'];
    const { out } = await run([...argv, '--lang', 'en']);
    expect(out).toContain('3 rows read from 1 sheet: 3 accepted');
    expect(out).toContain('APBD  Budget of the regency or city');
  });
});

describe('whose share a contribution is', () => {
  it('is said as a share: a BPU member’s is paid by the fund that the policy names', async () => {
    const argv = ['budget', `${CASE}/roster.csv`, '--policy', `${CASE}/policy.yaml`, '--year', '2019'];
    const { out } = await run([...argv, '--by', 'payer']);
    expect(out).toContain('Per bagian iuran');
    expect(out).toMatch(/ {2}bagian peserta {2,}3/);
    expect(out).toContain('BPU JKK, bagian peserta: tabel BPU baris 1');
  });
});
