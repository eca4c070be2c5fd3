/** A file of the repository as text, taken into the bundle. */
declare module '*?raw' {
  const text: string;
  export default text;
}
declare const __ENROLL_VERSION__: string;
/** Where faults are reported: `bugs` of package.json; empty while that is a placeholder. */
declare const __ENROLL_BUGS__: string;
/** Where the files of this version can be read, as `repository` of package.json says; empty while that is a placeholder. */
declare const __ENROLL_FILES__: string;
/** Whether it is the short page, without the official villages and older forms of Excel. */
declare const __ENROLL_SHORT__: boolean;
