/**
 * Where users report a fault, as `bugs` in package.json says; empty as long as that is a placeholder: nobody is sent to a
 * place that does not exist.
 */
export const faultAddress = ({ bugs }) => (new URL(bugs.url).hostname.endsWith('.example') ? '' : bugs.url);

/** Where the files of the version can be read in its repository (its tag: scripts/release.mjs); empty as above. */
export function filesAddress({ repository, version }) {
  const address = new URL(repository.url.replace(/^git\+/, '').replace(/\.git$/, ''));
  return address.hostname.endsWith('.example') ? '' : `${address.href}/blob/v${version}`;
}
