import {countingIn} from '../../src/widget/i18n/counting.ts';
import type {Language} from '../../src/widget/i18n/languages.ts';

export type FlatWord = string | ((...values: string[]) => string);

/** All words of a language by their path: `tabs.requests`. */
export async function flatWords(language: Language): Promise<ReadonlyMap<string, FlatWord>> {
  const {messages, loadWriting} = await language[2]();
  const {writing} = await loadWriting();
  return new Map(flatten({...messages(countingIn), ...writing(countingIn)}, ''));
}

function flatten(words: object, path: string): [string, FlatWord][] {
  return Object.entries(words).flatMap(([key, word]: [string, object | FlatWord]) =>
    typeof word === 'object' ? flatten(word, `${path}${key}.`) : [[path + key, word] as [string, FlatWord]],
  );
}
