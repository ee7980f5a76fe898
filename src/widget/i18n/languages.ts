import type {CountingIn} from './counting.ts';
import type {PanelMessages, WritingMessages} from './messages.ts';

/** A locale's chunk: the words that the panel opens with, and the way to all others. */
export interface LocaleModule {
  readonly messages: (countingIn: CountingIn) => PanelMessages;
  readonly loadWriting: () => Promise<{readonly writing: (countingIn: CountingIn) => WritingMessages}>;
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
  ['fr', 'Support partenaire', 'Échec du chargement.', 'Réessayer', () => import('./locales/fr.ts')],
  ['de', 'Partnersupport', 'Laden fehlgeschlagen.', 'Erneut versuchen', () => import('./locales/de.ts')],
  ['es', 'Asistencia para socios', 'No se pudo cargar.', 'Reintentar', () => import('./locales/es.ts')],
  [
    'pt-BR',
    'Suporte ao parceiro',
    'Não foi possível carregar.',
    'Tentar novamente',
    () => import('./locales/pt-BR.ts'),
  ],
  ['nl', 'Partner Support', 'Laden mislukt.', 'Opnieuw proberen', () => import('./locales/nl.ts')],
  ['it', 'Supporto partner', 'Caricamento non riuscito.', 'Riprova', () => import('./locales/it.ts')],
  ['ja', 'パートナーサポート', '読み込めませんでした。', '再試行', () => import('./locales/ja.ts')],
  ['ar', 'دعم الشركاء', 'تعذّر التحميل.', 'إعادة المحاولة', () => import('./locales/ar.ts')],
  ['pl', 'Wsparcie dla partnerów', 'Nie udało się załadować.', 'Spróbuj ponownie', () => import('./locales/pl.ts')],
];
