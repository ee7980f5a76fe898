import {foldName, serviceNamed, serviceOf} from '../../../contract/services.ts';
import type {PanelMessages} from '../../i18n/messages.ts';

/** A service in the reader's language: nearly all are called the same everywhere. `id` itself where nobody knows it. */
export function serviceName({services}: PanelMessages, id: string): string {
  const known = serviceOf(id);
  return known ? ((services as Readonly<Record<string, string>>)[id] ?? known.name) : id;
}

/** What stands in a form as the service, as it is shown: the form holds the catalogue's own names. */
export function shownService(messages: PanelMessages, text: string): string {
  const known = serviceNamed(text);
  return known ? serviceName(messages, known.id) : text;
}

/** What was typed as the service, as the form holds it. */
export function typedService({services}: PanelMessages, text: string): string {
  const folded = foldName(text);
  const [id] = Object.entries(services).find(([, name]) => foldName(name) === folded) ?? [];
  return (id && serviceOf(id)?.name) ?? text;
}
