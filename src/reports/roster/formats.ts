import type { AsideFile } from '../../domain/aside.ts';
import type { Language } from '../../domain/language.ts';
import type { Shown } from '../../domain/shown.ts';
import type { Formats } from '../parts/rendered.ts';
import type { FileInspection } from './inspect-text.ts';

export interface ShownInspections {
  readonly files: readonly FileInspection[];
  readonly aside: readonly AsideFile[];
  readonly tool: Shown;
  readonly language: Language;
}

export type InspectionFormat = 'text' | 'json';

export const INSPECTION_FORMATS: Formats<InspectionFormat, ShownInspections> = {
  text: async ({ files, aside, language }) => ({
    content: (await import('./inspect-text.ts')).inspectionText(files, aside, language),
  }),
  json: async ({ files, aside, tool }) => ({
    content: (await import('./inspect-json.ts')).inspectionJson(files, aside, tool),
  }),
};
