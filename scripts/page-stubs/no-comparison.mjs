/** A page compares its budget with none: workbooks have no sheet for it. */
const none = () => undefined;

export { none as changeSheet, none as expectedSheet, none as outcomeSheet };
