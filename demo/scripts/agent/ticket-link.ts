import {create} from './element.ts';
import {formatView, parseView} from './view.ts';

/** The address of a ticket in the region that is looked at, with the role and the filter that are chosen. */
export function ticketAddress(ticketId: string): string {
  return formatView({...parseView(location.hash), ticketId});
}

export function ticketLink(ticketId: string, words: string): HTMLAnchorElement {
  return create('a', {href: ticketAddress(ticketId)}, words);
}
