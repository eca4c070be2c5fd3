import type { PolicyProblem } from '../domain/policy-problem.ts';
import { type Shown, shownName, shownText } from '../domain/shown.ts';

/** A problem as it was found, with what a file says as it stands. */
export type FoundProblem = PolicyProblem<string>;

export type { PolicyProblem, PolicyProblemCode } from '../domain/policy-problem.ts';

/** What a sentence quotes of a file; the rest is cut. */
const MOST_QUOTED = 40;
/** Far more than is quoted, so that masking costs nothing in a large file. */
const MOST_SEARCHED = 1_000;

/**
 * The problem as it may be shown: what it quotes is short and holds no NIK. A roster may have been given in place of a
 * policy.
 */
export function shownProblem({ file, allowed, nearest, ...problem }: FoundProblem): PolicyProblem {
  return {
    ...problem,
    ...(file === undefined ? {} : { file: shownName(file) }),
    ...(allowed === undefined ? {} : { allowed: allowed.map(shownText) }),
    ...(nearest === undefined ? {} : { nearest: shownText(nearest) }),
    path: problem.path.map((key) => (typeof key === 'string' ? shortened(key) : key)),
    found: problem.found === undefined ? undefined : shortened(problem.found),
  };
}

function shortened(text: string): Shown {
  // Masked before it is cut: half a NIK would no longer be known as one.
  const plain = shownText(text.slice(0, MOST_SEARCHED)).replace(/[\s\p{Cc}]+/gu, ' ');
  const characters = [...plain];
  return shownText(characters.length > MOST_QUOTED ? `${characters.slice(0, MOST_QUOTED).join('')}…` : plain);
}
