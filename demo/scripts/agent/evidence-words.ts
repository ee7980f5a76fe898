import type {AuditEntry} from '../../../src/contract/agent-ticket.ts';
import {countWords, serviceWords} from './words.ts';

/** What the workflow writes down of a decision. */
interface Evidence {
  readonly trigger: string;
  readonly by: {readonly kind: string; readonly name: string | null};
  readonly service: string;
  readonly reason: string;
  readonly match?: {
    readonly by: string;
    readonly zoid: string;
    readonly tier: string;
    readonly partnerOfRecord: string | null;
    readonly licences: number;
    readonly threshold: number;
  };
}

const triggers: Readonly<Record<string, string>> = {
  ticket_opened: 'opening the ticket',
  primary_email_changed: 'filling in the primary e-mail',
  service_changed: 'changing the service',
  clock_changed: 'changing whether it is an outage',
};

const reasons: Readonly<Record<string, string>> = {
  large: 'A large user account: it has as many licences as the threshold asks for.',
  below_threshold: 'Fewer licences than the threshold asks for.',
  excluded_service: 'The service is not measured in users, so it gives no priority.',
  no_subscription: 'No subscription in this region belongs to this customer.',
};

const matches: Readonly<Record<string, string>> = {
  email: 'the super admin’s e-mail address',
  domain: 'a verified domain',
  zuid: 'the ZUID',
  zoid: 'the ZOID',
};

/** Name and value of all that a decision of the workflow rests on; nothing for other entries. */
export function evidenceOf({action, details}: AuditEntry): readonly (readonly [name: string, value: string])[] {
  if (action !== 'priority_evaluated') return [];
  const {trigger, by, service, reason, match} = details as unknown as Evidence;
  return [
    ['Reason', reasons[reason] ?? reason],
    ['Set off by', `${by.name ?? by.kind}, by ${triggers[trigger] ?? trigger}`],
    ['Service', serviceWords({service})],
    ...(match ? found(match) : []),
  ];
}

function found({by, zoid, tier, partnerOfRecord, licences, threshold}: NonNullable<Evidence['match']>) {
  return [
    ['Matched by', `${matches[by] ?? by}, organization ${zoid}`],
    [
      'Licences',
      `${countWords(licences, 'user licence')}; the threshold for ${tier} is ${countWords(threshold, 'licence')}`,
    ],
    ['Partner of record', partnerOfRecord ?? 'none'],
  ] as const;
}
