import { describe, expect, test } from 'vitest';
import { linesOf, policyOf, shown } from './support.ts';

const charged = async (charges: string, programmes = 'JKK, JKM'): Promise<string[]> =>
  shown(
    linesOf(
      await policyOf(
        `categories: { bpd: { programmes: [${programmes}], base: wage, charges: [${charges}] } }`,
      ),
      '2023-06',
      { wage: 2_152_322.94 },
    ),
  );

describe('a line goes to the funds that the policy names', () => {
  test.each<[string, string, string[]]>([
    ['all to one fund', '{ fund: ADD }', ['JKK employer ADD 5166', 'JKM employer ADD 6457']],
    [
      'by programme',
      '{ programme: JKM, fund: PBH }, { fund: ADD }',
      ['JKK employer ADD 5166', 'JKM employer PBH 6457'],
    ],
    [
      'halves: the first takes the odd rupiah',
      '{ fund: DDS, percent: 50 }, { fund: ADD, percent: 50 }',
      ['JKK employer DDS 2583', 'JKK employer ADD 2583', 'JKM employer DDS 3229', 'JKM employer ADD 3228'],
    ],
    [
      'thirds',
      '{ fund: DDS, percent: 33 }, { fund: ADD, percent: 33 }, { fund: PAD, percent: 34 }',
      [
        'JKK employer DDS 1706',
        'JKK employer ADD 1704',
        'JKK employer PAD 1756',
        'JKM employer DDS 2132',
        'JKM employer ADD 2130',
        'JKM employer PAD 2195',
      ],
    ],
    [
      'one programme split, the other not',
      '{ programme: JKK, fund: DDS, percent: 10 }, { programme: JKK, fund: ADD, percent: 90 }, { fund: PAD }',
      ['JKK employer DDS 517', 'JKK employer ADD 4649', 'JKM employer PAD 6457'],
    ],
  ])('%s', async (_case, charges, expected) => expect(await charged(charges)).toEqual(expected));

  test('employer and worker part ways', async () => {
    expect(await charged('{ payer: worker, fund: SELF }, { fund: ADD }', 'JHT')).toEqual([
      'JHT employer ADD 79636',
      'JHT worker SELF 43046',
    ]);
  });

  test('a budget may bear the worker’s part too', async () => {
    expect(await charged('{ fund: APBD }', 'JHT')).toEqual([
      'JHT employer APBD 79636',
      'JHT worker APBD 43046',
    ]);
  });

  test('a line carries activity and object of its charge', async () => {
    const policy = await policyOf(
      'categories: { kepala-desa: { charges: [{ fund: ADD, activity: 1.1.03, object: 5.1.3.03 }] } }',
    );
    expect(linesOf(policy, '2023-06')[0]).toMatchObject({
      fund: 'ADD',
      activity: '1.1.03',
      object: '5.1.3.03',
    });
  });
});
