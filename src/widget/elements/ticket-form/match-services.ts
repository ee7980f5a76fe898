import {foldName, services, type Service} from '../../../contract/services.ts';

/** The services that `typed` may mean: those that begin with it, then those that hold it. All for nothing typed. */
export function matchServices(typed: string): readonly Service[] {
  const wanted = foldName(typed);
  if (wanted === '' || wanted === 'zoho') return services;
  const folded = services.map((service) => ({service, name: foldName(service.name)}));
  const starting = folded.filter(({name}) => name.startsWith(wanted));
  const holding = folded.filter(({name}) => !name.startsWith(wanted) && name.includes(wanted));
  return [...starting, ...holding].map(({service}) => service);
}
