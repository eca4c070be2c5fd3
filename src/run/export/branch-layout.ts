import { parseDocument } from 'yaml';
import { z } from 'zod';
import { Refused } from '../../domain/refused.ts';
import { shownName, shownText } from '../../domain/shown.ts';
import { BPU_FIELDS } from '../../domain/sipp/bpu-field.ts';
import type { BpuLayout } from '../../enrolment/sipp/bpu-layout.ts';
import type { InputFiles } from '../ports.ts';
import { textIfReadable } from '../text-if-readable.ts';

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

/** The layout in a file, YAML or JSON. @throws Refused */
export async function readBpuLayout(file: string, ports: InputFiles): Promise<BpuLayout> {
  const yaml = await textIfReadable(file, ports);
  if (yaml === undefined)
    throw new Refused({ code: 'branch-layout-missing', args: { file: shownName(file) } });
  const wrong = (places: readonly string[]): Refused =>
    new Refused({
      code: 'branch-layout-wrong',
      args: { file: shownName(file), places: [shownText(places.join(', '))] },
    });
  if (yaml.length > LONGEST) throw wrong(['1:1']);
  const parsed = parseBpuLayout(plainValue(yaml, wrong));
  if (!parsed.layout) throw wrong(parsed.wrong);
  return parsed.layout;
}

/** Characters of a layout, which has some thirty columns. */
const LONGEST = 100_000;

function plainValue(yaml: string, wrong: (places: readonly string[]) => Refused): unknown {
  try {
    const document = parseDocument(yaml);
    const [broken] = document.errors;
    const at = broken?.linePos?.[0];
    if (broken) throw wrong([at ? `${at.line}:${at.col}` : '1:1']);
    return document.toJS({ maxAliasCount: 0 });
  } catch (error) {
    // What repeats itself by anchors, and brackets deeper than the parser's stack.
    if (error instanceof ReferenceError || error instanceof RangeError) throw wrong(['1:1']);
    throw error;
  }
}
