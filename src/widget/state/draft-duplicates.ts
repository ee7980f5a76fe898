import {emailSchema, zoidSchema, zuidSchema} from '../../contract/identifiers.ts';
import {check} from '../../contract/check.ts';
import {similarQuerySchema, type SimilarQuery} from '../../contract/similar-tickets.ts';
import type {Ticket} from '../../contract/ticket.ts';
import type {WritingApi} from '../api/writing-api.ts';
import {Changes} from './changes.ts';
import {toServiceId} from './draft-check.ts';
import type {DraftValues} from './draft-values.ts';

/** Pause in typing after which the backend is asked, in milliseconds. */
const pause = 400;

/**
 * Open tickets of one region that may be the same as the one being written. Asked for only when something is typed
 * while the region is chosen: what was typed for one region must not search in the other by itself. A help and no
 * more: when it fails, nothing is shown.
 */
export class DraftDuplicates {
  readonly changes = new Changes();
  readonly #api: Pick<WritingApi, 'similar'>;
  /** The last question, as text: the same is not asked twice. */
  #wanted = '';
  #answered: {readonly query: SimilarQuery; readonly tickets: readonly Ticket[]} | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | undefined;

  constructor(api: Pick<WritingApi, 'similar'>) {
    this.#api = api;
  }

  /** The likely ones for what stands in the form; those of an earlier subject stay until the next answer. */
  ticketsFor(values: Readonly<DraftValues>): readonly Ticket[] {
    const query = toQuery(values);
    if (!query || !this.#answered) return [];
    const isAboutTheSame = withoutSubject(query) === withoutSubject(this.#answered.query);
    return isAboutTheSame ? this.#answered.tickets : [];
  }

  /** Something was typed. */
  consider(values: Readonly<DraftValues>): void {
    const query = toQuery(values);
    const wanted = query ? JSON.stringify(query) : '';
    if (wanted === this.#wanted) return;
    this.dispose();
    this.#wanted = wanted;
    if (query) this.#timer = setTimeout(() => void this.#ask(query), pause);
  }

  /** Ends what is being asked, and what was about to be. */
  dispose(): void {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#wanted = '';
  }

  async #ask(query: SimilarQuery): Promise<void> {
    const asking = (this.#asking = new AbortController());
    const tickets = await this.#api.similar(query, asking.signal).then(
      (answer) => answer.tickets,
      () => [],
    );
    // A newer question is on its way.
    if (asking.signal.aborted) return;
    this.#answered = {query, tickets};
    this.changes.announce();
  }
}

/** What to ask, as soon as enough of it is known: the service, one of the customer's identifiers, and a subject. */
function toQuery({service, subject, email, zuid, zoid}: Readonly<DraftValues>): SimilarQuery | undefined {
  // What is wrong with one identifier is no reason not to ask by another.
  const customer = {
    email: emailSchema.safeParse(email).data,
    zuid: zuidSchema.safeParse(zuid).data,
    zoid: zoidSchema.safeParse(zoid).data,
  };
  const given = Object.fromEntries(Object.entries(customer).filter(([, value]) => value !== undefined));
  return check(similarQuerySchema, {service: toServiceId(service).service, customer: given, subject}).value;
}

function withoutSubject({service, customer}: SimilarQuery): string {
  return JSON.stringify([service, customer]);
}
