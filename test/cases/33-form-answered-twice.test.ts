import { describe, expect, test } from 'vitest';
import { book, csv, desk, saidOf, type Value } from './support.ts';

const HEADINGS = ['Timestamp', 'NIK', 'Nama', 'Jabatan', 'Nama Desa', 'Tanggal Mulai', 'Tanggal Akhir'];
const WHO = ['3516092111819803', 'BAMBANG WIDODO', 'Kaur Keuangan', 'Kalen'];
const OTHERS = [
  ['25/11/2026 10:10:05', '3516091208799801', 'SUTRISNO HADI', 'Kepala Desa', 'Kalen', '01/03/2020', ''],
  ['25/11/2026 10:11:05', '3516094305849802', 'NURUL AISYAH', 'Sekretaris Desa', 'Kalen', '01/03/2020', ''],
];

/** An answer of Bambang's: when, from which day on, and what else is not as in `WHO`. */
const answer = (
  sent: Value,
  from: string,
  to = '',
  other: Readonly<Record<number, string>> = {},
): Value[] => [sent, ...WHO.map((text, at) => other[at] ?? text), from, to];

const FIRST = answer('25/11/2026 10:12:05', '01/01/2026');
const LATER = answer('25/11/2026 19:40:10', '01/06/2026');

const form = (answers: readonly (readonly Value[])[], heading = 'Timestamp', others = OTHERS): Value[][] => [
  [heading, ...HEADINGS.slice(1)],
  ...others.map((row) => [...row]),
  ...answers.map((row) => [...row]),
];

/** What is said of answers, and in rupiah what Bambang costs in 2026: 5,400 a month. */
async function read(table: Value[][], more = ''): Promise<{ said: string[]; months: number; code: number }> {
  const { validate, enroll } = desk({ 'jawaban.csv': csv(table) });
  const all = saidOf(await validate(`jawaban.csv --as-of 2026-11-26${more}`));
  const said = all.filter((one) => !one.endsWith('term-ended'));
  const { out, code } = await enroll(
    `premium jawaban.csv --year 2026 --format json --as-of 2026-11-26${more}`,
  );
  const { workers } = JSON.parse(out) as { workers: { name: string; annual: number }[] };
  const own = workers.filter(({ name }) => name.startsWith('BAMBANG'));
  return { said, months: own.reduce((sum, { annual }) => sum + annual, 0) / 5400, code };
}

describe('of answers of one person to a form the newest counts, and it is said', () => {
  test.each<[string, Value[][], string[], number]>([
    ['a corrected first day', [FIRST, LATER], ['B4 answer-replaced'], 7],
    ['the older answer below the newer one', [LATER, FIRST], ['B5 answer-replaced'], 7],
    [
      'three answers',
      [FIRST, LATER, answer('26/11/2026 08:00:00', '01/10/2026')],
      ['B4 answer-replaced', 'B5 answer-replaced'],
      3,
    ],
    [
      'another post and village',
      [FIRST, answer('25/11/2026 19:40:10', '01/06/2026', '', { 2: 'Kasi Pelayanan', 3: 'Sumbersari' })],
      ['B4 answer-replaced'],
      7,
    ],
    [
      'a name put right',
      [answer('25/11/2026 10:12:05', '01/01/2026', '', { 1: 'BAMBANG WIDOD' }), LATER],
      ['B4 answer-replaced'],
      7,
    ],
    ['the same sent twice', [LATER, answer('25/11/2026 19:41:00', '01/06/2026')], ['B4 answer-replaced'], 7],
    ['the same at one time', [LATER, LATER], ['B4 answer-replaced'], 7],
    [
      'two terms, one after the other',
      [answer('25/11/2026 10:12:05', '01/01/2026', '31/03/2026'), LATER],
      [],
      10,
    ],
  ])('%s', async (_what, answers, said, months) => {
    expect(await read(form(answers))).toEqual({ said, months, code: 0 });
  });

  test('the message names the later row and what differs; a repeated answer is a note', async () => {
    const { validate } = desk({ 'a.csv': csv(form([FIRST, LATER])), 'b.csv': csv(form([LATER, LATER])) });
    const [differs] = (await validate('a.csv')).findings;
    expect(differs?.severity).toBe('warning');
    expect(differs?.message).toBe(
      'NIK 3516**********03 menjawab lagi di B5, yang dikirim kemudian dan berbeda pada Tanggal Mulai; yang dihitung B5, baris ini tidak.',
    );
    expect((await validate('b.csv')).findings.map(({ severity }) => severity)).toEqual(['info']);
  });

  test.each(['premium', 'budget'])('%s says it beside the sum', async (command) => {
    const { enroll } = desk({ 'jawaban.csv': csv(form([FIRST, LATER])) });
    const { err, code } = await enroll(`${command} jawaban.csv --year 2026`);
    expect([err.includes('menjawab lagi di B5'), code]).toEqual([true, 0]);
  });
});

