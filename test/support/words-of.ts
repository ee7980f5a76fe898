import {languages} from '../../src/widget/i18n/languages.ts';
import {flatWords} from './flat-words.ts';

/** The words of a language by their path, for looking them up in a page; a sentence by what it ends with. */
export async function wordsOf(tag: string): Promise<(path: string, count?: number) => string | RegExp> {
  const words = await flatWords(languages.find(([own]) => own === tag)!);
  return (path, count = 17) => {
    const word = words.get(path)!;
    if (typeof word === 'string') return word;
    const value = String(count);
    const parts = word(value).split(value);
    const fixed = parts.toSorted((one, other) => other.length - one.length)[0]!.trim();
    return new RegExp(fixed.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  };
}
