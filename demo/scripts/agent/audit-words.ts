import type {AuditEntry} from '../../../src/contract/agent-ticket.ts';
import type {Severity, Status} from '../../../src/contract/ticket.ts';
import {serviceWords, severityWords, statusWords} from './words.ts';

interface Change<Value> {
  readonly before: Value;
  readonly after: Value;
}

type Service = Parameters<typeof serviceWords>[0];
type Details = AuditEntry['details'];

/** What was done, as a clause that follows who did it. The shapes of `details` are the backend's own. */
const clauses: Readonly<Record<string, (details: Details) => string>> = {
  email_received: () => 'sent a mail',
  answered: () => 'answered the partner',
  noted: () => 'wrote a note',
  primary_email_changed: (details) => {
    const {before, after} = changeOf<string | null>(details);
    return before ? `changed the primary e-mail from ${before} to ${after}` : `filled in the primary e-mail ${after}`;
  },
  service_changed: (details) => {
    const {before, after} = changeOf<Service>(details);
    return `changed the service from ${serviceWords(before)} to ${serviceWords(after)}`;
  },
  clock_changed: (details) =>
    changeOf<boolean>(details).after ? 'marked the ticket as an outage' : 'marked the ticket as no outage',
  organization_changed: (details) => {
    const {before, after} = changeOf<string>(details);
    return before ? `changed the organization ID from ${before} to ${after}` : `filled in the organization ID ${after}`;
  },
  status_changed: (details) => {
    const {before, after} = changeOf<Status>(details);
    const how = details['because'] === 'reply' ? ', by a reply' : '';
    return `changed the status from ${statusWords(before)} to ${statusWords(after)}${how}`;
  },
  merged: ({number}) => `merged the ticket into ${String(number)}`,
  duplicate_added: ({number}) => `merged ${String(number)} into this ticket`,
  priority_evaluated: (details) => {
    const {severityBefore, severity} = details as {severityBefore: Severity; severity: Severity};
    if (severity === severityBefore) return `left the severity ${severityWords[severity]}`;
    return `changed the severity from ${severityWords[severityBefore]} to ${severityWords[severity]}`;
  },
};

/** Who did what, as a sentence. An action that a newer backend added shows under its own name. */
export function auditSentence({actor, action, details}: AuditEntry): string {
  return `${whoWords(actor)} ${clauses[action]?.(details) ?? action.replaceAll('_', ' ')}.`;
}

function whoWords({kind, name}: AuditEntry['actor']): string {
  if (kind === 'workflow') return 'The workflow';
  if (kind === 'help-desk') return 'The help desk';
  const who = name ?? 'Somebody';
  return kind === 'agent' ? who : `${who} (partner)`;
}

function changeOf<Value>(details: Details): Change<Value> {
  return details as unknown as Change<Value>;
}
