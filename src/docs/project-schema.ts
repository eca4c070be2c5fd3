import { type FormatsByCommand, plainProjectSchema } from '../policy/project/schema.ts';
import { PROJECT_KEY_WORDS } from '../text/shell/project-keys.ts';
import { describedSchema } from './policy-schema.ts';

/** The JSON Schema of a project file, made from the schema that reads it. */
export const projectJsonSchema = (formats: FormatsByCommand): string =>
  describedSchema('enroll project', plainProjectSchema(formats), PROJECT_KEY_WORDS);
