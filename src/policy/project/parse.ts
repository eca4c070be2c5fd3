import { PROJECT_PATH_KEYS, type ProjectKey } from '../../domain/kinds/project-key.ts';
import { nearestWord } from '../nearest.ts';
import type { FoundProblem } from '../problem.ts';
import { byPosition, type ParsedYaml, parseYaml } from '../yaml.ts';
import type { ProjectInput } from './input.ts';
import { hasPlaceholder, PLACEHOLDERS, unknownPlaceholders } from './placeholders.ts';
import { type FormatsByCommand, projectSchema } from './schema.ts';

/** Reads the text of a project file (YAML, of which JSON is a part). Problems carry line and column. */
export function parseProject(text: string, formats: FormatsByCommand): ParsedYaml<ProjectInput> {
  const parsed = parseYaml<ProjectInput>(text, {
    schema: projectSchema(formats),
    otherwise: 'not-a-project',
    nothing: {},
  });
  if (parsed.input === undefined)
    return { input: undefined, problems: parsed.problems.map((problem) => withQuotes(problem, text)) };
  const { input, locate } = parsed;
  const problems = PROJECT_PATH_KEYS.flatMap((key) => placeholderProblems(key, input[key]));
  if (problems.length === 0) return parsed;
  return {
    input: undefined,
    problems: byPosition(problems.map((problem) => ({ ...problem, ...locate(problem.path) }))),
  };
}

/** A brace inside a list in brackets, or at the beginning of a value, is one of YAML's own. */
function withQuotes(problem: FoundProblem, text: string): FoundProblem {
  if (problem.code !== 'syntax' || problem.line === undefined) return problem;
  const line = text.split('\n')[problem.line - 1] ?? '';
  return hasPlaceholder(line) ? { ...problem, found: 'UNQUOTED_PLACEHOLDER' } : problem;
}

function placeholderProblems(key: ProjectKey, value: string | readonly string[] | undefined): FoundProblem[] {
  const allowed = Object.keys(PLACEHOLDERS);
  const several = typeof value !== 'string';
  return [value ?? []].flat().flatMap((path, index) =>
    unknownPlaceholders(path).map(
      (found): FoundProblem => ({
        code: 'not-allowed',
        path: several ? [key, index] : [key],
        found,
        allowed,
        nearest: nearestWord(found, allowed),
      }),
    ),
  );
}
