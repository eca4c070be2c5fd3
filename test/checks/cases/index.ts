import type { Code } from '../../../src/domain/finding.ts';
import type { Cases } from './case.ts';
import { header } from './header.ts';
import { nik } from './nik.ts';
import { person } from './person.ts';
import { post } from './post.ts';

/** A wrong and a right roster for every code; a code without them does not compile. */
export const CASES: Cases<Code> = { ...header, ...person, ...nik, ...post };
