import type {LauncherWords} from './launcher-words.ts';
import type {Messages} from './messages.ts';

/**
 * Words of the host's own, by key, in the place of ours: those that it names and no others, in the shape of `Messages`.
 * What we say by a function, it says by one that takes the same.
 */
export type OwnWords = Partially<Omit<Messages, 'locale' | 'direction'>> & {launcher?: Partial<LauncherWords>};

type Partially<Words> = {[Key in keyof Words]?: Words[Key] extends Word ? Words[Key] : Partially<Words[Key]>};

type Speech = (...values: never[]) => string;
type Word = string | readonly string[] | Speech;
interface Words {
  [key: string]: Word | Words;
}

/** Most mistakes of one page that are worth telling. */
const mostTold = 20;
const told = new Set<string>();

/**
 * `words` with those that `given` has in their place; what cannot be is left out and told in the console, each once.
 * As long as not all words are there (`isWhole`), groups of words that are missing are passed over.
 */
export function withOwnWords<All extends object>(words: All, given: unknown, isWhole = true): All {
  if (given === undefined || given === null) return words;
  return merge(words as Words, isWhole ? given : only(Object.keys(words), given), '') as All;
}

/** Of `given`, what is under `keys`. */
function only(keys: readonly string[], given: unknown): unknown {
  const entries = entriesOf(given, '');
  return Object.fromEntries(entries.filter(([key]) => keys.includes(key)));
}

function merge(words: Words, given: unknown, path: string): Words {
  const merged = {...words};
  for (const [key, own] of entriesOf(given, path)) {
    const name = path + key.slice(0, 40);
    const usual = Object.hasOwn(words, key) && name !== 'locale' && name !== 'direction' ? words[key]! : undefined;
    if (usual === undefined) tell(`there is no word "${name}"`);
    else if (own !== undefined) merged[key] = replace(usual, own, name);
  }
  return merged;
}

function replace(usual: Word | Words, own: unknown, name: string): Word | Words {
  if (isGroup(usual)) return merge(usual, own, `${name}.`);
  if (typeof usual === 'function') {
    if (typeof own === 'function') return guarded(own as Speech, usual, name);
  } else if (Array.isArray(usual)) {
    if (Array.isArray(own) && own.every((each) => typeof each === 'string')) return [...own];
  } else if (typeof own === 'string') return own;
  tell(
    `"${name}" is ${typeof usual === 'function' ? 'a function' : Array.isArray(usual) ? 'a list of texts' : 'a text'}`,
  );
  return usual;
}

/** What the host's function says, or ours where it fails: a word must not take a view away. */
function guarded(own: Speech, usual: Speech, name: string): Speech {
  return (...values) => {
    try {
      const said: unknown = own(...values);
      if (typeof said === 'string') return said;
    } catch {
      // Told below.
    }
    tell(`the function "${name}" gives no text`);
    return usual(...values);
  };
}

/** Reads what may be anything, and may throw while it is read. */
function entriesOf(given: unknown, path: string): [string, unknown][] {
  try {
    if (typeof given === 'object' && given !== null && !Array.isArray(given)) return Object.entries(given);
  } catch {
    // Told below.
  }
  tell(`${path ? `"${path.slice(0, -1)}"` : 'it'} is an object of words`);
  return [];
}

function isGroup(word: Word | Words): word is Words {
  return typeof word === 'object' && !Array.isArray(word);
}

function tell(what: string): void {
  if (told.has(what) || told.size >= mostTold) return;
  told.add(what);
  console.warn(`<partner-support-widget>: messages: ${what}.`);
}
