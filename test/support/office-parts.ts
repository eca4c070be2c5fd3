import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { validateXML } from 'xmllint-wasm';

/**
 * In which order elements stand inside another, by ISO/IEC 29500-1: a program that reads a part in another order calls it damaged.
 * As far as this program writes them.
 */
const ORDER: Readonly<Record<string, string>> = {
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst',
  sheetPr: 'tabColor outlinePr pageSetUpPr',
  headerFooter: 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter',
  c: 'f v is extLst',
  table: 'autoFilter sortState tableColumns tableStyleInfo extLst',
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  xf: 'alignment protection extLst',
  'xdr:twoCellAnchor': 'xdr:from xdr:to xdr:graphicFrame xdr:clientData',
  'xdr:from': 'xdr:col xdr:colOff xdr:row xdr:rowOff',
  'xdr:to': 'xdr:col xdr:colOff xdr:row xdr:rowOff',
  'xdr:graphicFrame': 'xdr:nvGraphicFramePr xdr:xfrm a:graphic',
  'c:chartSpace':
    'c:date1904 c:lang c:roundedCorners c:style c:clrMapOvr c:pivotFmts c:protection c:chart c:spPr c:txPr',
  'c:chart': 'c:title c:autoTitleDeleted c:view3D c:plotArea c:legend c:plotVisOnly c:dispBlanksAs',
  'c:title': 'c:tx c:layout c:overlay c:spPr c:txPr',
  'c:plotArea': 'c:layout c:barChart c:catAx c:valAx c:spPr',
  'c:barChart': 'c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:serLines c:axId',
  'c:ser': 'c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:dPt c:dLbls c:cat c:val',
  'c:catAx':
    'c:axId c:scaling c:delete c:axPos c:majorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:auto c:lblAlgn c:lblOffset c:noMultiLvlLbl',
  'c:valAx':
    'c:axId c:scaling c:delete c:axPos c:majorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses c:crossBetween',
  'c:scaling': 'c:logBase c:orientation c:max c:min',
  'c:legend': 'c:legendPos c:legendEntry c:layout c:overlay',
  'c:numCache': 'c:formatCode c:ptCount c:pt',
  'c:strCache': 'c:ptCount c:pt',
};

/** Elements that stand before one that must come first, and parts that are no XML. */
export function orderFaults(parts: ReadonlyMap<string, Buffer>): string[] {
  return [...parts]
    .filter(([name]) => /\.(xml|rels)$/.test(name))
    .flatMap(([name, part]) => faultsIn(name, part.toString('utf8')));
}

function faultsIn(part: string, xml: string): string[] {
  const faults: string[] = [];
  const open: { readonly name: string; at: number }[] = [];
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => faults.push(`${part}: ${message}`));
  parser.on('opentag', ({ name }) => {
    const outer = open.at(-1);
    const order = outer && ORDER[outer.name]?.split(' ');
    if (outer && order) {
      const at = order.indexOf(name);
      if (at < outer.at) faults.push(`${part}: ${name} in ${outer.name} behind ${order[outer.at]}`);
      outer.at = Math.max(at, outer.at);
    }
    open.push({ name, at: 0 });
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return faults;
}

/** What the package's own lists leave open: a part without a content type, a relation that leads nowhere, a part that nothing leads to. */
export function packageFaults(parts: ReadonlyMap<string, Buffer>): string[] {
  const names = new Set([...parts.keys()].map((name) => name.replace(/^\//, '')));
  const types = parts.get('[Content_Types].xml')?.toString('utf8') ?? '';
  const typed = new Set([...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name = '']) => name));
  const byEnding = new Set([...types.matchAll(/Extension="([^"]+)"/g)].map(([, ending = '']) => ending));
  const led = new Set<string>();
  const faults: string[] = [...typed]
    .filter((name) => !names.has(name))
    .map((name) => `typed, not there: ${name}`);
  for (const [path, part] of parts) {
    if (!path.endsWith('.rels')) continue;
    const folder = path.replace(/^\//, '').replace(/_rels\/[^/]*$/, '');
    for (const [, target = ''] of part.toString('utf8').matchAll(/Target="([^"]+)"/g)) {
      const to = new URL(target, `x:///${folder}`).pathname.slice(1);
      led.add(to);
      if (!names.has(to)) faults.push(`${path} leads nowhere: ${target}`);
    }
  }
  for (const name of names) {
    if (name === '[Content_Types].xml' || name.endsWith('.rels')) continue;
    if (!led.has(name)) faults.push(`nothing leads to ${name}`);
    if (!typed.has(name) && !byEnding.has(name.slice(name.lastIndexOf('.') + 1)))
      faults.push(`no type: ${name}`);
  }
  return faults;
}

/** Where the schemas of ISO/IEC 29500-4 lie on this machine (`sml.xsd`, `dml-chart.xsd` …), for whoever has them. */
const FOLDER = process.env.OOXML_SCHEMAS;
export const hasSchemas: boolean = FOLDER !== undefined && existsSync(join(FOLDER, 'sml.xsd'));

const ROOTS: readonly (readonly [RegExp, string])[] = [
  [/^xl\/(workbook|styles|sharedStrings|worksheets\/[^/]+|tables\/[^/]+|comments\d*)\.xml$/, 'sml.xsd'],
  [/^xl\/drawings\/drawing\d+\.xml$/, 'dml-spreadsheetDrawing.xsd'],
  [/^xl\/charts\/[^/]+\.xml$/, 'dml-chart.xsd'],
];

/** What the transitional schemas say against the parts; those of other programs' own namespaces they do not judge. */
export async function schemaFaults(parts: ReadonlyMap<string, Buffer>): Promise<string[]> {
  if (FOLDER === undefined) throw new Error('OOXML_SCHEMAS names no folder');
  const preload = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.xsd'))
    .map((fileName) => ({ fileName, contents: readFileSync(join(FOLDER, fileName), 'utf8') }));
  const faults: string[] = [];
  for (const [path, part] of parts) {
    const name = path.replace(/^\//, '');
    const [, schema] = ROOTS.find(([pattern]) => pattern.test(name)) ?? [];
    if (schema === undefined) continue;
    const contents = part
      .toString('utf8')
      .replace(/ (mc:Ignorable|xmlns:mc|xmlns:x14ac|x14ac:\w+)="[^"]*"/g, '');
    const { errors } = await validateXML({
      xml: [{ fileName: 'part.xml', contents }],
      schema: preload.filter(({ fileName }) => fileName === schema),
      preload: preload.filter(({ fileName }) => fileName !== schema),
    });
    faults.push(...errors.map(({ message }) => `${name}: ${message}`));
  }
  return faults;
}
