import type {CountingIn} from './counting.ts';
import type {FailureWords} from './launcher-words.ts';
import type {PanelMessages, WritingMessages} from './messages.ts';

/** A locale's chunk: the words that the panel opens with, and the way to all others. */
export interface LocaleModule {
  readonly failure: FailureWords;
  readonly messages: (countingIn: CountingIn) => PanelMessages;
  readonly loadWriting: () => Promise<{readonly writing: (countingIn: CountingIn) => WritingMessages}>;
}

/** A language: its tag, what the launcher is called, and how to fetch all else that is said in it. */
export type Language = readonly [tag: string, name: string, load: () => Promise<LocaleModule>];

/**
 * Every language there is, English first: it stands in for all others. Part of the eager element, so each word is paid
 * for by every page.
 */
export const languages: readonly [Language, ...Language[]] = [
  ['en', 'Partner Support', () => import('./locales/en.ts')],
  ['fr', 'Support partenaire', () => import('./locales/fr.ts')],
  ['de', 'Partnersupport', () => import('./locales/de.ts')],
  ['es', 'Asistencia para socios', () => import('./locales/es.ts')],
  ['pt-BR', 'Suporte ao parceiro', () => import('./locales/pt-BR.ts')],
  ['nl', 'Partner Support', () => import('./locales/nl.ts')],
  ['it', 'Supporto partner', () => import('./locales/it.ts')],
  ['ja', 'パートナーサポート', () => import('./locales/ja.ts')],
  ['ar', 'دعم الشركاء', () => import('./locales/ar.ts')],
  ['pl', 'Wsparcie dla partnerów', () => import('./locales/pl.ts')],
];
