import { z } from 'zod';
import { BPU_FIELDS } from '../domain/bpu-field.ts';
import type { BpuLayout } from '../enrolment/bpu-layout.ts';

const schema: z.ZodType<BpuLayout> = z.strictObject({
  file: z.string().regex(/^[^\\/:*?"<>|.][^\\/:*?"<>|]*\.xlsx$/),
  sheet: z.string().regex(/^(?!')[^*?:\\/[\]]{1,31}(?<!')$/),
  source: z.string().min(1),
  title: z.array(z.string()).default([]),
  columns: z
    .array(
      z
        .strictObject({
          header: z.string().min(1),
          field: z.enum(BPU_FIELDS).optional(),
          value: z.string().optional(),
        })
        .refine(({ field, value }) => field === undefined || value === undefined),
    )
    .min(1),
});

export type ParsedBpuLayout =
  | { readonly layout: BpuLayout; readonly wrong?: undefined }
  | { readonly layout?: undefined; readonly wrong: readonly string[] };

/** The layout that a YAML or JSON file holds; else the places that are wrong, such as `columns.2.field`. */
export function parseBpuLayout(value: unknown): ParsedBpuLayout {
  const result = schema.safeParse(value);
  if (result.success) return { layout: result.data };
  return { wrong: result.error.issues.map(({ path }) => path.join('.') || '.') };
}
