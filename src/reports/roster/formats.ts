import type { Language } from '../../domain/language.ts';
import type { Formats } from '../parts/rendered.ts';
import type { FileInspection } from './inspect-text.ts';

export interface ShownInspections {
  readonly files: readonly FileInspection[];
  readonly tool: string;
  readonly language: Language;
}

export type InspectionFormat = 'text' | 'json';

export const INSPECTION_FORMATS: Formats<InspectionFormat, ShownInspections> = {
  text: async ({ files, language }) => ({
    content: (await import('./inspect-text.ts')).inspectionText(files, language),
  }),
  json: async ({ files, tool }) => ({
    content: (await import('./inspect-json.ts')).inspectionJson(files, tool),
  }),
};
