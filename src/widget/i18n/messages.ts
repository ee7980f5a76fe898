import type {messages} from './locales/en.ts';
import type {writing} from './locales/en/writing.ts';

/** Every word that the panel opens with. English is the shape: a locale that lacks a key does not compile. */
export type PanelMessages = ReturnType<typeof messages>;

/** Every word by which a ticket is read and written, which comes with that. */
export type WritingMessages = ReturnType<typeof writing>;

/** Every word that a person sees. */
export type Messages = PanelMessages & WritingMessages;

/** What is said later, in the words of whatever language is shown then. */
export type Say<Part extends keyof Messages> = (words: Messages[Part]) => string;
