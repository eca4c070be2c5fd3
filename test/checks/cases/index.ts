import type { Code } from '../../../src/checks/engine/registry.ts';
import { age } from './age.ts';
import type { Cases } from './case.ts';
import { contact } from './contact.ts';
import { header } from './header.ts';
import { join } from './join.ts';
import { name } from './name.ts';
import { nik } from './nik.ts';
import { numbers } from './numbers.ts';
import { person } from './person.ts';
import { post } from './post.ts';
import { term } from './term.ts';
import { village } from './village.ts';
import { wage } from './wage.ts';

/** A wrong and a right roster for every code; a code without them does not compile. */
export const CASES: Cases<Code> = {
  ...header,
  ...person,
  ...nik,
  ...numbers,
  ...name,
  ...age,
  ...contact,
  ...wage,
  ...term,
  ...post,
  ...village,
  ...join,
};
