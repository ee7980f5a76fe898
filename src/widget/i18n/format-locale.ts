/**
 * The locale in which dates, numbers and sizes are written: that of the words, with the region of the first of `tags`
 * that is of the same language. Digits are those of identifiers, which stand beside them.
 */
export function formatLocale(words: string, tags: readonly (string | null)[]): string {
  const {language} = new Intl.Locale(words);
  const region = tags.map((tag) => parse(tag)).find((asked) => asked?.language === language && asked.region)?.region;
  // Without one, that of the words stays.
  return new Intl.Locale(words, {region: region!, numberingSystem: 'latn'}).toString();
}

/** What a host writes may be no tag at all. */
function parse(tag: string | null): Intl.Locale | undefined {
  try {
    return new Intl.Locale((tag ?? '').trim().replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}
