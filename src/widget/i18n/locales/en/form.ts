import type {Measure} from '../../../../contract/services.ts';
import type {Counting} from '../../counting.ts';

/** The words of Add Ticket. */
export const form = ({plural, number}: Counting<'en'>) => ({
  issue: 'Issue',
  partnerInformation: 'Partner information',
  oneNeeded:
    'Who the customer is. At least one of the three is needed: the super admin’s address, the ZUID of a user or the ZOID of the organization.',
  fields: {
    requestType: 'Request type',
    service: 'Service Name',
    organizationId: 'Organization ID (ZOID or ZGID)',
    subject: 'Subject',
    description: 'Description',
    email: "Customer's primary email address",
    zuid: 'ZUID',
    zoid: 'ZOID',
    contactPhone: 'Contact phone (optional)',
  },
  hints: {
    service: 'Type or choose',
    organizationId: 'For example org74822955',
    description: 'What happened, what was expected, since when',
    email: "The super admin's address",
    contactPhone: 'Where support can call you',
  },
  partnerOperations: 'Partner Operations handles this.',
  showServices: 'Show services',
  services: 'Services',
  useTyped: (name: string) => `Use “${name}”`,
  noPriority: (name: string, measure: string) =>
    `${name} is measured in ${measure}, not in users: this ticket is not eligible for large-account priority.`,
  /** What a service is measured in, for the line above. */
  measures: {
    'contacts-or-subscribers': 'contacts or subscribers',
    'rows-processed-a-month': 'rows processed a month',
    'monthly-visitors': 'monthly visitors',
    'automation-credits-and-bulk-mail': 'automation credits and bulk email',
  } satisfies Record<Measure, string>,
  charactersLeft: (count: number) => plural(count, {one: '# character left', other: '# characters left'}),
  charactersTooMany: (count: number) => plural(count, {one: '# character too many', other: '# characters too many'}),
  fewerCharactersLeft: (count: number) =>
    plural(count, {one: 'At most # character left', other: 'At most # characters left'}),
  warnings: {
    'own-address': 'This is your own address. Enter the one of the customer’s super admin, if you know it.',
    'own-domain': 'This address is of your own company. Enter the one of the customer’s super admin, if you know it.',
    'free-mail':
      'This is an address at a free-mail provider. The super admin’s company address finds the customer better, if there is one.',
    'other-home': (home: string, chosen: string) =>
      `This address is of ${home}, but the ticket is for ${chosen}. Check the data center above.`,
    'same-number': (field: string) => `The same number stands in “${field}”. It can only be one of the two.`,
    'same-organization': (field: string) =>
      `The same number stands in “${field}”. That is right where the service goes by the ZOID.`,
  },
  pasted: {
    title: 'What you pasted holds more than belongs here:',
    titleInText: 'What you pasted holds more than text. It stays in the description:',
    all: (count: number) => `Fill in all ${count}`,
    put: (value: string, field: string) => `Put ${value} into “${field}”`,
    replace: (value: string, field: string, before: string) => `Replace ${before} in “${field}” with ${value}`,
    done: (value: string, field: string) => `${value} now stands in “${field}”.`,
    dismiss: 'Leave it as it is',
  },
  duplicates: {
    title: 'Is it one of these?',
    found: (count: number) =>
      plural(count, {
        one: 'One open ticket of this customer may be about the same.',
        other: '# open tickets of this customer may be about the same.',
      }),
  },
  draft: {
    restored: (when: string) => `Your draft is back, saved ${when}.`,
    discard: 'Discard draft',
    discarded: 'The draft is discarded.',
    bringBack: 'Bring it back',
    startAnother: 'Start a new one',
    keepAndStart: 'Keep as a draft and start a new one',
    putAside: 'The draft is kept. This form is for a new ticket.',
    others: (count: number) => plural(count, {one: '1 other draft', other: '# other drafts'}),
    noSubject: 'No subject yet',
    discardOther: (subject: string) => `Discard draft: ${subject}`,
    otherDiscarded: 'The other draft is discarded.',
    sentElsewhere: 'This draft was submitted in another tab. Its ticket shows under Requests.',
    notLasting: 'This browser does not let us keep drafts: what you type lasts as long as this page.',
  },
  prefill: {
    title: 'This page suggests:',
    suggestion: (field: string, value: string) => `${field}: ${value}`,
    takeOver: 'Take over',
    keep: 'Keep mine',
    given: 'Given by this page',
  },
  submit: 'Submit Ticket',
  tooLong: (limit: number, length: number) => `At most ${number(limit)} characters; this has ${number(length)}.`,
  changedMeanwhile: 'This was changed while it waited, so nothing was sent. Look it over, and submit it again.',
  summary: (count: number) =>
    plural(count, {one: 'One field needs your attention:', other: '# fields need your attention:'}),
});
