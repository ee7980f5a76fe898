import type {DataCenterId} from '../../contract/data-centers.ts';
import {check, type Issue, type IssueCode} from '../../contract/issue.ts';
import {otherService, serviceNamed, serviceOf} from '../../contract/services.ts';
import {toLine, toText} from '../../contract/text.ts';
import {ticketDraftSchema, type TicketDraft} from '../../contract/ticket.ts';
import type {TicketEntry} from '../storage/outbox-store.ts';
import {Changes} from './changes.ts';
import {newKey} from './new-key.ts';

/** The form's fields, in the order in which they stand on the page. */
export const draftFields = ['service', 'organizationId', 'subject', 'description', 'email', 'zuid', 'zoid'] as const;
export type DraftField = (typeof draftFields)[number];
export type DraftValues = Record<DraftField, string>;

/** What is wrong with a draft, by the field to mend. */
export type DraftFaults = ReadonlyMap<DraftField | 'dataCenter', IssueCode>;

const empty: DraftValues = {
  service: '',
  organizationId: '',
  subject: '',
  description: '',
  email: '',
  zuid: '',
  zoid: '',
};

/** What has been typed, and the key under which it will be sent. Belongs to no region until it is sent. */
export class Draft {
  readonly changes = new Changes();
  #values: DraftValues = {...empty};
  #key = newKey();
  #refused: DraftFaults = new Map();

  get values(): Readonly<DraftValues> {
    return this.#values;
  }

  /** Made once for each draft: whatever is sent under it, however often, opens one ticket. */
  get key(): string {
    return this.#key;
  }

  get isEmpty(): boolean {
    return draftFields.every((field) => this.#values[field].trim() === '');
  }

  /** What the backend found wrong though the contract here did not; gone with the next change of the field. */
  get refused(): DraftFaults {
    return this.#refused;
  }

  set(field: DraftField, value: string): void {
    const text = field === 'description' ? toText(value) : toLine(value);
    this.#values = {...this.#values, [field]: text};
    this.#refused = new Map([...this.#refused].filter(([refused]) => refused !== field));
    this.changes.announce();
  }

  /**
   * Takes up a ticket that was refused. Its key goes on, since nothing was opened under it, unless that is the very
   * reason of the refusal.
   */
  restore({draft, key, refusal}: TicketEntry): void {
    this.#values = toValues(draft);
    this.#key = refusal?.kind === 'key_reused' ? newKey() : key;
    this.#refused = toFaults(refusal?.issues ?? []);
    this.changes.announce();
  }

  clear(): void {
    this.#values = {...empty};
    this.#key = newKey();
    this.#refused = new Map();
    this.changes.announce();
  }
}

/** Parses what was typed with the contract, the same that the backend parses with. */
export function checkDraft(
  values: Readonly<DraftValues>,
  dataCenter: DataCenterId | undefined,
): {draft: TicketDraft; faults?: never} | {draft?: never; faults: DraftFaults} {
  const {email, zuid, zoid, service, ...texts} = values;
  const checked = check(ticketDraftSchema, {
    dataCenter,
    ...toServiceId(service),
    ...texts,
    customer: withoutBlanks({email, zuid, zoid}),
    uploads: [],
  });
  if (!checked.issues) return {draft: checked.value};
  return {faults: toFaults(checked.issues)};
}

/** Sorts issues by the field to mend, in the form's order; the first of a field counts. */
function toFaults(issues: readonly Issue[]): DraftFaults {
  const found = new Map<DraftField | 'dataCenter', IssueCode>();
  for (const {pointer, code} of issues) {
    const field = fieldOf(pointer);
    if (field && !found.has(field)) found.set(field, code);
  }
  const order = ['dataCenter', ...draftFields] as const;
  return new Map(order.flatMap((field) => (found.has(field) ? [[field, found.get(field)!] as const] : [])));
}

function fieldOf(pointer: string): DraftField | 'dataCenter' | undefined {
  // The rule over all three identifiers is mended in the first of them.
  if (pointer === '/customer') return 'email';
  if (pointer === '/serviceName') return 'service';
  if (pointer === '/dataCenter') return 'dataCenter';
  const name = pointer.slice(pointer.lastIndexOf('/') + 1);
  return draftFields.find((field) => field === name);
}

function toServiceId(typed: string) {
  if (typed.trim() === '') return {service: undefined};
  const service = serviceNamed(typed);
  return service ? {service: service.id} : {service: otherService, serviceName: typed};
}

/** What the form shows for a draft. */
export function toValues({
  service,
  serviceName,
  organizationId,
  subject,
  description,
  customer,
}: TicketDraft): DraftValues {
  return {
    service: serviceName ?? serviceOf(service)?.name ?? service,
    organizationId,
    subject,
    description,
    email: customer.email ?? '',
    zuid: customer.zuid ?? '',
    zoid: customer.zoid ?? '',
  };
}

function withoutBlanks<T extends Record<string, string>>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== '')) as Partial<T>;
}
