/* The parts of exceljs that a workbook is written with; as a whole it would bring what reads workbooks, too. */

declare module 'exceljs/lib/stream/xlsx/workbook-writer.js' {
  const WorkbookWriter: { readonly prototype: object };
  export default WorkbookWriter;
}

declare module 'exceljs/lib/utils/shared-strings.js' {
  const SharedStrings: new () => object;
  export default SharedStrings;
}

declare module 'exceljs/lib/xlsx/xform/style/styles-xform.js' {
  const StylesXform: new (initialise: boolean) => object;
  export default StylesXform;
}
