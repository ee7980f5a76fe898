import type {messages} from './locales/en.ts';

/** Every word that a person sees. English is the shape: a locale that lacks a key does not compile. */
export type Messages = ReturnType<typeof messages>;
