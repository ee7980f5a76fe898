import {createContext} from '@lit/context';
import type {Messages} from '../i18n/messages.ts';
import type {Support} from './support.ts';
import type {Writing} from './writing.ts';

/** The words of the reader's language. */
export const messagesContext = createContext<Messages>(Symbol('psw-messages'));

/** The state that the panel and its parts show. */
export const supportContext = createContext<Support>(Symbol('psw-support'));

/** What is being written, for the parts that are fetched together with it. */
export const writingContext = createContext<Writing>(Symbol('psw-writing'));
