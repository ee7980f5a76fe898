import type {CountingIn} from './counting.ts';
import type {Messages} from './messages.ts';

/** A locale's chunk. */
export interface LocaleModule {
  readonly messages: (countingIn: CountingIn) => Messages;
}

/** A language: its tag, what the launcher says before the panel is there, and how to fetch all else that it says. */
export type Language = readonly [
  tag: string,
  name: string,
  loadFailed: string,
  retry: string,
  load: () => Promise<LocaleModule>,
];

/**
 * Every language there is, English first: it stands in for all others. Part of the eager element, so each word is paid
 * for by every page.
 */
export const languages: readonly [Language, ...Language[]] = [
  ['en', 'Partner Support', 'Could not be loaded.', 'Try again', () => import('./locales/en.ts')],
  ['de', 'Partnersupport', 'Laden fehlgeschlagen.', 'Erneut versuchen', () => import('./locales/de.ts')],
];
