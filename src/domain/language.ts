/** Indonesian first: it is what the users read. */
export const LANGUAGES = ['id', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What is spoken unless another is asked for. */
export const STANDARD_LANGUAGE: Language = LANGUAGES[0];

/** A text in every language of the program; a missing one does not compile. */
export type Localized<Text extends string = string> = Readonly<Record<Language, Text>>;
