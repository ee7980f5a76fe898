import type {FlatWord} from './flat-words.ts';

/** Stand for values within a sentence; found again whatever stands around them. */
const marks = ['17', '28', '39'];

/**
 * A function that says whether a text is one that English has and the language has not: something that was left
 * untranslated, or a key in the place of its word.
 */
export function findEnglish(
  english: ReadonlyMap<string, FlatWord>,
  words: ReadonlyMap<string, FlatWord>,
): (text: string) => boolean {
  const own = new Set([...words.values()].map(say));
  const left = [...english].filter(([, word]) => !own.has(say(word)));
  const fixed = new Set(left.filter(([, word]) => typeof word === 'string').map(([, word]) => say(word)));
  // A colon between two values is no English.
  const sentences = left.map(([, word]) => (typeof word === 'string' ? '' : say(word)));
  const spoken = sentences.filter((said) => /[a-z]{3}/i.test(said)).map(patternOf);
  const keys = new Set([...english.keys()].flatMap((path) => [path, path.split('.').at(-1)!]).filter(isKey));
  return (text) => fixed.has(text) || keys.has(text) || spoken.some((pattern) => pattern.test(text));
}

function say(word: FlatWord): string {
  return typeof word === 'string' ? word : word(...marks);
}

function patternOf(said: string): RegExp {
  const parts = said.split(/17|28|39/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.+')}$`);
}

/** Two words in one, or a path: no language writes so. */
function isKey(text: string): boolean {
  return /[a-z][A-Z]|\w\.\w|\w_\w/.test(text);
}
