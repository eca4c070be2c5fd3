import {
  CHECK_BY_CODE,
  CHECK_CODES,
  type Code,
  type Finding,
  isRejecting,
} from '../../checks/engine/registry.ts';
import { severityOf } from '../../checks/engine/run.ts';
import type { Place } from '../../domain/place.ts';
import type { Policy } from '../../policy/policy.ts';
import type { SaidAlike } from '../../reports/run/notice.ts';
import type { Ports } from '../ports.ts';

/** Whether something was found that puts the totals in doubt though no row was rejected for it. */
const isUnsettling = ({ code, severity, unsettles }: Finding): boolean =>
  severity === 'error' && (CHECK_BY_CODE[code].unsettles === true || unsettles === true);

export const unsettled = (findings: readonly Finding[]): boolean => findings.some(isUnsettling);

/** How many findings about the whole are said before the rest is counted. */
const SAID = 5;

function say(whole: readonly Finding[], ports: Ports): void {
  if (whole.length === 0) return;
  const alike = new Map<string, Alike[]>();
  for (const finding of whole) {
    const key = JSON.stringify([finding.code, finding.args]);
    const known = alike.get(key)?.find((one) => inOneColumn(one.finding.place, finding.place));
    if (known) known.places.push(finding.place);
    else alike.set(key, [...(alike.get(key) ?? []), { finding, places: [finding.place] }]);
  }
  // What is about the whole roster, such as a fund that the law forbids, is one among many about villages and rows.
  const isOfPart = ({ finding }: Alike): number => Number(CHECK_BY_CODE[finding.code].level !== 'roster');
  const isOfRemark = ({ finding }: Alike): number => Number(CHARGED_ON[finding.code] !== undefined);
  const findings = [...alike.values()]
    .flat()
    .sort((a, b) => isOfPart(a) - isOfPart(b) || isOfRemark(a) - isOfRemark(b));
  const more = findings.slice(SAID).reduce((sum, { places }) => sum + places.length, 0);
  ports.say({ code: 'findings-about-the-whole', args: { findings: findings.slice(0, SAID), more } });
}

/** What says the same of several cells of one column is said once. */
type Alike = SaidAlike & { readonly places: Place[] };

const inOneColumn = (a: Place, b: Place): boolean =>
  a.file === b.file && a.sheet === b.sheet && a.column === b.column;

/** What is said beside a result whatever its severity, by code. */
type Said = Readonly<Partial<Record<Code, (finding: Finding) => boolean>>>;

const always = (): boolean => true;

/** Villages whose ceilings nothing could be held against: the list of villages has them not at all, or several times. */
const UNCHECKED: Said = {
  'village-ambiguous': always,
  'village-unknown': (finding) => finding.code === 'village-unknown' && finding.args.unchecked === true,
};

/**
 * Answers of which the sum knows nothing, for later ones say something else, what the command line said of posts, and JP that
 * is billed past its pension age: the sum holds money that the branch office may not ask for.
 */
const LEFT_OUT: Said = {
  'answer-replaced': ({ severity }) => severity !== 'info',
  'category-given': always,
  'category-contradicted': always,
  'jp-pension-age': always,
};

/**
 * People of whom a remark says that they have left or died, or begin or end on a day that no column has: they are charged on. And a death that one row
 * tells and that ends the others of its person. Said beside sums; who compares rosters is told of those who left anyway.
 */
const CHARGED_ON: Said = { 'note-left': always, 'note-term': always, 'death-elsewhere': always };

const isSaid = (said: Said, finding: Finding): boolean => said[finding.code]?.(finding) ?? false;

/**
 * The checks whose findings decide which rows count, put totals in doubt or are said beside a result. Where nobody shows the
 * others, they are not made: a budget of a province would keep half a million of them for nothing. `nik-duplicate` belongs to
 * them whatever its severity, for it tells of each NIK which row had it first.
 */
export const decidingCodes = (policy: Policy): readonly Code[] =>
  CHECK_CODES.filter(
    (code) =>
      code === 'nik-duplicate' ||
      UNCHECKED[code] !== undefined ||
      LEFT_OUT[code] !== undefined ||
      CHARGED_ON[code] !== undefined ||
      severityOf(code, policy) === 'error',
  );

/**
 * Errors that reject no row, such as a fund that may not pay, and villages that could not be checked: they change no
 * amount, and must not go unsaid.
 */
export function sayWhole(findings: readonly Finding[], ports: Ports): void {
  const whole = findings.filter(
    (finding) =>
      isSaid(UNCHECKED, finding) ||
      isSaid(LEFT_OUT, finding) ||
      isSaid(CHARGED_ON, finding) ||
      (finding.severity === 'error' && finding.code !== 'header-not-found' && !isRejecting(finding)),
  );
  say(whole, ports);
}

/** Of those the ones that leave the result in doubt, and answers that were left for later ones. */
export function sayUnsettled(findings: readonly Finding[], ports: Ports): void {
  say(
    findings.filter((finding) => isUnsettling(finding) || isSaid(LEFT_OUT, finding)),
    ports,
  );
}
