import { expect, test } from 'vitest';
import { CHECK_CODES } from '../../src/checks/engine/registry.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { shippedPolicy } from '../../src/policy/packs/shipped.ts';
import { PACKS } from '../../src/policy/packs.ts';
import { parsePolicy } from '../../src/policy/parse.ts';

test.each(Object.entries(PACKS))('%s says beside its text what its text says', async (name, pack) => {
  const text = await pack.load();
  expect(JSON.parse(await pack.read())).toEqual(parsePolicy(text).input);
  const { policy, problems } = await loadPolicy([{ name, text }], CHECK_CODES);
  expect(problems).toEqual([]);
  expect(policy?.villages).toBeUndefined();
  expect(await shippedPolicy(pack)).toEqual(policy);
});
