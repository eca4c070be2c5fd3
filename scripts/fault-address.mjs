/**
 * Where users report a fault, as `bugs` in package.json says; empty as long as that is a placeholder: nobody is sent to a
 * place that does not exist.
 */
export const faultAddress = ({ bugs }) => (new URL(bugs.url).hostname.endsWith('.example') ? '' : bugs.url);
