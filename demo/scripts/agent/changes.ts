import type {AgentTicketDetails} from '../../../src/contract/agent-ticket.ts';
import {auditSentence} from './audit-words.ts';
import {promiseKind} from './promise-words.ts';
import {formatTime} from './format-time.ts';
import {countWords, severityWords, statusWords} from './words.ts';

/** A part of a ticket that can be marked as changed. */
export type Fact =
  'severity' | 'priority' | 'primaryEmail' | 'promises' | 'status' | 'service' | 'organization' | 'clock';

export interface Changes {
  readonly facts: ReadonlySet<Fact>;
  /** Entries of the audit trail, messages and notes that were not there before, by place or id. */
  readonly entries: ReadonlySet<number>;
  readonly said: ReadonlySet<string>;
  /** For a live region; empty where nothing has changed. */
  readonly sentences: readonly string[];
}

export const noChanges: Changes = {facts: new Set(), entries: new Set(), said: new Set(), sentences: []};

/** What a ticket has become since `before`. */
export function changesBetween(before: AgentTicketDetails, after: AgentTicketDetails): Changes {
  const differs = (part: (ticket: AgentTicketDetails) => unknown) =>
    JSON.stringify(part(before)) !== JSON.stringify(part(after));
  const facts = new Set<Fact>();
  const sentences: string[] = [];
  const note = (fact: Fact, part: (ticket: AgentTicketDetails) => unknown, sentence = '') => {
    if (!differs(part)) return;
    facts.add(fact);
    if (sentence) sentences.push(sentence);
  };
  note('severity', ({severity}) => severity, `Severity is now ${severityWords[after.severity]}.`);
  const checked = after.priorityCustomer ? 'checked' : 'not checked any more';
  note('priority', ({priorityCustomer}) => priorityCustomer, `“Priority customer – Large user account” is ${checked}.`);
  note('promises', ({commitments}) => commitments, promisesSentence(after));
  note('status', ({status}) => status, `Status is now ${statusWords(after.status)}.`);
  note('primaryEmail', ({primaryEmail}) => primaryEmail);
  note('service', ({service, serviceName}) => [service, serviceName]);
  note('organization', ({organizationId}) => organizationId);
  note('clock', ({aroundTheClock}) => aroundTheClock);

  const heard = new Set([...before.conversation, ...before.notes].map(({id}) => id));
  const said = [...after.conversation, ...after.notes].filter(({id}) => !heard.has(id));
  if (said.length > 0) sentences.push(`The conversation has ${countWords(said.length, 'new entry', 'new entries')}.`);
  const added = after.audit.slice(before.audit.length);
  sentences.push(...added.map((entry) => `New in the audit trail: ${auditSentence(entry)}`));
  return {
    facts,
    entries: new Set(added.map((_, place) => before.audit.length + place)),
    said: new Set(said.map(({id}) => id)),
    sentences,
  };
}

function promisesSentence({commitments}: AgentTicketDetails): string {
  const open = commitments.filter(({metAt}) => metAt === null);
  const [next] = open;
  if (commitments.length === 0) return 'Nothing is promised any more.';
  if (!next) return `${countWords(commitments.length, 'promise')}, all of them met.`;
  return `${countWords(commitments.length, 'promise')}; next, ${promiseKind(next).toLowerCase()} by ${formatTime(next.dueAt)}.`;
}
