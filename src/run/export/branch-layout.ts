import { resolve } from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { CliError, type Context } from '../../cli/shell/io.ts';
import { BPU_FIELDS } from '../../domain/bpu-field.ts';
import type { BpuLayout } from '../../enrolment/sipp/bpu-layout.ts';
import { readText } from '../../io/machine/read-text.ts';
import { EXPORT_TEXT } from '../../text/enrolment/export.ts';

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

type ParsedBpuLayout =
  | { readonly layout: BpuLayout; readonly wrong?: undefined }
  | { readonly layout?: undefined; readonly wrong: readonly string[] };

/** The layout that a YAML or JSON file holds; else the places that are wrong, such as `columns.2.field`. */
function parseBpuLayout(value: unknown): ParsedBpuLayout {
  const result = schema.safeParse(value);
  if (result.success) return { layout: result.data };
  return { wrong: result.error.issues.map(({ path }) => path.join('.') || '.') };
}

/** The layout in a file, YAML or JSON. @throws CliError */
export async function readBpuLayout(file: string, context: Context): Promise<BpuLayout> {
  const sentences = EXPORT_TEXT[context.language];
  const path = resolve(context.io.cwd, file);
  context.inputs.add(path);
  const yaml = await readText(path);
  if (yaml === undefined) throw new CliError(sentences.noBpuLayout(file));
  const document = parseDocument(yaml);
  const [broken] = document.errors;
  const at = broken?.linePos?.[0];
  if (broken) throw new CliError(sentences.badBpuLayout(file, at ? `${at.line}:${at.col}` : '1:1'));
  const { layout, wrong } = parseBpuLayout(document.toJS({ maxAliasCount: 0 }));
  if (!layout) throw new CliError(sentences.badBpuLayout(file, wrong.join(', ')));
  return layout;
}
