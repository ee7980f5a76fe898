import type {AgentRole} from '../../../src/contract/agent-identity.ts';
import type {AgentTicket} from '../../../src/contract/agent-ticket.ts';
import {dataCenters} from '../../../src/contract/data-centers.ts';
import type {IssueCode} from '../../../src/contract/issue.ts';
import {requestTypes} from '../../../src/contract/request-types.ts';
import {serviceOf} from '../../../src/contract/services.ts';
import type {Severity, Status} from '../../../src/contract/ticket.ts';

/** What a role may do, and so what the page leaves out. */
export const roleSentences: Readonly<Record<AgentRole, string>> = {
  viewer: 'Vera Visitor is signed in. A viewer reads: answering, correcting and merging are not offered.',
  agent: 'Dana Demo is signed in. An agent answers, notes and corrects. Merging is for supervisors.',
  supervisor: 'Emil Example is signed in. A supervisor may do all that agents do, and merge tickets.',
};

export const severityWords: Readonly<Record<Severity, string>> = {pending: 'Pending', 's1-critical': 'S1-Critical'};

export const statusTypeWords: Readonly<Record<Status['type'], string>> = {
  open: 'Open',
  'on-hold': 'On hold',
  closed: 'Closed',
};

/** A status by its own name, with its type where the name does not tell it. */
export function statusWords({type, name}: Status): string {
  const typeWords = statusTypeWords[type];
  return name.toLowerCase() === typeWords.toLowerCase() ? name : `${name} (${typeWords.toLowerCase()})`;
}

export const channelWords: Readonly<Record<AgentTicket['channel'], string>> = {widget: 'Widget', email: 'E-mail'};

export const waitingWords: Readonly<Record<AgentTicket['waitingFor'], string>> = {
  partner: 'waits for the partner',
  support: 'waits for support',
  nobody: 'waits for nobody',
};

/** Who filled in the primary e-mail. */
export const sourceWords = {
  partner: 'filled in by the partner',
  subscription: 'filled in by the workflow, from the subscription',
  agent: 'filled in by support',
} as const;

export function serviceWords({
  service,
  serviceName,
}: {
  service: string;
  serviceName?: string | null | undefined;
}): string {
  return serviceName ?? serviceOf(service)?.name ?? service;
}

export function dataCenterWords(id: string): string {
  return dataCenters.find((each) => each.id === id)?.name ?? id;
}

export function requestTypeWords(id: string): string {
  return requestTypes.find((each) => each.id === id)?.name ?? id;
}

/** The customer as the partner gave it, or `undefined` where none was named. */
export function customerWords({email, zuid, zoid}: AgentTicket['customer']): string | undefined {
  return [email, zuid && `ZUID ${zuid}`, zoid && `ZOID ${zoid}`].filter(Boolean).join(' · ') || undefined;
}

export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** Why a value was refused; what is not among them is refused for no reason that a form can bring about. */
export function issueWords(code: IssueCode): string {
  return issues[code] ?? 'This cannot be accepted.';
}

const issues: Partial<Readonly<Record<IssueCode, string>>> = {
  required: 'Fill in this field.',
  too_short: 'This is too short.',
  too_long: 'This is too long: shorten it.',
  invalid_email: 'Enter a full address, like name@company.example.',
  invalid_identifier: 'Enter an ID of 5 to 19 digits.',
  other_identifier: 'This is labelled as another kind of ID.',
  service_name_required: 'Name the service.',
  not_text: 'This holds characters that cannot be stored.',
};
