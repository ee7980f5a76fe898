import {foldName, serviceNamed, services, type Service} from '../../../contract/services.ts';

/** Names to choose from while `text` stands in the field; one that the catalogue does not have comes last. */
export function serviceOptions(text: string, isTyping: boolean): readonly string[] {
  const known = serviceNamed(text);
  // A service that was chosen before narrows nothing: one opens the list to choose another.
  const names = matchServices(known && !isTyping ? '' : text).map(({name}) => name);
  const typed = text.trim();
  return known || typed === '' ? names : [...names, typed];
}

/** The services that `typed` may mean: those that begin with it, then those that hold it. All for nothing typed. */
function matchServices(typed: string): readonly Service[] {
  const wanted = foldName(typed);
  if (wanted === '' || wanted === 'zoho') return services;
  const folded = services.map((service) => ({service, name: foldName(service.name)}));
  const starting = folded.filter(({name}) => name.startsWith(wanted));
  const holding = folded.filter(({name}) => !name.startsWith(wanted) && name.includes(wanted));
  return [...starting, ...holding].map(({service}) => service);
}
