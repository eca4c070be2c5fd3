import { findingKey } from '../../checks/engine/finding-key.ts';
import type { Finding } from '../../checks/engine/registry.ts';
import type { RowPeople } from '../../checks/engine/row-people.ts';
import { cellName } from '../../domain/place.ts';
import { ownWords, shownName } from '../../domain/shown.ts';
import type { Ports } from '../ports.ts';

/** Hexadecimal digits, as those who read them expect. */
const LENGTH = 32;
/** Enough of a name to tell people of one masked NIK apart, too little to try names on it: reports of CI quote none. */
const OF_A_NAME = 3;

/**
 * Findings with what they are known by in a later run, though rows were inserted: code, file, sheet, field and whom or what
 * they are about; where that is nobody and nothing, their cell. Each is the only one of the run.
 */
export function withFingerprints(
  findings: readonly Finding[],
  people: RowPeople,
  { sha256 }: Pick<Ports, 'sha256'>,
): readonly Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding): Finding => {
    const key = partsOf(finding, people, sha256).join('\u0000');
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return { ...finding, fingerprint: ownWords(sha256(`${key}\u0000${before}`).slice(0, LENGTH)) };
  });
}

function partsOf(finding: Finding, people: RowPeople, sha256: Ports['sha256']): readonly string[] {
  const { code, place } = finding;
  const { field = '', person, about, village = '' } = findingKey(finding, people);
  const file = shownName(place.file).replaceAll('\\', '/');
  const name = person?.name ? sha256(person.name.toLowerCase()).slice(0, OF_A_NAME) : '';
  const named = person?.nik || name ? [person?.nik ?? '', name] : undefined;
  const subject = named ?? [about ?? cellName(place) ?? String(place.row ?? ''), village];
  return [code, file, place.sheet === undefined ? '' : shownName(place.sheet), field, ...subject];
}