describe('the column of times is known by what stands in it, in any language and layout', () => {
  const at = (clock: string): Value[][] =>
    form([answer(clock.replace('H', '10'), '01/01/2026'), answer(clock.replace('H', '19'), '01/06/2026')]);
  test.each([
    ['Cap waktu', '25/11/2026 H.12.05'],
    ['Waktu pengisian', '25 November 2026 pukul H.12'],
    ['Submitted at', '2026-11-25TH:12:05+07:00'],
    ['Completion time', '2026/11/25 H:12:05 GMT+7'],
    ['Horodateur', '25/11/2026 H:12:05'],
    ['Zeitstempel', '25.11.2026 H:12:05'],
    ['Kapan', '"Nov 25, 2026 H:12"'],
    ['_submission_time', '2026-11-25 H:12:05'],
  ])('%s: %s', async (heading, clock) => {
    const others = OTHERS.map(([, ...rest]) => [clock.replace('H', '09'), ...rest]);
    const table = form(at(clock).slice(3), heading, others);
    expect(await read(table)).toEqual({ said: ['B4 answer-replaced'], months: 7, code: 0 });
  });

  test('in the afternoon of a clock of twelve hours', async () => {
    const others = OTHERS.map(([, ...rest]) => ['2026/11/25 9:00:00 AM', ...rest]);
    const table = form(
      [answer('2026/11/25 11:12:05 AM', '01/01/2026'), answer('2026/11/25 1:40:10 PM', '01/06/2026')],
      'Timestamp',
      others,
    );
    expect((await read(table)).months).toBe(7);
  });

  test('a workbook holds days with a time; of several times that of sending is taken', async () => {
    const moment = (hour: number): Date => new Date(Date.UTC(2026, 10, 25, hour, 12, 5));
    const rows = form([FIRST, LATER]).map((row, at): Value[] =>
      at === 0
        ? ['Start time', 'Completion time', ...row.slice(1)]
        : [moment(at), moment(at + 3), ...row.slice(1)],
    );
    const { validate } = desk({ 'jawaban.xlsx': await book({ Form1: rows }) });
    const { findings } = await validate('jawaban.xlsx --as-of 2026-11-26');
    expect(
      findings.filter(({ severity }) => severity !== 'info').map(({ code, cell }) => `${cell} ${code}`),
    ).toEqual(['C4 answer-replaced']);
  });
});

describe('day and month of the times', () => {
  const sent = (first: string, later: string, other: string): Value[][] =>
    form(
      [answer(first, '01/01/2026'), answer(later, '01/06/2026')],
      'Timestamp',
      OTHERS.map(([, ...rest]) => [other, ...rest]),
    );
  test.each([
    ['month first, as another row proves', '11/02/2026 10:12', '12/01/2026 10:12', '11/25/2026 9:00', 7],
    ['day first, as another row proves', '12/01/2026 10:12', '11/02/2026 10:12', '25/11/2026 9:00', 7],
    ['of one day it does not matter', '11/02/2026 10:12', '11/02/2026 19:12', '11/02/2026 9:00', 7],
    ['either way the same is later', '02/03/2026 10:12', '05/06/2026 10:12', '02/02/2026 9:00', 7],
  ])('%s', async (_what, first, later, other, months) => {
    expect((await read(sent(first, later, other))).months).toBe(months);
  });

  test('what nothing proves is asked', async () => {
    const { said, code } = await read(sent('11/02/2026 10:12', '12/01/2026 10:12', '02/02/2026 9:00'));
    expect([said, code]).toEqual([['B4 answer-order-unsure'], 1]);
  });
});

