import type { Language } from '../../domain/language.ts';
import { GUIDE_EN } from './guide-en.ts';
import { GUIDE_ID } from './guide-id.ts';
import type { GuideText } from './guide-words.ts';

/** Sentences of the guided run, Indonesian first. */
export const GUIDE_TEXT: Readonly<Record<Language, GuideText>> = { id: GUIDE_ID, en: GUIDE_EN };
