import { templateWorkbook } from '../reports/roster/template.ts';
import { dayInJakarta } from '../run/judged-days.ts';
import { policyInForce } from '../run/policy/policy-in-force.ts';
import type { EmptyRosterRequest, ResultFile } from './api.ts';
import { resultFiles } from './result-files.ts';
import { job } from './world.ts';

const ROWS = 500;

/** An empty roster to fill in, made for the policy, as `enroll template`. @throws JobRefused */
export const templateFor = (request: EmptyRosterRequest): Promise<ResultFile> =>
  job(request, async (world) => {
    const { policy } = await policyInForce(world.policy, world.ports);
    const { rows = ROWS } = request;
    const asOf = dayInJakarta(world.now());
    const content = templateWorkbook({ policy, categories: [], rows, asOf, language: world.language });
    const [file] = resultFiles([{ name: 'daftar.xlsx', content }]);
    if (file === undefined) throw new RangeError('no template');
    return file;
  });
