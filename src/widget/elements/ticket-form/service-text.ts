import {foldName, serviceNamed} from '../../../contract/service-by-name.ts';
import {serviceOf} from '../../../contract/services.ts';
import type {PanelMessages} from '../../i18n/messages.ts';
import {serviceName} from '../common/service-name.ts';

/** What stands in a form as the service, as it is shown: the form holds the catalogue's own names. */
export function shownService(messages: PanelMessages, text: string): string {
  const known = serviceNamed(text);
  // What is only being typed stays as it is.
  return known?.name === text ? serviceName(messages, known.id) : text;
}

/** What was typed as the service, as the form holds it. */
export function typedService({services}: PanelMessages, text: string): string {
  const folded = foldName(text);
  const [id] = Object.entries(services).find(([, name]) => foldName(name) === folded) ?? [];
  return (id && serviceOf(id)?.name) ?? text;
}
