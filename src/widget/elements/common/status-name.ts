import type {Status} from '../../../contract/ticket.ts';
import type {PanelMessages} from '../../i18n/messages.ts';

/** What help desks call a status unless they have given it a name of their own. */
const usual: Readonly<Record<Status['type'], string>> = {open: 'Open', 'on-hold': 'On Hold', closed: 'Closed'};

/** A status by its own name, which a help desk chooses freely; in the reader's language where it is the usual one. */
export function statusName({requests}: PanelMessages, {type, name}: Status): string {
  return name === usual[type] ? requests.statuses[type] : name;
}
