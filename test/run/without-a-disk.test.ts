import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../src/domain/date.ts';
import { parseMonth } from '../../src/domain/month.ts';
import { Refused } from '../../src/domain/refused.ts';
import { word } from '../../src/domain/shown.ts';
import { openBookBytes } from '../../src/io/machine/open-book.ts';
import { buildReport } from '../../src/reports/findings/report.ts';
import {
  compareRosters,
  findFixes,
  fixedCopies,
  inspect,
  markedCopies,
  policyInForce,
  premiumOf,
  validate,
} from '../../src/run/index.ts';
import { readSheets } from '../io/read-all.ts';
import { memoryWorld, written } from '../support/memory-ports.ts';

const HEAD = 'NIK;Nama;Tanggal Lahir;Jenis Kelamin;Jabatan;Desa;Kecamatan';
const BUDI = '3516011201880001;Budi Rekaan;12-01-1988;L;Ketua RT;Sumberejo;Dlanggu';
const ANI = '3516015203900002;Ani Rekaan;12-03-1990;P;Ketua RT;Sumberejo;Dlanggu';
const SHORT = '351601520390000;Ani Rekaan;12-03-1990;P;Ketua RT;Sumberejo;Dlanggu';
const roster = (...rows: readonly string[]): string => [HEAD, ...rows].join('\n');

const asOf = calendarDate(2026, 3, 1) ?? 0;
const MARCH = parseMonth('2026-03') ?? 0;

async function world(files: Readonly<Record<string, string>>) {
  const memory = memoryWorld(files);
  const { policy } = await policyInForce([], memory.ports);
  return { ...memory, request: { files: Object.keys(files), policy, asOf: asOf as never } };
}

describe('the work, in a world without a disk', () => {
  it('checks rosters and counts their rows', async () => {
    const { ports, request, inputs } = await world({ 'a.csv': roster(BUDI, SHORT) });
    const { outcome, shown } = await validate(request, ports);
    expect(outcome.sheets).toMatchObject([{ file: 'a.csv', read: 2, accepted: 1, rejected: 1, blank: 0 }]);
    expect(shown.findings.map(({ code, place }) => [code, place.row])).toContainEqual(['nik-length', 3]);
    expect([...inputs]).toEqual(['a.csv']);
  });

  it('gives a marked copy as pieces', async () => {
    const { ports, request } = await world({ 'desa/a.csv': roster(BUDI, SHORT) });
    const { outcome, shown, wholeSheets } = await validate(request, ports);
    const report = buildReport({
      ...{ tool: word('1'), policy: undefined, asOf: request.asOf, language: 'id' as const },
      ...{ sheets: outcome.sheets, findings: shown.findings },
    });
    const [copy] = markedCopies(report, wholeSheets, ports);
    expect(copy?.name).toBe('a.csv.xlsx');
    const sheets = await readSheets(await openBookBytes(await written(copy?.content)));
    expect(sheets[1]?.rows[2]?.cells.slice(0, 2)).toEqual(['351601520390000', 'Ani Rekaan']);
  });

  it('gives a mended copy and a list of what it changed', async () => {
    const spaced = BUDI.replace('3516011201880001', '35.1601.120188.0001');
    const { ports, request } = await world({ 'a.csv': roster(spaced, ANI) });
    const found = await findFixes(['a.csv'], request, ports);
    expect(found.flatMap(({ fixes }) => fixes.map(({ after }) => after))).toContain('3516011201880001');
    expect(fixedCopies(found, 'id', ports).map(({ name }) => name)).toEqual(['a.csv.xlsx', 'perubahan.csv']);
  });

  it('computes contributions', async () => {
    const { ports, request, said } = await world({ 'a.csv': roster(BUDI, SHORT) });
    const { premium, rosters } = await premiumOf({ ...request, months: [MARCH as never] }, ports);
    expect(premium.totals.workers).toBe(1);
    expect([rosters.accepted, rosters.rejected]).toEqual([1, 1]);
    expect(said).toEqual([]);
  });

  it('compares two rosters by person', async () => {
    const { ports, request } = await world({ 'lama.csv': roster(BUDI), 'baru.csv': roster(BUDI, ANI) });
    const { changes } = await compareRosters({ ...request, old: 'lama.csv', now: 'baru.csv' }, ports);
    expect([changes.joined.length, changes.left.length]).toEqual([1, 0]);
  });

  it('tells which columns were chosen', async () => {
    const { ports, request } = await world({ 'a.csv': roster(BUDI) });
    const { files } = await inspect(request, ports);
    expect(files[0]?.sheets[0]?.layout?.columns.map(({ field }) => field)).toContain('nik');
  });

  it('says what it cannot read, and goes on', async () => {
    const { ports, request, said } = await world({ 'a.csv': roster(BUDI) });
    const both = { ...request, files: ['a.csv', 'tiada.csv'], months: [MARCH as never] };
    const { premium, outcome } = await premiumOf(both, ports);
    expect(premium.totals.workers).toBe(1);
    expect(outcome.unreadable.map(({ file }) => file)).toEqual(['tiada.csv']);
    expect(said.map(({ code }) => code)).toEqual(['unreadable']);
  });

  it('refuses with a code and arguments, not with a sentence', async () => {
    const { ports, request } = await world({ 'a.csv': roster(BUDI) });
    const refusal = async (work: Promise<unknown>): Promise<unknown> =>
      work.then(
        () => 'done',
        (error: unknown) => (error instanceof Refused ? error.refusal : error),
      );
    expect(await refusal(validate({ ...request, sheet: 'Data' }, ports))).toEqual({
      code: 'no-such-sheet',
      args: { file: 'a.csv', asked: 'Data', sheets: [] },
    });
    expect(await refusal(policyInForce(['tiada.yaml'], ports))).toMatchObject({ code: 'policy-unknown' });
    expect(await refusal(validate({ ...request, baseline: 'lama.json' }, ports))).toEqual({
      code: 'baseline-missing',
      args: { file: 'lama.json' },
    });
  });
});
