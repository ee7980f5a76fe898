/**
 * A mail that is not taken. The sender's own server tells the sender so, in these words: nothing is lost without a word,
 * and no mail goes to somebody whose address was only borrowed.
 */
export class MailRefused extends Error {
  override name = 'MailRefused';
  /** 5xx for good, 4xx where the sender's server is to try again. */
  readonly responseCode: number;
  /** For a log. */
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, detail?: string) {
    const [code, words] = refusals[reason];
    super(detail === undefined ? words : `${words} ${detail}`);
    this.reason = reason;
    this.responseCode = code;
  }
}

export type RefusalReason = keyof typeof refusals;

const refusals = {
  recipient: [550, '5.1.1 Only the address of partner support takes mail here.'],
  unknown_sender: [
    550,
    '5.7.1 Partner support does not know this address. Please write from the address of your account in the partner store, and file your first ticket there.',
  ],
  ambiguous_sender: [
    550,
    '5.7.1 This address belongs to users of several partners. Please file the ticket in the partner store.',
  ],
  other_sender: [
    550,
    '5.7.1 The address in From must be one, and the same as the one that the mail was sent from (its envelope).',
  ],
  not_authenticated: [550, '5.7.26 The domain in From did not confirm this mail (SPF, DKIM or DMARC).'],
  automatic: [550, '5.7.1 Automatic and list mails are not taken. Please write the message yourself.'],
  loop: [550, '5.4.6 This mail has come from partner support itself.'],
  other_region: [
    550,
    '5.7.1 This mail names a data center of another region, and nothing of it was stored here. Please send it to',
  ],
  reused_id: [550, '5.7.1 Another mail with the same Message-ID was received before. Please send this one anew.'],
  too_large: [552, '5.3.4 The mail is too large.'],
  malformed: [554, '5.6.0 The mail can not be read.'],
  // Within the days for which a server tries again, the hour is over.
  too_many_customers: [
    451,
    '4.7.1 Too many different customers were named for this partner within an hour. Please try again later.',
  ],
  busy: [451, '4.3.2 Too much mail at once. Please try again later.'],
  storage: [451, '4.3.0 The mail can not be stored at the moment. Please try again later.'],
} as const satisfies Readonly<Record<string, readonly [code: number, words: string]>>;