describe('where nothing tells which is later, it is asked', () => {
  test.each<[string, Value[][], string]>([
    ['equal times', form([FIRST, answer('25/11/2026 10:12:05', '01/06/2026')]), 'waktu keduanya sama'],
    ['one without a time', form([FIRST, answer('', '01/06/2026')]), 'waktunya tidak dapat dipastikan'],
    ['one that cannot be read', form([FIRST, answer('sore tadi', '01/06/2026')]), 'waktunya tidak dapat'],
  ])('%s', async (_what, table, words) => {
    const { validate, enroll } = desk({ 'jawaban.csv': csv(table) });
    const { findings, code } = await validate('jawaban.csv --as-of 2026-11-26');
    const asked = findings.filter(({ severity }) => severity === 'error');
    expect([asked.map((one) => one.code), code]).toEqual([['answer-order-unsure'], 1]);
    expect(asked[0]?.message).toContain(words);
    const premium = await enroll('premium jawaban.csv --year 2026');
    expect([premium.code, premium.err.includes('mana yang lebih baru')]).toEqual([1, true]);
  });

  test('a column of times that was not read is named with its --map', async () => {
    const two = (row: Value[]): Value[] => [row[0], ...row];
    const table = form([FIRST, LATER], 'Kapan').map(two);
    const head = table[0] ?? [];
    head[1] = 'Jam berapa';
    const { validate } = desk({ 'jawaban.csv': csv(table) });
    const [asked] = (await validate('jawaban.csv --as-of 2026-11-26')).findings.filter(
      ({ severity }) => severity === 'error',
    );
    expect([asked?.code, asked?.todo.includes('--map waktu_isi=A')]).toEqual(['answer-order-unsure', true]);
    const settled = await validate('jawaban.csv --as-of 2026-11-26 --map waktu_isi=A');
    expect(settled.findings.map(({ code }) => code)).toContain('answer-replaced');
  });
});

test('explain says of the earlier answer where the months are counted', async () => {
  const { enroll } = desk({ 'jawaban.csv': csv(form([FIRST, LATER])) });
  const { out } = await enroll('explain jawaban.csv --nik 3516092111819803 --year 2026');
  expect(out).toMatch(/dihitung di B5 sebagai/);
});

test('a list without times keeps asking which of two rows holds', async () => {
  const table = form([FIRST, LATER]).map((row) => row.slice(1));
  const { validate } = desk({ 'daftar.csv': csv(table) });
  expect(saidOf(await validate('daftar.csv --as-of 2026-11-26'))).toEqual(['A4 nik-duplicate']);
});

test('a form with one row a village, answered again: each of its officials counts once', async () => {
  const heads = [
    'Timestamp',
    'NAMA DESA',
    'NAMA KEPALA DESA',
    'NIK KEPALA DESA',
    'NAMA SEKDES',
    'NIK SEKDES',
  ];
  const row = (sent: string): Value[] => [
    sent,
    'Kalen',
    'SUTRISNO HADI',
    '3516091208799801',
    'NURUL AISYAH',
    '3516094305849802',
  ];
  const { validate } = desk({
    'form.csv': csv([heads, row('25/11/2026 10:10:05'), row('25/11/2026 19:40:00')]),
  });
  const { findings, totals } = await validate('form.csv');
  expect(findings.map(({ code, cell }) => `${cell} ${code}`)).toEqual([
    'D2 answer-replaced',
    'F2 answer-replaced',
  ]);
  expect(totals.accepted).toBe(4);
});
