import type {DataCenterId} from '../../../contract/data-centers.ts';
import type {SupportErrorKind} from '../../api/support-error.ts';
import type {CountingIn} from '../counting.ts';
import type {FailureWords} from '../launcher-words.ts';
import {requests} from './en/requests.ts';

/** What the launcher says where these words can be had and the panel cannot. */
export const failure: FailureWords = {loadFailed: 'Could not be loaded.', retry: 'Try again'};

/** English: the shape of every other locale, and what stands in for one that cannot be had. */
export const messages = (countingIn: CountingIn) => {
  const counting = countingIn('en');
  return {
    locale: 'en',
    direction: 'ltr' as 'ltr' | 'rtl',
    title: 'Partner Support HelpCenter',
    close: 'Close',
    resize: 'Size of the panel: larger or smaller, arrow keys in steps',
    tryAgain: failure.retry,
    loading: 'Loading …',
    notLoaded: 'This part of Partner Support could not be loaded.',

    /** Beside its name, which is in the page before the panel is. */
    launcher: {...failure, unread: (count: number) => `, ${count} new`},

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
      /** Where a ticket goes, and by which host or address. */
      at: (name: string, host: string) => `${name}, ${host}`,
    },

    /** Services whose names the language translates; all others are the same everywhere. */
    services: {'zoho-writer-add-ons': 'Zoho Writer add-ons'},

    requests: requests(counting),
    chooseDataCenter: 'Choose the data center.',

    /** How far a ticket on this device has come. */
    outboxStates: {saved: 'Saved on this device', sending: 'Sending', received: 'Received', refused: 'Not accepted'},

    errors: {
      unreachable: 'Support in this region cannot be reached right now.',
      sign_in_unreachable: 'This page cannot tell right now who is signed in.',
      failing: 'Support in this region has a problem right now.',
      key_reused:
        'A ticket was already opened from this draft, perhaps in another tab. Look under Requests before you send this one as well.',
      rate_limited: 'Too much at once. Wait a little and try again.',
      signed_out: 'You are not signed in, or your sign-in has ended. Sign in on this page, then try again.',
      no_access:
        'Your account may not use Partner Support yet. Your super admin can grant access in the partner store.',
      region_mismatch: 'Your sign-in belongs to another region than this data center, so nothing was sent.',
      refused: 'Something in the ticket was not accepted.',
      not_found: 'This is not there any more.',
      unexpected: 'Something went wrong on our side.',
    } satisfies Record<SupportErrorKind, string>,
    reference: (id: string) => `Reference: ${id}`,

    channels: {
      title: 'Other ways to reach support',
      helpCenter: 'Help Center',
      helpCenterSteps: [
        'Open “My Area”.',
        'Sign in as “Customer”.',
        'Choose “Submit Ticket”.',
        'Choose the service “Partner Support”.',
        'Fill in the form and choose “Submit Ticket”.',
      ],
      email: 'Email',
      emailText: 'The support template is filled in for you.',
      emailTyped: 'The support template is filled in for you, with what you have typed so far.',
    },

    noAccess: {
      title: 'Your account may not use Partner Support yet',
      text: 'The super admin of your partner organization grants access, in the partner store.',
      check: 'Check again',
      still: 'There is no access yet.',
    },

    email: {
      title: (name: string) => `${name}: by email`,
      text: 'For this data center, partner support works by email.',
      typed: 'Your message holds what you have typed so far.',
      requestsText: 'Tickets of this data center are filed and followed by email, so there is no list here.',
      address: 'Send to',
      message: 'Message',
      write: 'Write email',
      copy: 'Copy text',
      copied: 'Copied.',
      copyFailed: 'The browser does not allow copying: select the text and copy it yourself.',
      shortened: 'The description is shortened in the email, because links have a limit. Copy the full text into it.',
    },
  };
};

/** The other words of the language, by which a ticket is read and written. */
export const loadWriting = () => import('./en/writing.ts');
