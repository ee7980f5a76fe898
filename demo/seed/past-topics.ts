import type {SeedTopic} from './seed-topic.ts';

const asked = 'Could you send us a screenshot and the time when it last happened?';

/** Of the weeks before the last three, oldest first. Most are closed. */
export const pastTopics: readonly SeedTopic[] = [
  {
    service: 'zoho-crm',
    age: 1900,
    subject: 'Blueprint skips a transition',
    description: 'Deals jump from Proposal to Won.',
    talk: [
      ['support', 'The transition had no owner. We have set one; please check.'],
      ['admin', 'It works now, thank you.'],
    ],
    state: 'closed',
  },
  {
    service: 'zoho-books',
    age: 1720,
    subject: 'Opening balances differ by one cent',
    description: 'After the import, two accounts differ by 0.01.',
    talk: [['support', 'This came from rounding in the file. The corrected file is imported.']],
    state: 'closed',
  },
  {
    service: 'zoho-mail',
    age: 1500,
    filedBy: 'member',
    subject: 'Aliases missing after a domain change',
    description: 'Three aliases of the old domain are gone.',
    talk: [
      ['support', 'They have been restored.'],
      ['member', 'Confirmed by the customer.'],
    ],
    state: 'closed',
  },
  {
    service: 'zoho-one',
    age: 1300,
    type: 'trial-extension',
    subject: 'Two more weeks of trial',
    description: 'The customer decides at the end of the month.',
    talk: [['support', 'The trial has been extended by 14 days.']],
    state: 'closed',
  },
  {
    service: 'zoho-desk',
    age: 1100,
    subject: 'SLA timer does not pause on holidays',
    description: 'The holiday list is assigned to the department.',
    talk: [
      ['support', asked],
      ['admin', 'Last on the first of the month, at 9:00.'],
      ['support', 'Fixed with this week’s update.'],
    ],
    state: 'closed',
  },
  {
    service: 'zoho-people',
    age: 960,
    subject: 'Leave balance shows last year',
    description: 'Only for employees who joined in the autumn.',
    talk: [['support', 'The policy was recalculated.']],
    state: 'closed',
    unread: true,
  },
  {
    service: 'zoho-campaigns',
    age: 820,
    subject: 'Bounce report counts twice',
    description: 'Every hard bounce is listed in two rows.',
    talk: [['support', 'Known to the product team; we will write when it is mended.']],
    state: 'on-hold',
  },
  {
    service: 'zoho-crm',
    age: 700,
    type: 'upgrades',
    subject: 'Move from Professional to Enterprise',
    description: 'For all 320 users, from the next renewal on.',
    talk: [
      ['support', 'The quotation is in your store account.'],
      ['admin', 'Accepted.'],
    ],
    state: 'closed',
  },
  {
    service: 'zoho-analytics',
    age: 610,
    subject: 'Dashboard is blank in the mobile app',
    description: 'The same dashboard shows in a browser.',
    talk: [['support', asked]],
    unread: true,
  },
  {
    service: 'zoho-creator',
    age: 540,
    filedBy: 'member',
    subject: 'Scheduled function runs an hour late',
    description: 'Since clocks were changed.',
    talk: [
      ['support', 'Which time zone does the application have?'],
      ['member', 'That of the customer’s head office.'],
    ],
  },
  {
    service: 'zoho-projects',
    age: 480,
    subject: 'Gantt chart loses dependencies on import',
    description: 'Finish-to-start links are missing from the file.',
    talk: [['support', 'We can reproduce it. It is with the product team.']],
    state: 'on-hold',
  },
];
