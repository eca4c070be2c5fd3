import { describe, expect, it } from 'vitest';
import { type CalendarDate, calendarDate } from '../../src/domain/date.ts';
import { loadPolicyLayers } from '../../src/policy/load.ts';
import { validate } from '../../src/run/index.ts';
import { memoryWorld } from '../support/memory-ports.ts';

const { policy } = loadPolicyLayers(
  [
    {
      name: 'p.yaml',
      text: `policy: dua
year: 2026
regency: "35.16"
categories:
  perangkat-desa: { base: minimum, charges: [{ fund: ADD }] }
  ketua-rt: { base: minimum, charges: [{ fund: DDS }] }
`,
    },
  ],
  [],
);
if (!policy) throw new Error('no policy');

const HEAD = 'NIK,Nama,Tgl Lahir,Jabatan,Desa,Kecamatan,TMT,Tanggal Berakhir';
/** The first row of each person is told of the others only when all have come. */
const ROWS = [
  '3516180101800001,Budi Santoso,01-01-1980,Ketua RT,Sumberejo,Dlanggu,01-01-2020,',
  '3516180101800002,Siti Aminah,01-01-1980,Ketua RT,Sumberejo,Dlanggu,01-01-2020,',
  '3516180101800003,Tono Wijaya,01-01-1980,Ketua RT,Sumberejo,Dlanggu,01-01-2020,',
  '3516180101800001,Budi Santoso,01-01-1980,Perangkat Desa,Sumberejo,Dlanggu,15-06-2026,',
  '3516180101800002,Wati Kurnia,01-01-1980,Perangkat Desa,Sumberejo,Dlanggu,01-01-2020,',
];
/** More rows than are kept to be judged again. */
const EMPTY = Array.from({ length: 33_000 }, () => ',,,,,,,');

async function judged(rows: readonly string[]): Promise<{ opened: number; outcome: unknown }> {
  const world = memoryWorld({ 'a.csv': [HEAD, ...rows].join('\n') });
  let opened = 0;
  const open: typeof world.ports.open = (file) => {
    opened++;
    return world.ports.open(file);
  };
  const request = {
    policy: policy as never,
    asOf: calendarDate(2026, 1, 1) as CalendarDate,
    files: ['a.csv'],
  };
  const { outcome } = await validate(request, { ...world.ports, open });
  const [sheet] = outcome.sheets;
  const findings = outcome.findings.filter(({ code }) => code !== 'blank-row-inside');
  return {
    opened,
    outcome: { findings, read: sheet?.read, accepted: sheet?.accepted, rejected: sheet?.rejected },
  };
}

describe('rows of people who stand in several', () => {
  it('are judged again without the file being read again', async () => {
    const { opened, outcome } = await judged(ROWS);
    expect(opened).toBe(1);
    expect(outcome).toMatchObject({ read: 5, accepted: 3, rejected: 2 });
  });

  it('are read again where there are too many to keep, with the same result', async () => {
    const [short, long] = [await judged(ROWS), await judged([...ROWS, ...EMPTY])];
    expect(long.opened).toBe(2);
    expect(long.outcome).toEqual(short.outcome);
  });

  it('are judged once where nobody does', async () => {
    const { opened, outcome } = await judged(ROWS.slice(0, 3));
    expect([opened, outcome]).toMatchObject([1, { accepted: 3, rejected: 0 }]);
  });
});
