import { pathBeside } from '../../domain/path.ts';
import { Refused } from '../../domain/refused.ts';
import { shownName } from '../../domain/shown.ts';
import { shownProblem } from '../../policy/problem.ts';
import type { ProjectInput } from '../../policy/project/input.ts';
import { parseProject } from '../../policy/project/parse.ts';
import type { FormatsByCommand } from '../../policy/project/schema.ts';
import type { InputFiles } from '../ports.ts';
import { needed } from '../with-book.ts';

export interface Project {
  /** The file, as it is named from the folder in which the user works. */
  readonly file: string;
  readonly input: ProjectInput;
}

/** Reads a project file. @throws Refused with every problem */
export async function readProject(
  file: string,
  formats: FormatsByCommand,
  ports: Pick<InputFiles, 'readText'>,
): Promise<Project> {
  const text = await needed(() => ports.readText(file));
  const { input, problems } = parseProject(text, formats);
  if (input !== undefined) return { file, input };
  const found = problems.map((problem) => ({ ...shownProblem(problem), file: shownName(file) }));
  throw new Refused({ code: 'project-wrong', args: { problems: found } });
}

const ABSOLUTE = /^(?:[\\/]|[A-Za-z]:[\\/])/;

/** A path of the project file as it is named from the folder in which the user works, with slashes. */
export function projectPath(file: string, path: string): string {
  if (ABSOLUTE.test(path)) return path.replaceAll('\\', '/');
  const beside = pathBeside(file, path);
  // A file called "-" is a file, not what comes through stdin.
  return beside === '-' ? './-' : beside || '.';
}
