import { describe, expect, it } from 'vitest';
import { startProgress } from '../../src/cli/shell/progress.ts';
import { run } from '../support/run.ts';

const ROSTERS = 'fixtures/dlanggu-2021/rosters';
const VALIDATE = ['validate', ROSTERS, '--policy', 'dlanggu-2021', '--as-of', '2021-10-01'];

/** A terminal of 80 columns, and a clock on which every look is `step` milliseconds after the last. */
function terminal(step: number, columns = 80) {
  const written: string[] = [];
  let now = Date.UTC(2026, 10, 22);
  return {
    written,
    now: () => {
      now += step;
      return new Date(now);
    },
    status: { write: (text: string) => void written.push(text), columns: () => columns },
  };
}

const io = (screen: ReturnType<typeof terminal>) => screen as unknown as Parameters<typeof startProgress>[2];

describe('progress', () => {
  it('says how many files and rows were read, with a bar, and wipes the line at the end', () => {
    const screen = terminal(1_000);
    const progress = startProgress(300, 'id', io(screen));
    for (let file = 0; file < 120; file++) {
      progress?.rows(375);
      progress?.fileDone();
    }
    progress?.end();
    expect(screen.written.at(-2)).toBe(
      '\r\u001b[2KMembaca 120/300 berkas · 45.000 baris [████████░░░░░░░░░░░░] 40%',
    );
    expect(screen.written.at(-1)).toBe('\r\u001b[2K');
  });

  it.each([
    ['id', 'Membaca 45.000 baris'],
    ['en', 'Reading 45,000 rows'],
  ] as const)('tells the rows of a single file, in %s', (language, line) => {
    const screen = terminal(3_000);
    startProgress(1, language, io(screen))?.rows(45_000);
    expect(screen.written).toEqual([`\r\u001b[2K${line}`]);
  });

  it('never fills a narrow terminal to its edge', () => {
    const screen = terminal(1_000, 30);
    startProgress(300, 'id', io(screen))?.rows(1_000_000);
    expect(screen.written[0]?.replace('\r\u001b[2K', '')).toHaveLength(29);
  });

  it('writes nothing in a short run, and not ten times a second in a long one', () => {
    const short = terminal(1);
    const progress = startProgress(300, 'id', io(short));
    for (let file = 0; file < 300; file++) progress?.fileDone();
    progress?.end();
    expect(short.written).toEqual([]);
    const long = terminal(10);
    const slow = startProgress(300, 'id', io(long));
    for (let file = 0; file < 300; file++) slow?.fileDone();
    expect(long.written.length).toBeLessThan(30);
  });

  it('leaves the result and the talk as they are, whoever looks', async () => {
    const screen = terminal(600);
    const [seen, unseen] = [
      await run(VALIDATE, { status: screen.status, now: screen.now }),
      await run(VALIDATE),
    ];
    expect(seen).toEqual(unseen);
    expect(screen.written.length).toBeGreaterThan(2);
    expect(screen.written.at(-1)).toBe('\r\u001b[2K');
  });
});
