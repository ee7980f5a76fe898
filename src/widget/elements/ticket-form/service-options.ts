import {html, type TemplateResult} from 'lit';
import {foldName, serviceNamed} from '../../../contract/service-by-name.ts';
import {services, type Service} from '../../../contract/services.ts';
import type {Messages} from '../../i18n/messages.ts';
import {serviceName} from '../common/service-name.ts';
import {shownService} from './service-text.ts';

/** Names to choose from while `text` stands in the field; one that the catalogue does not have comes last. */
export function serviceOptions(messages: Messages, text: string, isTyping: boolean): readonly string[] {
  const known = serviceNamed(text);
  // A service that was chosen before narrows nothing: one opens the list to choose another.
  const names = matchServices(messages, known && !isTyping ? '' : text).map(({name}) => name);
  const typed = text.trim();
  return known || typed === '' ? names : [...names, typed];
}

/** The rows of the list; the keyboard stands on the one at `active`. */
export function optionRows(messages: Messages, names: readonly string[], active: number): readonly TemplateResult[] {
  return names.map(
    (name, index) =>
      html`<li id=${`option-${index}`} role="option" data-index=${index} aria-selected=${String(index === active)}>
        ${optionLabel(messages, name)}
      </li>`,
  );
}

/** What an option is called: a service, or what was typed. */
function optionLabel(messages: Messages, name: string): string {
  return serviceNamed(name) ? shownService(messages, name) : messages.form.useTyped(name);
}

/** The services that `typed` may mean: those that begin with it, then those that hold it. All for nothing typed. */
function matchServices(messages: Messages, typed: string): readonly Service[] {
  const wanted = foldName(typed);
  if (wanted === '' || wanted === 'zoho') return services;
  // By the catalogue's name and by the reader's.
  const folded = services.map((service) => ({
    service,
    names: [service.name, serviceName(messages, service.id)].map(foldName),
  }));
  const starting = folded.filter(({names}) => names.some((name) => name.startsWith(wanted)));
  const holding = folded.filter((each) => !starting.includes(each) && each.names.some((name) => name.includes(wanted)));
  return [...starting, ...holding].map(({service}) => service);
}
