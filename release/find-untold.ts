import type {ApiChange} from './compare-records.ts';

/**
 * What was removed or changed and is named by no item of the changelog under "Unreleased", in its sections "Changed" and
 * "Removed". An item names it by its kind and, as code, its name: "The attribute `theme`"; a method by its brackets as
 * well: `open()`.
 */
export function findUntold(changes: readonly ApiChange[], changelog: string): readonly ApiChange[] {
  const items = itemsOf(changelog);
  return changes.filter(({kind, what}) => kind !== 'added' && !items.some((item) => tells(item, what)));
}

function itemsOf(changelog: string): readonly string[] {
  const [, unreleased = ''] = /^## Unreleased$([^]*?)(?=^## |(?![^]))/m.exec(changelog) ?? [];
  const sections = unreleased.split(/^### /m).filter((section) => /^(?:Changed|Removed)\n/.test(section));
  return sections.flatMap((section) => section.replaceAll(/\n +/g, ' ').split(/^- /m).slice(1));
}

/** `what` is a kind and a name, such as `CSS property --partner-support-accent` or `type ./react Props`. */
function tells(item: string, what: string): boolean {
  const [kind] = /^(?:CSS property|\S+)/.exec(what)!;
  const name = what.split(' ').at(-1)!;
  const codes = [...item.matchAll(/`([^`]+)`/g)].map(([, code]) => code!);
  // A method may stand with what it takes.
  if (kind === 'method' && codes.some((code) => code.replace(/\(.*\)$/, '()') === `${name}()`)) return true;
  const word = kind.replace(/y$/, '(?:y|ie)');
  return codes.includes(name) && new RegExp(`\\b${word}s?\\b`, 'i').test(item.replaceAll(/`[^`]*`/g, ''));
}
