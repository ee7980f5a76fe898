import type {messages} from './locales/en.ts';

/** Every word that a person sees. English is the shape: a locale that lacks a key does not compile. */
export type Messages = ReturnType<typeof messages>;

/** What is said later, in the words of whatever language is shown then. */
export type Say<Part extends keyof Messages> = (words: Messages[Part]) => string;
