import { expect, test } from 'vitest';
import { sha256OfText } from '../../src/io/machine/hash.ts';
import { withFingerprints } from '../../src/run/findings/fingerprints.ts';
import { check, type Scenario, type Typed } from '../checks/support.ts';

const SITI: Typed = { nik: '351601410775002', nama: 'SITI AMINAH' };
const BUDI: Typed = { nik: '351601100582003', nama: 'BUDI' };

function fingerprints(scenario: Scenario): (string | undefined)[] {
  const { findings, people } = check(scenario);
  return withFingerprints(findings, people, { sha256: sha256OfText }).map(({ fingerprint }) => fingerprint);
}

test('a finding keeps its fingerprint when a row is inserted before it, and nobody else has it', () => {
  const [own] = fingerprints({ rows: [SITI] });
  expect(own).toMatch(/^[0-9a-f]{32}$/);
  expect(fingerprints({ rows: [{}, SITI] })).toEqual([own]);
  const [other, moved] = fingerprints({ rows: [BUDI, SITI] });
  expect([moved, other === own]).toEqual([own, false]);
});

test.each([
  ['who cannot be told apart', { ...SITI, nik: '351602410775002' }],
  ['who is in the list twice', SITI],
  ['of whom nothing is known', { nik: '', nama: '' }],
])('each finding has a fingerprint of its own, also of somebody %s', (_, twin) => {
  const all = fingerprints({ rows: [SITI, twin, twin] });
  expect(new Set(all).size).toBe(all.length);
  expect(all.length).toBeGreaterThan(2);
});
