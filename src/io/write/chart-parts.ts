import { escapeMarkup, escapeText } from '../../domain/markup.ts';
import type { ChartCells, ChartModel, ChartSeries } from '../../domain/workbook.ts';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const MAIN = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Hundredths of a point: read on paper when the page is printed at three quarters. */
const TEXT_SIZE = 1100;
const TITLE_SIZE = 1400;
/** As the cells around it. */
const LETTERS = '<a:latin typeface="Arial"/>';

/** A chart as a part of a package (ISO/IEC 29500-1, 21.2), with the values that its cells have. */
export function chartXml({ title, kind, categories, series }: ChartModel<string>): string {
  const isColumns = kind === 'columns';
  const drawn = series.map((one, at) => seriesXml(one, at, categories)).join('');
  return [
    `${DECLARATION}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}" xmlns:r="${RELATIONS}">`,
    '<c:roundedCorners val="0"/><c:chart>',
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${TITLE_SIZE}" b="1">${LETTERS}</a:defRPr></a:pPr>`,
    `<a:r><a:rPr lang="id-ID" sz="${TITLE_SIZE}" b="1">${LETTERS}</a:rPr><a:t>${escapeText(title)}</a:t></a:r></a:p></c:rich></c:tx>`,
    '<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>',
    `<c:barChart><c:barDir val="${isColumns ? 'col' : 'bar'}"/><c:grouping val="clustered"/><c:varyColors val="0"/>`,
    `${drawn}<c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>`,
    categoryAxis(isColumns),
    amountAxis(isColumns),
    '</c:plotArea>',
    series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : '',
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${TEXT_SIZE}">${LETTERS}</a:defRPr></a:pPr><a:endParaRPr lang="id-ID"/></a:p></c:txPr>`,
    '</c:chartSpace>',
  ].join('');
}

function seriesXml(
  { name, amounts, colour }: ChartSeries<string>,
  at: number,
  categories: ChartCells<string>,
): string {
  return [
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx>${textReference(name)}</c:tx>`,
    `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>`,
    `<c:cat>${textReference(categories)}</c:cat>`,
    `<c:val><c:numRef><c:f>${escapeText(amounts.range)}</c:f><c:numCache><c:formatCode>#,##0</c:formatCode>`,
    `${points(amounts.values)}</c:numCache></c:numRef></c:val></c:ser>`,
  ].join('');
}

const textReference = ({ range, values }: ChartCells<string>): string =>
  `<c:strRef><c:f>${escapeText(range)}</c:f><c:strCache>${points(values)}</c:strCache></c:strRef>`;

const points = (values: readonly (string | number)[]): string =>
  `<c:ptCount val="${values.length}"/>${values
    .map((value, at) => `<c:pt idx="${at}"><c:v>${escapeText(String(value))}</c:v></c:pt>`)
    .join('')}`;

/** Bars are read from the top, as their names stand in the sheet. */
const categoryAxis = (isColumns: boolean): string =>
  [
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${isColumns ? 'minMax' : 'maxMin'}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${isColumns ? 'b' : 'l'}"/><c:numFmt formatCode="General" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>',
    '<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>',
    '<c:noMultiLvlLbl val="1"/></c:catAx>',
  ].join('');

const amountAxis = (isColumns: boolean): string =>
  [
    '<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>',
    `<c:delete val="0"/><c:axPos val="${isColumns ? 'l' : 'b'}"/>`,
    '<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>',
    '<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>',
    `<c:tickLblPos val="nextTo"/><c:crossAx val="1"/><c:crosses val="${isColumns ? 'autoZero' : 'max'}"/>`,
    '<c:crossBetween val="between"/></c:valAx>',
  ].join('');

/** Where the charts of a sheet stand; the `at`th is the relation `rId` with that number from 1 (ISO/IEC 29500-1, 20.5). */
export function drawingXml(charts: readonly ChartModel<string>[]): string {
  const frames = charts.map(({ title, from, to }, at) =>
    [
      `<xdr:twoCellAnchor>${corner('from', from)}${corner('to', to)}`,
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${at + 2}" name="Grafik ${at + 1}" descr="${escapeMarkup(title)}"/>`,
      '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>',
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="rId${at + 1}"/></a:graphicData></a:graphic>`,
      '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>',
    ].join(''),
  );
  return `${DECLARATION}<xdr:wsDr xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}" xmlns:r="${RELATIONS}">${frames.join('')}</xdr:wsDr>`;
}

const corner = (name: 'from' | 'to', [column, row]: readonly [number, number]): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
