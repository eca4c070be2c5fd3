import { readFile } from 'node:fs/promises';
import { parseAst } from 'rolldown/parseAst';

/**
 * Methods of packages that no page calls, by the files that have them and how many there are at least: a package whose new version
 * calls them otherwise is to be looked at again. Whoever called one would be told that there is no such function.
 */
const METHODS = [
  {
    // exceljs reads with these. What it writes it renders.
    files: /exceljs[\\/]lib[\\/]xlsx[\\/]xform[\\/]/,
    names:
      /^(?:parse\w*|reconcile|createNewModel|onParserClose|mergeModel|reset|addRichText|getStyleModel|(?:add|get)DxfStyle|render(?:Expression|CellIs|Top10|AboveAverage|ColorScale|IconSet|Text|TimePeriod)|to(?:String|Bool|Int|Float)(?:Value|Attribute))$/,
    least: 200,
  },
  {
    // Rows and cells are written by `src/io/write/write-rows.ts`; nothing written is asked for again.
    files:
      /exceljs[\\/]lib[\\/](?:stream[\\/]xlsx[\\/](?:worksheet|workbook)-writer|doc[\\/](?:column|range)|utils[\\/]utils)\.js$/,
    names:
      /^(?:destroy|(?:get|set|delete|each)ColumnKey|eachRow|_commitRow|findRow|getRow|addRow|findCell|getCell|mergeCells|removeConditionalFormatting|(?:add|get)Background\w+|unprotect|_writeRow|_writeRowBreaks|_writeHeaderFooter|_writeDimensions|getWorksheet|(?:add|get)Image|eachCell|expand\w*|intersects|contains\w*|forEachAddress|excelToDate|parsePath|getRelsPath|xmlDecode|isDateFmt|fs|toIsoDateString|parseBoolean)$/,
    least: 30,
  },
  {
    // Kinds of values that no policy has: none of these stands in a schema of ours.
    files: /zod[\\/]v4[\\/]classic[\\/]schemas\.js$/,
    names:
      /^(?:email|url|jwt|emoji|guid|uuid(?:v[467])?|nanoid|cuid2?|ulid|base64(?:url)?|xid|ksuid|ipv[46]|cidrv[46]|e164|datetime|date|time|duration|includes|startsWith|endsWith|lowercase|uppercase|normalize|toLowerCase|toUpperCase|slugify|multipleOf|step|superRefine|overwrite|exactOptional|nullable|nullish|nonoptional|and|transform|prefault|catch|pipe|readonly|describe|meta|brand|register|with|toJSONSchema|pick|omit|extend|safeExtend|merge|partial|required|exclude|extract)$/,
    least: 60,
  },
  {
    // Documents are read, never changed.
    files: /yaml[\\/]browser[\\/]dist[\\/](?:doc|nodes)[\\/](?:Document|Collection|YAMLMap|YAMLSeq)\.js$/,
    names: /^(?:clone|add|addIn|createAlias|createNode|createPair|delete|deleteIn|getIn|hasIn|set|setIn)$/,
    least: 15,
  },
];

/** Takes methods out of classes and objects. */
export function withoutMethods() {
  const found = METHODS.map(() => 0);
  return {
    name: 'without-methods',
    transform(code, id) {
      const at = METHODS.findIndex(({ files }) => files.test(id));
      if (at < 0) return null;
      const ranges = [];
      visit(parseAst(code), (node) => {
        const key = ['MethodDefinition', 'Property'].includes(node.type) && !node.computed && node.key;
        const own =
          node.type === 'MethodDefinition' || node.method || node.kind === 'get' || node.kind === 'set';
        if (key && own && METHODS[at].names.test(key.name ?? key.value)) ranges.push(node);
      });
      found[at] += ranges.length;
      return { code: without(code, ranges), map: null };
    },
    buildEnd() {
      const lost = METHODS.filter(({ least }, at) => found[at] > 0 && found[at] < least);
      if (lost.length > 0)
        throw new Error(
          `fewer methods than there were: ${lost.map(({ files }) => files).join(' ')} ${found}`,
        );
    },
  };
}

/** What `enroll explain` and the pages of `docs` show of a check besides what is said of a finding. */
const SHOWN_ELSEWHERE = /^(?:example|wrong|right)$/;

/** Checks without the examples of their pages: those stand beside the sentences, which keep all that they say. */
export const withoutExamples = {
  name: 'without-examples',
  transform(code, id) {
    if (!/[\\/]src[\\/]checks[\\/][a-z-]+\.ts$/.test(id)) return null;
    const ranges = [];
    visit(parseAst(code, { lang: 'ts' }), (node) => {
      if (node.type !== 'Property' || node.key.name !== 'page') return;
      const own = node.value.properties;
      const languages = own.filter(({ value }) => value.type === 'ObjectExpression');
      const all = [...own, ...languages.flatMap(({ value }) => value.properties)];
      ranges.push(...all.filter(({ key }) => SHOWN_ELSEWHERE.test(key.name)));
    });
    if (ranges.length === 0) throw new Error(`a check without examples: ${id}`);
    return { code: without(code, ranges), map: null };
  },
};

/** The fields of a minimum wage that a policy is computed by: where it was read is for `enroll law`. */
const WAGE_FIELDS = /^(?:"[^"]*"|[^,"]*)(?:,[^,"]*){4}/;

/** Minimum wages without their sources. */
export const withoutSources = {
  name: 'without-sources',
  load: {
    order: 'pre',
    async handler(id) {
      if (!/^\0raw:.*[\\/]umk[\\/]\d\d\.csv$/.test(id)) return null;
      const lines = (await readFile(id.slice('\0raw:'.length), 'utf8')).trim().split(/\r?\n/);
      const kept = lines.map((line) => WAGE_FIELDS.exec(line)?.[0]);
      if (kept.includes(undefined)) throw new Error(`no minimum wages: ${id}`);
      return { code: `export default ${JSON.stringify(kept.join('\n'))}`, moduleType: 'js' };
    },
  },
};

function visit(node, see) {
  if (Array.isArray(node)) for (const one of node) visit(one, see);
  else if (node && typeof node === 'object') {
    if (typeof node.type === 'string') see(node);
    for (const value of Object.values(node)) if (value && typeof value === 'object') visit(value, see);
  }
}

/** Of an object the comma behind goes as well. */
function without(code, ranges) {
  let left = '';
  let from = 0;
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    if (start < from) continue;
    left += code.slice(from, start);
    from = end + (/^\s*,/.exec(code.slice(end))?.[0].length ?? 0);
  }
  return left + code.slice(from);
}
