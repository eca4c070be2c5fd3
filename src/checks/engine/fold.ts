/** Words that are compared as people read them: blind to capitals and to the width of blanks. */
export const fold = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
