import type { BaselineProblem } from '../../domain/baseline-problem.ts';
import { formatDmy } from '../../domain/date.ts';
import type { Language } from '../../domain/language.ts';
import type { Shown } from '../../domain/shown.ts';
import { BASELINE_TEXT, type BaselineText } from '../../text/report/baseline.ts';

type Say = { [K in BaselineProblem['kind']]: (problem: Extract<BaselineProblem, { kind: K }>) => Shown };

/** One sentence about what is wrong with a baseline file. */
export function baselineProblem(problem: BaselineProblem, language: Language): Shown {
  const say = sentences(BASELINE_TEXT[language])[problem.kind] as (one: BaselineProblem) => Shown;
  return say(problem);
}

function sentences(text: BaselineText): Say {
  return {
    'not-json': () => text['not-json'],
    'wrong-shape': () => text['wrong-shape'],
    'unknown-code': ({ entry, found, nearest }) => text.unknownCode(entry, found, nearest),
    'bad-key': ({ entry, found }) => text.badKey(entry, found),
    'no-reason': ({ entry, found }) => text.noReason(entry, found),
    'bad-date': ({ entry, found }) => text.badDate(entry, found),
    expired: ({ entry, found, expires }) => text.expired(entry, found, formatDmy(expires)),
    doubtful: ({ entry, found, rows }) => text.doubtful(entry, found, rows),
    unneeded: ({ entry, found }) => text.unneeded(entry, found),
  };
}
