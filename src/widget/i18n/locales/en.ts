import type {Measure} from '../../../contract/services.ts';
import type {DataCenterId} from '../../../contract/data-centers.ts';
import type {IssueCode} from '../../../contract/issue.ts';
import type {SupportErrorKind} from '../../api/support-error.ts';
import {plural} from '../plural.ts';
import {attachments} from './en-attachments.ts';

const locale = 'en';

/** English, the bundled locale and the shape of every other. */
export const english = {
  locale,
  direction: 'ltr' as 'ltr' | 'rtl',
  title: 'Partner Support HelpCenter',
  close: 'Close',
  tryAgain: 'Try again',

  tabs: {label: 'Sections', requests: 'Requests', addTicket: 'Add Ticket'},

  dataCenter: {
    label: 'Data center',
    choose: 'Choose …',
    names: {
      us: 'United States',
      eu: 'Europe',
      in: 'India',
      au: 'Australia',
      jp: 'Japan',
      za: 'South Africa',
      ca: 'Canada',
      uk: 'United Kingdom',
    } satisfies Record<DataCenterId, string>,
    askTitle: "Which data center holds the customer's account?",
    askText: 'Choose it above. It decides which region your request goes to; what you have typed stays.',
    goesTo: 'Goes to:',
    goesNowhere: 'choose a data center',
  },

  requests: {
    label: 'Your requests',
    loading: 'Loading your requests …',
    emptyTitle: 'No requests yet',
    emptyText: 'Tickets that you file for your customers show here, newest first.',
    refresh: 'Refresh',
    more: 'Show more',
    timesIn: (zone: string) => `All times in ${zone}`,
    onTheWay: 'On the way',
    notSent: 'Not sent',
    severities: {'s1-critical': 'S1-Critical'},
    customerUnknown: 'Customer not named',
  },

  form: {
    issue: 'Issue',
    partnerInformation: 'Partner information',
    oneNeeded:
      'At least one of the three is needed: the super admin’s address, the ZUID of a user or the ZOID of the organization.',
    fields: {
      service: 'Service Name',
      organizationId: 'Organization ID (ZOID or ZGID)',
      subject: 'Subject',
      description: 'Description',
      email: "Customer's primary email address",
      zuid: 'ZUID',
      zoid: 'ZOID',
    },
    hints: {
      service: 'Type or choose',
      organizationId: 'For example org74822955',
      description: 'What happened, what was expected, since when',
      email: "The super admin's address",
    },
    showServices: 'Show services',
    services: 'Services',
    useTyped: (name: string) => `Use “${name}”`,
    noPriority: (name: string, measure: Measure) =>
      `${name} is measured in ${measures[measure]}, not in users: this ticket is not eligible for large-account priority.`,
    ownAddress: 'This is your own address. Enter the one of the customer’s super admin, if you know it.',
    submit: 'Submit Ticket',
    summary: (count: number) =>
      plural(locale, count, {one: 'One field needs your attention:', other: '# fields need your attention:'}),
  },

  issues: {
    required: 'Fill in this field.',
    too_short: 'This is too short: use at least 3 characters.',
    too_long: 'This is too long.',
    too_many: 'These are too many files.',
    invalid_email: 'Enter a full address, like name@company.example.',
    invalid_identifier: 'Enter an ID of 5 to 19 digits.',
    other_identifier: 'This is labelled as another kind of ID. Put it into its own field.',
    customer_required: 'Enter the e-mail address, the ZUID or the ZOID of the customer.',
    service_name_required: 'Name the service.',
    not_text: 'This holds characters that cannot be stored.',
    unknown_property: 'This does not belong here.',
    unknown_upload: 'This file is not there any more.',
    invalid: 'This cannot be accepted.',
  } satisfies Record<IssueCode, string>,
  chooseDataCenter: 'Choose the data center.',

  attachments,

  outbox: {
    states: {saved: 'Saved on this device', sending: 'Sending', received: 'Received', refused: 'Not accepted'},
    received: (number: string) => `Received, number ${number}`,
    saved: 'It will be sent by itself as soon as the region can be reached. You can go on working.',
    savedNotLasting:
      'It will be sent by itself as soon as the region can be reached. Keep this page open: this browser does not let us store it.',
    savedSignIn: 'It will be sent once you have signed in again.',
    savedBusy: (seconds: number) =>
      plural(locale, seconds, {
        one: 'The region asks us to wait: it will be sent by itself in # second.',
        other: 'The region asks us to wait: it will be sent by itself in # seconds.',
      }),
    texts: {
      sending: 'Your ticket is on its way.',
      received: 'Support has your ticket. You find it under Requests, where it can be followed.',
      refused: 'Nothing is lost: mend it and submit it again.',
    },
    edit: 'Edit ticket',
    editLater: 'You have begun another ticket. Finish it first, then this one can be edited.',
    discard: 'Discard',
    another: 'Add another ticket',
    toForm: 'Back to the form',
    toRequests: 'Show in Requests',
    sendNow: 'Send now',
  },

  errors: {
    unreachable: 'The region’s support service cannot be reached just now.',
    failing: 'The region’s support service is in trouble just now.',
    key_reused:
      'A ticket was already opened from this draft, perhaps in another tab. Look under Requests before you send this one as well.',
    rate_limited: 'Too many requests at once. Wait a little and try again.',
    signed_out: 'You are not signed in, or your sign-in has ended. Sign in on this page, then try again.',
    no_access: 'Your account may not use Partner Support yet. Your super admin can grant access in the partner store.',
    region_mismatch: 'Your sign-in belongs to another region than this data center, so nothing was sent.',
    refused: 'Something in the ticket was not accepted.',
    not_found: 'This is not there any more.',
    unexpected: 'Something went wrong on our side.',
  } satisfies Record<SupportErrorKind, string>,
  reference: (id: string) => `Reference: ${id}`,

  channels: {
    title: 'Other ways to reach support',
    helpCenterSteps:
      'In the Help Center: My Area, sign in as Customer, Submit Ticket, service Partner Support, Submit Ticket.',
    emailText: 'By e-mail, filled in with what you have typed.',
  },

  email: {
    title: (name: string) => `${name}: by e-mail`,
    text: 'For this data center, partner support works by e-mail. Your message holds what you have typed so far.',
    requestsText: 'Tickets of this data center are filed and followed by e-mail, so there is no list here.',
    address: 'Send to',
    message: 'Message',
    write: 'Write e-mail',
    copy: 'Copy text',
    copied: 'Copied.',
    copyFailed: 'Select the text and copy it yourself: the browser does not allow it.',
    shortened: 'The message was too long for a link. Copy the full text instead.',
    subject: (subject: string) => `Partner support: ${subject || 'request'}`,
    template: {
      reference: 'Reference to the raised request',
      requestType: 'Request type',
      customised: 'Was something customised? If yes: user ID, workflow or function, date and time, support access',
      product: 'Product',
      organizationId: 'Organization ID (ZOID or ZGID)',
      dataCenter: 'Data center',
      customer: "Customer's primary email address",
      subject: 'Subject',
      issue: 'Issue, in about 50 words',
      remarks: 'Remarks',
      attachments: 'Attachments',
      technicalSupport: 'Technical Support',
    },
  },
};

const measures: Record<Measure, string> = {
  'contacts-or-subscribers': 'contacts or subscribers',
  'rows-processed-a-month': 'rows processed a month',
  'monthly-visitors': 'monthly visitors',
  'automation-credits-and-bulk-mail': 'automation credits and bulk e-mail',
};
