import type {ApiChange} from './compare-records.ts';

/**
 * What was removed or changed and is named by no line of the changelog under "Unreleased", in its sections "Changed" and
 * "Removed". A line names it by its code: `` `theme` ``, `` `open()` ``.
 */
export function findUntold(changes: readonly ApiChange[], changelog: string): readonly ApiChange[] {
  const told = codesIn(changelog);
  return changes.filter(({kind, what}) => kind !== 'added' && !told.has(nameOf(what)));
}

function codesIn(changelog: string): ReadonlySet<string> {
  const [, unreleased = ''] = /^## Unreleased$([^]*?)(?=^## |(?![^]))/m.exec(changelog) ?? [];
  const sections = unreleased.split(/^### /m).filter((section) => /^(?:Changed|Removed)\n/.test(section));
  const codes = sections.flatMap((section) => [...section.matchAll(/`([^`]+)`/g)].map(([, code]) => code!));
  // A method may stand with what it takes.
  return new Set(codes.map((code) => code.replace(/\(.*\)$/, '')));
}

/** `attribute theme` is told as `theme`. */
function nameOf(what: string): string {
  return what.split(' ').at(-1)!;
}
