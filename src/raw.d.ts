/** A file of the repository as text, taken into the bundle. */
declare module '*?raw' {
  const text: string;
  export default text;
}
declare const __ENROLL_VERSION__: string;
