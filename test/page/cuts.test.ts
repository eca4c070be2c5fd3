import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';

// @ts-expect-error: a script without types
const { withoutExamples } = (await import('../../scripts/page-cuts.mjs')) as {
  readonly withoutExamples: { transform(code: string, id: string): { readonly code: string } | null };
};

/** The texts of all functions of a module, in their order. */
function functionsOf(code: string): string[] {
  const texts: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, start, end } = node as {
      readonly type?: string;
      readonly start: number;
      readonly end: number;
    };
    if (type?.includes('Function')) texts.push(code.slice(start, end));
    for (const value of Object.values(node)) visit(value);
  };
  visit(parseAst(code, { lang: 'ts' }));
  return texts;
}

describe('what the page leaves out of the checks', () => {
  const files = readdirSync('src/checks').filter((name) => name.endsWith('.ts'));

  it.each(files)('leaves every function of %s as it is', (name) => {
    const code = readFileSync(`src/checks/${name}`, 'utf8');
    const cut = withoutExamples.transform(code, resolve('src/checks', name))?.code ?? '';
    expect(functionsOf(cut)).toEqual(functionsOf(code));
    expect(cut.length).toBeLessThan(code.length);
  });
});
