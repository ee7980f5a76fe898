import {createContext, type Context} from '@lit/context';
import type {Messages, PanelMessages} from '../i18n/messages.ts';
import type {Support} from './support.ts';
import type {Writing} from './writing.ts';

/** The words of the reader's language that the panel opens with. */
export const messagesContext = createContext<PanelMessages>(Symbol('psw-messages'));

/** The same with all others, for the parts that are fetched together with them. */
export const allMessagesContext = messagesContext as unknown as Context<symbol, Messages>;

/** The state that the panel and its parts show. */
export const supportContext = createContext<Support>(Symbol('psw-support'));

/** What is being written, for the parts that are fetched together with it. */
export const writingContext = createContext<Writing>(Symbol('psw-writing'));
