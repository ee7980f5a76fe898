import {languages, type Language} from './languages.ts';

/**
 * The language of an element: as its attribute `locale` says, else the nearest `lang` around it, shadow hosts included,
 * else the first of the browser's that we have. One that we do not have is English.
 */
export function findLanguage(element: Element): Language {
  const tag = element.getAttribute('locale') || nearestLang(element);
  return matchLanguage(tag ? [tag] : navigator.languages);
}

/** The first of the languages that `tags` (BCP 47) name, whatever region or script they ask for; else English. */
export function matchLanguage(tags: readonly string[]): Language {
  const named = tags.flatMap((tag) => {
    const [code] = tag.trim().toLowerCase().split(/[-_]/);
    return languages.filter(([own]) => own.slice(0, 2) === code);
  });
  return named[0] ?? languages[0];
}

function nearestLang(element: Element): string | undefined {
  const found = element.closest<HTMLElement>('[lang]');
  const {host} = element.getRootNode() as Partial<ShadowRoot>;
  return found ? found.lang : host && nearestLang(host);
}
