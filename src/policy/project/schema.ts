import { z } from 'zod';
import { FIELDS } from '../../domain/field.ts';
import { SEVERITIES } from '../../domain/finding.ts';
import type { ProjectKey } from '../../domain/kinds/project-key.ts';

/** The formats that each command makes, by its name: the command line has them. */
export type FormatsByCommand = Readonly<Record<string, readonly string[]>>;

/** No system opens a longer path; what is longer would be said whole with every command. */
const LONGEST = 4_096;
const text = z.string().trim().min(1).max(LONGEST);
/** A backslash before a letter, in double quotes, is a tab or another control character: never part of a name. */
const path = text.refine((name) => !/\p{Cc}/u.test(name));
/** More than the villages of the largest regency, each with a file of its own. */
const MOST_PATHS = 2_000;
const paths = z.union([path, z.array(path).min(1).max(MOST_PATHS)]);

/** The shape of a project file, for the commands that there are; its type is `ProjectInput`. */
export function projectSchema(formats: FormatsByCommand) {
  const byCommand = Object.entries(formats).map(([name, own]) => [name, z.enum(own).optional()] as const);
  return z.strictObject({
    policy: paths.optional(),
    year: z.number().int().min(2015).max(2100).optional(),
    rosters: paths.optional(),
    joins: paths.optional(),
    bills: paths.optional(),
    receipts: paths.optional(),
    villages: path.optional(),
    templates: path.optional(),
    baseline: path.optional(),
    output: path.optional(),
    formats: z.strictObject(Object.fromEntries(byCommand)).optional(),
    severity: z.enum(SEVERITIES).optional(),
    sheet: text.optional(),
    headerRow: z.number().int().min(1).max(1_048_576).optional(),
    map: z.partialRecord(z.enum(FIELDS), text).optional(),
    category: text.optional(),
    strict: z.boolean().optional(),
  } satisfies Record<ProjectKey, z.ZodType>);
}

/** The JSON Schema (draft 7) of a project file, without words; `docs` adds what the keys mean. */
export const plainProjectSchema = (formats: FormatsByCommand): object =>
  z.toJSONSchema(projectSchema(formats), { target: 'draft-7', io: 'input' });
