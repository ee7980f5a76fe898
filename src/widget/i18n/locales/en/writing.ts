import type {CountingIn} from '../../counting.ts';
import type {IssueCode} from '../../../../contract/issue.ts';
import {attachments} from './attachments.ts';
import {form} from './form.ts';
import {requestTypes, ticket} from './ticket.ts';

/** What is said where a ticket is read or written, fetched together with that. */
export const writing = (countingIn: CountingIn) => {
  const counting = countingIn('en');
  const {plural} = counting;
  return {
    ticket: ticket(counting),
    requestTypes,

    form: form(counting),

    issues: {
      required: 'Fill in this field.',
      too_short: 'This is too short: use at least 3 characters.',
      too_long: 'This is too long: shorten it.',
      too_many: 'These are too many files: remove some.',
      invalid_email: 'Enter a full address, like name@company.example.',
      invalid_phone: 'Enter a phone number: at least 5 digits, with blanks, + ( ) - . / and “ext” where needed.',
      invalid_identifier: 'Enter an ID of 5 to 19 digits.',
      other_identifier: 'This is labelled as another kind of ID. Put it into its own field.',
      customer_required: 'Enter the email address, the ZUID or the ZOID of the customer.',
      service_name_required: 'Name the service.',
      not_text: 'This holds characters that cannot be stored: remove them.',
      unknown_property: 'This does not belong here.',
      unknown_upload: 'This file is not there any more: attach it again.',
      invalid: 'This cannot be accepted: check it.',
    } satisfies Record<IssueCode, string>,
    attachments: attachments(counting),

    outbox: {
      received: (number: string) => `Received, number ${number}`,
      saved:
        'It will be sent automatically as soon as the region can be reached: while this page is open, or the next time you open Partner Support.',
      savedNotLasting:
        'It will be sent automatically as soon as the region can be reached. Keep this page open: this browser does not let us store it.',
      savedNobody:
        'It will be sent automatically as soon as this page can tell who is signed in. Keep it open: until then nothing is stored.',
      savedSignIn: 'It will be sent once you have signed in again.',
      savedBusy: (seconds: number) =>
        plural(seconds, {
          one: 'The region asks us to wait: it will be sent automatically in # second.',
          other: 'The region asks us to wait: it will be sent automatically in # seconds.',
        }),
      texts: {
        sending: 'Your ticket is on its way.',
        received: 'Support has your ticket. You can follow it under Requests.',
        refused: 'Nothing is lost: correct it and submit it again.',
      },
      edit: 'Edit ticket',
      editLater: 'You have begun another ticket. Finish it first, then this one can be edited.',
      discard: 'Discard',
      another: 'Add another ticket',
      toForm: 'Back to the form',
      toRequests: 'Show in Requests',
      sendNow: 'Send now',
    },
  };
};
