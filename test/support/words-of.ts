import {languages} from '../../src/widget/i18n/languages.ts';
import {flatWords} from './flat-words.ts';

/** The words of a language by their path, for looking them up in a page; a sentence by what it ends with. */
export async function wordsOf(tag: string): Promise<(path: string) => string | RegExp> {
  const words = await flatWords(languages.find(([own]) => own === tag)!);
  return (path) => {
    const word = words.get(path)!;
    if (typeof word === 'string') return word;
    const parts = word('17').split('17');
    const fixed = parts.toSorted((one, other) => other.length - one.length)[0]!.trim();
    return new RegExp(fixed.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  };
}
