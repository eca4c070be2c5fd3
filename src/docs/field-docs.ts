import { FIELDS, type Field, factsOf, partsOf } from '../domain/field.ts';
import { tkBaru } from '../enrolment/sipp/layouts/tk-baru.ts';
import { tkLanjutan } from '../enrolment/sipp/layouts/tk-lanjutan.ts';
import { cell } from '../reports/parts/markdown.ts';

/** The section of docs/istilah.md on the fields of a roster. */
export function fieldDocs(): string {
  const rows = FIELDS.map((field) => {
    const { id, en } = factsOf(field).name;
    const parts = partsOf(field);
    const properties = parts.flatMap((part) => factsOf(part).row ?? []);
    return [
      coded([field]),
      cell(id === en ? id : `${id} / ${en}`),
      coded(properties),
      coded(parts.flatMap(heads)),
    ];
  });
  return ['| isian | nama / name | kode | kolom SIPP |', '| --- | --- | --- | --- |', ...rows.map(line)].join(
    '\n',
  );
}

const heads = (field: Field): readonly string[] => {
  const column = [...tkBaru.columns, ...tkLanjutan.columns].find(
    (each) => each.field === factsOf(field).sipp,
  );
  return column ? [column.header] : [];
};

const coded = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
