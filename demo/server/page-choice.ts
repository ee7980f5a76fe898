import {personaOf} from './personas.ts';
import {wishesOf} from './situations.ts';

/** The page's, and so the widget's. Each by its own name. */
export const languages = {
  en: 'English',
  ar: 'العربية',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  it: 'Italiano',
  ja: '日本語',
  nl: 'Nederlands',
  pl: 'Polski',
  'pt-BR': 'Português (Brasil)',
} as const;
export const themes = {system: 'System', light: 'Light', dark: 'Dark'} as const;

/** What the bar of a page chooses. It travels in the page's address, so that a link shows what its sender saw. */
export interface PageChoice {
  readonly persona: string;
  readonly language: keyof typeof languages;
  readonly theme: keyof typeof themes;
}

export function readPageChoice({searchParams: query, pathname}: URL): PageChoice {
  const persona = query.get('persona');
  const wishes = wishesOf(pathname);
  return {
    persona: persona !== null && personaOf(persona) ? persona : (wishes.persona ?? 'admin'),
    language: oneOf(languages, query.get('lang'), wishes.language ?? 'en'),
    theme: oneOf(themes, query.get('theme'), 'system'),
  };
}

function oneOf<Key extends string>(table: Readonly<Record<Key, string>>, value: string | null, fallback: Key): Key {
  return value !== null && Object.hasOwn(table, value) ? (value as Key) : fallback;
}
