/** `murni` is `murni.json`; a name with an ending is what it says. */
export const savedFileName = (name: string): string =>
  /\.[A-Za-z0-9]{1,8}$/.test(name) ? name : `${name}.json`;
