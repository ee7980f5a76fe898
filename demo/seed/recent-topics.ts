import type {SeedTopic} from './seed-topic.ts';

const asked = 'Could you send us a screenshot and the time when it last happened?';

/** Of the last three weeks, oldest first. */
export const recentTopics: readonly SeedTopic[] = [
  {
    service: 'zoho-sign',
    age: 420,
    subject: 'Signers get the reminder twice',
    description: 'Only where a contract has two recipients.',
    talk: [
      ['support', asked],
      ['admin', 'Attached to the customer’s own ticket.'],
      ['support', 'Found: two reminder rules. May we remove one?'],
    ],
    unread: true,
  },
  {
    service: 'zoho-inventory',
    age: 360,
    subject: 'Serial numbers are cut off on labels',
    description: 'Numbers with more than 14 digits lose the last ones.',
  },
  {
    service: 'zoho-books',
    age: 300,
    type: 'invoice-changes',
    subject: 'Invoice needs another address',
    description: 'The customer has moved its head office.',
    talk: [['support', 'The corrected invoice has been sent.']],
    unread: true,
  },
  {
    service: 'zoho-crm',
    age: 240,
    subject: 'Leads from the web form are not synchronised',
    description: 'Since Monday, new leads reach the form but not CRM.',
    talk: [
      ['support', asked],
      ['member', 'Today at 10:15, with the form “Contact”.'],
    ],
  },
  {
    service: 'zoho-workdrive',
    age: 190,
    subject: 'Team folder shows to guests',
    description: 'Guests of one project see the folder’s name.',
    talk: [['support', 'The name only, and no contents. Does that match what you see?']],
  },
  {
    service: 'other',
    age: 150,
    subject: 'Single sign-on certificate expires',
    description: 'How do we replace it without signing everybody out?',
  },
  {
    service: 'zoho-one',
    age: 120,
    type: 'payments-renewal',
    subject: 'Renewal with fewer users',
    description: 'From 510 to 480 users.',
    talk: [
      ['support', 'Partner Operations has changed the renewal.'],
      ['admin', 'Thank you.'],
    ],
    state: 'closed',
  },
  {
    service: 'zoho-mail',
    age: 96,
    subject: 'E-mails to one domain are delayed',
    description: 'About 40 minutes, only towards one recipient domain.',
    talk: [['support', 'Their server defers us. Could their administrator look for our address?']],
    unread: true,
  },
  {
    service: 'zoho-desk',
    age: 72,
    filedBy: 'member',
    subject: 'Portal shows the wrong language',
    description: 'Browsers set to Spanish get the English portal.',
  },
  {
    service: 'zoho-flow',
    age: 48,
    subject: 'Flow stops after 500 records',
    description: 'No error is shown; the rest is skipped.',
    talk: [['support', asked]],
  },
  {
    service: 'zoho-crm',
    age: 30,
    critical: true,
    subject: 'Nobody can open the Deals module',
    description: 'All users get a blank page since yesterday’s update.',
    talk: [
      ['support', 'We have your ticket and are looking into it.'],
      ['admin', 'All 320 users are affected.'],
    ],
  },
  {
    service: 'zoho-pagesense',
    age: 20,
    subject: 'Heatmap stays empty',
    description: 'The snippet is on the page, and the counter goes up.',
  },
  {
    service: 'zoho-crm',
    age: 6,
    type: 'commission-payment',
    subject: 'Commission of last month is missing',
    description: 'The renewal was paid on the 3rd.',
  },
  {
    service: 'zoho-one',
    age: 2,
    critical: true,
    subject: 'Sign-in fails for the whole organization',
    description: 'Passkeys and passwords alike, since this morning.',
    talk: [['support', 'We are on it. Please keep one session open for us.']],
    unread: true,
  },
];
