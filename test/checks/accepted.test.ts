import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingText } from '../../src/checks/engine/finding-text.ts';
import { CHECK_CODES, type Finding } from '../../src/checks/engine/registry.ts';
import { startChecks } from '../../src/checks/engine/run.ts';
import type { CalendarDate } from '../../src/domain/date.ts';
import { sourceName } from '../../src/domain/source-name.ts';
import type { PolicyInput } from '../../src/policy/input.ts';
import { resolvePolicy } from '../../src/policy/resolve.ts';
import { toWorker } from '../../src/roster/rows/worker.ts';
import { tries } from '../support/tries.ts';
import { GOOD, LAYOUT, rosterRow, type Typed } from './support.ts';

const text = fc.oneof(
  fc.constantFrom(
    '',
    '-',
    '0',
    'Tidak ada',
    '3516011208800001',
    '1111111111111111',
    '12-08-1980',
    'L',
    '2500000',
  ),
  fc.constantFrom(
    'ketua-rt',
    'kepala-desa',
    'bpd',
    'pekerja-rentan',
    'marbot',
    'JUMLAH',
    '31-02-1980',
    'dua juta',
  ),
  fc.string({ maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 14, maxLength: 17 }),
);
const typed: fc.Arbitrary<Typed> = fc.record(
  {
    nik: text,
    nama: text,
    jabatan: text,
    tanggal_lahir: text,
    jenis_kelamin: text,
    upah: text,
    desa: text,
    hp: text,
    kpj: text,
    no_kk: text,
    tgl_mulai: text,
    tgl_akhir: text,
    numeric: fc.boolean(),
  },
  { requiredKeys: [] },
);
const severities = fc.dictionary(
  fc.constantFrom(...CHECK_CODES),
  fc.constantFrom('off', 'info', 'warning', 'error'),
) as fc.Arbitrary<NonNullable<PolicyInput['checks']>>;

test('whatever a policy softens, an accepted row makes a worker, and every finding can be said', () => {
  fc.assert(
    fc.property(fc.array(typed, { maxLength: 6 }), severities, fc.boolean(), (rows, checks, byWage) => {
      const base = byWage ? { base: 'wage' } : {};
      const categories = { 'ketua-rt': base, 'kepala-desa': base, bpd: {}, 'pekerja-rentan': {} };
      const policy = resolvePolicy([{ policy: 'uji', checks, categories }]);
      const findings: Finding[] = [];
      const asOf = 20260601 as CalendarDate;
      const run = startChecks(CHECK_CODES, { policy, asOf }, (finding) => findings.push(finding));
      run.sheet({ place: { file: sourceName('a.csv') }, layout: LAYOUT, searched: 30 });
      rows.forEach((one, index) => {
        const before = findings.length;
        const row = rosterRow({ ...GOOD, ...one }, index + 5);
        const accepted = run.row(row);
        if (accepted) {
          const worker = toWorker(row);
          expect(policy.categories.has(worker.category)).toBe(true);
          if (byWage && policy.categories.get(worker.category)?.base === 'wage')
            expect(worker.wage).toBeGreaterThan(0);
        } else expect(findings.slice(before).some(({ severity }) => severity === 'error')).toBe(true);
      });
      run.end();
      for (const finding of findings) {
        const { message, todo } = findingText(finding, 'id');
        expect(`${message} ${todo}`).not.toMatch(/\d{14}|undefined|NaN/);
      }
    }),
    { seed: 5, numRuns: tries(500) },
  );
});
