import {serviceOf} from '../../../contract/services.ts';
import type {PanelMessages} from '../../i18n/messages.ts';

/** A service in the reader's language: nearly all are called the same everywhere. `id` itself where nobody knows it. */
export function serviceName({services}: PanelMessages, id: string): string {
  const known = serviceOf(id);
  return known ? ((services as Readonly<Record<string, string>>)[id] ?? known.name) : id;
}
