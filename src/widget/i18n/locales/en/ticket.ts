import type {RequestType} from '../../../../contract/request-types.ts';
import type {Counting} from '../../counting.ts';

/** English words of a ticket that is open for reading. */
export const ticket = ({plural}: Counting<'en'>) => ({
  back: 'Back to requests',
  loading: 'Loading the ticket …',
  facts: 'Facts',
  customer: 'Customer',
  organizationId: 'Organization ID',
  service: 'Service',
  dataCenter: 'Data center',
  requestType: 'Request type',
  severity: 'Severity',
  severityPending: 'Not decided yet',
  filedBy: 'Filed by',
  contactPhone: 'Contact phone',
  you: 'You',
  earlier: (count: number) => plural(count, {one: '# earlier message', other: '# earlier messages'}),
  notClosed: 'The ticket could not be closed.',
  notReopened: 'The ticket could not be reopened.',
  notDownloaded: (name: string) => `${name} could not be downloaded.`,
  received: 'Received',
  promises: 'What support promises',
  promiseKinds: {
    'first-response': 'First response',
    determination: 'Problem determined',
    'effort-to-resolve': 'Effort to resolve',
  } as Record<string, string>,
  promise: {
    met: (time: string) => `Met, ${time}`,
    'met-late': (time: string) => `Met late, ${time}`,
    due: (time: string) => `Due by ${time}`,
    late: (time: string) => `Late since ${time}. You get regular updates until it is done.`,
  },
  conversation: 'Conversation',
  support: 'Support',
  partner: 'Partner',
  attachments: 'Attachments',
  /** Ends with what the button shows, so that it can be asked for by voice. */
  download: (name: string, facts: string) => `Download ${name} ${facts}`,
  reply: 'Your reply',
  send: 'Send reply',
  reopens: 'This ticket is closed. A reply opens it again.',
  close: 'Close ticket',
  reopen: 'Reopen ticket',
  closed: 'The ticket is closed.',
  reopened: 'The ticket is open again.',
  replyStates: {saved: 'Saved on this device', sending: 'Sending', refused: 'Not accepted'},
  editReply: 'Edit reply',
  discardReply: 'Discard',
});

export const requestTypes = {
  'technical-support': 'Technical Support',
  'payments-renewal': 'Payments Renewal',
  'trial-extension': 'Trial Extension',
  'store-related': 'Store Related',
  upgrades: 'Upgrades',
  'invoice-changes': 'Invoice changes',
  'commission-payment': 'Commission Payment',
  'product-management-related': 'Product Management Related',
  'sales-discussions': 'Sales Discussions',
} satisfies Record<RequestType, string>;
