/** The short page does not read Excel's older form: the library for it is as long as the page. */
export const parseXlsHere = () => ({ fault: { reason: 'legacy-form', args: {} } });
